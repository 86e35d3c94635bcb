import { expect, test } from 'vitest';
import { readFiles } from '../../src/check/index.ts';
import { recordRoot } from '../support/record.ts';
import { absenceKinds } from './absence-kinds.ts';
import { kinds } from './all-kinds.ts';
import { mutantsOf, randomOf, sampleOf, stoppedOf } from './judge.ts';

test('the check stops nine of ten wrong edits, each of another kind', () => {
  const files = readFiles(recordRoot);
  const random = randomOf(20261122);
  const mixed = mutantsOf(files, sampleOf(kinds, 24, random), 1, random);
  const absent = mutantsOf(files, absenceKinds, 1, random);
  expect(mixed.length).toBeGreaterThan(16);
  expect(absent).toHaveLength(absenceKinds.length);
  const stopped = stoppedOf(files, [...mixed, ...absent]);
  // Of words that say what is not there, or newest, none gets through.
  expect(absent.filter((one) => !stopped.has(one))).toEqual([]);
  expect(mixed.filter((one) => stopped.has(one)).length / mixed.length).toBeGreaterThanOrEqual(0.9);
});
