import { pagesOf } from '../reading/content-folder.ts';
import type { Files } from '../reading/files.ts';
import { partnersIn } from './partners.ts';
import { renewedStamps, stampFileOf } from './data-stamps.ts';
import { readingOf, translationIn } from './translation.ts';

/** Where front matter ends: the line that closes it. */
const END = /^---[ \t]*$/m;

/**
 * The same files with every stamp renewed, as if someone had read all languages of every text: the
 * `translationOf` of each translation, and the files of `data/stamps/`. Of a pair of which neither is
 * marked the translation is marked. What cannot be read, and what is a draft, stays as it is.
 */
export function stamp(files: Files): Map<string, string> {
  const stamped = new Map(files);
  for (const [file, text] of stampedPages(files)) stamped.set(file, text);
  for (const [file, text] of renewedStamps(files)) {
    if (text === null) stamped.delete(file);
    else stamped.set(file, text);
  }
  return stamped;
}

/**
 * What becomes of files if one page or data file, in all its languages, was read: path to text, null
 * for a file that goes. Empty where its stamps are what they should be; undefined where `file` holds
 * nothing that is stamped.
 */
export function stampOne(files: Files, file: string): Map<string, string | null> | undefined {
  const folder = /^content\/[^/]+\/[^/]+\//.exec(file)?.[0];
  if (folder !== undefined) {
    const own = new Map([...files].filter(([path]) => path.startsWith(folder)));
    return own.has(file) ? new Map(stampedPages(own)) : undefined;
  }
  const text = files.get(file);
  if (text === undefined) return undefined;
  const stamps = stampFileOf(file);
  const held = files.get(stamps);
  const own = new Map([[file, text], ...(held === undefined ? [] : [[stamps, held] as const])]);
  return new Map([...renewedStamps(own)].filter(([path, now]) => own.get(path) !== (now ?? '')));
}

function stampedPages(files: Files): Map<string, string> {
  const stamped = new Map<string, string>();
  for (const [first, second] of partnersIn(pagesOf(files))) {
    if (second.draft || first.draft) continue;
    const pair = translationIn(first, second);
    const says = readingOf(pair);
    const { file, matter } = pair.translated;
    if (says === null || matter['translationOf'] === says) continue;
    stamped.set(file, withStamp(files.get(file) ?? '', says));
  }
  return stamped;
}

/** The text of a page whose front matter says what was read. */
function withStamp(text: string, reading: string): string {
  const line = `translationOf: '${reading}'`;
  const told = /^translationOf:.*$/m;
  const [, open = ''] = /^(\uFEFF?---[ \t]*\r?\n)/.exec(text) ?? [];
  const rest = text.slice(open.length);
  const end = END.exec(rest)?.index ?? 0;
  const matter = rest.slice(0, end);
  const marked = told.test(matter) ? matter.replace(told, line) : `${matter}${line}\n`;
  return open + marked + rest.slice(end);
}
