import { arrearsOf, type Arrears } from './arrears.ts';
import { bracketOf } from './bpu.ts';
import { benefitLine, benefitOf } from './line.ts';
import { compound, percentOf } from './money.ts';
import { badAmount, badNumber, badPercent, read } from './read.ts';
import { scholarshipLines, type Child } from './scholarship.ts';
import type { Benefit, BenefitLine, Refusal, RuleRows, Segment } from './types.ts';

export interface AccidentQuestion {
  segment: Segment;
  /** Monthly wage, whole rupiah; for self-employed members their income, of which the base counts. */
  wage: number;
  /** Day of the accident, `YYYY-MM-DD`. */
  date: string;
  outcome: 'death' | 'partial' | 'total' | 'incapacity';
  /** For `partial`: the percentage of the annex for what was lost. */
  tablePercent?: number;
  /** For `partial`: how much of its function is lost, in per cent; absent for a loss of the part itself. */
  lossPercent?: number;
  /** For `incapacity`: whole months unable to work. */
  months?: number;
  /** For `death` and `total`: children who may have a scholarship. */
  children?: readonly Child[];
  /** Consecutive months of arrears. */
  arrearsMonths?: number;
}

/** What every line is computed from. */
interface Case {
  rules: RuleRows;
  date: string;
  wage: number;
  /** Where a base that is not the wage itself comes from. */
  origins: { basis: string; rules: string[] }[];
  arrears: Arrears;
}

const MOST_MONTHS = 600;
const SMALLEST_PERCENT = 0.1;

/**
 * Cash after a work accident (JKK): death, partial or total permanent disability, or months unable
 * to work. Treatment, transport and aids are paid beside it and are not computed.
 * @example accidentBenefit(rules, { segment: 'pu', wage: 3_000_000, date: '2026-11-22', outcome: 'death' }) // 144 + 12 + 10 million
 */
export function accidentBenefit(rules: RuleRows, question: AccidentQuestion): Benefit {
  const { segment, date, arrearsMonths = 0 } = question;
  const wrong = badAmount(question.wage) ?? badNumber('arrearsMonths', arrearsMonths, 0, 1200);
  if (wrong) return wrong;
  if (segment === 'migrant') return migrantAccident(rules, question);
  const arrears = arrearsOf(rules, segment, date, arrearsMonths);
  if (!arrears.ok) return arrears;
  const one: Case = { rules, date, wage: question.wage, origins: [], arrears };
  if (segment === 'bpu') {
    const found = bracketOf(rules, question.wage, date.slice(0, 7));
    const origin = read(rules, date, { brackets: ['bpu/brackets', 'brackets'] });
    if (!found.ok) return found;
    if (!origin.ok) return origin;
    one.wage = found.bracket.base;
    one.origins = [origin];
  }
  switch (question.outcome) {
    case 'death':
      return withScholarships(one, deathLines(one), question.children);
    case 'total':
      return withScholarships(one, totalLines(one), question.children);
    case 'partial':
      return settled(partialLines(one, question));
    case 'incapacity':
      return settled(incapacityLines(one, question.months ?? 0));
  }
}

type Lines = BenefitLine[] | Refusal;

/** A line of the case; all of them wait together where arrears make cash wait. */
function line(
  { origins, arrears }: Case,
  given: Omit<Parameters<typeof benefitLine>[0], 'programme' | 'payer'>,
  from: { basis: string; rules: string[] }[],
): BenefitLine {
  const waits = arrears.wait ? { afterArrears: true as const } : {};
  const all = { programme: 'jkk', payer: arrears.payer, ...given, ...waits };
  return benefitLine(
    all,
    given.base === null || given.base === undefined ? from : [...from, ...origins],
  );
}

