import type { MdxSource, Place } from '../../mdx/mdx-types.ts';
import type { Page } from '../reading/content-folder.ts';
import { answering } from '../reading/remembered.ts';
import { textBlocksOf } from '../numbers/index.ts';

/** A sentence where it starts in its text, and how many words a reader counts in it. */
export interface CountedSentence {
  text: string;
  start: number;
  words: number;
}

/** Longest sentence that passes without a warning, in words. */
export const MOST_WORDS = 25;

/** Highest average of a page that passes without a warning, in words a sentence. */
export const MOST_ON_AVERAGE = 20;

/** An average over fewer sentences says nothing about a page. */
const FEWEST = 5;

/**
 * Cuts text at full stops and the like, also where an element ends with one (U+E001); what stands behind a
 * colon is read on its own.
 */
export const sentencesOf = answering((text: string): readonly CountedSentence[] =>
  [...text.matchAll(/\S[^]*?(?:[.!?…:]["”’)\uE001]*(?=\s)|$)/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    words: match[0].split(/\s+/).filter((word) => /[\p{L}\p{N}\uFFFC\uE000]/u.test(word)).length,
  })),
);

/** The sentences of a text that are too long to follow. */
export function longSentences(text: string): CountedSentence[] {
  return sentencesOf(text).filter(({ words }) => words > MOST_WORDS);
}

/** How the running text of a page reads: headings, tables and labels are no sentences. */
export interface Readability {
  sentences: number;
  /** Words a sentence, at one decimal. */
  average: number;
  /** Words of the longest sentence, and where it starts. */
  longest: { words: number; place: Place };
}

/** The readability of a page's body, or null where it has no sentence. */
export function readabilityOf(mdx: MdxSource): Readability | null {
  const found = textBlocksOf(mdx, 'text')
    .flatMap(({ text, places }) =>
      sentencesOf(text).map(({ words, start }) => ({ words, place: places(start) })),
    )
    .filter(({ words }) => words > 0);
  const [longest] = found.toSorted((a, b) => b.words - a.words);
  if (!longest) return null;
  const total = found.reduce((sum, { words }) => sum + words, 0);
  return {
    sentences: found.length,
    average: Math.round((10 * total) / found.length) / 10,
    longest,
  };
}

/** Whether the sentences of a page are too long on the whole, whatever the longest of them. */
export function isLongWinded({ sentences, average }: Readability): boolean {
  return sentences >= FEWEST && average > MOST_ON_AVERAGE;
}

/** The pages with sentences, the hardest to read first. */
export function readabilityOfPages(pages: readonly Page[]): (Readability & { file: string })[] {
  return pages
    .flatMap(({ file, mdx }) => {
      const reading = mdx ? readabilityOf(mdx) : null;
      return reading ? [{ file, ...reading }] : [];
    })
    .toSorted((a, b) => b.average - a.average || (a.file < b.file ? -1 : 1));
}
