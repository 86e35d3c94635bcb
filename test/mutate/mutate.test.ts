import { expect, test } from 'vitest';
import { readFiles } from '../../src/check/index.ts';
import { recordRoot } from '../support/record.ts';
import { absenceKinds } from './absence-kinds.ts';
import { kinds } from './all-kinds.ts';
import { randomOf, sampleOf, stoppedOf } from './judge.ts';

const files = readFiles(recordRoot);

test('the check stops eight of ten wrong edits, each of another kind', () => {
  const random = randomOf(20261122);
  const made = sampleOf(kinds, 24, random).flatMap((kind) =>
    sampleOf(kind.edits(files), 1, random).map((edit) => ({ kind, edit })),
  );
  expect(made.length).toBeGreaterThan(16);
  // A sample of two dozen may miss one more than the whole run, whose count stands in the README.
  expect(stoppedOf(files, made).size / made.length).toBeGreaterThanOrEqual(0.8);
});

test('the check stops one wrong edit of each kind that says what is not there, or newest', () => {
  const random = randomOf(20261122);
  const made = absenceKinds.flatMap((kind) =>
    sampleOf(kind.edits(files), 1, random).map((edit) => ({ kind, edit })),
  );
  expect(made).toHaveLength(absenceKinds.length);
  const stopped = stoppedOf(files, made);
  expect(made.filter((one) => !stopped.has(one))).toEqual([]);
});