function deathLines(one: Case): Lines {
  const found = read(one.rules, one.date, {
    times: ['jkk/multiple', 'times'],
    share: ['jkk/death-share', 'percent'],
  });
  if (!found.ok) return found;
  const least = read(one.rules, one.date, { amount: ['jkm/lump-sum', 'rupiah'] });
  if (!least.ok) return least;
  const funeral = read(one.rules, one.date, { amount: ['jkk/funeral', 'rupiah'] });
  if (!funeral.ok) return funeral;
  const periodic = periodicLine(one);
  if ('ok' in periodic) return periodic;
  const { times, share } = found.values;
  const amount = percentOf(one.wage * times, share);
  const lump =
    amount >= least.values.amount
      ? line(one, { item: 'lump-sum', base: one.wage, rate: share, times, amount }, [found])
      : line(one, { item: 'lump-sum', amount: least.values.amount }, [least, found]);
  return [lump, periodic, line(one, { item: 'funeral', amount: funeral.values.amount }, [funeral])];
}

function totalLines(one: Case): Lines {
  const found = read(one.rules, one.date, {
    times: ['jkk/multiple', 'times'],
    share: ['jkk/total-disability-share', 'percent'],
  });
  if (!found.ok) return found;
  const periodic = periodicLine(one);
  if ('ok' in periodic) return periodic;
  const { times, share } = found.values;
  const amount = percentOf(one.wage * times, share);
  return [
    line(one, { item: 'disability', base: one.wage, rate: share, times, amount }, [found]),
    periodic,
  ];
}

function periodicLine(one: Case): BenefitLine | Refusal {
  const found = read(one.rules, one.date, { amount: ['jkk/periodic', 'rupiah'] });
  if (!found.ok) return found;
  return line(one, { item: 'periodic', amount: found.values.amount }, [found]);
}

function partialLines(one: Case, { tablePercent = 0, lossPercent }: AccidentQuestion): Lines {
  const wrong =
    badPercent('tablePercent', tablePercent, SMALLEST_PERCENT) ??
    badPercent('lossPercent', lossPercent ?? 100);
  if (wrong) return wrong;
  const found = read(one.rules, one.date, { times: ['jkk/multiple', 'times'] });
  if (!found.ok) return found;
  const { times } = found.values;
  const amount = percentOf(one.wage * times, tablePercent, lossPercent ?? 100);
  const rate = compound(tablePercent, lossPercent ?? 100);
  return [line(one, { item: 'disability', base: one.wage, rate, times, amount }, [found])];
}

function incapacityLines(one: Case, months: number): Lines {
  const wrong = badNumber('months', months, 1, MOST_MONTHS);
  if (wrong) return wrong;
  const found = read(one.rules, one.date, {
    first: ['jkk/stmb-first-rate', 'percent'],
    most: ['jkk/stmb-first-months', 'months'],
    later: ['jkk/stmb-later-rate', 'percent'],
  });
  if (!found.ok) return found;
  const { first, most, later } = found.values;
  const periods: [rate: number, times: number][] = [
    [first, Math.min(months, most)],
    [later, Math.max(0, months - most)],
  ];
  return periods
    .filter(([, times]) => times > 0)
    .map(([rate, times]) => {
      const amount = percentOf(one.wage, rate) * times;
      const given = { item: 'incapacity', base: one.wage, rate, times, amount } as const;
      return line(one, { ...given, paid: 'monthly' }, [found]);
    });
}

function settled(lines: Lines): Benefit {
  return 'ok' in lines ? lines : benefitOf(lines);
}

function withScholarships(one: Case, lines: Lines, children: readonly Child[] = []): Benefit {
  if ('ok' in lines) return lines;
  const found = scholarshipLines(one.rules, one.date, 'jkk', children);
  return found.ok ? benefitOf([...lines, ...found.lines]) : found;
}

function migrantAccident(rules: RuleRows, { date, outcome }: AccidentQuestion): Benefit {
  if (outcome !== 'death') return { ok: false, reason: 'not-published', what: 'migrant-accident' };
  const found = read(rules, date, { amount: ['migrant/accident-death', 'rupiah'] });
  if (!found.ok) return found;
  const { amount } = found.values;
  return benefitOf([benefitLine({ programme: 'jkk', item: 'lump-sum', amount }, [found])]);
}
