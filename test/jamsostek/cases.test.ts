import { describe, expect, test } from 'vitest';
import { caseToQuery } from '../../src/jamsostek/calculators/index.ts';

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
