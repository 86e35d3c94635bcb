import type { Files } from '../check/index.ts';
import { renewedStamps, STAMPS, stampFileOf } from '../check/pairs/data-stamps.ts';
import { partnersIn } from '../check/pairs/partners.ts';
import { stampOne } from '../check/pairs/stamp.ts';
import { readingOf, translationIn } from '../check/pairs/translation.ts';
import { pagesOf } from '../check/reading/content-folder.ts';

/** Stamps in the form of today, by path, and of how many pages and data files they are. */
export interface Stamped {
  files: Map<string, string>;
  pages: number;
  lists: number;
}

/**
 * The stamps that say of the first edition's texts what it said of them itself: translations that were
 * current there are tied to both texts, and texts of the data, which it did not stamp, count as read as
 * they were published. What was stale stays so.
 * @param before the project as it was
 * @param after the same in the form of today, but for its stamps
 * @param made lists that were written anew, whose texts nobody can have read before
 */
export function stampsOf(before: Files, after: Files, made: readonly string[]): Stamped {
  const stamped: Stamped = { files: new Map(), pages: 0, lists: 0 };
  const put = (path: string, text: string | null) => {
    if (text === null || text === after.get(path)) return;
    stamped.files.set(path, text);
    if (path.startsWith(STAMPS)) stamped.lists += 1;
    else stamped.pages += 1;
  };
  for (const file of currentBefore(before))
    stampOne(after, file)?.forEach((text, path) => {
      put(path, text);
    });
  const hasStamps = [...before.keys()].some((path) => path.startsWith(STAMPS));
  const renewed = renewedStamps(after);
  for (const [path, text] of renewed) {
    if (!hasStamps || made.some((file) => stampFileOf(file) === path)) put(path, text);
  }
  return stamped;
}

/** Translations that said in the form of the first edition that they were read beside the text that is there. */
function currentBefore(files: Files): string[] {
  return partnersIn(pagesOf(files)).flatMap(([first, second]) => {
    const pair = translationIn(first, second);
    const [source] = readingOf(pair)?.split(' ') ?? [];
    const { file, matter } = pair.translated;
    return source !== undefined && matter['translationOf'] === source ? [file] : [];
  });
}
