import { checkFiles, type Problem } from '../../src/check/index.ts';
import { stampOne } from '../../src/check/pairs/stamp.ts';
import { edited, type Edit, type Kind, type Texts } from './edit.ts';

const on = '2026-11-22';

/** Numbers from 0 to 1, the same for a seed on every machine (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Some of a list, chosen by `random`. */
export function sampleOf<T>(all: readonly T[], count: number, random: () => number): T[] {
  return all
    .map((one) => [random(), one] as const)
    .toSorted(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, one]) => one);
}

/**
 * The files that are needed to judge an edit: the data, the page it is in, and of all others what they are
 * called, so that links lead somewhere.
 */
function partOf(files: Texts, { file }: Edit): Map<string, string> {
  if (!file.startsWith('content/')) {
    return new Map([...files].filter(([path]) => path.startsWith('data/')));
  }
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const isOther = (path: string) => path.endsWith('.mdx') && !path.startsWith(folder);
  return new Map(
    [...files].map(([path, text]) => [path, isOther(path) ? frontMatterOf(text) : text]),
  );
}

function frontMatterOf(text: string): string {
  return text.slice(0, text.indexOf('\n---\n', 4) + 5);
}

const keyOf = ({ file, line, column, code, args }: Problem) =>
  `${file}:${String(line)}:${String(column)} ${code} ${JSON.stringify(args)}`;

const before = new Map<string, Set<string>>();

/**
 * Whether the check stops an edit by a problem of its kind at its line, every language of what was
 * edited read anew: the problem stands there, or says that it is the other side of what it tells of.
 */
export function isStopped(files: Texts, edit: Edit, { codes }: Kind): boolean {
  const part = partOf(files, edit);
  const scope = edit.file.startsWith('data/')
    ? 'data'
    : edit.file.slice(0, edit.file.lastIndexOf('/'));
  let known = before.get(scope);
  if (!known) {
    known = new Set(checkFiles(part, { on }).map(keyOf));
    before.set(scope, known);
  }
  const mutant = edited(part, edit);
  for (const [path, text] of stampOne(mutant, edit.file) ?? []) {
    if (text === null) mutant.delete(path);
    else mutant.set(path, text);
  }
  const near = edit.near ?? 0;
  const isThere = (file: unknown, line: unknown) =>
    file === edit.file && typeof line === 'number' && Math.abs(line - edit.line) <= near;
  return checkFiles(mutant, { on }).some((problem) => {
    if (problem.severity !== 'error' || !codes.test(problem.code) || known.has(keyOf(problem)))
      return false;
    const { partner, line } = problem.args as { partner?: unknown; line?: unknown };
    return isThere(problem.file, problem.line) || isThere(partner, line);
  });
}
