import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Asked } from './check-apart.ts';
import { report } from './gate.ts';

/** The thread of `checkApart`: checks once, answers and ends. */
const { root, doors, on, locale } = workerData as Asked;
const checked = report(root, doors, on);
const answer: Answer = {
  text: checked.text(locale),
  numbers: checked.isSound ? checked.numbers() : null,
};
parentPort?.postMessage(answer);
