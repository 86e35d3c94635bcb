import type { Person, Source } from '../../schema/index.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import type { SentenceClaim, Number } from './claim.ts';

/** Somebody who is said to have given a number, and whose it is. */
export interface SpeakerFault {
  speaker: string;
  index: number;
  number: Number;
}

/** Finds who is said to speak in a sentence and speaks in no source of its numbers. */
export type FindSpeakerFaults = (claim: SentenceClaim) => SpeakerFault[];

const SAYS =
  '(?:menyebut(?:kan)?|mengatakan|menyatakan|menyampaikan|memaparkan|menulis|mencatat|melaporkan|memberitakan|mengumumkan|menghitung|said|says|gave|gives|put|puts|named|names|reported|reports|wrote|writes|counted|counts|recorded|records|stated|states)';
/** Who governs: a title alone stands for one of few people. */
const TITLES: readonly (readonly string[])[] = [
  ['gubernur', 'governor'],
  ['wali kota', 'walikota', 'mayor'],
  ['bupati', 'regent'],
];
/** Parts of names shorter than this are those of many people. */
const LEAST_LETTERS = 5;

type Text = Source['publisher'];
const both = (text: Text) => locales.flatMap((locale) => writtenIn(text, locale) ?? []);
const anyCase = (letter: string) => `[${letter.toUpperCase()}${letter}]`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * @param people all of `data/people/`
 * @param sources all of `data/sources/`
 */
export function speakerFaultsBy(
  people: readonly Person[],
  sources: readonly Source[],
): FindSpeakerFaults {
  const names = namesOf(people);
  const nameOf = (of: string) => people.find(({ id }) => id === of)?.name ?? of;
  const roles = new Map(
    people.map(({ id, role }) => [id, both(role).map((text) => text.toLowerCase())]),
  );
  const papers = new Set(
    sources
      .flatMap(({ publisher }) => both(publisher))
      .filter((name) => /^\p{Lu}[\p{L}. ]{3,60}$/u.test(name)),
  );
  const all = [...names.keys(), ...papers].toSorted((a, b) => b.length - a.length);
  const any = `(?<who>${all.map(escaped).join('|')})`;
  // "Wali Kota Makassar", "the mayor of Makassar": whoever holds it now.
  const titles = TITLES.flat().map((title) => title.replace(/\b\p{L}/gu, anyCase));
  const title = `(?:[Tt]he\\s+)?(?<who>${titles.join('|')})(?!\\p{L})(?:\\s+(?:of\\s+)?\\p{Lu}\\p{L}+){0,3}`;
  const patterns = [
    new RegExp(
      `(?<!\\p{L})(?:[Mm]enurut|[Aa]ccording to(?: the)?)\\s+${any}(?!\\s?\\p{Lu}|\\p{L})`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})(?<!\\p{Lu}[\\p{L}.]+ )${any}(?:, [^,.;\\uFFFC]{3,70},)?\\s+(?:juga\\s+|also\\s+)?${SAYS}(?!\\p{L})`,
      'gu',
    ),
    new RegExp(`(?<!\\p{L})(?:[Mm]enurut|[Aa]ccording to)\\s+${title}(?!\\p{L})`, 'gu'),
    new RegExp(
      `(?<!\\p{L}|\\p{Ll} )${title}\\s+(?:juga\\s+|also\\s+)?${SAYS}(?!\\p{L})(?=[^;:.]{0,80}\\uFFFC)`,
      'gu',
    ),
  ];
  return ({ sentence, numbers, said, links }) => {
    const [first] = numbers;
    if (!first || said.length > 0 || numbers.some(({ paid }) => paid !== undefined)) return [];
    const printed = sentence.people.filter(
      ({ of, index }) =>
        isSaying(sentence.text, index - sentence.start) &&
        !numbers.some((number) => speaksIn(nameOf(of), [of], roles.get(of) ?? [], number)),
    );
    if (printed.length > 0 && links().length === 0)
      return printed.map(({ of, index }) => ({
        ...{ speaker: nameOf(of), index: index - sentence.start, number: first },
      }));
    const found = patterns.flatMap((pattern) => [...sentence.text.matchAll(pattern)]);
    if (found.length === 0 && links().length === 0) {
      const stranger = strangerIn(sentence.text, numbers);
      if (stranger) return [{ ...stranger, number: first }];
    }
    return found.flatMap((match) => {
      const who = match.groups?.['who'] ?? '';
      const ids = names.get(who) ?? [];
      const spoken = numbers.some((number) =>
        speaksIn(
          who,
          ids,
          ids.flatMap((id) => roles.get(id) ?? []),
          number,
        ),
      );
      if (spoken || links().length > 0) return [];
      return [{ speaker: who, index: match.index + match[0].indexOf(who), number: first }];
    });
  };
}

/** Whether what stands at an index is said to say something. */
function isSaying(text: string, at: number): boolean {
  return (
    /(?<!\p{L})(?:[Mm]enurut|[Kk]ata|[Uu]jar|[Aa]ccording to)\s*$/u.test(text.slice(0, at)) ||
    SAYS_BEHIND.test(text.slice(at + 1))
  );
}

const SAYS_BEHIND = new RegExp(
  `^(?:,[^,.;\\uFFFC]{3,70},)?\\s+(?:juga\\s+|also\\s+)?${SAYS}(?!\\p{L})`,
  'u',
);

const NAME = '\\p{Lu}[\\p{L}.]+(?:\\s+(?:\\p{Lu}[\\p{L}.]+|dan|and|of|the)){0,6}';
/** Somebody by name who is said to say something: after "menurut", or two capitals before a word of saying. */
const STRANGERS = [
  new RegExp(
    `(?<!\\p{L})(?:[Mm]enurut|[Aa]ccording to(?: the)?)\\s+(?!(?:KTP|NIK)(?!\\p{L}))(?<who>${NAME})`,
    'gu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<who>\\p{Lu}[\\p{L}.]+(?:\\s+(?:of|and|dan)(?:\\s+the)?)?(?:\\s+\\p{Lu}[\\p{L}.]+){1,5})\\s+(?:juga\\s+|also\\s+)?${SAYS}(?!\\p{L})[^;:,.\uFFFC]{0,40}\uFFFC`,
    'gu',
  ),
];

