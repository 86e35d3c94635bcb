import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** A picture to be drawn, and by what it is known from one build to the next. */
export interface Drawing {
  /** Another where anything that it shows differs. */
  key: string;
  draw: () => Buffer | Promise<Buffer>;
}

/** The pictures that pages name for chats, to be drawn from the words on them. */
export function shareDrawings(
  pictures: ReadonlyMap<string, readonly string[]>,
): Map<string, Drawing> {
  const drawings = [...pictures].map(([path, lines]) => {
    const key = createHash('sha256')
      .update([DRAWING, ...lines].join('\n'))
      .digest('hex');
    return [path, { key, draw: () => drawShare(lines) }] as const;
  });
  return new Map(drawings);
}

/**
 * Draws pictures, each once; what was drawn for an earlier site is taken from the folder `cache`.
 * @returns what was written, by path
 */
export async function writePictures(
  folder: string,
  drawings: ReadonlyMap<string, Drawing>,
  cache: string | undefined,
): Promise<Map<string, Buffer>> {
  const written = new Map<string, Buffer>();
  if (drawings.size === 0) return written;
  if (cache) await mkdir(cache, { recursive: true });
  const kept = new Set<string>();
  for (const [path, { key, draw }] of drawings) {
    const name = `${key}.png`;
    kept.add(name);
    const known = cache && (await readFile(join(cache, name)).catch(() => null));
    const bytes = known || (await draw());
    if (cache && !known) await writeFile(join(cache, name), bytes);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
    written.set(path, bytes);
  }
  // What no page names any more is not kept for ever.
  for (const name of cache ? await readdir(cache) : [])
    if (cache && !kept.has(name)) await rm(join(cache, name));
  return written;
}
