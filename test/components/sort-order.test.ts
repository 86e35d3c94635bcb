import { expect, test } from 'vitest';
import { inOrderOf, type SortKey } from '../../src/components/sort-order.ts';

const places: SortKey[] = [
  { index: 0, newest: '2024', value: 50 },
  { index: 1, newest: '2025-06', value: 31 },
  { index: 2, newest: '2025-06', value: 50 },
];

test.each([
  ['', [0, 1, 2]],
  ['newest', [1, 2, 0]],
  ['value', [0, 2, 1]],
])('in the order "%s" places stand as %j', (order, expected) => {
  expect(places.toSorted(inOrderOf(order)).map(({ index }) => index)).toEqual(expected);
});
