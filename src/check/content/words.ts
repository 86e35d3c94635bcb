import type { Place } from '../../mdx/mdx-types.ts';
import type { Around, FindReady, Ready } from '../fixes/ready-tags.ts';
import type { Page } from '../reading/content-folder.ts';
import { offsetAt, placeAt } from '../reading/files.ts';
import {
  bareNumbersInText,
  bareNumbersOfMdx,
  findBareNumbers,
  textBlocksOf,
  type AllowedNumbers,
} from '../numbers/index.ts';
import { outsideNumbers, quantityWordsInText, quantityWordsOfMdx } from '../numbers/quantities.ts';
import type { Report } from '../reports/problem.ts';
import { isLongWinded, longSentences, readabilityOf } from '../reports/sentences.ts';
import { isInFileName } from './reading.ts';
import { matterTexts, type MatterText } from './matter.ts';

/** Numbers that the data do not answer for, words that state a quantity, and sentences too long to follow. */
export function checkWords(
  page: Page,
  allowed: AllowedNumbers,
  findReady: FindReady,
  report: Report,
): void {
  const { file, mdx } = page;
  const around = aroundOf(page);
  for (const matter of matterTexts(page)) {
    checkMatterText(page, matter, allowed, (token) => findReady(token, around), report);
  }
  if (!mdx) return;
  const headings = new Set(page.contents.headings.map(({ place }) => place.line));
  const numbers = bareNumbersOfMdx(mdx, allowed).filter(({ place }) => !isInFileName(page, place));
  const inStrings = numbers.length === 0 ? [] : stringNumbersOf(page, allowed);
  for (const { text: token, place, suggestion } of numbers) {
    if (headings.has(place.line)) report('number-in-heading', file, place, { token });
    else {
      const form = inStrings.some((one) => isSamePlace(one, place)) ? 'string' : 'prose';
      const ready = findReady(token, around);
      report('bare-number', file, place, { token, instead: suggestion, ready, form });
    }
  }
  for (const { text: word, place } of outsideNumbers(quantityWordsOfMdx(mdx), numbers)) {
    report('quantity-word', file, place, { word });
  }
  for (const { text, places } of textBlocksOf(mdx)) {
    for (const { words, start } of longSentences(text)) {
      report('long-sentence', file, places(start), { words });
    }
  }
  const reading = readabilityOf(mdx);
  if (reading && isLongWinded(reading)) {
    const { average, longest } = reading;
    report('long-average', file, longest.place, { average, words: longest.words });
  }
}

/** What a page speaks of, besides what its references name. */
function aroundOf({ locale, text, matter }: Page): Around {
  const { region, regions, source, program } = matter;
  const names: unknown[] = [region, regions, source, program];
  return { locale, text, names: names.flat().filter((name) => typeof name === 'string') };
}

/** Where numbers stand in words that no element can stand in: alternative texts, titles, attributes. */
function stringNumbersOf({ mdx }: Page, allowed: AllowedNumbers): Place[] {
  if (!mdx) return [];
  return (['alt', 'title', 'attribute'] as const)
    .flatMap((kind) => textBlocksOf(mdx, kind))
    .flatMap((block) => findBareNumbers(block, allowed).map(({ place }) => place));
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

/** What a reader of YAML takes for an answer, and others for text. */
const ANSWER = /^(?:y|yes|n|no|on|off)$/i;

function checkMatterText(
  { file, text: source }: Page,
  { key, text, place }: MatterText,
  allowed: AllowedNumbers,
  findReady: (token: string) => Ready,
  report: Report,
): void {
  const offset = source.indexOf(text, offsetAt(source, place));
  const places = (index: number): Place =>
    offset === -1 ? place : placeAt(source, offset + index);
  const end = offset + text.length;
  // YAML takes what stands behind a blank and # for a note of the writer, and drops it.
  const cut = offset === -1 ? null : /^[ \t]+(#.*)/.exec(source.slice(end, end + 200));
  if (cut) {
    const at = placeAt(source, end + cut[0].length - (cut[1]?.length ?? 0));
    report('matter-cut', file, at, { key, cut: cut[1] ?? '' });
  }
  if (ANSWER.test(text) && !/["']/.test(source.charAt(offset - 1))) {
    report('matter-converted', file, places(0), { key, value: text, as: 'boolean' });
  }
  const numbers = bareNumbersInText(text, allowed, places);
  for (const { text: token, place: at, suggestion } of numbers) {
    const args = { token, key, instead: suggestion, ready: findReady(token) };
    report('bare-number-in-string', file, at, args);
  }
  for (const { text: word, place: at } of outsideNumbers(
    quantityWordsInText(text, places),
    numbers,
  )) {
    report('quantity-word', file, at, { word });
  }
  for (const { words, start } of longSentences(text)) {
    report('long-sentence', file, places(start), { words });
  }
}
