import { describe, expect, test } from 'vitest';
import { accidentBenefit } from '../../src/jamsostek/calculators/accident/compute.ts';
import { constructionContribution } from '../../src/jamsostek/calculators/construction/compute.ts';
import { deathBenefit } from '../../src/jamsostek/calculators/death/compute.ts';
import { puContribution } from '../../src/jamsostek/calculators/employee/compute.ts';
import { employerContribution } from '../../src/jamsostek/calculators/employer/compute.ts';
import { jobLossBenefit } from '../../src/jamsostek/calculators/job-loss/compute.ts';
import { migrantContribution } from '../../src/jamsostek/calculators/migrant/compute.ts';
import type { PensionCase } from '../../src/jamsostek/calculators/pension/case.ts';
import { pension } from '../../src/jamsostek/calculators/pension/compute.ts';
import { retirement } from '../../src/jamsostek/calculators/pension/retirement.ts';
import {
  oldAgeSavings,
  partialPayout,
  savingsTax,
} from '../../src/jamsostek/calculators/savings/compute.ts';
import { bpuContribution } from '../../src/jamsostek/calculators/self-employed/compute.ts';
import { riskClasses } from '../../src/jamsostek/sizes.ts';
import {
  calculatorNames,
  outcomeFor,
  rulesReadBy,
  type Calculator,
  type Case,
} from '../../src/jamsostek/subject.ts';
import { rulesFromSubset, subsetOf, type RuleSubset } from '../../src/rules/subset.ts';
import type { RuleRows } from '../../src/rules/rule-types.ts';
import type { RuleRow } from '../../src/schema/index.ts';
import fc, { tries } from '../support/chance.ts';
import { halfTold } from './any-case.ts';
import { rules } from './data.ts';

/** The rules as a browser has them: through the JSON in its page. */
const inBrowser = (calculator: Calculator): RuleRows =>
  rulesFromSubset(
    JSON.parse(JSON.stringify(subsetOf(rules, rulesReadBy(calculator)))) as RuleSubset,
  );

/** All rules without what a browser does not say: decimals, notes and where a row was read. */
const allRules: RuleRows = {
  rowsOf: (ref) =>
    rules.rowsOf(ref)?.map(({ from, to, value, basis }) => ({
      from,
      to,
      value: { unit: value.unit, value: 'value' in value ? value.value : null } as RuleRow['value'],
      basis,
      source: '',
    })) ?? null,
};

const month = fc.constantFrom(
  '2015-06',
  '2015-07',
  '2020-02',
  '2024-12',
  '2025-02',
  '2025-06',
  '2026-02',
  '2026-11',
  '2027-01',
  '2027-03',
  '2027-04',
);
const date = fc.constantFrom(
  '2015-07-01',
  '2019-12-01',
  '2019-12-02',
  '2021-02-02',
  '2024-06-01',
  '2025-02-06',
  '2025-02-07',
  '2025-02-24',
  '2026-02-28',
  '2026-11-22',
  '2030-07-01',
);
const amount = fc.nat(30_000_000);
const months = fc.nat(300);
const segment = fc.constantFrom(
  'pu' as const,
  'bpu' as const,
  'construction' as const,
  'migrant' as const,
);
const children = fc.array(fc.record({ primary: fc.nat(9), degree: fc.nat(5) }), { maxLength: 3 });
const riskClass = fc.constantFrom(...riskClasses);
const size = fc.constantFrom(
  'micro' as const,
  'small' as const,
  'medium' as const,
  'large' as const,
);

type Answers = fc.Arbitrary<(from: RuleRows) => unknown>;

