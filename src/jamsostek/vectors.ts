import { firstDay } from '../rules/days.ts';
import { read } from '../rules/read.ts';
import type { RuleRows } from '../rules/rule-types.ts';
import type { Vector } from '../schema/index.ts';
import { bracketOf } from './brackets.ts';
import { accidentBenefit } from './calculators/accident/compute.ts';
import { constructionContribution } from './calculators/construction/compute.ts';
import { deathBenefit } from './calculators/death/compute.ts';
import { puContribution } from './calculators/employee/compute.ts';
import { jobLossBenefit } from './calculators/job-loss/compute.ts';
import { migrantContribution } from './calculators/migrant/compute.ts';
import { pension } from './calculators/pension/compute.ts';
import { oldAgeSavings, savingsTax } from './calculators/savings/compute.ts';
import { bpuContribution } from './calculators/self-employed/compute.ts';
import { scholarshipLines } from './scholarship.ts';
import type { BenefitLine, Line, Refusal } from './case-types.ts';

/** The day for which a sum that names none was worked out. */
const DAY = '2026-11-22';
/** The same for some: a month in which no self-employed worker has a discount, a day late enough to have paid for long. */
const OWN_DAYS: Partial<Record<Vector['calculator'], string>> = {
  'self-employed': '2027-04-01',
  pension: '2041-01-01',
};
/** A child from the first year of school to the last of a degree. */
const WHOLE_SCHOOLING = { primary: 8, junior: 3, senior: 3, degree: 5 };
/** Any wage, where only the factors of a formula are asked for. */
const SOME_WAGE = 1_000_000;

/** What the rules give for a vector, by the names of what it expects; or why they give nothing. */
export type Worked =
  | {
      ok: true;
      values: Record<string, unknown>;
      /** The rules behind them. */
      rules: string[];
    }
  | Refusal;

/** The day on which a vector reads the rules. */
export function dayOf({ calculator, input }: Vector): string {
  if ('date' in input) return input.date;
  if ('year' in input) return `${input.year}-07-01`;
  if ('month' in input && input.month !== undefined) return firstDay(input.month);
  return OWN_DAYS[calculator] ?? DAY;
}

type Inputs = { [V in Vector as V['calculator']]: V['input'] };

function worked(values: Record<string, unknown>, lines: readonly { rules: string[] }[]): Worked {
  return { ok: true, values, rules: [...new Set(lines.flatMap(({ rules }) => rules))] };
}

