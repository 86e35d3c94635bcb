import { describe, expect, test } from 'vitest';
import { puContribution } from '../../src/jamsostek/calculators/employee/compute.ts';
import type { EmployerCase } from '../../src/jamsostek/calculators/employer/case.ts';
import { employerContribution } from '../../src/jamsostek/calculators/employer/compute.ts';
import fc from '../support/chance.ts';
import { rules } from './data.ts';

const shared = { month: '2026-11', riskClass: 'very-low', size: 'medium' } as const;
const ask = (more: Partial<EmployerCase>) =>
  employerContribution(rules, { wages: [3_000_000], ...shared, ...more });

describe('what an employer pays for several workers', () => {
  test('each programme and payer is one line over all workers, the ceiling cut worker by worker', () => {
    const result = ask({ wages: [3_000_000, 20_000_000] });
    expect(
      result.ok &&
        result.lines.map(({ programme, payer, base, amount }) => [programme, payer, base, amount]),
    ).toEqual([
      ['jkk', 'employer', 23_000_000, 55_200],
      ['jkm', 'employer', 23_000_000, 69_000],
      ['jht', 'employer', 23_000_000, 851_000],
      ['jht', 'worker', 23_000_000, 460_000],
      ['jp', 'employer', 14_086_300, 281_726],
      ['jp', 'worker', 14_086_300, 140_863],
    ]);
    expect(result).toMatchObject({ total: 1_857_789, employer: 1_256_926, withheld: 600_863 });
  });

  test('the total is the sum of what each worker costs alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50_000_000), { minLength: 1, maxLength: 30 }), (wages) => {
        const result = ask({ wages });
        if (!result.ok) throw new Error(result.reason);
        const alone = wages.map((wage) => puContribution(rules, { ...shared, wage }));
        const sum = alone.reduce((all, one) => all + (one.ok ? one.total : NaN), 0);
        expect(result.total).toBe(sum);
        expect(result.employer + result.withheld).toBe(sum);
        expect(result.workers.map(({ total }) => total)).toEqual(
          alone.map((one) => one.ok && one.total),
        );
      }),
    );
  });

  test.each([
    [{ wages: [] }, { reason: 'number', field: 'wages', given: 0, least: 1 }],
    [{ wages: [1, -1] }, { reason: 'amount', given: -1, worker: 1 }],
    [{ month: '2027-03' }, { reason: 'no-rule', rule: 'jp/ceiling', worker: 0 }],
  ])('%j is refused', (more, refusal) => {
    expect(ask(more)).toMatchObject({ ok: false, ...refusal });
  });
});

describe('the relief for labour-intensive industries', () => {
  const jkk = (month: string, workers: number) => {
    const wages = Array.from({ length: workers }, () => 10_000_000);
    const result = ask({ wages, month, size: 'small', labourIntensive: true });
    return result.ok ? result.lines[0]?.rate : result.reason;
  };

  test.each([
    ['2025-01', 0.24],
    ['2025-02', 0.12],
    ['2026-01', 0.12],
    ['2026-02', 0.24],
  ])('the JKK rate of %s is %d', (month, rate) => {
    expect(jkk(month, 50)).toBe(rate);
  });

  test('halves JKK and nothing else, and is named in its line', () => {
    const question = { ...shared, wage: 10_000_000, month: '2025-06', labourIntensive: true };
    const result = puContribution(rules, question);
    expect(result.ok && result.lines.map(({ programme, amount }) => [programme, amount])).toEqual([
      ['jkk', 12_000],
      ['jkm', 30_000],
      ['jht', 370_000],
      ['jht', 200_000],
      ['jp', 200_000],
      ['jp', 100_000],
    ]);
    expect(result.ok && result.lines[0]?.rules).toContain('jkk/labour-intensive-relief');
  });

  test('needs fifty workers, in its months only', () => {
    expect(jkk('2025-06', 49)).toBe('relief');
    expect(jkk('2026-11', 49)).toBe(0.24);
  });

  test.each([
    ['very-low', 0.12],
    ['low', 0.27],
    ['medium', 0.445],
    ['high', 0.635],
    ['very-high', 0.87],
  ] as const)('the rate at %s risk was %d', (riskClass, rate) => {
    const question = {
      ...shared,
      wage: 1_000_000,
      riskClass,
      month: '2025-06',
      labourIntensive: true,
    };
    const result = puContribution(rules, question);
    expect(result.ok && result.lines[0]).toMatchObject({ rate, amount: rate * 10_000 });
  });
});
