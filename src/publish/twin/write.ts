import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { uncarriedIn, type Recorded } from '../../check/finished/recorded.ts';
import { publishStrings as t } from '../../i18n/desk/publish.ts';
import type { Bilingual } from '../../schema/index.ts';
import { digestOf, type FileDigest } from '../manifest.ts';
import { both } from '../page-faults.ts';
import type { ScannedPage } from '../scan.ts';
import { isTableOfOthers } from './blocks.ts';
import { markdownTwin, TWIN } from './twin.ts';

/** What became of a text to take along: the file, or why there cannot be one. */
export type Twin = { twin: { path: string; digest: FileDigest } } | { problem: Bilingual };

/** Writes a finished page as Markdown beside it. */
export async function writeTwin(
  { folder, recorded }: { folder: string; recorded: Pick<Recorded, 'asked' | 'askedRows'> },
  page: string,
  scanned: ScannedPage,
  address: string,
): Promise<Twin> {
  const text = markdownTwin(scanned, address);
  const uncarried = uncarriedIn(text, recorded);
  if (uncarried !== null) return { problem: both(t.notOurs, uncarried) };
  const path = page.replace(/index\.html$/, TWIN);
  const bytes = Buffer.from(text);
  await writeFile(join(folder, path), bytes);
  return { twin: { path, digest: digestOf(bytes) } };
}

/**
 * The first figure that a page must not show, as others that are to be asked for stand beside it. A picture
 * of a table of others may, as it says whom to ask for the table.
 */
export function uncarriedOnPage(
  { met, elements }: ScannedPage,
  recorded: Pick<Recorded, 'asked' | 'askedRows'>,
): string | null {
  if (recorded.asked.size === 0 || elements.some(isTableOfOthers)) return null;
  const words = met.map((one) => (one.kind === 'text' ? one.text : ''));
  return uncarriedIn(words.join(' '), recorded);
}
