import { Absent } from './absent.ts';
import { Channel } from './channel.ts';
import { Contributions } from './contributions.ts';
import type { Element, Unread, ValuesOf } from './element.ts';
import { Else } from './else.ts';
import { Faq } from './faq.ts';
import { Figure } from './figure.ts';
import { Note } from './note.ts';
import { Paid } from './paid.ts';
import { Person } from './person.ts';
import { Plain } from './plain.ts';
import { Rule } from './rule.ts';
import { Said } from './said.ts';
import { Stat } from './stat.ts';
import { Term } from './term.ts';
import { While } from './while.ts';

export type { Attribute, AttributeForm, Element, PlainKind, Statement, Unread } from './element.ts';

/**
 * The vocabulary of MDX: the only elements that a page may hold, by the names under which they are
 * written, in the order in which authors are told of them. Each has a component of its name.
 */
const elements = {
  Stat,
  Rule,
  Paid,
  While,
  Else,
  Absent,
  Said,
  Figure,
  Contributions,
  Term,
  Person,
  Note,
  Channel,
  Faq,
  Plain,
} satisfies Record<string, Element>;

export type ElementName = keyof typeof elements;

/** What the component of an element is handed. */
export type PropsOf<Name extends ElementName> = ValuesOf<(typeof elements)[Name]> & {
  /** Set at build where it may be the first of equal ones on its page: see `isFirst`. */
  first?: string;
};

export const elementNames = Object.keys(elements) as ElementName[];

/** The declaration of an element, or undefined for a name that is not of the vocabulary. */
export function elementNamed(name: string | null): Element | undefined {
  return name !== null && Object.hasOwn(elements, name) ? elements[name as ElementName] : undefined;
}

/** What an author may answer for as digits that are no statistic. */
export const unread: Unread | undefined = Object.values<Element>(elements).find(
  (element) => element.unread,
)?.unread;

/** Names that stand for a record or a choice in whichever element has them. */
const namesOfRecords = new Set(
  Object.values<Element>(elements).flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, { is }]) => (is === 'text' ? [] : [name])),
  ),
);

/**
 * Whether a string attribute holds words that a reader sees. In a place where it may not stand it is
 * taken for what it is elsewhere, so that a slip in one name is not a second problem.
 */
export function isWords(element: string | null, attribute: string): boolean {
  const form = elementNamed(element)?.attributes[attribute];
  return form ? form.is === 'text' : !namesOfRecords.has(attribute);
}