/** Any case of a calculator, with rare ones among them, answered with the rules it is given by all that it computes. */
const chosen: { [C in Calculator]?: Answers } = {
  employee: fc
    .record({ wage: amount, month, riskClass, size, labourIntensive: fc.boolean() })
    .map((question) => (from) => puContribution(from, question)),
  'self-employed': fc
    .record({
      income: amount,
      month,
      sector: fc.constantFrom('transport' as const, 'other' as const),
      jht: fc.boolean(),
      paidByState: fc.boolean(),
    })
    .map((question) => (from) => bpuContribution(from, question)),
  construction: fc
    .record({
      of: fc.constantFrom('contract' as const, 'wages' as const),
      amount: fc.nat(2_000_000_000),
      month,
    })
    .map((question) => (from) => constructionContribution(from, question)),
  migrant: fc
    .record({
      contractMonths: fc.constantFrom(6, 12, 18, 24),
      via: fc.constantFrom('agency' as const, 'individual' as const),
      month,
      extraMonths: fc.nat(3),
      jht: fc.constantFrom(0, 50_000, 1),
    })
    .map((question) => (from) => migrantContribution(from, question)),
  employer: fc
    .record({
      wages: fc.array(amount, { maxLength: 60 }),
      month,
      riskClass,
      size,
      labourIntensive: fc.boolean(),
    })
    .map((question) => (from) => employerContribution(from, question)),
  death: fc
    .record({
      segment,
      date,
      membershipMonths: fc.nat(5),
      contributionMonths: fc.nat(60),
      arrearsMonths: fc.nat(5),
      children,
      stage: fc.constantFrom('abroad' as const, 'home' as const),
    })
    .map((question) => (from) => deathBenefit(from, question)),
  accident: fc
    .record({
      segment,
      wage: amount,
      date,
      outcome: fc.constantFrom(
        'death' as const,
        'partial' as const,
        'total' as const,
        'incapacity' as const,
      ),
      tablePercent: fc.nat(70),
      months: fc.nat(20),
      children,
      arrearsMonths: fc.nat(5),
    })
    .map((question) => (from) => accidentBenefit(from, question)),
  'job-loss': fc
    .record(
      {
        wage: amount,
        date,
        size,
        programmes: fc.subarray([
          'jkk' as const,
          'jkm' as const,
          'jht' as const,
          'jp' as const,
          'only' as const,
        ]),
        contributionMonths: fc.nat(24),
        monthsToClaim: fc.nat(8),
        ageOnJoining: fc.nat(60),
        claim: fc.nat(4),
        lastBenefit: fc.constantFrom('2019-01-01', '2024-01-01'),
      },
      { requiredKeys: ['wage', 'date'] },
    )
    .map((question) => (from) => jobLossBenefit(from, question)),
  savings: fc
    .record({
      segment: fc.constantFrom('pu' as const, 'bpu' as const),
      wage: amount,
      month,
      months,
      balance: amount,
      growth: fc.nat(9),
      date,
      calendarYear: fc.nat(3),
      membershipYears: fc.nat(12),
    })
    .map((question) => (from) => [
      oldAgeSavings(from, question),
      savingsTax(from, { ...question, amount: question.balance }),
      partialPayout(from, { ...question, purpose: 'housing' }),
      partialPayout(from, { ...question, purpose: 'other' }),
    ]),
  pension: fc
    .record(
      {
        averageWage: amount,
        contributionMonths: fc.nat(130),
        date,
        recipient: fc.constantFrom(
          'spouse' as const,
          'child' as const,
          'child-after-spouse' as const,
          'parent' as const,
        ),
        event: fc.constantFrom('retirement' as const, 'disability' as const, 'death' as const),
        membershipMonths: fc.nat(130),
        density: fc.nat(100),
        born: fc.integer({ min: 1950, max: 2010 }),
      },
      { requiredKeys: ['averageWage', 'contributionMonths', 'event'] },
    )
    .map((question: PensionCase) => (from: RuleRows) => [
      pension(from, question),
      retirement(from, question.born ?? 1970),
    ]),
};

/** The same of each calculator: of one that is not among them, any case that its form may be told. */
const answersOf = (calculator: Calculator): Answers =>
  chosen[calculator] ??
  halfTold(calculator).map(
    ({ half }) =>
      (from) =>
        outcomeFor(calculator, from, half as unknown as Case<Calculator>),
  );

describe('the rules a page holds', () => {
  test.each(calculatorNames)('give %s the same answer as all rules do', (calculator) => {
    const few = inBrowser(calculator);
    fc.assert(
      fc.property(answersOf(calculator), (answer) => {
        expect(answer(few)).toEqual(answer(allRules));
      }),
      { numRuns: tries(300) },
    );
  });

  test('are no more than a calculator reads', () => {
    for (const calculator of calculatorNames) {
      const read = new Set<string>();
      const watched: RuleRows = { rowsOf: (ref) => (read.add(ref), rules.rowsOf(ref)) };
      fc.assert(
        fc.property(answersOf(calculator), (answer) => {
          answer(watched);
        }),
        { numRuns: tries(2_000) },
      );
      expect([...read].toSorted()).toEqual(rulesReadBy(calculator).toSorted());
    }
  });

  test('know nothing else', () => {
    expect(inBrowser('construction').rowsOf('bpu/jkm')).toBeNull();
    expect(inBrowser('construction').rowsOf('toString')).toBeNull();
  });

  test('missing from the data are an error at build', () => {
    const empty: RuleRows = { rowsOf: () => null };
    expect(() => subsetOf(empty, rulesReadBy('construction'))).toThrow(
      'There is no rule construction/jkk-rate, which a calculator reads.',
    );
  });
});
