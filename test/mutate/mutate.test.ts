import { expect, test } from 'vitest';
import { readFiles } from '../../src/check/index.ts';
import { recordRoot } from '../support/record.ts';
import { absenceKinds } from './absence-kinds.ts';
import { kinds } from './all-kinds.ts';
import { randomOf, sampleOf, spreadOf, stoppedOf } from './judge.ts';

test('the check stops nine of ten wrong edits, each of another kind', () => {
  const files = readFiles(recordRoot);
  const random = randomOf(20261122);
  const made = spreadOf(files, [...absenceKinds, ...sampleOf(kinds, 36, random)], random);
  const [absent, mixed] = [made.slice(0, absenceKinds.length), made.slice(absenceKinds.length)];
  expect(mixed.length).toBeGreaterThan(24);
  const stopped = stoppedOf(files, made);
  // Of words that say what is not there, or newest, none gets through.
  expect(absent.filter((one) => !stopped.has(one))).toEqual([]);
  expect(mixed.filter((one) => stopped.has(one)).length / mixed.length).toBeGreaterThanOrEqual(0.9);
});
