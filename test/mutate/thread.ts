import { parentPort, workerData } from 'node:worker_threads';
import { readFiles } from '../../src/check/index.ts';
import { judged, type Mutant } from './judge.ts';

/** One thread of `npm run mutate`: judges its part of the edits. */
const { root, mutants } = workerData as { root: string; mutants: Mutant[] };
parentPort?.postMessage(judged(readFiles(root), mutants));
