import { describe, expect, test } from 'vitest';
import { accidentBenefit } from '../../src/jamsostek/calculators/accident/compute.ts';
import { constructionContribution } from '../../src/jamsostek/calculators/construction/compute.ts';
import { deathBenefit } from '../../src/jamsostek/calculators/death/compute.ts';
import { puContribution } from '../../src/jamsostek/calculators/employee/compute.ts';
import { employerContribution } from '../../src/jamsostek/calculators/employer/compute.ts';
import { jobLossBenefit } from '../../src/jamsostek/calculators/job-loss/compute.ts';
import { migrantContribution } from '../../src/jamsostek/calculators/migrant/compute.ts';
import { pension } from '../../src/jamsostek/calculators/pension/compute.ts';
import {
  oldAgeSavings,
  partialPayout,
  savingsTax,
} from '../../src/jamsostek/calculators/savings/compute.ts';
import { bpuContribution } from '../../src/jamsostek/calculators/self-employed/compute.ts';
import { rules } from './data.ts';

/** Questions as a form or a script may put them, types aside. */
type Given = Record<string, unknown>;
type Ask = (given: Given) => unknown;

function asking<Q extends object>(ask: (question: Q) => unknown, usual: Q): Ask {
  return (given) => ask({ ...usual, ...given });
}

const month = '2026-11';
const date = '2026-11-22';
const pu = { wage: 3_000_000, month, riskClass: 'low', size: 'medium' } as const;
const employee = asking((q: Parameters<typeof puContribution>[1]) => puContribution(rules, q), pu);
const employer = asking(
  (q: Parameters<typeof employerContribution>[1]) => employerContribution(rules, q),
  { ...pu, wages: [3_000_000] },
);
const selfEmployed = asking(
  (q: Parameters<typeof bpuContribution>[1]) => bpuContribution(rules, q),
  { income: 1_000_000, month, sector: 'other', jht: false },
);
const construction = asking(
  (q: Parameters<typeof constructionContribution>[1]) => constructionContribution(rules, q),
  { of: 'contract', amount: 100_000_000, month },
);
const migrant = asking(
  (q: Parameters<typeof migrantContribution>[1]) => migrantContribution(rules, q),
  { contractMonths: 24, via: 'agency', month },
);
const savings = asking((q: Parameters<typeof oldAgeSavings>[1]) => oldAgeSavings(rules, q), {
  segment: 'pu',
  wage: 3_000_000,
  month,
  months: 12,
  balance: 0,
  growth: 5,
});
const death = asking((q: Parameters<typeof deathBenefit>[1]) => deathBenefit(rules, q), {
  segment: 'pu',
  date,
  membershipMonths: 12,
});
const accident = asking((q: Parameters<typeof accidentBenefit>[1]) => accidentBenefit(rules, q), {
  segment: 'bpu',
  wage: 3_000_000,
  date,
  outcome: 'death',
});
const layoff = asking((q: Parameters<typeof jobLossBenefit>[1]) => jobLossBenefit(rules, q), {
  wage: 3_000_000,
  date,
});
const retirement = asking((q: Parameters<typeof pension>[1]) => pension(rules, q), {
  averageWage: 4_000_000,
  contributionMonths: 12,
  event: 'disability',
  membershipMonths: 12,
  density: 80,
  date,
});
const tax = asking((q: Parameters<typeof savingsTax>[1]) => savingsTax(rules, q), {
  amount: 80_000_000,
  date,
});
const payout = asking((q: Parameters<typeof partialPayout>[1]) => partialPayout(rules, q), {
  balance: 40_000_000,
  membershipYears: 10,
  purpose: 'housing',
  date,
});

describe.each<[name: string, ask: Ask, amount: string]>([
  ['an employee', employee, 'wage'],
  ['a self-employed member', selfEmployed, 'income'],
  ['a construction project', construction, 'amount'],
  ['old-age savings', savings, 'wage'],
  ['old-age savings', savings, 'balance'],
  ['a work accident', accident, 'wage'],
  ['a layoff', layoff, 'wage'],
  ['tax on savings', tax, 'amount'],
  ['a payout before the time', payout, 'balance'],
])('%s', (_, ask, amount) => {
  test('is computed for what is usually asked', () => {
    expect(ask({})).toMatchObject({ ok: true });
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_000_000_000_001, '3000000', null])(
    'is refused where the amount is %o',
    (given) => {
      expect(ask({ [amount]: given })).toEqual({ ok: false, reason: 'amount', given });
    },
  );
});

test.each<[name: string, ask: Ask]>([
  ['an employee', employee],
  ['a self-employed member', selfEmployed],
  ['a construction project', construction],
  ['a migrant worker', migrant],
  ['old-age savings', savings],
])('%s is refused in what is no month', (_, ask) => {
  for (const given of ['2026-13', '2026-1', '2026-11-22', 'besok', ''])
    expect(ask({ month: given })).toEqual({ ok: false, reason: 'month', given });
});

test.each<[name: string, ask: Ask]>([
  ['a death', death],
  ['a work accident', accident],
  ['a layoff', layoff],
  ['tax on savings', tax],
  ['a payout before the time', payout],
])('%s is refused on what is no day', (_, ask) => {
  for (const given of ['2026-02-30', '2026-11', '22-11-2026', 'besok', ''])
    expect(ask({ date: given })).toEqual({ ok: false, reason: 'date', given });
});

test.each<[name: string, answer: unknown, rule: string]>([
  ['risk class', employee({ riskClass: 'V' }), 'unknown/V'],
  ['risk class of an employer', employer({ riskClass: 'V' }), 'unknown/V'],
  ['size', employee({ size: 'huge' }), 'employer/huge-required'],
  ['sector', selfEmployed({ sector: 'fishing' }), 'unknown/fishing'],
  ['purpose', payout({ purpose: 'car' }), 'unknown/car'],
  ['segment of a death', death({ segment: 'pns' }), 'unknown/pns'],
  ['segment of an accident', accident({ segment: 'pns' }), 'unknown/pns'],
  ['segment of savings', savings({ segment: 'migrant' }), 'unknown/migrant'],
  ['outcome', accident({ outcome: 'injury' }), 'unknown/injury'],
  ['way to go abroad', migrant({ via: 'broker' }), 'unknown/broker'],
  ['base of a project', construction({ of: 'profit' }), 'construction/profit'],
  ['size of the last employer', layoff({ size: 'huge' }), 'employer/huge-required'],
  ['event of a pension', retirement({ event: 'resignation' }), 'unknown/resignation'],
  ['recipient of a pension', retirement({ event: 'death', recipient: 'uncle' }), 'unknown/uncle'],
  ['stage', death({ segment: 'migrant', stage: 'moon' }), 'unknown/moon'],
])('an unknown %s is never taken for another one', (_, answer, rule) => {
  expect(answer).toMatchObject({ ok: false, reason: 'unknown-rule', rule });
});
