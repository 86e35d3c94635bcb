import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  caseToQuery,
  type AccidentQuestion,
  type BpuQuestion,
  type Case,
  type ConstructionQuestion,
  type DeathQuestion,
  type EmployerQuestion,
  type JobLossQuestion,
  type MigrantQuestion,
  type PensionQuestion,
  type PuQuestion,
  type SavingsQuestion,
} from '../../src/jamsostek/subject.ts';

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

  test('a question answered with no is written, one left open is not', () => {
    const one = {
      income: 1,
      month: '2026-11',
      sector: 'other',
      jht: false,
      paidByState: false,
    } as const;
    expect(caseToQuery('self-employed', one).toString()).toBe(
      'income=1&month=2026-11&sector=other&jht=0&paidByState=0',
    );
    const { income, month, sector } = one;
    expect(caseToQuery('self-employed', { income, month, sector }).toString()).toBe(
      'income=1&month=2026-11&sector=other',
    );
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
