import { compound, percentOf, totalOf } from '../../../rules/money.ts';
import { ruleOf } from '../../../rules/needs.ts';
import { badAmount, badDay, badNumber, badPercent, badTold, read } from '../../../rules/read.ts';
import type { RuleRows, NeededRule, NeededRules } from '../../../rules/rule-types.ts';
import { arrearsOf, type Arrears } from '../../arrears.ts';
import { bracketOf } from '../../brackets.ts';
import { benefitLine, benefitOf } from '../../line.ts';
import { mostScholarships, scholarshipLines } from '../../scholarship.ts';
import type { Benefit, BenefitItem, BenefitLine, OpenQuestion, Refusal } from '../../case-types.ts';
import { bounds, type AccidentCase } from './case.ts';

/** The rules it reads, beside those of brackets, arrears and scholarships. */
export const needs = {
  multiple: ['jkk/multiple', 'times'],
  share: {
    death: ['jkk/death-share', 'percent'],
    total: ['jkk/total-disability-share', 'percent'],
  },
  periodic: ['jkk/periodic', 'rupiah'],
  funeral: ['jkk/funeral', 'rupiah'],
  /** While unable to work: what is paid first, for how many months, and after them. */
  incapacity: {
    first: ['jkk/stmb-first-rate', 'percent'],
    most: ['jkk/stmb-first-months', 'months'],
    later: ['jkk/stmb-later-rate', 'percent'],
  },
  /** The least after a death. */
  least: ['jkm/lump-sum', 'rupiah'],
  migrantDeath: ['migrant/accident-death', 'rupiah'],
} as const satisfies NeededRules;

/** What every line is computed from. */
interface Case {
  rules: RuleRows;
  date: string;
  wage: number;
  /** Where a base that is not the wage itself comes from. */
  origins: { basis: string; rules: string[] }[];
  arrears: Arrears;
}

/**
 * Cash after a work accident (JKK): death, partial or total permanent disability, or months unable
 * to work. Treatment, transport and aids are paid beside it and are not computed.
 * @example accidentBenefit(rules, { segment: 'pu', wage: 3_000_000, date: '2026-11-22', outcome: 'death' }) // 144 + 12 + 10 million
 */
export function accidentBenefit(rules: RuleRows, question: AccidentCase): Benefit {
  const { segment, date, arrearsMonths, wage = NaN } = question;
  const wrong = badDay(date) ?? badTold('arrearsMonths', arrearsMonths, ...bounds.arrearsMonths);
  if (wrong) return wrong;
  if (segment === 'migrant') return migrantAccident(rules, question);
  const unpaid = badAmount(wage);
  if (unpaid) return unpaid;
  const arrears = arrearsOf(rules, segment, date, arrearsMonths);
  if (!arrears.ok) return arrears;
  const one: Case = { rules, date, wage, origins: [], arrears };
  if (segment === 'bpu') {
    const found = bracketOf(rules, wage, date.slice(0, 7));
    if (!found.ok) return found;
    one.wage = found.bracket.base;
    one.origins = [found];
  }
  const { outcome, months = NaN, children } = question;
  const lines =
    outcome === 'partial'
      ? partialLines(one, question)
      : outcome === 'incapacity'
        ? incapacityLines(one, months)
        : lossLines(one, outcome);
  if ('ok' in lines) return lines;
  if (outcome === 'partial') return benefitOf(lines, [...openLoss(question), ...arrears.open]);
  if (outcome === 'incapacity') return benefitOf(lines, arrears.open);
  const school = children
    ? scholarshipLines(rules, date, 'jkk', children)
    : mostScholarships(rules, date, 'jkk');
  if (!school.ok) return school;
  if (children) return benefitOf([...lines, ...school.lines], arrears.open);
  const amount = totalOf(school.lines);
  const open: OpenQuestion = { fields: ['children'], says: 'children', effect: 'adds', amount };
  return benefitOf(lines, [open, ...arrears.open]);
}

/** What hangs on whether the part itself is lost, where that was not told. */
function openLoss({ loss, lossPercent }: AccidentCase): OpenQuestion[] {
  return loss === undefined && lossPercent === undefined
    ? [{ fields: ['loss'], says: 'loss', effect: 'choice' }]
    : [];
}

type Lines = BenefitLine[] | Refusal;

/** A line of the case; all of them wait together where arrears make cash wait. */
function line(
  { origins, arrears }: Case,
  given: Omit<Parameters<typeof benefitLine>[0], 'programme' | 'payer'>,
  from: { basis: string; rules: string[] }[],
): BenefitLine {
  const waits = arrears.wait ? { afterArrears: true as const } : {};
  return benefitLine(
    { programme: 'jkk', payer: arrears.payer, ...given, ...waits },
    typeof given.base === 'number' ? [...from, ...origins] : from,
  );
}

/** A multiple of the wage and periodic cash; after a death no less than JKM pays, and the funeral. */
function lossLines(one: Case, outcome: 'death' | 'total'): Lines {
  const died = outcome === 'death';
  const { rules, date, wage } = one;
  const found = read(rules, date, {
    times: needs.multiple,
    rate: ruleOf(needs.share, outcome),
  });
  if (!found.ok) return found;
  const amount = percentOf(wage * found.values.times, found.values.rate);
  const item = died ? 'lump-sum' : 'disability';
  const lines = [line(one, { item, base: wage, ...found.values, amount }, [found])];
  const flat: [item: BenefitItem, amount: NeededRule<'rupiah'>][] = [['periodic', needs.periodic]];
  if (died) {
    const least = read(rules, date, { amount: needs.least });
    if (!least.ok) return least;
    if (amount < least.values.amount)
      lines[0] = line(one, { item, ...least.values }, [least, found]);
    flat.push(['funeral', needs.funeral]);
  }
  for (const [item, amount] of flat) {
    const sum = read(rules, date, { amount });
    if (!sum.ok) return sum;
    lines.push(line(one, { item, ...sum.values }, [sum]));
  }
  return lines;
}

function partialLines(one: Case, { tablePercent = NaN, loss, lossPercent }: AccidentCase): Lines {
  const lost = lossPercent ?? (loss === 'function' ? NaN : 100);
  const wrong =
    badPercent('tablePercent', tablePercent, ...bounds.tablePercent) ??
    badPercent('lossPercent', lost, ...bounds.lossPercent);
  if (wrong) return wrong;
  const found = read(one.rules, one.date, { times: needs.multiple });
  if (!found.ok) return found;
  const { times } = found.values;
  const amount = percentOf(one.wage * times, tablePercent, lost);
  const rate = compound(tablePercent, lost);
  return [line(one, { item: 'disability', base: one.wage, rate, times, amount }, [found])];
}

function incapacityLines(one: Case, months: number): Lines {
  const wrong = badNumber('months', months, ...bounds.months);
  if (wrong) return wrong;
  const found = read(one.rules, one.date, needs.incapacity);
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

function migrantAccident(rules: RuleRows, { date, outcome }: AccidentCase): Benefit {
  if (outcome !== 'death') return { ok: false, reason: 'not-published', what: 'migrant-accident' };
  const found = read(rules, date, { amount: needs.migrantDeath });
  if (!found.ok) return found;
  const { amount } = found.values;
  return benefitOf([benefitLine({ programme: 'jkk', item: 'lump-sum', amount }, [found])]);
}
