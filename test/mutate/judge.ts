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

/** A wrong edit, and the kind that says by which problems it should be stopped. */
export interface Mutant {
  edit: Edit;
  kind: Kind;
}

const keyOf = ({ file, line, column, code, args }: Problem) =>
  `${file}:${String(line)}:${String(column)} ${code} ${JSON.stringify(args)}`;

/** What stands for itself: all languages of a page, or a file of data. */
const unitOf = (file: string) =>
  file.startsWith('content/') ? file.slice(0, file.lastIndexOf('/')) : file;

/**
 * Edits that are judged by one check: of each page or file no more than one, and none of data beside one
 * of a page, which could lose what it refers to. A check reads all files: one for each edit took minutes.
 */
function batchesOf(mutants: readonly Mutant[]): Mutant[][] {
  const batches: { isData: boolean; units: Set<string>; mutants: Mutant[] }[] = [];
  for (const mutant of mutants) {
    const [unit, isData] = [unitOf(mutant.edit.file), mutant.edit.file.startsWith('data/')];
    let batch = batches.find((one) => one.isData === isData && !one.units.has(unit));
    if (!batch) batches.push((batch = { isData, units: new Set(), mutants: [] }));
    batch.units.add(unit);
    batch.mutants.push(mutant);
  }
  return batches.map((batch) => batch.mutants);
}

/**
 * Those of some edits that the check stops by a problem of their kind at their line, every language of
 * what was edited read anew: the problem stands there, or says that it is the other side of what it
 * tells of. One that is not stopped among others is tried alone: another may have hidden its problem.
 */
export function stoppedOf(files: Texts, mutants: readonly Mutant[]): Set<Mutant> {
  const known = new Set(checkFiles(new Map(files), { on }).map(keyOf));
  const together = new Set(
    batchesOf(mutants).flatMap((batch) => stoppedTogether(files, batch, known)),
  );
  const others = mutants.filter((mutant) => !together.has(mutant));
  const alone = others.flatMap((mutant) => stoppedTogether(files, [mutant], known));
  return new Set([...together, ...alone]);
}

function stoppedTogether(
  files: Texts,
  batch: readonly Mutant[],
  known: ReadonlySet<string>,
): Mutant[] {
  const changed = new Map(files);
  for (const { edit } of batch) {
    const text = edited(files, edit).get(edit.file);
    if (text !== undefined) changed.set(edit.file, text);
  }
  for (const { edit } of batch)
    for (const [path, text] of stampOne(changed, edit.file) ?? []) {
      if (text === null) changed.delete(path);
      else changed.set(path, text);
    }
  const problems = checkFiles(changed, { on }).filter(
    (problem) => problem.severity === 'error' && !known.has(keyOf(problem)),
  );
  return batch.filter(({ edit, kind }) => problems.some((problem) => tellsOf(problem, edit, kind)));
}

function tellsOf(problem: Problem, edit: Edit, { codes }: Kind): boolean {
  const near = edit.near ?? 0;
  const isThere = (file: unknown, line: unknown) =>
    file === edit.file && typeof line === 'number' && Math.abs(line - edit.line) <= near;
  const { partner, line } = problem.args as { partner?: unknown; line?: unknown };
  return (
    codes.test(problem.code) && (isThere(problem.file, problem.line) || isThere(partner, line))
  );
}