/** A name that no source of the numbers bears in any of its words, and which no data hold either. */
function strangerIn(
  text: string,
  numbers: readonly Number[],
): { speaker: string; index: number } | null {
  const own = numbers
    .flatMap(({ entry: { source, speaker, person, region } }) => [
      ...both(region.name),
      ...both(source.publisher),
      ...both(speaker.attribution),
      ...(person ? [person.name, ...both(person.role)] : []),
    ])
    .join(' ')
    .toLowerCase();
  for (const pattern of STRANGERS)
    for (const match of text.matchAll(pattern)) {
      const who = match.groups?.['who'] ?? '';
      const words = who.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2);
      if (words.length > 0 && !words.some((word) => own.includes(word.toLowerCase())))
        return { speaker: who, index: match.index + match[0].indexOf(who) };
    }
  return null;
}

/** The names of people and those of their parts that only one of them bears. */
function namesOf(people: readonly Person[]): Map<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, name } of people)
    for (const one of new Set([name, ...name.split(' ')]))
      if (one.length >= LEAST_LETTERS) names.set(one, [...(names.get(one) ?? []), id]);
  return names;
}

/** A source may name a person by the role alone. */
function speaksIn(
  who: string,
  ids: readonly string[],
  roles: readonly string[],
  { entry }: Number,
): boolean {
  const { source, speaker, person } = entry;
  if (person && ids.includes(person.id)) return true;
  if (source.person !== null && ids.includes(source.person)) return true;
  // Whom a title names may only be whom the person met.
  const words = [
    ...(person ? [] : [source.title]),
    ...both(source.publisher),
    ...both(speaker.attribution),
    ...(person ? [person.name, ...both(person.role)] : []),
  ].map((text) => text.toLowerCase());
  if (roles.some((role) => words.some((text) => text.includes(role)))) return true;
  const title = TITLES.find((some) => some.includes(who)) ?? [who.toLowerCase()];
  return title.some((one) => words.some((text) => text.includes(one)));
}
