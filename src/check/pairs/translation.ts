import { digest } from '../../mdx/digest.ts';
import type { Page } from '../reading/content.ts';
import { fileStart } from '../reading/files.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';

/** What a writer puts where the digest is not known yet: one digit, repeated. */
const PLACEHOLDER = /^(.)\1*$/;

/**
 * Whether a translation says which text it translates, and whether that text is still the same.
 * Exactly one of the two files holds `translationOf`; by default it is the English one. Nothing is
 * told while that text has faults of its own: mending them changes what is to be translated.
 */
export function checkTranslation(id: Page, en: Page, report: Report, isFaulty: IsFaulty): void {
  const marked = [id, en].filter(({ matter }) => matter['translationOf'] !== undefined);
  if (marked.length === 2) {
    const place = en.matterPlace('translationOf');
    report('translation-both', en.file, place, { partner: id.file });
    return;
  }
  const [translated = en] = marked;
  const source = translated === en ? id : en;
  if (!source.mdx || !source.whole || isFaulty(source.file)) return;
  const args = { digest: digest(source.mdx), source: source.file };
  if (marked.length === 0) {
    report('translation-unmarked', en.file, fileStart, args);
    return;
  }
  const told = translated.matter['translationOf'];
  if (typeof told !== 'string' || told === args.digest) return;
  const code = PLACEHOLDER.test(told) ? 'translation-untied' : 'translation-stale';
  report(code, translated.file, translated.matterPlace('translationOf'), args);
}
