import { expect, test } from 'vitest';
import { bracketOf } from '../../src/jamsostek/brackets.ts';
import { accidentBenefit } from '../../src/jamsostek/calculators/accident/compute.ts';
import { constructionContribution } from '../../src/jamsostek/calculators/construction/compute.ts';
import { deathBenefit } from '../../src/jamsostek/calculators/death/compute.ts';
import { puContribution } from '../../src/jamsostek/calculators/employee/compute.ts';
import { jobLossBenefit } from '../../src/jamsostek/calculators/job-loss/compute.ts';
import { migrantContribution } from '../../src/jamsostek/calculators/migrant/compute.ts';
import { pension } from '../../src/jamsostek/calculators/pension/compute.ts';
import { oldAgeSavings, savingsTax } from '../../src/jamsostek/calculators/savings/compute.ts';
import { bpuContribution } from '../../src/jamsostek/calculators/self-employed/compute.ts';
import { scholarshipLines } from '../../src/jamsostek/scholarship.ts';
import type { BenefitLine, Line, RiskClass, Sector } from '../../src/jamsostek/types.ts';
import { rules, valueAt } from './data.ts';
import file from './vectors.json' with { type: 'json' };

/** Figures worked elsewhere (regulations, press, other projects), kept apart from our own cases. */
type Given = Record<string, string | number | boolean | null>;
type Vector = { id: string; calculator: string; input: Given; expected: Record<string, unknown> };

const TODAY = '2026-11-22';
/** A month in which nobody has a discount. */
const NORMAL = '2027-04';
const risks: Record<string, RiskClass> = { veryLow: 'very-low', medium: 'medium' };
const wholeSchooling = { primary: 8, junior: 3, senior: 3, degree: 5 };

/** What our functions give for the input of a vector, in the words of its expectation. */
const answers: Record<string, (input: Given, date: string) => Record<string, unknown>> = {
  'jp-cap': (_, date) => ({ cap: valueAt('jp/ceiling', date) }),
  'jp-age': ({ year }) => ({ age: valueAt('jp/age', `${Number(year)}-07-01`) }),
  'jp-contribution': (input, date) => {
    const amount = employed(input, date);
    return { employer: amount('jp', 'employer'), worker: amount('jp', 'worker') };
  },
  'jht-pu': (input, date) => {
    const amount = employed(input, date);
    const [employer, worker] = [amount('jht', 'employer'), amount('jht', 'worker')];
    return { employer, worker, total: employer + worker };
  },
  pu: (input, date) => {
    const amount = employed(input, date);
    return {
      jkk: amount('jkk', 'employer'),
      jkm: amount('jkm', 'employer'),
      jhtEmployer: amount('jht', 'employer'),
      jhtWorker: amount('jht', 'worker'),
      jpEmployer: amount('jp', 'employer'),
      jpWorker: amount('jp', 'worker'),
    };
  },
  bpu: (input) => selfEmployed(input, input['jht'] === true),
  'bpu-discount': (input) => selfEmployed(input, false),
  'bpu-bracket': (input) => selfEmployed(input, true),
  jakon: ({ contractValue }) => {
    const amount = amounts(
      constructionContribution(rules, {
        of: 'contract',
        amount: Number(contractValue),
        month: '2026-11',
      }),
    );
    return { jkk: amount('jkk', 'contractor'), jkm: amount('jkm', 'contractor') };
  },
  pmi: ({ contractMonths, via }) => {
    const result = migrantContribution(rules, {
      contractMonths: Number(contractMonths),
      via: via === 'agency' ? 'agency' : 'individual',
      month: '2026-11',
    });
    if (!result.ok) throw new Error(result.reason);
    const [pre, main] = result.lines.map(({ amount }) => amount);
    return { pre, main, total: result.total };
  },
  jkp: ({ wage }) => {
    const result = jobLossBenefit(rules, { wage: Number(wage), date: TODAY });
    return result.ok ? { monthly: result.monthly, total: result.total } : result;
  },
  'jkk-relief': (input) => {
    const question = { ...employee(input, `${String(input['date'])}-01`), labourIntensive: true };
    const result = puContribution(rules, question);
    return { ratePct: result.ok && result.lines[0]?.rate };
  },
  scholarship: ({ children }) => {
    const all = Array.from({ length: Number(children) }, () => wholeSchooling);
    const result = scholarshipLines(rules, TODAY, 'jkk', all);
    return { total: result.ok && result.lines.reduce((sum, { amount }) => sum + amount, 0) };
  },
  jkm: ({ membershipMonths, segment }) => {
    const result = deathBenefit(rules, {
      segment: segment === 'PU' ? 'pu' : 'bpu',
      date: TODAY,
      membershipMonths: Number(membershipMonths),
    });
    if (!result.ok) throw new Error(result.reason);
    return { total: result.total, parts: result.lines.map(({ amount }) => amount) };
  },
  'jkk-death': (input) => {
    // One vector asks which wage a real payout of 2020 came from: the lines give the formula back.
    if (input['solveFor'] === 'wage') {
      const [lump, ...flat] = accident({ outcome: 'death', wage: 1_000_000 });
      const rest = flat.reduce((sum, { amount }) => sum + amount, 0);
      const multiple = ((lump?.times ?? 0) * (lump?.rate ?? 0)) / 100;
      return { wage: (Number(input['total']) - rest) / multiple };
    }
    const lines = accident({ outcome: 'death', wage: Number(input['wage']) });
    const [lump, periodic, funeral] = lines.map(({ amount }) => amount);
    const total = lines.reduce((sum, { amount }) => sum + amount, 0);
    return { lump, periodic, funeral, total };
  },
  'jkk-disability': ({ wage, kind, tablePct, lossPct }) => {
    const [benefit, periodic] = accident({
      outcome: kind === 'total' ? 'total' : 'partial',
      wage: Number(wage),
      tablePercent: Number(tablePct),
      ...(typeof lossPct === 'number' ? { lossPercent: lossPct } : {}),
    });
    return { benefit: benefit?.amount, periodic: periodic?.amount };
  },
  'jp-pension': ({ avgIndexedMonthly, months }) => {
    const result = pension(rules, {
      event: 'retirement',
      averageWage: Number(avgIndexedMonthly),
      contributionMonths: Number(months),
      // The vectors name no day: one on which anybody can have paid for so long.
      born: 1976,
      date: '2041-01-01',
    });
    return result.ok ? { monthly: result.total } : result;
  },
  'jht-tax': ({ lumpSum }) => {
    const result = savingsTax(rules, { amount: Number(lumpSum), date: TODAY });
    return result.ok ? { tax: result.total } : result;
  },
  'jht-growth': ({ balance, ratePct, years }) => {
    const result = oldAgeSavings(rules, {
      segment: 'pu',
      wage: 0,
      month: '2026-11',
      months: Number(years) * 12,
      balance: Number(balance),
      growth: Number(ratePct),
    });
    return result.ok ? { balance: result.total } : result;
  },
};

