import { expect, test, vi } from 'vitest';
import { answering, lasting, onceFor, remembered } from '../../src/check/reading/remembered.ts';
import type { Report } from '../../src/check/reports/problem.ts';

/** A reading that counts the characters of a text and tells of empty ones. */
function counting() {
  const read = vi.fn((path: string, text: string, report: Report) => {
    if (text === '') report('missing-file', path, { line: 1, column: 1 }, {});
    return { characters: text.length };
  });
  return { read, count: remembered(read) };
}

test('a text that was read before gives the same again, and tells the same', () => {
  const { read, count } = counting();
  const report = vi.fn();
  const first = count('a.mdx', '', report);
  expect(count('a.mdx', '', report)).toBe(first);
  expect(read).toHaveBeenCalledTimes(1);
  expect(report.mock.calls).toEqual([
    ['missing-file', 'a.mdx', { line: 1, column: 1 }, {}],
    ['missing-file', 'a.mdx', { line: 1, column: 1 }, {}],
  ]);
});

test('another text, and the same text under another path, are read', () => {
  const { read, count } = counting();
  const report = vi.fn();
  expect(count('a.mdx', 'one', report)).toEqual({ characters: 3 });
  expect(count('a.mdx', 'three', report)).toEqual({ characters: 5 });
  count('b.mdx', 'one', report);
  expect(read).toHaveBeenCalledTimes(3);
});

test('what stands stays known while many changes of it are tried; what was tried long ago does not', () => {
  const { read, count } = counting();
  const report = vi.fn();
  for (let tried = 1; tried <= 20; tried += 1) {
    count('a.mdx', 'as it stands', report);
    count('a.mdx', 'x'.repeat(tried), report);
  }
  expect(read).toHaveBeenCalledTimes(21);
  count('a.mdx', 'x', report);
  expect(read).toHaveBeenCalledTimes(22);
});

test('the same question is asked once; texts that join to the same are other questions', () => {
  const ask = vi.fn((first: string, second: string) => `${first}|${second}`);
  const answer = answering(ask);
  expect([answer('ab', 'c'), answer('a', 'bc'), answer('ab', 'c')]).toEqual([
    'ab|c',
    'a|bc',
    'ab|c',
  ]);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('what is made of records is kept as long as they are the same, and no longer', () => {
  const [one, other] = [{ id: 'one' }, { id: 'other' }];
  const make = vi.fn((records: readonly object[]) => ({ records }));
  const made = lasting(make);
  const first = made([one, other]);
  expect(made([one, other])).toBe(first);
  expect(made([one])).not.toBe(first);
  expect(made([one, { id: 'other' }]).records).toHaveLength(2);
  expect(make).toHaveBeenCalledTimes(3);
});

test('an object is asked once, also where it answers nothing', () => {
  const ask = vi.fn<(page: object) => string | undefined>(() => undefined);
  const answer = onceFor(ask);
  const page = {};
  expect([answer(page), answer(page), answer({})]).toEqual([undefined, undefined, undefined]);
  expect(ask).toHaveBeenCalledTimes(2);
});
