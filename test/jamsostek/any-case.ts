import { askedIn, fieldsOf, type Calculator } from '../../src/jamsostek/subject.ts';
import fc from '../support/chance.ts';

/** What a form was told, by the names of its fields. */
export type Told = Record<string, unknown>;

const few = fc.nat(30);
const byKind: Record<string, fc.Arbitrary<unknown>> = {
  rupiah: fc.oneof(fc.nat(600_000), fc.nat(30_000_000)),
  whole: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 15, max: 60 })),
  months: fc.oneof(fc.nat(6), few, fc.constantFrom(6, 12, 24, 180), fc.nat(200)),
  year: fc.integer({ min: 1955, max: 2005 }),
  percent: fc.nat(100),
  month: fc.constantFrom('2025-06', '2026-11', '2027-02'),
  date: fc.constantFrom('2025-03-01', '2026-11-22', '2026-12-31', '2030-07-01', '2036-01-01'),
  flag: fc.boolean(),
  amounts: fc.array(fc.nat(30_000_000), { minLength: 1, maxLength: 60 }),
  children: fc.array(fc.record({ primary: fc.nat(8), degree: fc.nat(5) }), {
    minLength: 1,
    maxLength: 3,
  }),
};

/** A case in which everything that is asked was told. */
const wholeCase = (calculator: Calculator): fc.Arbitrary<Told> =>
  fc
    .record(
      Object.fromEntries(
        fieldsOf(calculator).map(({ name, kind }) => [
          name,
          typeof kind === 'string'
            ? (byKind[kind] ?? fc.constant(undefined))
            : 'any' in kind
              ? fc.subarray([...kind.any])
              : fc.constantFrom(...kind),
        ]),
      ),
    )
    .map((told: Told) => only(calculator, told));

/** What is asked in a case, and no more. */
function only(calculator: Calculator, told: Told): Told {
  const names = askedIn(calculator, told).map(({ name }) => name);
  return Object.fromEntries(Object.entries(told).filter(([name]) => names.includes(name)));
}

/** A whole case, and the same with some answers left out that no result needs. */
export const halfTold = (calculator: Calculator) =>
  wholeCase(calculator).chain((whole) => {
    const free = askedIn(calculator, whole).filter(({ needed, name }) => !needed && name in whole);
    return fc.subarray(free.map(({ name }) => name)).map((untold) => {
      const rest = Object.entries(whole).filter(([name]) => !untold.includes(name));
      return { whole, half: only(calculator, Object.fromEntries(rest)), untold };
    });
  });
