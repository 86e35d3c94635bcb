import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as check from '../../src/check/index.ts';

/**
 * Renews every stamp of the project in `folder`, as whoever has read all its texts would, by the languages
 * that this check knows, or another copy of it.
 */
export async function stampFolder(
  folder: string,
  { readFiles, stamp }: Pick<typeof check, 'readFiles' | 'stamp'> = check,
): Promise<void> {
  const files = readFiles(folder);
  const stamped = stamp(files);
  for (const [path, text] of stamped) {
    if (files.get(path) === text) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const path of files.keys()) if (!stamped.has(path)) await rm(join(folder, path));
}
