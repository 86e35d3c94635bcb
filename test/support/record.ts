import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRecords, type Records } from '../../src/schema/index.ts';

/**
 * The record that the tests state: content and data of a day, kept as they were. What staff write since
 * is judged by the check alone, and can make no test red. Code that needs other content or data takes
 * `content/` and `data/` over as they are, together with what the tests say of them.
 */
export const recordRoot = join(import.meta.dirname, '../fixtures/record');

/** The records in `data/` of the tests' record, or of another project folder, freshly read. */
export function record(project = recordRoot): Records {
  const folder = join(project, 'data');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path.replaceAll('\\', '/'), readJson(join(folder, path))] as const);
  return parseRecords(Object.fromEntries(files));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
