import { expect, test } from 'vitest';
import { carriable } from '../../src/ledger/reuse.ts';

const placeIfAsked = (one: string) => (one.endsWith('@ask') ? (one.split('/')[0] ?? '') : null);

test('a file carries what is to be asked for of one place only', () => {
  const free = ['a/x@open', 'b/x@open'];
  expect(carriable([...free, 'a/x@ask', 'a/y@ask'], placeIfAsked)).toHaveLength(4);
  expect(carriable([...free, 'a/x@ask', 'b/x@ask'], placeIfAsked)).toEqual(free);
  expect(carriable(['a/x@ask', 'b/x@ask'], placeIfAsked)).toEqual([]);
});
