import { compound, percentOf, totalOf } from '../../../rules/money.ts';
import { ruleOf } from '../../../rules/needs.ts';
import { badMonth, read, rowFor } from '../../../rules/read.ts';
import type { RuleRows, NeededRules } from '../../../rules/rule-types.ts';
import { BRACKETS, bracketOf } from '../../brackets.ts';
import { lineFrom } from '../../line.ts';
import type { Contribution, Line, OpenQuestion, Refusal, Sector } from '../../case-types.ts';
import type { SelfEmployedCase } from './case.ts';

/** The rules it reads. */
export const needs = {
  ...BRACKETS,
  jkk: ['bpu/jkk-rate', 'percent'],
  jkm: ['bpu/jkm', 'rupiah'],
  jht: ['bpu/jht-rate', 'percent'],
  discount: {
    other: ['bpu/discount', 'window'],
    transport: ['bpu/discount-transport', 'window'],
  },
  discountRate: ['bpu/discount-rate', 'percent'],
} as const satisfies NeededRules;

/** The discount in force for a sector in a month. */
export interface Discount {
  /** Per cent taken off JKK and JKM. */
  rate: number;
  /** Last day of the last month it applies to; null while no end is set. */
  lastDay: string | null;
  basis: string;
  rules: string[];
}

/**
 * What a self-employed person pays for one month: JKK and JKM, and JHT if wanted.
 * The discount applies to JKK and JKM in its months, never to JHT. What was not told about JHT and
 * about who pays stands in `open`, with the total it would bring.
 * @example bpuContribution(rules, { income: 1_000_000, month: '2026-11', sector: 'other', jht: false }) // 5000 + 3400
 */
export function bpuContribution(rules: RuleRows, question: SelfEmployedCase): Contribution {
  const { income, month, sector = 'other', paidByState } = question;
  const wrong = badMonth(month);
  if (wrong) return wrong;
  const found = bracketOf(rules, income, month);
  if (!found.ok) return found;
  const cut = paidByState ? NO_DISCOUNT : discountFor(rules, sector, month);
  if (!cut.ok) return cut;
  const jkk = read(rules, month, { ...BRACKETS, rate: needs.jkk });
  if (!jkk.ok) return jkk;
  const jkm = read(rules, month, { amount: needs.jkm });
  if (!jkm.ok) return jkm;
  const jht = question.jht ? read(rules, month, { ...BRACKETS, rate: needs.jht }) : null;
  if (jht && !jht.ok) return jht;

  const { base } = found.bracket;
  const payer: Line['payer'] = paidByState ? 'government' : 'self';
  const paid = 100 - (cut.discount?.rate ?? 0);
  const origins = cut.discount ? [cut.discount] : [];
  const onBase = (programme: string, rate: number, share: number) => {
    const amount = percentOf(base, rate, share);
    return { programme, payer, base, rate: compound(rate, share), amount };
  };
  const lines: Line[] = [
    lineFrom(onBase('jkk', jkk.values.rate, paid), [jkk, ...origins]),
    lineFrom(
      {
        programme: 'jkm',
        payer,
        base: null,
        rate: null,
        amount: percentOf(jkm.values.amount, paid),
      },
      [jkm, ...origins],
    ),
    ...(jht ? [lineFrom(onBase('jht', jht.values.rate, 100), [jht])] : []),
  ];
  const total = totalOf(lines);
  const others = [
    ['sector', 'sector', 'transport'],
    ['jht', 'jht', true],
    ['paidByState', 'state', true],
  ] as const;
  const open = others.flatMap(([field, says, value]): OpenQuestion[] => {
    if (question[field] !== undefined) return [];
    const other = bpuContribution(rules, { ...question, [field]: value });
    if (!other.ok || other.total === total) return [];
    return [{ fields: [field], says, effect: 'choice', amount: other.total }];
  });
  return { ok: true, lines, total, open };
}

const NO_DISCOUNT = { ok: true, discount: null } as const;

/** The discount of a sector in a month, if one is in force. */
export function discountFor(
  rules: RuleRows,
  sector: Sector,
  month: string,
): { ok: true; discount: Discount | null } | Refusal {
  const rule = ruleOf(needs.discount, sector);
  const window = rowFor(rules, rule[0], month);
  // Outside its months there is no discount; anything else is a fault of the question.
  if ('ok' in window) return window.reason === 'no-rule' ? NO_DISCOUNT : window;
  const reading = read(rules, month, {
    window: rule,
    rate: needs.discountRate,
  });
  if (!reading.ok) return reading;
  const { basis, values, rules: refs } = reading;
  return { ok: true, discount: { rate: values.rate, lastDay: window.to, basis, rules: refs } };
}
