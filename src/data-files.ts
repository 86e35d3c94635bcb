import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folders below `data/` that hold nothing of the record. */
const BESIDE = /^(?:schema|stamps)\//;

/**
 * Everything the record is written in: path below `data/`, with `/`, to what stands in the JSON. Read when
 * a site is made, and not bundled: the record of a nation would be a script of many megabytes.
 * @throws SyntaxError where a file is no JSON; the check tells of it by line before
 */
export function readDataFiles(root: string): Record<string, unknown> {
  const folder = join(root, 'data');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.json') && !BESIDE.test(path))
      .sort()
      .map((path) => [path, JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown]),
  );
}
