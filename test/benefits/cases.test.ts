import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  caseFields,
  caseFromQuery,
  caseToQuery,
  type AccidentQuestion,
  type BpuQuestion,
  type Calculator,
  type Case,
  type ConstructionQuestion,
  type DeathQuestion,
  type EmployerQuestion,
  type JobLossQuestion,
  type MigrantQuestion,
  type PensionQuestion,
  type PuQuestion,
  type SavingsQuestion,
} from '../../src/benefits/index.ts';

const read = (calculator: Calculator, query: string) =>
  caseFromQuery(calculator, new URLSearchParams(query));

describe('a case in an address', () => {
  test('is short and readable', () => {
    const one = { wage: 3_000_000, month: '2026-11', riskClass: 'low', size: 'micro' } as const;
    expect(caseToQuery('employee', one).toString()).toBe(
      'wage=3000000&month=2026-11&riskClass=low&size=micro',
    );
    const family = { segment: 'bpu', date: '2026-11-22', membershipMonths: 5 } as const;
    const children = [{ primary: 8, degree: 5 }, { senior: 1 }];
    expect(caseToQuery('death', { ...family, children }).toString()).toBe(
      'segment=bpu&date=2026-11-22&membershipMonths=5&children=8.0.0.5_0.0.1.0',
    );
  });

  test('a required choice that is no is written, an optional one left out', () => {
    const one = {
      income: 1,
      month: '2026-11',
      sector: 'other',
      jht: false,
      paidByState: false,
    } as const;
    expect(caseToQuery('self-employed', one).toString()).toBe(
      'income=1&month=2026-11&sector=other&jht=0',
    );
  });

  test('parameters of other names are left alone', () => {
    expect(read('construction', 'of=wages&amount=5&month=2026-11&utm_source=x')).toEqual({
      ok: true,
      case: { of: 'wages', amount: 5, month: '2026-11' },
    });
  });

  test('every field in the way is named with what stands there', () => {
    expect(read('employee', 'wage=3.000&riskClass=none&size=micro&labourIntensive=yes')).toEqual({
      ok: false,
      problems: [
        { field: 'wage', given: '3.000' },
        { field: 'month', given: null },
        { field: 'riskClass', given: 'none' },
        { field: 'labourIntensive', given: 'yes' },
      ],
    });
  });

  test.each([
    ['employer', 'wages=1_x&month=2026-11&riskClass=low&size=micro'],
    ['employer', 'wages=&month=2026-11&riskClass=low&size=micro'],
    ['death', 'segment=pu&date=2026-11-22&membershipMonths=1&children=1.2'],
    ['savings', 'segment=pu&wage=1&month=2026-11&months=1&balance=0&growth=1e3'],
    ['job-loss', 'wage=-1&date=2026-11-22'],
    ['job-loss', 'wage=1&date=22-11-2026'],
  ] as const)('%s: %s is refused', (calculator, query) => {
    expect(read(calculator, query)).toMatchObject({ ok: false, problems: [expect.anything()] });
  });
});

test('a case is the question of its function', () => {
  expectTypeOf<Case<'employee'>>().toExtend<PuQuestion>();
  expectTypeOf<Case<'self-employed'>>().toExtend<BpuQuestion>();
  expectTypeOf<Case<'construction'>>().toExtend<ConstructionQuestion>();
  expectTypeOf<Case<'migrant'>>().toExtend<MigrantQuestion>();
  expectTypeOf<Case<'employer'>>().toExtend<EmployerQuestion>();
  expectTypeOf<Case<'death'>>().toExtend<DeathQuestion>();
  expectTypeOf<Case<'accident'>>().toExtend<AccidentQuestion>();
  expectTypeOf<Case<'job-loss'>>().toExtend<JobLossQuestion>();
  expectTypeOf<Case<'savings'>>().toExtend<SavingsQuestion>();
  expectTypeOf<Case<'pension'>>().toExtend<PensionQuestion>();
});

describe('any case', () => {
  const kinds: Record<string, fc.Arbitrary<unknown>> = {
    rupiah: fc.nat(2_000_000_000),
    whole: fc.nat(999),
    percent: fc.integer({ min: 0, max: 1_000_000 }).map((steps) => steps / 10_000),
    month: fc.constantFrom('2026-11', '2027-03'),
    date: fc.constantFrom('2026-11-22', '2027-03-01'),
    flag: fc.boolean(),
    amounts: fc.array(fc.nat(2_000_000_000), { minLength: 1, maxLength: 5 }),
    children: fc.array(
      fc.record({ primary: fc.nat(8), junior: fc.nat(3), senior: fc.nat(3), degree: fc.nat(5) }),
      { maxLength: 3 },
    ),
  };
  const anyCase = (calculator: Calculator) => {
    const fields = Object.entries<string | readonly string[]>(caseFields[calculator]);
    const arbitraries = fields.map(([key, kind]) => {
      const value = typeof kind === 'string' ? kinds[kind] : fc.constantFrom(...kind);
      if (!value) throw new Error(`no case for ${key}`);
      // An optional flag that is absent means no.
      const optional =
        kind === 'flag' ? fc.constantFrom(true, undefined) : fc.option(value, { nil: undefined });
      return [key.replace('?', ''), key.endsWith('?') ? optional : value] as const;
    });
    return fc.record(Object.fromEntries(arbitraries));
  };
  const calculators = Object.keys(caseFields) as Calculator[];

  test.each(calculators)('of %s comes back from its address as it was', (calculator) => {
    fc.assert(
      fc.property(anyCase(calculator), (one) => {
        const query = caseToQuery(calculator, one as never).toString();
        const given = Object.fromEntries(
          Object.entries(one).filter(([, value]) => value !== undefined),
        );
        expect(read(calculator, query)).toEqual({ ok: true, case: given });
      }),
    );
  });
});
