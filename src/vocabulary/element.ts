import type { Bilingual, Records, WordList } from '../schema/index.ts';

/** Kinds of records that an attribute can name by their identifier. */
export type RecordKind = Exclude<keyof Records, 'site' | 'observations' | 'vectors' | WordList>;

/** What the value of an attribute must be. */
export type AttributeForm =
  /** `against`: the attribute whose number it is compared with, so that the two must be comparable. */
  | { is: 'observation'; against?: string }
  /** `printed`: its number is shown, so that it must have a single one, and be in force on that day. */
  | { is: 'rule'; printed?: true }
  | { is: 'record'; kind: RecordKind }
  /** A table of contributions, by what it is for. */
  | { is: 'table' }
  | { is: 'choice'; of: readonly string[] }
  /** The day for which the rule beside it is read, in place of the day of the page. */
  | { is: 'date' }
  /** What the record does not hold: `region/indicator[/period][:segment]`. */
  | { is: 'absent' }
  /** Words that a reader sees. */
  | { is: 'text' };

export type Attribute = AttributeForm & { optional?: true };

/**
 * What an element states, whose sources stand at the end of the page. What it states is named by its
 * attribute `of` (a table: `for`); an observation may have `minus` or `over` besides, a rule `on`.
 */
export type Statement =
  'observation' | 'rule' | 'payment' | 'statement' | 'figure' | 'question' | 'table';

/** Digits that an author answers for: the attribute that says what they are, and what each kind may be. */
export interface Unread {
  by: string;
  kinds: Readonly<Record<string, PlainKind>>;
}

/** A kind of digits that are no statistic. */
export interface PlainKind {
  /** What it may hold, in words and by an example. */
  holds: Bilingual;
  shown: Bilingual;
  /** How it looks as a whole. */
  form: RegExp;
  /** What looks so might be a number; it is none behind words that `behind` finds. */
  bare?: RegExp;
  behind?: RegExp;
  /** Whether its last words are things that are counted on a page, of which the data keep a list. */
  isCounted?: true;
}

/** An element of MDX: everything that more than its own component has to know of it. */
export interface Element {
  /** What its reader gets, in a line. */
  gives: Bilingual;
  /** How it is written, by a page that the check accepts. */
  example: Bilingual;
  /** What may stand in its tag, in the order in which it is told. */
  attributes: Readonly<Record<string, Attribute>>;
  /** On lines of its own, or within a sentence too. */
  stands: 'alone' | 'anywhere';
  /** An element that holds nothing stands for a record; the first of equal ones on a page is marked. */
  holds: 'nothing' | 'text';
  states?: Statement;
  /**
   * By what both languages must hold the same ones between one heading and the next: its attributes but words, or
   * its text, digits aside. Without it, a language may have more of them than the other.
   */
  compared?: 'attributes' | 'text';
  /** Attributes that the stamp of a translation keeps, for they stand for words and nothing compares them. */
  stamped?: readonly string[];
  /** Set where its author answers for the digits in it, which are no numbers of the data then. */
  unread?: Unread;
  /** How what it holds depends on a dated rule. */
  condition?: {
    /** The attribute that names the rule. */
    attribute: string;
    /** Whether it stands while the rule is in force, or while it is not. */
    inForce: boolean;
    /** The element that it may follow directly, and whose rule it then takes over. */
    after?: Element;
  };
}

type Value<A> = A extends { is: 'choice'; of: readonly (infer Choice)[] } ? Choice : string;

type Optional<A> = {
  [Name in keyof A]: A[Name] extends { optional: true } ? Name : never;
}[keyof A];

/** The attributes of an element as its author wrote them and the check has judged them. */
export type ValuesOf<E extends Element, A = E['attributes']> = {
  [Name in Exclude<keyof A, Optional<A>>]: Value<A[Name]>;
} & { [Name in Optional<A>]?: Value<A[Name]> };
