import { Worker } from 'node:worker_threads';
import type { Doors } from '../doors/index.ts';
import type { RequiredLocale } from '../schema/index.ts';
import type { Numbers } from './gate.ts';

/** What a check apart is asked. */
export interface Asked {
  /** Folder of the project. */
  root: string;
  doors: Doors;
  /** The day that the site speaks for, `YYYY-MM-DD`. */
  on: string;
  locale: RequiredLocale;
}

/** What a check apart says. */
export interface Answer {
  /** The whole report in words. */
  text: string;
  /** What the site must say; null where the project may not be built. */
  numbers: Numbers | null;
}

/**
 * Checks a project in a thread of its own, which gives back all its memory as it ends: the check reads all
 * texts and numbers at once, the pages after it need a few at a time.
 * @throws whatever the check throws
 */
export function checkApart(asked: Asked): Promise<Answer> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: asked });
    thread.once('message', done);
    thread.once('error', fail);
    // Whoever has answered or failed ends as well, which then says nothing new.
    thread.once('exit', (status) => {
      fail(new Error(`The check ended with status ${String(status)} and without an answer.`));
    });
  });
}
