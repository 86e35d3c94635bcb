import { beforeAll, describe, expect, test } from 'vitest';
import { calculatorNames, type Calculator, type Case } from '../../src/jamsostek/subject.ts';
import { useTab } from '../support/browser.ts';
import {
  all,
  examples,
  linesOf,
  partOf,
  pasteCase,
  siteDate,
  statusOf,
} from '../support/calculators.ts';
import { isWide } from '../support/ring.ts';

const month = siteDate.slice(0, 7);
const family = [
  { primary: 8, junior: 3, senior: 3, degree: 5 },
  { primary: 8, junior: 3, senior: 3, degree: 5 },
];

/** The cases that say more than the first example of their calculator. */
const longest: { [C in Calculator]?: Case<C> } = {
  employee: {
    wage: 20_000_000,
    month,
    riskClass: 'very-high',
    size: 'large',
    labourIntensive: true,
  },
  'self-employed': { income: 20_000_000, month, sector: 'transport', jht: true },
  employer: {
    wages: Array.from({ length: 48 }, (_, index) => 9_000_000 + 111_111 * index),
    month,
    riskClass: 'very-high',
    size: 'large',
  },
  construction: { of: 'contract', amount: 9_000_000_000_000, month },
  migrant: { contractMonths: 24, via: 'agency', month, extraMonths: 12, jht: 600_000 },
  death: {
    segment: 'bpu',
    date: siteDate,
    membershipMonths: 62,
    contributionMonths: 60,
    arrearsMonths: 2,
    children: family,
  },
  accident: {
    segment: 'bpu',
    wage: 20_000_000,
    date: siteDate,
    outcome: 'death',
    arrearsMonths: 2,
    children: family,
  },
  'job-loss': {
    ...examples['job-loss'][0],
    contributionMonths: 24,
    monthsToClaim: 1,
    ageOnJoining: 30,
    claim: 1,
  },
  savings: {
    segment: 'pu',
    wage: 9_000_000,
    month,
    months: 600,
    balance: 90_000_000,
    growth: 5.75,
  },
  pension: {
    averageWage: 9_000_000,
    contributionMonths: 24,
    event: 'death',
    date: siteDate,
    recipient: 'child-after-spouse',
    membershipMonths: 24,
    density: 90,
  },
};

/** The first example of each calculator. */
const firsts: { [C in Calculator]?: Case<C> } = Object.fromEntries(
  calculatorNames.map((name) => [name, examples[name][0]]),
);

/** The cases that leave open the most. */
const open: { [C in Calculator]?: Case<C> } = {
  'self-employed': { income: 20_000_000, month, sector: 'transport' },
  migrant: { contractMonths: 24, via: 'agency', month },
  death: { segment: 'bpu', date: siteDate },
  accident: { segment: 'bpu', wage: 20_000_000, date: siteDate, outcome: 'death' },
  'job-loss': { wage: 20_000_000, date: siteDate, size: 'large', claim: 2 },
  pension: {
    event: 'death',
    averageWage: 50_000_000,
    contributionMonths: 24,
    date: siteDate,
    recipient: 'child-after-spouse',
  },
};

/** On paper the longest decides; the wide ring prints the first example of each calculator besides. */
const lengths = ['longest', 'barest', ...(isWide ? (['first'] as const) : [])] as const;
const cases = all
  .flatMap((one) => {
    const given = { longest, barest: open, first: firsts };
    return lengths.map((length) => ({ ...one, length, given: given[length][one.calculator] }));
  })
  .flatMap(({ given, ...one }) => (given ? [{ ...one, given }] : []));

describe.each([...Map.groupBy(cases, ({ address }) => address)])(
  'on paper from %s',
  (address, ofPage) => {
    const tab = useTab();
    beforeAll(() => tab.open(address));

    test.each(ofPage)('the $length case of $calculator in $locale takes one page', async (one) => {
      const page = tab.page();
      await page.emulateMedia({ media: null });
      await pasteCase(page, one.calculator, one.given);
      const part = partOf(page, one.calculator);
      const lines = linesOf(page, one.calculator);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
      // All that is printed besides is the sources of its lines.
      await page.emulateMedia({ media: 'print' });
      expect(await lines.locator('table').first().isVisible()).toBe(true);
      expect(await statusOf(page, one.calculator).isVisible()).toBe(true);
      for (const beside of ['.example', 'fieldset', '.print'])
        expect(await part.locator(beside).first().isVisible()).toBe(false);
      const marks = await lines.locator('.mark').allInnerTexts();
      const sources = await page.locator('.refs > li:visible .i').allInnerTexts();
      const numbers = [...new Set(marks.map((mark) => Number(mark.replace(/\D/g, ''))))];
      expect(sources.map(Number)).toEqual(numbers.toSorted((a, b) => a - b));
      expect(await page.locator('case-form:visible').count()).toBe(1);
    });
  },
);
