import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below `folder`, as paths with `/`, in the same order on every machine. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Address of a page below the base.
 * @example addressOfFile('en/press/index.html') // '/en/press/'
 */
export function addressOfFile(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}