const answers: {
  [C in keyof Inputs]: (rules: RuleRows, input: Inputs[C], date: string) => Worked;
} = {
  'jp-ceiling': (rules, _, date) => {
    const found = read(rules, date, { ceiling: ['jp/ceiling', 'rupiah'] });
    return found.ok ? worked(found.values, [found]) : found;
  },
  'jp-age': (rules, _, date) => {
    const found = read(rules, date, { age: ['jp/age', 'years-of-age'] });
    return found.ok ? worked(found.values, [found]) : found;
  },
  'jp-contribution': (rules, { wage }, date) =>
    employed(rules, date, { wage }, (amount) => ({
      employer: amount('jp', 'employer'),
      worker: amount('jp', 'worker'),
    })),
  'jht-contribution': (rules, { wage }, date) =>
    employed(rules, date, { wage }, (amount) => {
      const [employer, worker] = [amount('jht', 'employer'), amount('jht', 'worker')];
      return { employer, worker, total: employer + worker };
    }),
  employee: (rules, { wage, risk }, date) =>
    employed(rules, date, { wage, riskClass: risk }, (amount) => ({
      jkk: amount('jkk', 'employer'),
      jkm: amount('jkm', 'employer'),
      jhtEmployer: amount('jht', 'employer'),
      jhtWorker: amount('jht', 'worker'),
      jpEmployer: amount('jp', 'employer'),
      jpWorker: amount('jp', 'worker'),
    })),
  'jkk-relief': (rules, _, date) =>
    employed(rules, date, { labourIntensive: true }, (_, [first]) => ({ percent: first?.rate })),
  'self-employed': (rules, { income = SOME_WAGE, sector = 'other', jht = false }, date) => {
    const month = monthOf(date);
    const result = bpuContribution(rules, { income, month, sector, jht });
    const found = bracketOf(rules, income, month);
    if (!result.ok) return result;
    if (!found.ok) return found;
    const amount = amountsOf(result.lines);
    return worked(
      {
        base: found.bracket.base,
        jkk: amount('jkk', 'self'),
        jkm: amount('jkm', 'self'),
        jht: amount('jht', 'self'),
        discounted: result.lines.some((line) => line.rules.includes('bpu/discount-rate')),
        total: result.total,
      },
      result.lines,
    );
  },
  construction: (rules, { contractValue }, date) => {
    const question = { of: 'contract', amount: contractValue, month: monthOf(date) } as const;
    const result = constructionContribution(rules, question);
    if (!result.ok) return result;
    const amount = amountsOf(result.lines);
    return worked(
      { jkk: amount('jkk', 'contractor'), jkm: amount('jkm', 'contractor') },
      result.lines,
    );
  },
  migrant: (rules, { contractMonths, via }, date) => {
    const result = migrantContribution(rules, { contractMonths, via, month: monthOf(date) });
    if (!result.ok) return result;
    const [before, main] = result.lines.map(({ amount }) => amount);
    return worked({ before, package: main, total: result.total }, result.lines);
  },
  'job-loss': (rules, { wage }, date) => {
    const result = jobLossBenefit(rules, { wage, date });
    return result.ok
      ? worked({ monthly: result.monthly, total: result.total }, result.lines)
      : result;
  },
  scholarship: (rules, { children }, date) => {
    const all = Array.from({ length: children }, () => WHOLE_SCHOOLING);
    const result = scholarshipLines(rules, date, 'jkk', all);
    return result.ok ? worked({ total: sumOf(result.lines) }, result.lines) : result;
  },
  death: (rules, { membershipMonths, segment }, date) => {
    const result = deathBenefit(rules, { segment, date, membershipMonths });
    if (!result.ok) return result;
    return worked(
      { total: result.total, parts: result.lines.map(({ amount }) => amount) },
      result.lines,
    );
  },
  'accident-death': (rules, { wage }, date) =>
    accident(rules, date, { outcome: 'death', wage }, (lines) => {
      const [lump, periodic, funeral] = lines.map(({ amount }) => amount);
      return { lump, periodic, funeral, total: sumOf(lines) };
    }),
  // A payout that was reported, and the wage it came from: the lines give the formula back.
  'accident-wage': (rules, { total }, date) =>
    accident(rules, date, { outcome: 'death', wage: SOME_WAGE }, ([lump, ...flat]) => {
      const multiple = ((lump?.times ?? 0) * (lump?.rate ?? 0)) / 100;
      return { wage: (total - sumOf(flat)) / multiple };
    }),
  disability: (rules, { outcome, wage, tablePercent, lossPercent }, date) => {
    const told = {
      ...(tablePercent === undefined ? {} : { tablePercent }),
      ...(lossPercent === undefined ? {} : { lossPercent }),
    };
    return accident(rules, date, { outcome, wage, ...told }, ([benefit, periodic]) => ({
      benefit: benefit?.amount,
      periodic: periodic?.amount,
    }));
  },
  pension: (rules, { averageWage, months }, date) => {
    // Somebody who has reached the age by then.
    const whose = { event: 'retirement', born: 1976, date } as const;
    const result = pension(rules, { ...whose, averageWage, contributionMonths: months });
    return result.ok ? worked({ monthly: result.total }, result.lines) : result;
  },
  'savings-tax': (rules, { amount }, date) => {
    const result = savingsTax(rules, { amount, date });
    return result.ok ? worked({ tax: result.total }, result.lines) : result;
  },
  savings: (rules, { balance, percent, years }, date) => {
    const months = years * 12;
    const question = { segment: 'pu', wage: 0, month: monthOf(date), months } as const;
    const result = oldAgeSavings(rules, { ...question, balance, growth: percent });
    return result.ok ? worked({ balance: result.total }, result.lines) : result;
  },
};

/** What `rules` give for the input of a vector. */
export function workOut(rules: RuleRows, vector: Vector): Worked {
  const { calculator, input } = vector;
  // The table has a function for each kind of input, which a union cannot say.
  return (answers[calculator] as (...of: [RuleRows, Vector['input'], string]) => Worked)(
    rules,
    input,
    dayOf(vector),
  );
}

type Amount = (programme: string, payer: string) => number;

const monthOf = (date: string) => date.slice(0, 7);

function employed(
  rules: RuleRows,
  date: string,
  question: Partial<Parameters<typeof puContribution>[1]>,
  values: (amount: Amount, lines: readonly Line[]) => Record<string, unknown>,
): Worked {
  const usual = { wage: SOME_WAGE, riskClass: 'very-low', size: 'medium' } as const;
  const result = puContribution(rules, { ...usual, month: monthOf(date), ...question });
  return result.ok ? worked(values(amountsOf(result.lines), result.lines), result.lines) : result;
}

function accident(
  rules: RuleRows,
  date: string,
  question: Omit<Parameters<typeof accidentBenefit>[1], 'segment' | 'date'>,
  values: (lines: readonly BenefitLine[]) => Record<string, unknown>,
): Worked {
  const result = accidentBenefit(rules, { segment: 'pu', date, ...question });
  return result.ok ? worked(values(result.lines), result.lines) : result;
}

function amountsOf(lines: readonly Line[]): Amount {
  return (programme, payer) =>
    sumOf(lines.filter((line) => line.programme === programme && line.payer === payer));
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
