import { pairsIn, pairState, readStamps, stampFileOf } from '../pairs/data-stamps.ts';
import { partnersIn } from '../pairs/partners.ts';
import { stampOne } from '../pairs/stamp.ts';
import { readingOf, readingState, translationIn } from '../pairs/translation.ts';
import { pagesOf } from '../reading/content-folder.ts';
import type { Files } from '../reading/files.ts';
import { readJson } from '../reading/json-places.ts';

/**
 * Files after a mend that changes nothing a reader is told, with the stamps renewed of every page and
 * data file that had been read in all languages before it. One that had not stays unread.
 */
export function renewedAfter(before: Files, after: Files): Map<string, string> {
  const renewed = new Map(after);
  const changed = [...after].filter(([file, text]) => before.get(file) !== text);
  for (const [file] of changed) {
    if (!wasRead(before, file)) continue;
    for (const [path, text] of stampOne(renewed, file) ?? []) {
      if (text === null) renewed.delete(path);
      else renewed.set(path, text);
    }
  }
  return renewed;
}

function wasRead(files: Files, file: string): boolean {
  return file.startsWith('content/') ? isPageRead(files, file) : isDataRead(files, file);
}

function isPageRead(files: Files, file: string): boolean {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const own = new Map([...files].filter(([path]) => path.startsWith(folder)));
  const pairs = partnersIn(pagesOf(own)).map(([first, second]) => translationIn(first, second));
  return (
    pairs.length > 0 &&
    pairs.every((pair) => {
      const now = readingOf(pair);
      return (
        now !== null && readingState(pair.translated.matter['translationOf'], now) === 'current'
      );
    })
  );
}

function isDataRead(files: Files, file: string): boolean {
  const reading = readJson(file, (files.get(file) ?? '').replace(/^\uFEFF/, ' '));
  if (!reading.ok) return false;
  const path = stampFileOf(file);
  const stamps = readStamps(path, files.get(path) ?? '{}', () => undefined);
  return (
    stamps !== null &&
    pairsIn(reading.file).every((pair) => pairState(pair, stamps).is === 'current')
  );
}
