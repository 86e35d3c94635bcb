/** Headings over results, in the order of a site that has only these. */
export const searchGroups = [
  'answers',
  'guides',
  'places',
  'numbers',
  'releases',
  'terms',
] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** Something that can be found: a page, or a part of one. */
export interface SearchDocument {
  /** Kind and name of what it is, the same in every language: `faqs/heirs`. */
  id: string;
  group: SearchGroup;
  title: string;
  /** Address below the origin. */
  href: string;
  /** Its first sentence, shown below the title. */
  text: string;
  /** Its number as it is printed, with what it is of; nothing where it has none. */
  number: string;
  /** What else it is called: synonyms, nicknames, codes; each a phrase of its own. */
  also: readonly string[];
  /** More words to find it by, never shown: headings, examples. */
  more: string;
}

/** A document as it travels: group, then every other part in the order of `SearchDocument`. */
export type PackedDocument = readonly [
  id: string,
  group: number,
  title: string,
  href: string,
  text?: string,
  number?: string,
  also?: string,
  more?: string,
];

const BETWEEN = '|';

/** @example pack({ …, also: ['ojol', 'ojek'] }) // [ …, 'ojol|ojek'] */
export function pack({
  id,
  group,
  title,
  href,
  text,
  number,
  also,
  more,
}: SearchDocument): PackedDocument {
  const parts = [text, number, also.join(BETWEEN), more];
  while (parts.at(-1) === '') parts.pop();
  return [id, searchGroups.indexOf(group), title, href, ...parts] as unknown as PackedDocument;
}

/** The document that was packed. */
export function unpack([
  id,
  group,
  title,
  href,
  text = '',
  number = '',
  also = '',
  more = '',
]: PackedDocument): SearchDocument {
  const known = also === '' ? [] : also.split(BETWEEN);
  return {
    id,
    group: searchGroups[group] ?? 'guides',
    title,
    href,
    text,
    number,
    also: known,
    more,
  };
}
