import { join } from 'node:path';
import { readFiles } from '../../src/check/index.ts';
import { isStopped, randomOf, sampleOf } from './judge.ts';
import { claimKinds } from './claim-kinds.ts';
import { pairKinds } from './kinds.ts';
import { recordKinds } from './record-kinds.ts';

/**
 * `npm run mutate [seed] [edits a kind]`: makes wrong edits of pages and data and prints how many of each
 * kind the check stops, and which it does not.
 */
const [seed = 20261122, count = 8] = process.argv.slice(2).map(Number);
const files = readFiles(join(import.meta.dirname, '../..'));
const random = randomOf(seed);
const started = performance.now();
let [allMade, allStopped] = [0, 0];
const escaped: string[] = [];
for (const kind of [...pairKinds, ...recordKinds, ...claimKinds]) {
  const edits = sampleOf(kind.edits(files), count, random);
  const stopped = edits.filter((edit) => {
    const isHeld = isStopped(files, edit, kind);
    const was = files.get(edit.file)?.slice(edit.index, edit.index + edit.length);
    if (!isHeld)
      escaped.push(
        `${kind.name}: ${edit.file}:${String(edit.line)}  ${JSON.stringify(was?.slice(0, 80))} -> ${JSON.stringify(edit.to.slice(0, 80))}`,
      );
    return isHeld;
  });
  allMade += edits.length;
  allStopped += stopped.length;
  console.log(
    `${kind.name.padEnd(44)} ${String(edits.length).padStart(4)} ${String(stopped.length).padStart(4)}`,
  );
}
console.log(
  `${'all'.padEnd(44)} ${String(allMade).padStart(4)} ${String(allStopped).padStart(4)}  ${((allStopped / allMade) * 100).toFixed(1)}% in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
if (escaped.length > 0) console.log(`\nNot stopped:\n${escaped.join('\n')}`);
