import type { Report } from '../reports/problem.ts';

/** Reads the text of a file, and tells what is wrong with it. */
export type FileReading<T> = (path: string, text: string, report: Report) => T;

interface Read<T> {
  text: string;
  value: T;
  told: ((report: Report) => void)[];
}

/** How many texts of a path are kept: as it stands and as it is being changed, each with its old stamp too. */
const KEPT = 4;

/**
 * The same reading, which remembers what the last texts of each path gave and told: whoever checks nearly
 * the same files again (while a page is being written, or a test tries many faults) waits only for those
 * that have changed. What is read depends on path and text alone, and nobody may change it.
 * @example const readPage = remembered((path, text, report) => pageIn(path, text, report));
 */
export function remembered<T>(read: FileReading<T>): FileReading<T> {
  const known = new Map<string, Read<T>[]>();
  return (path, text, report) => {
    const before = known.get(path) ?? [];
    const found = before.find((one) => one.text === text) ?? readNow(read, path, text);
    known.set(path, [found, ...before.filter((one) => one !== found)].slice(0, KEPT));
    for (const tell of found.told) tell(report);
    return found.value;
  };
}

function readNow<T>(read: FileReading<T>, path: string, text: string): Read<T> {
  const told: Read<T>['told'] = [];
  const value = read(path, text, (code, file, place, args) => {
    told.push((report) => {
      report(code, file, place, args);
    });
  });
  return { text, value, told };
}

/** How many answers are kept; then all are asked anew. */
const MOST = 100_000;

/**
 * The same function of texts, which answers what it was asked before without asking again, as long as
 * somebody holds it. Nobody may change an answer.
 * @example const words = answering((text: string) => text.split(' '));
 */
export function answering<Texts extends string[], T>(
  ask: (...texts: Texts) => T,
): (...texts: Texts) => T {
  const known = new Map<string, T>();
  return (...texts) => {
    const key =
      texts.length === 1
        ? (texts[0] ?? '')
        : texts.map(({ length }) => length).join() + texts.join('');
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const fresh = ask(...texts);
    if (known.size >= MOST) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}

/**
 * The same maker, which gives once more what it made last as long as it is handed the very same parts: a
 * record that is read again as it was is the same object. What is made may so remember its own answers.
 * @example const find = lasting((laws: readonly Law[]) => finderOf(laws));
 */
export function lasting<Part, T>(
  make: (parts: readonly Part[]) => T,
): (parts: readonly Part[]) => T {
  return lastingFor(make, (parts) => parts);
}

/** The same for what is made of several lists of parts. */
export function lastingFor<Given, T>(
  make: (given: Given) => T,
  partsOf: (given: Given) => readonly unknown[],
): (given: Given) => T {
  let last: { parts: readonly unknown[]; made: T } | null = null;
  return (given) => {
    const parts = partsOf(given);
    const known = last;
    const isSame =
      known?.parts.length === parts.length && parts.every((part, nth) => part === known.parts[nth]);
    if (known && isSame) return known.made;
    const made = make(given);
    last = { parts, made };
    return made;
  };
}

/**
 * The same function of an object, which is asked once for each and answers as long as that object is held.
 * @example const blocks = onceFor((page: Page) => blocksIn(page));
 */
export function onceFor<Holder extends object, T>(
  ask: (holder: Holder) => T,
): (holder: Holder) => T {
  const known = new WeakMap<Holder, { answer: T }>();
  return (holder) => {
    const found = known.get(holder) ?? { answer: ask(holder) };
    known.set(holder, found);
    return found.answer;
  };
}
