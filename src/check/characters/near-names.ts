import { editDistance } from '../../schema/spelling.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import { writtenTextsIn } from '../data/written-texts.ts';
import { textBlocksOf } from '../numbers/index.ts';
import { textsOfMatter } from '../pairs/page-texts.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** A name written almost, and not quite, as the data have it. */
export interface NearName {
  written: string;
  name: string;
  index: number;
}

/** Shorter words are too often near one another. */
const LEAST_LETTERS = 4;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’']*/gu;

/**
 * What finds the names of people in a text that are one or two letters off; a name that is exactly another
 * one's is none, nor is one word alone: many people share it.
 * @example nearNamesOf(['Mintje Wattu'])('Menurut Mintje Watu') // [{ written: 'Mintje Watu', … }]
 */
export function nearNamesOf(names: readonly string[]): (text: string) => NearName[] {
  const wanted = names
    .map((name) => ({ name, words: name.split(' ') }))
    .filter(({ words }) => words.length > 1 && words.some(({ length }) => length >= LEAST_LETTERS));
  const exact = new Set(names);
  return (text) => {
    const words = [...text.matchAll(CAPITALISED)];
    return words.flatMap(({ index }, at) =>
      wanted.flatMap(({ name, words: own }): NearName[] => {
        const last = words[at + own.length - 1];
        if (!last) return [];
        const written = text.slice(index, last.index + last[0].length);
        if (exact.has(written) || !isNear(written.split(/\s+/), own)) return [];
        return [{ written, name, index }];
      }),
    );
  };
}

/** Whether words are those of a name but for a letter in some of them, and two at most in all. */
function isNear(written: readonly string[], own: readonly string[]): boolean {
  if (written.length !== own.length) return false;
  let slips = 0;
  for (const [nth, word] of own.entries()) {
    const other = written[nth] ?? '';
    if (word === other) continue;
    if (word.length < LEAST_LETTERS || Math.abs(word.length - other.length) > 1) return false;
    slips += editDistance(word, other);
    if (slips > 2) return false;
  }
  return slips > 0;
}

/** Tells of names of people that are written almost as the data have them, in pages and in data. */
export function checkNames(data: Data, pages: readonly Page[], report: Report): void {
  const nearNames = nearNamesOf(data.records.people.map(({ record }) => record.name));
  const tell = (text: string, file: string, places: (index: number) => Place) => {
    for (const { written, name, index } of nearNames(text)) {
      report('near-name', file, places(index), { written, name });
    }
  };
  for (const page of pages) {
    const blocks = page.mdx ? textBlocksOf(page.mdx) : [];
    for (const { text, places } of [...textsOfMatter(page).values(), ...blocks]) {
      tell(text, page.file, places);
    }
  }
  for (const file of data.json) {
    for (const { path, text } of writtenTextsIn(file)) {
      for (const locale of locales) {
        tell(writtenIn(text, locale) ?? '', file.path, () => file.placeOf([...path, locale]));
      }
    }
  }
}