function employee(input: Given, date: string) {
  const riskClass = risks[String(input['risk'])] ?? 'very-low';
  const wage = Number(input['wage'] ?? 1_000_000);
  return { wage, month: date.slice(0, 7), riskClass, size: 'medium' as const };
}

function employed(input: Given, date: string) {
  return amounts(puContribution(rules, employee(input, date)));
}

function selfEmployed(input: Given, jht: boolean): Record<string, unknown> {
  const income = Number(input['income'] ?? 1_000_000);
  const month = String(input['month'] ?? NORMAL);
  const sector: Sector = input['sector'] === 'transport' ? 'transport' : 'other';
  const result = bpuContribution(rules, { income, month, sector, jht });
  const found = bracketOf(rules, income, month);
  const amount = amounts(result);
  return {
    base: found.ok ? found.bracket.base : null,
    jkk: amount('jkk', 'self'),
    jkm: amount('jkm', 'self'),
    jht: amount('jht', 'self'),
    discounted: result.ok && result.lines.some((line) => line.rules.includes('bpu/discount-rate')),
    total: result.ok ? result.total : null,
  };
}

function accident(
  question: Omit<Parameters<typeof accidentBenefit>[1], 'segment' | 'date'>,
): BenefitLine[] {
  const result = accidentBenefit(rules, { segment: 'pu', date: TODAY, ...question });
  if (!result.ok) throw new Error(result.reason);
  return result.lines;
}

function amounts(result: { ok: true; lines: Line[] } | { ok: false; reason: string }) {
  if (!result.ok) throw new Error(result.reason);
  return (programme: string, payer: string) =>
    result.lines
      .filter((line) => line.programme === programme && line.payer === payer)
      .reduce((sum, line) => sum + line.amount, 0);
}

const vectors: Vector[] = file.vectors;

test('there are 54 vectors', () => {
  expect(vectors).toHaveLength(54);
});

test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
  const answer = answers[vector.calculator];
  if (!answer) throw new Error(`no function of ours covers ${vector.calculator}`);
  const result = answer(vector.input, String(vector.input['date'] ?? TODAY));
  const expected = Object.entries(vector.expected).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'number' && !Number.isInteger(value) ? expect.closeTo(value, 6) : value,
  ]);
  expect(result).toMatchObject(Object.fromEntries(expected));
});
