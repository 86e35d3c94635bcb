import type { Place } from '../../mdx/mdx-types.ts';
import { writtenIn } from '../../schema/fallback.ts';
import type { Locale } from '../../schema/languages.ts';
import type { Preferred } from '../../schema/index.ts';
import { locales } from '../../schema/locales.ts';
import { writtenTextsIn } from '../data/written-texts.ts';
import { textBlocksOf, withoutReferences } from '../numbers/index.ts';
import { textsOfMatter } from '../pairs/page-texts.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data } from '../reading/data-folder.ts';
import type { JsonPath } from '../reading/json-places.ts';
import { answering, lasting } from '../reading/remembered.ts';
import { valueAt } from '../reading/schema-faults.ts';
import type { Report } from '../reports/problem.ts';
import { unwantedWords } from './unwanted.ts';

const TERMBASE = 'data/termbase.json';
/** Files whose words are those of others, of laws and documents, or of what people type. */
const UNJUDGED = /^data\/(?:statements|laws|sources|people|words|senses)\/|^data\/search\.json$/;
const GUIDE = /^content\/explainers\/([^/]+)\//;

const finderOfUnwanted = lasting((terms: readonly Preferred[]) => answering(unwantedWords(terms)));

/** Words in pages and texts of data for which the termbase has another one. */
export function checkTerms(data: Data, pages: readonly Page[], report: Report): void {
  const find = finderOfUnwanted(data.records.termbase.map(({ record }) => record));
  const tell = (
    { text, locale, readers }: { text: string; locale: Locale; readers: readonly string[] },
    file: string,
    places: (index: number) => Place,
  ) => {
    for (const { written, index, term } of find(text, locale)) {
      const { word, audiences, reason } = term;
      if (audiences && !isFor(readers, audiences)) continue;
      report('unwanted-word', file, places(index), {
        written,
        word: writtenIn(word, locale) ?? word.id,
        isForSome: audiences !== undefined,
        reason: { id: reason.id, en: reason.en },
      });
    }
  };
  for (const page of pages) {
    const blocks = page.mdx ? textBlocksOf(page.mdx) : [];
    const guide = GUIDE.exec(page.file)?.[1];
    const readers = guide === undefined ? [] : [guide];
    for (const { text, places } of [...textsOfMatter(page).values(), ...blocks]) {
      tell({ text, locale: page.locale, readers }, page.file, places);
    }
  }
  for (const file of data.json) {
    if (UNJUDGED.test(file.path)) continue;
    for (const { path, text, isName } of writtenTextsIn(file)) {
      // Of the termbase the words it prefers: it may not refuse them itself.
      if (isName !== (file.path === TERMBASE)) continue;
      const readers = readersOf(file.value, path);
      for (const locale of locales) {
        const own = withoutReferences(writtenIn(text, locale) ?? '');
        tell({ text: own, locale, readers }, file.path, () => file.placeOf([...path, locale]));
      }
    }
  }
}

/** Whether a text is for these audiences and no other. */
function isFor(readers: readonly string[], audiences: readonly string[]): boolean {
  return readers.length > 0 && readers.every((one) => audiences.includes(one));
}

/** Whom a record in a list helps, as its own key says. */
function readersOf(value: unknown, [list, nth]: JsonPath): string[] {
  const found = valueAt(value, [list ?? '', nth ?? '', 'audiences']);
  return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
}
