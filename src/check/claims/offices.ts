import type { Person } from '../../schema/index.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import { answering } from '../reading/remembered.ts';
import type { Sentence } from './sentences.ts';

/** An office that a known person does not hold, beside their name. */
export interface OfficeFault {
  office: string;
  index: number;
  person: Person;
}

/** Finds offices beside names of people who hold another one. */
export type FindOfficeFaults = (sentence: Sentence) => readonly OfficeFault[];

/** Offices that nobody holds at once: the words of each in both languages. */
const OFFICES: readonly (readonly string[])[] = [
  ['menteri', 'minister'],
  ['gubernur', 'governor'],
  ['wali kota', 'walikota', 'mayor'],
  ['bupati', 'regent'],
  ['direktur utama', 'president director'],
  ['presiden', 'president of indonesia'],
  ['kepala', 'head', 'chief'],
];
/** Whose office it is, where the office alone does not say. */
const BODIES: readonly RegExp[] = [
  /bpjs|bpjamsostek|jamsostek/iu,
  /dinas|disnaker|manpower (?:office|agency)|labour (?:office|agency)/iu,
  /kementerian|menteri|minist(?:er|ry)/iu,
];
const ALL = OFFICES.flat().toSorted((a, b) => b.length - a.length);
const anyCase = (letter: string) => `[${letter.toUpperCase()}${letter}]`;
/** An office and what it is of, in words that belong to a name. */
const OFFICE = `(?<!(?:[Ww]akil|[Vv]ice|[Dd]eputy|[Mm]antan|[Ff]ormer)[- ])(?<office>(?:${ALL.map((one) => one.replace(/\b\p{L}/gu, anyCase)).join('|')})(?:,?\\s+(?:\\p{Lu}[\\p{L}.-]*|of|the|and|for|in|dan|untuk|bidang|tenaga|kerja|manpower|regional|office|agency|branch|city|province))*)`;

/** @param people all of `data/people/` */
export function officeFaultsBy(people: readonly Person[]): FindOfficeFaults {
  const byName = new Map(people.map((person) => [person.name, person]));
  const names = [...byName.keys()]
    .filter((name) => name.includes(' '))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const byId = new Map(people.map((person) => [person.id, person]));
  const faultsIn = names.length === 0 ? () => [] : writtenBy(byName, names);
  return ({ text, start, people: printed }) => [
    ...faultsIn(text),
    ...printed.flatMap(({ of, index }): OfficeFault[] => {
      const person = byId.get(of);
      const found = BEFORE_NAME.exec(text.slice(0, index - start));
      const office = found?.groups?.['office'] ?? '';
      if (!person || !found || holds(person, office)) return [];
      return [{ office, index: found.index + found[0].indexOf(office), person }];
    }),
  ];
}

const BEFORE_NAME = new RegExp(`(?<!\\p{L})${OFFICE},?\\s+$`, 'u');

/** The faults beside names that are written out. */
function writtenBy(
  byName: ReadonlyMap<string, Person>,
  names: readonly string[],
): (text: string) => readonly OfficeFault[] {
  const any = `(?<name>${names.join('|')})`;
  const name = new RegExp(`(?<!\\p{L})${any}(?!\\p{L})`, 'u');
  const patterns = [
    new RegExp(`(?<!\\p{L})${OFFICE},?\\s+${any}(?!\\p{L})`, 'gu'),
    new RegExp(`(?<!\\p{L})${any},\\s+(?:the\\s+)?${OFFICE}(?!\\p{L})`, 'gu'),
  ];
  return answering((text) => {
    if (!name.test(text)) return [];
    return patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const { office = '', name: who = '' } = match.groups ?? {};
        const person = byName.get(who);
        if (!person || holds(person, office)) return [];
        return [{ office, index: match.index + match[0].indexOf(office), person }];
      }),
    );
  });
}

/** Whether the words of an office are of one that the record gives a person, then or since. */
function holds({ role, later = [] }: Person, office: string): boolean {
  const said = officesIn(office);
  const texts = [role, ...later.map((one) => one.role)].flatMap((text) =>
    locales.flatMap((locale) => writtenIn(text, locale) ?? []),
  );
  const known = texts.flatMap(officesIn);
  const roles = texts.join(' ');
  const isOfBody = BODIES.some((one) => one.test(office) && one.test(roles));
  const isOfOther = BODIES.some((one) => one.test(office)) && BODIES.some((one) => one.test(roles));
  if (isOfOther && !isOfBody) return false;
  // Of a role without an office the record does not say which one it is.
  return known.length === 0 || said.every((one) => known.includes(one));
}

function officesIn(text: string): number[] {
  return OFFICES.flatMap((words, nth) =>
    words.some((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)) ? [nth] : [],
  ).slice(0, 1);
}
