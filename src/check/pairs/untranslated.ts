import { isForeign } from '../../i18n/spoken.ts';
import { matterTexts } from '../content/matter.ts';
import type { Page } from '../reading/content-folder.ts';
import { textBlocksOf } from '../numbers/index.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';
import type { Place } from '../../mdx/mdx-types.ts';

/** From how many words on the same text in both languages is no name and no coincidence. */
const LEAST_WORDS = 6;

/** Text for readers, and where it begins. */
interface Passage {
  text: string;
  place: Place;
}

/**
 * Texts of front matter and paragraphs that are the same in both languages, told of in the translation:
 * the file with `translationOf`, by default the English one.
 */
export function checkTranslated(id: Page, en: Page, report: Report, isFaulty: IsFaulty): void {
  const isTranslation = ({ matter }: Page) => matter['translationOf'] !== undefined;
  const [source, translated] = isTranslation(id) && !isTranslation(en) ? [en, id] : [id, en];
  const known = new Set(passagesOf(source).map(({ text }) => text));
  for (const { text, place } of passagesOf(translated)) {
    const start = startOfSentence(text);
    if (start === null || !known.has(text)) continue;
    if (isFaulty(translated.file, place, place)) continue;
    report('untranslated', translated.file, place, { start, partner: source.file });
  }
}

/** Texts of front matter and blocks of a page that are plainly in another language than the page. */
export function checkSpoken(page: Page, report: Report, isFaulty: IsFaulty): void {
  for (const { text, place } of passagesOf(page)) {
    // What is left untranslated was told of as that.
    if (!isForeign(text, page.locale) || isFaulty(page.file, place, place)) continue;
    report('wrong-language', page.file, place, { start: firstWords(text) });
  }
}

/** The first words of a text that is too long to be the same in two languages; null of a short one. */
export function startOfSentence(text: string): string | null {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length < LEAST_WORDS) return null;
  return firstWords(words.join(' '));
}

/** The first words of a text, with a sign that there are more. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.slice(0, LEAST_WORDS).join(' ') + (words.length > LEAST_WORDS ? ' …' : '');
}

function passagesOf(page: Page): Passage[] {
  const matter = matterTexts(page);
  const blocks = page.mdx ? textBlocksOf(page.mdx) : [];
  return [
    ...matter.map(({ text, place }) => ({ text: plain(text), place })),
    ...blocks.map(({ text, places }) => ({ text: plain(text), place: places(0) })),
  ];
}

/** Text on one line, without the marks that stand for elements. */
function plain(text: string): string {
  return text
    .replace(/[\uFFFC\uE000\uE001]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
