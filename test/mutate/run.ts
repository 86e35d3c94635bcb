import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readFiles } from '../../src/check/index.ts';
import { allKinds } from './all-kinds.ts';
import { mutantsOf, partsOf, randomOf, type Mutant, type Verdict } from './judge.ts';

/** More threads than these need more memory than they save time. */
const MOST_THREADS = 4;

/**
 * `npm run mutate [seed] [edits a kind] [words of a kind's name]`: makes wrong edits of pages and data and
 * prints how many of each kind the check stops, and which it does not, with what it told of them.
 */
const [seed, count, wanted = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const files = readFiles(root);
const started = performance.now();
const kinds = allKinds.filter(({ name }) => name.includes(wanted));
const mutants = mutantsOf(files, kinds, Number(count ?? 8), randomOf(Number(seed ?? 20261122)));
const parts = partsOf(mutants, Math.min(availableParallelism(), MOST_THREADS));
const verdicts = new Map<Mutant, Verdict>();
await Promise.all(
  parts.map(async (part) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: { root, mutants: part },
    });
    const [own] = (await once(worker, 'message')) as [Verdict[]];
    part.forEach((mutant, nth) => {
      const verdict = own[nth];
      if (verdict) verdicts.set(mutant, verdict);
    });
  }),
);
const isStopped = (mutant: Mutant) => verdicts.get(mutant)?.isStopped === true;
for (const { name } of kinds) {
  const made = mutants.filter((mutant) => mutant.name === name);
  const held = made.filter(isStopped);
  console.log(
    `${name.padEnd(56)} ${String(made.length).padStart(4)} ${String(held.length).padStart(4)}`,
  );
}
const stopped = mutants.filter(isStopped).length;
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
console.log(
  `${'all'.padEnd(56)} ${String(mutants.length).padStart(4)} ${String(stopped).padStart(4)}  ` +
    `${((stopped / mutants.length) * 100).toFixed(1)}% in ${seconds.toFixed(0)} s, ${((user + system) / 1e6).toFixed(0)} s of work`,
);
const escaped = mutants.filter((mutant) => !isStopped(mutant));
if (escaped.length > 0) console.log('\nNot stopped:');
for (const mutant of escaped) {
  const { file, line, index, length, to } = mutant.edit;
  const was = files.get(file)?.slice(index, index + length) ?? '';
  const short = (text: string) => JSON.stringify(text.slice(0, 80));
  console.log(`${mutant.name}: ${file}:${String(line)}  ${short(was)} -> ${short(to)}`);
  for (const told of verdicts.get(mutant)?.told ?? []) console.log(`    told: ${told}`);
}
