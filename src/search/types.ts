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

/** Documents as they travel: a column for each part, a line for each document, which packs far smaller. */
export type PackedDocuments = readonly string[];

/** The first stands for the end of a line, because JSON would write that as two letters. */
const [LINE, BETWEEN, NAME, OTHER_NAME, SAME, NEXT] = ['`', '|', '~', '^', '=', '+'];

/**
 * Neighbours share what they can: a text said again, and a code one above that of the place before.
 * @example pack([{ id: 'regions/bone', title: 'Bone', href: '/cakupan/bone/', … }]) // 'regions/~', … '/cakupan/~/'
 */
export function pack(documents: readonly SearchDocument[]): PackedDocuments {
  const rows = documents.map(({ id, group, title, href, text, number, also, more }, n) => {
    const before = documents[n - 1];
    const [kind = '', name = ''] = id.split('/');
    const known =
      nameIn(title) === name ? NAME : nameIn(also[0] ?? '') === name ? OTHER_NAME : name;
    const address = href.replaceAll(name, NAME);
    const index = String(searchGroups.indexOf(group));
    const said = text !== '' && text === before?.text ? SAME : text;
    const next = codeAfter(before?.also ?? []);
    const others = also.map((one) => (one === next ? NEXT : one)).join(BETWEEN);
    const beside = more !== '' && more === before?.more ? SAME : more;
    return [`${kind}/${known}`, index, title, address, said, number, others, beside];
  });
  return (rows[0] ?? []).map((_, part) =>
    rows.map((row) => (row[part] ?? '').replaceAll(LINE, ' ')).join(LINE),
  );
}

/** The documents that were packed. */
export function unpack(columns: PackedDocuments): SearchDocument[] {
  const [ids = [], ...parts] = columns.map((column) => column.split(LINE));
  let before: { text: string; also: string[]; more: string } = { text: '', also: [], more: '' };
  return ids.map((packed, line) => {
    const [group, title = '', href = '', said = '', number = '', others = '', beside = ''] =
      parts.map((part) => part[line]);
    const text = said === SAME ? before.text : said;
    const more = beside === SAME ? before.more : beside;
    const next = codeAfter(before.also);
    const also = (others === '' ? [] : others.split(BETWEEN)).map((one) =>
      one === NEXT ? next : one,
    );
    before = { text, also, more };
    const [kind = '', known = ''] = packed.split('/');
    const name =
      known === NAME ? nameIn(title) : known === OTHER_NAME ? nameIn(also[0] ?? '') : known;
    return {
      id: `${kind}/${name}`,
      group: searchGroups[Number(group)] ?? 'guides',
      title,
      href: href.replaceAll(NAME, name),
      text,
      number,
      also,
      more,
    };
  });
}

/** The code that follows that of a place, which stands last: 73.09 after 73.08; none after none. */
function codeAfter(also: readonly string[]): string {
  const code = also[also.length - 1] ?? '';
  return /^\d\d\.\d\d$/.test(code) ? (Number(code) + 0.01).toFixed(2).padStart(5, '0') : '';
}

/** What most records are called in addresses, by their title or another name. */
function nameIn(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}
