import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  caseFields,
  caseToQuery,
  fieldsOfCase,
  type Calculator,
  type Case,
  type FieldKind,
} from '../../src/benefits/index.ts';
import { typedFrom } from '../../src/calculators/fill.ts';
import { readField } from '../../src/calculators/read-field.ts';

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 10_000, max: 2_000_000_000 }));
const kinds: Record<string, fc.Arbitrary<unknown>> = {
  rupiah: amount,
  whole: fc.nat(999),
  year: fc.integer({ min: 1900, max: 2099 }),
  percent: fc.integer({ min: 0, max: 1_000_000 }).map((steps) => steps / 10_000),
  month: fc.constantFrom('2026-11', '2027-03'),
  date: fc.constantFrom('2026-11-22', '2027-03-01'),
  amounts: fc.array(amount, { minLength: 1, maxLength: 5 }),
};

/** Fields whose value is typed as one text; what is ticked or counted by child is its own matter. */
const isTyped = (kind: FieldKind) => typeof kind === 'string' && kind in kinds;

function anyCase(calculator: Calculator): fc.Arbitrary<Record<string, unknown>> {
  const typed = fieldsOfCase(calculator).filter(({ kind }) => isTyped(kind));
  return fc.record(
    Object.fromEntries(
      typed.map(({ name, kind, optional }) => {
        const value = (typeof kind === 'string' && kinds[kind]) || fc.constant(undefined);
        return [name, optional ? fc.option(value, { nil: undefined }) : value];
      }),
    ),
  );
}

describe.each(['id', 'en'] as const)('a case shared in %s', (locale) => {
  test.each(Object.keys(caseFields) as Calculator[])(
    'of %s stands in its form as it was',
    (calculator) => {
      fc.assert(
        fc.property(anyCase(calculator), (given) => {
          const query = caseToQuery(calculator, given as unknown as Case<typeof calculator>);
          const names = Object.keys(given).filter((name) => given[name] !== undefined);
          expect([...query.keys()].toSorted()).toEqual(names.toSorted());
          for (const { name, kind } of fieldsOfCase(calculator)) {
            if (given[name] === undefined) continue;
            const [typed = ''] = typedFrom(kind, query.get(name) ?? '', locale);
            expect(readField(kind, typed, locale)).toEqual({ value: given[name] });
          }
        }),
      );
    },
  );
});

describe('what an address puts into controls', () => {
  test.each([
    ['rupiah', '3000000', 'id', ['3.000.000']],
    ['rupiah', '3000000', 'en', ['3,000,000']],
    ['percent', '5.5', 'id', ['5,5']],
    ['whole', '1200', 'id', ['1200']],
    ['amounts', '3000000_4000000', 'id', ['3.000.000\n4.000.000']],
    ['any', 'jkk_jht', 'id', ['jkk', 'jht']],
    ['children', '8.0.3.5_0.0.1.0', 'id', ['8', '', '3', '5', '', '', '1', '']],
    ['rupiah', 'x', 'id', ['x']],
    ['date', '', 'id', ['']],
  ] as const)('%s: "%s" in %s', (kind, text, locale, typed) => {
    expect(typedFrom(kind, text, locale)).toEqual(typed);
  });
});
