import { join } from 'node:path';
import { readFiles } from '../../src/check/index.ts';
import { allKinds as kinds } from './all-kinds.ts';
import { randomOf, sampleOf, stoppedOf } from './judge.ts';

/**
 * `npm run mutate [seed] [edits a kind]`: makes wrong edits of pages and data and prints how many of each
 * kind the check stops, and which it does not.
 */
const [seed = 20261122, count = 8] = process.argv.slice(2).map(Number);
const files = readFiles(join(import.meta.dirname, '../..'));
const random = randomOf(seed);
const started = performance.now();
const mutants = kinds.flatMap((kind) =>
  sampleOf(kind.edits(files), count, random).map((edit) => ({ kind, edit })),
);
const stopped = stoppedOf(files, mutants);
for (const kind of kinds) {
  const made = mutants.filter((mutant) => mutant.kind === kind);
  const held = made.filter((mutant) => stopped.has(mutant));
  console.log(
    `${kind.name.padEnd(44)} ${String(made.length).padStart(4)} ${String(held.length).padStart(4)}`,
  );
}
const escaped = mutants
  .filter((mutant) => !stopped.has(mutant))
  .map(({ kind, edit }) => {
    const was = files.get(edit.file)?.slice(edit.index, edit.index + edit.length);
    return `${kind.name}: ${edit.file}:${String(edit.line)}  ${JSON.stringify(was?.slice(0, 80))} -> ${JSON.stringify(edit.to.slice(0, 80))}`;
  });
console.log(
  `${'all'.padEnd(44)} ${String(mutants.length).padStart(4)} ${String(stopped.size).padStart(4)}  ${((stopped.size / mutants.length) * 100).toFixed(1)}% in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (escaped.length > 0) console.log(`\nNot stopped:\n${escaped.join('\n')}`);
