import { expect, test } from 'vitest';
import { firstUses, isFirstUse, writeUnless } from '../../src/mdx/first-uses.ts';
import type { Condition } from '../../src/mdx/mdx-types.ts';
import fc from '../support/chance.ts';

const anyRule = fc.constantFrom<string>('bpu/discount', 'jp/ceiling', 'jkk/relief');
const anyCondition = fc.record({
  rule: anyRule,
  inForce: fc.boolean(),
});
const anyPage = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b'), when: fc.array(anyCondition, { maxLength: 3 }) }),
  { maxLength: 8 },
);

test('whatever rules are in force, the first that is shown is the first, and no other', () => {
  fc.assert(
    fc.property(anyPage, fc.uniqueArray(anyRule), (occurrences, rulesInForce) => {
      const holds = ({ rule, inForce }: Condition) => rulesInForce.includes(rule) === inForce;
      const shown = occurrences.filter(({ when }) => when.every(holds));
      const firsts = firstUses(occurrences)
        .filter(({ unless }) => isFirstUse(writeUnless(unless), holds))
        .map(({ use }) => use);
      for (const key of ['a', 'b']) {
        const expected = shown.filter((one) => one.key === key).slice(0, 1);
        expect(firsts.filter((one) => one.key === key && shown.includes(one))).toEqual(expected);
      }
    }),
  );
});

test('an element that is never the first was given nothing', () => {
  expect(isFirstUse(undefined, () => false)).toBe(false);
});
