import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attributeOf, type ScannedPage } from '../scan.ts';
import { DRAWING, drawShare } from './draw.ts';

/** The picture that a page names for chats, and the lines that it is drawn from. */
export interface NamedPicture {
  /** Path from the folder of the site on. */
  path: string;
  lines: string[];
}

/** The picture that the head of a page names on its own site; null where it names none. */
export function pictureNamed({ elements }: ScannedPage, base: string): NamedPicture | null {
  const meta = (property: string) => {
    const found = elements.find(
      (one) => one.name === 'meta' && attributeOf(one, 'property') === property,
    );
    return found && attributeOf(found, 'content');
  };
  const [address, words] = [meta('og:image'), meta('og:image:alt')];
  if (!address?.startsWith(`${base}share/`) || words === undefined) return null;
  return { path: address.slice(base.length), lines: words.split('\n') };
}

/**
 * Draws the pictures that pages name, each once; what was drawn for an earlier site is taken from the
 * folder `cache`, by the words on it.
 * @returns what was written, by path
 */
export async function writePictures(
  folder: string,
  pictures: ReadonlyMap<string, readonly string[]>,
  cache: string | undefined,
): Promise<Map<string, Buffer>> {
  const written = new Map<string, Buffer>();
  if (pictures.size === 0) return written;
  await mkdir(join(folder, 'share'), { recursive: true });
  if (cache) await mkdir(cache, { recursive: true });
  const kept = new Set<string>();
  for (const [path, lines] of pictures) {
    const name = `${createHash('sha256')
      .update([DRAWING, ...lines].join('\n'))
      .digest('hex')}.png`;
    kept.add(name);
    const known = cache && (await readFile(join(cache, name)).catch(() => null));
    const bytes = known || drawShare(lines);
    if (cache && !known) await writeFile(join(cache, name), bytes);
    await writeFile(join(folder, path), bytes);
    written.set(path, bytes);
  }
  // What no page names any more is not kept for ever.
  for (const name of cache ? await readdir(cache) : [])
    if (cache && !kept.has(name)) await rm(join(cache, name));
  return written;
}
