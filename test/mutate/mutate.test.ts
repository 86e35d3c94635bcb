import { expect, test } from 'vitest';
import { readFiles } from '../../src/check/index.ts';
import { recordRoot } from '../support/record.ts';
import { claimKinds } from './claim-kinds.ts';
import { randomOf, sampleOf, stoppedOf } from './judge.ts';
import { pairKinds } from './kinds.ts';

const files = readFiles(recordRoot);

test('the check stops four of five wrong edits of a page, each of another kind', () => {
  const random = randomOf(20261122);
  const kinds = [...sampleOf(pairKinds, 24, random), ...claimKinds];
  const made = kinds.flatMap((kind) =>
    sampleOf(kind.edits(files), 1, random).map((edit) => ({ kind, edit })),
  );
  expect(made.length).toBeGreaterThan(35);
  expect(stoppedOf(files, made).size / made.length).toBeGreaterThanOrEqual(0.8);
});
