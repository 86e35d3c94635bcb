import { describe, expect, test } from 'vitest';
import type { MigrantCase } from '../../src/jamsostek/calculators/migrant/case.ts';
import { migrantContribution } from '../../src/jamsostek/calculators/migrant/compute.ts';
import { rules, valueAt } from './data.ts';

const ask = (more: Partial<MigrantCase>) =>
  migrantContribution(rules, { contractMonths: 24, via: 'agency', month: '2026-11', ...more });

describe('what a migrant worker’s contract costs', () => {
  test.each([
    [6, 145_500],
    [12, 226_500],
    [24, 370_000],
  ])('%i months through an agency cost %i', (contractMonths, total) => {
    expect(ask({ contractMonths })).toMatchObject({ ok: true, total });
  });

  test('the totals that pages state are the same', () => {
    const totals = ['short', 'medium', 'long'].map((end) =>
      valueAt(`migrant/total-${end}`, '2026-11-22'),
    );
    expect(totals).toEqual([145_500, 226_500, 370_000]);
  });

  test('without an agency only the package of the long contract is published', () => {
    expect(ask({ via: 'individual' })).toMatchObject({
      total: 332_500,
      lines: [{ payer: 'self', amount: 332_500, basis: 'Permenaker 4/2023 Pasal 18' }],
    });
    expect(ask({ via: 'individual', contractMonths: 12 })).toEqual({
      ok: false,
      reason: 'not-published',
      what: 'individual-package',
    });
  });

  test('months beyond the contract and old-age savings are lines of their own', () => {
    const result = ask({ contractMonths: 12, extraMonths: 3, jht: 50_000 });
    expect(result.ok && result.lines.map(({ programme, amount }) => [programme, amount])).toEqual([
      ['jkk-jkm', 37_500],
      ['jkk-jkm', 189_000],
      ['jkk-jkm', 40_500],
      ['jht', 600_000],
    ]);
    expect(result).toMatchObject({ total: 867_000 });
  });

  test.each([
    [{ contractMonths: 18 }, { reason: 'contract', given: 18, known: [6, 12, 24] }],
    [{ jht: 49_999 }, { reason: 'number', field: 'jht', least: 50_000, most: 600_000 }],
    [{ jht: 600_001 }, { reason: 'number', field: 'jht', least: 50_000, most: 600_000 }],
    [{ extraMonths: -1 }, { reason: 'number', field: 'extraMonths' }],
    [{ month: '2023-02' }, { reason: 'no-rule' }],
  ])('%j is refused', (more, refusal) => {
    expect(ask(more)).toMatchObject({ ok: false, ...refusal });
  });
});
