import { expect, test } from 'vitest';
import { workOut } from '../../src/jamsostek/vectors.ts';
import { record } from '../support/record.ts';
import { rules } from './data.ts';

const { vectors } = record();

test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
  const expected = Object.entries(vector.expected).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'number' && !Number.isInteger(value) ? expect.closeTo(value, 6) : value,
  ]);
  expect(workOut(rules, vector)).toMatchObject({ ok: true, values: Object.fromEntries(expected) });
});
