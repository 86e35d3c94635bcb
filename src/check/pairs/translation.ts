import { digest } from '../../mdx/digest.ts';
import type { Page } from '../reading/content-folder.ts';
import { fileStart } from '../reading/files.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';

/** What a writer puts where the digests are not known yet: one digit, repeated. */
const PLACEHOLDER = /^([0-9a-f])\1*(?: \1+)?$/;

/** Two languages of a page: the one that says it translates the other, and that other. */
interface Translation {
  translated: Page;
  source: Page;
}

/** Which of two languages is the translation: the one that says so, by default the second. */
export function translationIn(first: Page, second: Page): Translation {
  const isMarked = ({ matter }: Page) => matter['translationOf'] !== undefined;
  return isMarked(first) && !isMarked(second)
    ? { translated: first, source: second }
    : { translated: second, source: first };
}

/**
 * What `translationOf` says where both languages were read as they stand: the digest of the source,
 * then that of the translation itself; null where either cannot be read.
 */
export function readingOf({ translated, source }: Translation): string | null {
  if (!source.mdx || !source.whole || !translated.mdx || !translated.whole) return null;
  return `${digest(source.mdx)} ${digest(translated.mdx)}`;
}

/** How a translation stands to the text it translates. */
export type ReadingState = 'current' | 'unmarked' | 'untied' | 'source-changed' | 'text-changed';

/** How a translation stands, by what it says and what it would say if both were read now. */
export function readingState(told: unknown, now: string): ReadingState {
  if (told === undefined) return 'unmarked';
  if (typeof told !== 'string' || told === now) return 'current';
  const [source] = now.split(' ');
  const [oldSource, oldText] = told.split(' ');
  if (PLACEHOLDER.test(told) || (oldSource === source && oldText === undefined)) return 'untied';
  return oldSource === source ? 'text-changed' : 'source-changed';
}

/**
 * Whether a translation says which text it translates, and whether both are still as they were read.
 * Exactly one of the two files holds `translationOf`; by default it is the English one. Nothing is
 * told while either has faults of its own: mending them changes what is to be read.
 */
export function checkTranslation(id: Page, en: Page, report: Report, isFaulty: IsFaulty): void {
  const pair = translationIn(id, en);
  const { translated, source } = pair;
  if (id.matter['translationOf'] !== undefined && en.matter['translationOf'] !== undefined) {
    const place = en.matterPlace('translationOf');
    report('translation-both', en.file, place, { partner: id.file });
    return;
  }
  const now = readingOf(pair);
  if (now === null || isFaulty(source.file)) return;
  const args = { digest: now, source: source.file, file: translated.file };
  const place = translated.matterPlace('translationOf');
  switch (readingState(translated.matter['translationOf'], now)) {
    case 'unmarked':
      report('translation-unmarked', en.file, fileStart, args);
      break;
    case 'untied':
      report('translation-untied', translated.file, place, args);
      break;
    case 'source-changed':
      report('translation-stale', translated.file, place, args);
      break;
    case 'text-changed':
      if (!isFaulty(translated.file)) report('translation-edited', translated.file, place, args);
      break;
    case 'current':
  }
}
