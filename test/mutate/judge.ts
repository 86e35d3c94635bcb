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

/** Some edits of each kind, chosen by `random`. */
export function mutantsOf(
  files: Texts,
  kinds: readonly Kind[],
  count: number,
  random: () => number,
): Mutant[] {
  return kinds.flatMap(({ name, codes, edits }) =>
    sampleOf(edits(files), count, random).map((edit) => ({ name, codes, edit })),
  );
}

/** One edit of each kind, each in a page or file where there is none yet: two checks judge them all. */
export function spreadOf(files: Texts, kinds: readonly Kind[], random: () => number): Mutant[] {
  const taken = new Set<string>();
  return kinds.flatMap(({ name, codes, edits }) => {
    const all = edits(files);
    const own = sampleOf(all, all.length, random).find(({ file }) => !taken.has(unitOf(file)));
    if (!own) return [];
    taken.add(unitOf(own.file));
    return [{ name, codes, edit: own }];
  });
}

/** A wrong edit, and the kind that says by which problems it should be stopped. */
export interface Mutant extends Pick<Kind, 'name' | 'codes'> {
  edit: Edit;
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

/** What became of an edit: whether the check stops it, and what it tells of one that it does not. */
export interface Verdict {
  isStopped: boolean;
  told: readonly string[];
}

/**
 * Which of some edits the check stops by a problem of their kind at their line, every language of what was
 * edited read anew: the problem stands there, or says that it is the other side of what it tells of. One
 * that is not stopped among others is tried alone: another may have hidden its problem.
 * @returns a verdict for each edit, in their order
 */
export function judged(files: Texts, mutants: readonly Mutant[]): Verdict[] {
  const known = new Set(checkFiles(new Map(files), { on }).map(keyOf));
  const stopped = new Set(
    batchesOf(mutants).flatMap((batch) => {
      const problems = problemsOf(files, batch, known);
      return batch.filter((mutant) => problems.some((problem) => tellsOf(problem, mutant)));
    }),
  );
  return mutants.map((mutant) => {
    if (stopped.has(mutant)) return { isStopped: true, told: [] };
    const problems = problemsOf(files, [mutant], known);
    const isStopped = problems.some((problem) => tellsOf(problem, mutant));
    const told = problems.map(({ code, file, line }) => `${code} ${file}:${String(line)}`);
    return { isStopped, told };
  });
}

/** Those of some edits that the check stops. */
export function stoppedOf(files: Texts, mutants: readonly Mutant[]): Set<Mutant> {
  const verdicts = judged(files, mutants);
  return new Set(mutants.filter((_, nth) => verdicts[nth]?.isStopped));
}

/** Edits cut into parts that take about the same time: of each page or file a part has its share. */
export function partsOf(mutants: readonly Mutant[], count: number): Mutant[][] {
  const sorted = mutants.toSorted((a, b) => (unitOf(a.edit.file) < unitOf(b.edit.file) ? -1 : 1));
  return Array.from({ length: count }, (_, part) =>
    sorted.filter((_, nth) => nth % count === part),
  );
}

/** The errors that some edits bring, each told for the first time. */
function problemsOf(files: Texts, batch: readonly Mutant[], known: ReadonlySet<string>): Problem[] {
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
  return checkFiles(changed, { on }).filter(
    (problem) => problem.severity === 'error' && !known.has(keyOf(problem)),
  );
}

function tellsOf(problem: Problem, { edit, codes }: Mutant): boolean {
  const near = edit.near ?? 0;
  const isThere = (file: unknown, line: unknown) =>
    file === edit.file && typeof line === 'number' && Math.abs(line - edit.line) <= near;
  const { partner, line } = problem.args as { partner?: unknown; line?: unknown };
  return (
    codes.test(problem.code) && (isThere(problem.file, problem.line) || isThere(partner, line))
  );
}
