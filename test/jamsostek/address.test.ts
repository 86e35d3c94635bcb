import { describe, expect, test } from 'vitest';
import { caseToQuery } from '../../src/jamsostek/calculators/index.ts';
import type { FieldKind } from '../../src/jamsostek/case.ts';
import { typedFrom } from '../../src/jamsostek/form/fill.ts';
import { readField } from '../../src/jamsostek/form/read-field.ts';
import { levels } from '../../src/jamsostek/levels.ts';
import {
  calculatorNames,
  fieldsOf,
  type Calculator,
  type Case,
} from '../../src/jamsostek/subject.ts';
import type { Locale } from '../../src/schema/index.ts';
import fc from '../support/chance.ts';

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 10_000, max: 2_000_000_000 }));
const kinds: Record<string, fc.Arbitrary<unknown>> = {
  rupiah: amount,
  whole: fc.nat(999),
  months: fc.nat(999),
  year: fc.integer({ min: 1900, max: 2099 }),
  percent: fc.integer({ min: 0, max: 1_000_000 }).map((steps) => steps / 10_000),
  month: fc.constantFrom('2026-11', '2027-03'),
  date: fc.constantFrom('2026-11-22', '2027-03-01'),
  amounts: fc.array(amount, { minLength: 1, maxLength: 5 }),
};

const child = fc.record({
  primary: fc.nat(8),
  junior: fc.nat(3),
  senior: fc.nat(3),
  degree: fc.nat(5),
});

/** The kind of a field as its markup names it. */
function kindInForm(kind: FieldKind): string {
  if (typeof kind === 'string') return kind;
  return 'any' in kind ? 'any' : 'choice';
}

/** Any answer to a field, as its form reads it. */
function anyValue(kind: FieldKind): fc.Arbitrary<unknown> {
  if (typeof kind === 'string') {
    if (kind === 'flag') return fc.boolean();
    if (kind === 'children') return fc.array(child, { minLength: 1, maxLength: 2 });
    return kinds[kind] ?? amount;
  }
  return 'any' in kind ? fc.subarray([...kind.any], { minLength: 1 }) : fc.constantFrom(...kind);
}

function anyCase(calculator: Calculator): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(
    Object.fromEntries(
      fieldsOf(calculator).map(({ name, kind, needed, when }) => {
        const value = anyValue(kind);
        return [name, !needed || when ? fc.option(value, { nil: undefined, freq: 1 }) : value];
      }),
    ),
  );
}

/** What a form reads from its controls once an address has been put into them. */
function readAgain(kind: FieldKind, typed: string[], locale: Locale): unknown {
  const [text = ''] = typed;
  if (typeof kind === 'object' && 'any' in kind) return typed;
  if (kind === 'flag') return { 1: true, 0: false }[text];
  if (kind !== 'children') return readField(kind, text, locale).value;
  const years = typed.map((one) => Number(one));
  return Array.from({ length: years.length / levels.length }, (_, index) =>
    Object.fromEntries(levels.map((level, at) => [level, years[index * levels.length + at]])),
  );
}

describe.each(['id', 'en'] as const)('a case shared in %s', (locale) => {
  test.each(calculatorNames)('of %s stands in its form as it was', (calculator) => {
    fc.assert(
      fc.property(anyCase(calculator), (given) => {
        const query = caseToQuery(calculator, given as unknown as Case<typeof calculator>);
        const names = Object.keys(given).filter((name) => given[name] !== undefined);
        expect([...query.keys()].toSorted()).toEqual(names.toSorted());
        for (const { name, kind } of fieldsOf(calculator)) {
          const typed = typedFrom(kindInForm(kind), query.get(name) ?? '', locale);
          // What was not told leaves its controls empty.
          if (given[name] === undefined) expect(typed).toEqual(['']);
          else expect(readAgain(kind, typed, locale)).toEqual(given[name]);
        }
      }),
    );
  });
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
    // That there is no child at school was told.
    ['children', '0.0.0.0', 'id', ['0', '0', '0', '0']],
    ['children', '', 'id', ['']],
    ['flag', '1', 'id', ['1']],
    ['flag', '0', 'en', ['0']],
    ['flag', '', 'en', ['']],
    ['rupiah', 'x', 'id', ['x']],
    ['date', '', 'id', ['']],
  ] as const)('%s: "%s" in %s', (kind, text, locale, typed) => {
    expect(typedFrom(kind, text, locale)).toEqual(typed);
  });
});
