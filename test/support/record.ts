import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecords, type Records } from '../../src/schema/index.ts';

/**
 * The record that the tests state: content and data of a day, kept as they were. What staff write since
 * is judged by the check alone, and can make no test red. Code that needs other content or data takes
 * `content/` and `data/` over as they are, together with what the tests say of them.
 */
export const recordRoot = join(import.meta.dirname, '../fixtures/record');

const read = new Map<string, Records>();

/**
 * The records in `data/` of the tests' record, or of another project folder: read once in a worker, and
 * frozen, so that no test changes what another sees.
 */
export function record(project = recordRoot): Records {
  const known = read.get(project);
  if (known) return known;
  const records = frozen(parseRecords(filesIn(join(project, 'data'))));
  read.set(project, records);
  return records;
}

/** What the data files of a folder hold, by their paths in it. */
function filesIn(folder: string): Record<string, unknown> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path.replaceAll('\\', '/'), readJson(join(folder, path))] as const);
  return Object.fromEntries(files);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
