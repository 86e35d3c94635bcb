import type { Place } from '../../mdx/mdx-types.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { requiredLocales, type RequiredLocale } from '../../schema/locales.ts';
import { writtenTextsIn } from '../data/written-texts.ts';
import { textBlocksOf, type TextBlock } from '../numbers/index.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** Data whose texts are read one by one, each answer and definition as a section of its own. */
const READ = /^data\/(?:faqs|glossary|audiences|channels)\.json$/;

/** Two capitals or more, digits after them; not within a word, an address, or a name with a hyphen. */
const ACRONYM = /(?<![\p{L}\p{N}./_&-])[A-Z]{2}[A-Z\d]*(?![\p{L}\p{N}/_&-])/gu;
/** Numbers of annexes, and zones of a time of day. */
const PLAIN = /^(?:[IVXLCDM]+|WIB|WITA?|UTC)$/;
/** The words of others and the names of documents, which stand as they are. */
const QUOTED = /“[^”]*”|‘[^’]*’/gu;
/** Of a law: the register opens it, and the page of laws. */
const CITED = /^\s+(?:Nomor|No\.)?\s*\d+(?:\/|\s+(?:Tahun|of)\s)/u;

/**
 * Acronyms that a section uses although nobody opens them there: the site opens those of the glossary
 * itself, wherever they stand first in a section (`library/acronyms.ts`); others their author opens.
 */
export function checkAcronyms(data: Data, pages: readonly Page[], report: Report): void {
  // Of a glossary that cannot be read it is not known what it opens.
  if (data.records.glossary.length === 0) return;
  const known = knownShort(data);
  const tell = (texts: readonly TextBlock[], file: string) => {
    for (const { short, place } of unopened(texts, known)) {
      report('unopened-acronym', file, place, { short });
    }
  };
  for (const page of pages) {
    if (page.mdx) for (const section of sectionsOf(page, page.mdx)) tell(section, page.file);
  }
  for (const file of data.json) {
    if (!READ.test(file.path)) continue;
    for (const { path, text } of writtenTextsIn(file)) {
      for (const locale of requiredLocales) {
        const places = () => file.placeOf([...path, locale]);
        tell([{ text: writtenIn(text, locale) ?? '', places }], file.path);
      }
    }
  }
}

/** Short forms that the glossary opens or says, and those of names, of the data and of whom they quote. */
function knownShort(data: Data): ReadonlySet<string> {
  const { channels, glossary, populations, regions, sources } = data.records;
  const of = (write: (locale: RequiredLocale) => string) => requiredLocales.map(write);
  const written = [
    ...glossary.flatMap(({ record }) =>
      of((locale) => `${record.term[locale]} ${record.opened?.[locale] ?? ''}`),
    ),
    ...data.json
      .flatMap((file) => writtenTextsIn(file).filter(({ isName }) => isName))
      .flatMap(({ text }) => of((locale) => text[locale])),
    ...[...channels, ...populations].flatMap(({ record }) => of((locale) => record.name[locale])),
    ...regions.flatMap(({ record }) => record.also ?? []),
    ...sources.flatMap(({ record: { publisher } }) =>
      typeof publisher === 'string' ? [publisher] : of((locale) => publisher[locale]),
    ),
  ];
  return new Set(written.flatMap((text) => Array.from(text.matchAll(ACRONYM), ([short]) => short)));
}

/** The texts of a page, section by section; headings open nothing and ask for nothing. */
function sectionsOf({ contents }: Page, mdx: NonNullable<Page['mdx']>): TextBlock[][] {
  const starts = contents.headings
    .filter(({ depth }) => depth === 2)
    .map(({ place }) => place.line);
  const headings = new Set(contents.headings.map(({ place }) => place.line));
  const blocks = textBlocksOf(mdx).filter(({ places }) => !headings.has(places(0).line));
  const sections = Map.groupBy(
    blocks,
    ({ places }) => starts.filter((line) => line < places(0).line).length,
  );
  return [...sections.values()];
}

/** The first of each acronym in texts that are read together, where none of them opens it. */
function unopened(
  texts: readonly TextBlock[],
  known: ReadonlySet<string>,
): { short: string; place: Place }[] {
  const met = new Set<string>();
  return texts.flatMap(({ text, places }) => {
    const own = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
    return [...own.matchAll(ACRONYM)].flatMap(({ 0: short, index }) => {
      const after = own.slice(index + short.length);
      if (met.has(short) || known.has(short) || PLAIN.test(short) || CITED.test(after)) return [];
      met.add(short);
      const isOpened = /^\s+\(/.test(after) || (own[index - 1] === '(' && after.startsWith(')'));
      return isOpened ? [] : [{ short, place: places(index) }];
    });
  });
}
