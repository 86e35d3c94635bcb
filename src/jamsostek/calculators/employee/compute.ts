import { compound, percentOf, totalOf } from '../../../rules/money.ts';
import { ruleOf } from '../../../rules/needs.ts';
import { badAmount, badMonth, read } from '../../../rules/read.ts';
import type { RuleRows, NeededRule, NeededRules } from '../../../rules/rule-types.ts';
import { lineFrom } from '../../line.ts';
import { sizes } from '../../sizes.ts';
import type { Contribution, Line, OpenQuestion, RiskClass, Size } from '../../case-types.ts';
import type { EmployeeCase } from './case.ts';

/** The rules it reads. */
export const needs = {
  risk: {
    'very-low': ['jkk/rate-very-low', 'percent'],
    low: ['jkk/rate-low', 'percent'],
    medium: ['jkk/rate-medium', 'percent'],
    high: ['jkk/rate-high', 'percent'],
    'very-high': ['jkk/rate-very-high', 'percent'],
  },
  relief: ['jkk/labour-intensive-relief', 'percent'],
  jkm: ['jkm/rate', 'percent'],
  jht: {
    employer: ['jht/rate-employer', 'percent'],
    worker: ['jht/rate-worker', 'percent'],
  },
  jp: {
    employer: ['jp/rate-employer', 'percent'],
    worker: ['jp/rate-worker', 'percent'],
  },
  ceiling: ['jp/ceiling', 'rupiah'],
  required: {
    accident: ['employer/jkk-jkm-required', 'window'],
    savings: ['employer/jht-required', 'window'],
    pension: ['employer/jp-required', 'window'],
  },
} as const satisfies NeededRules;

/** The smallest size at which a programme is required, and the rule that requires it. */
const REQUIRED = {
  jkk: { from: 'micro', rule: needs.required.accident },
  jkm: { from: 'micro', rule: needs.required.accident },
  jht: { from: 'small', rule: needs.required.savings },
  jp: { from: 'medium', rule: needs.required.pension },
} as const satisfies Record<string, { from: Size; rule: NeededRule<'window'> }>;
type Programme = keyof typeof REQUIRED;

/** The programmes an enterprise of `size` must join; JKP costs it nothing and is not among them. */
export function requiredProgrammes(size: Size): Programme[] {
  return (Object.keys(REQUIRED) as Programme[]).filter(
    (programme) => sizes.indexOf(REQUIRED[programme].from) <= sizes.indexOf(size),
  );
}

/**
 * What an employer pays and withholds for one worker and one month, for the programmes its size
 * must join. JKP adds no line: the employer's part sits inside JKK, the state pays the rest.
 * Outside the months of the relief for labour-intensive industries, its rate is the full one.
 * @example puContribution(rules, { wage: 3_000_000, month: '2026-11', riskClass: 'very-low', size: 'micro' }) // 7200 + 9000
 */
export function puContribution(rules: RuleRows, question: EmployeeCase): Contribution {
  const { wage, month, riskClass, size, labourIntensive } = question;
  const wrong = badMonth(month) ?? badAmount(wage);
  if (wrong) return wrong;
  const required = requiredProgrammes(size);
  // Every known size must join some programme.
  if (required.length === 0)
    return { ok: false, reason: 'unknown-rule', rule: `employer/${size}-required` };
  const lines: Line[] = [];
  for (const programme of required) {
    const limit = programme === 'jp' ? read(rules, month, { ceiling: needs.ceiling }) : null;
    if (limit && !limit.ok) return limit;
    const base = limit ? Math.min(wage, limit.values.ceiling) : wage;
    for (const { payer, rule } of sharesOf(programme, riskClass)) {
      const share = read(rules, month, {
        rate: rule,
        required: REQUIRED[programme].rule,
      });
      if (!share.ok) return share;
      const relief = programme === 'jkk' && labourIntensive ? reliefFor(rules, month) : null;
      if (relief && !relief.ok) return relief;
      const { rate } = share.values;
      const paid = 100 - (relief?.values?.percent ?? 0);
      const amount = percentOf(base, rate, paid);
      lines.push(
        lineFrom({ programme, payer, base, rate: compound(rate, paid), amount }, [
          share,
          ...(limit ? [limit] : []),
          ...(relief?.values ? [relief] : []),
        ]),
      );
    }
  }
  const total = totalOf(lines);
  const open =
    labourIntensive === undefined
      ? openRelief(puContribution(rules, { ...question, labourIntensive: true }), total)
      : [];
  return { ok: true, lines, total, open };
}

/** What hangs on the relief where it was not told: the total with it, if that is another. */
export function openRelief(
  relieved: { ok: true; total: number } | { ok: false },
  total: number,
): OpenQuestion[] {
  if (!relieved.ok || relieved.total === total) return [];
  const amount = relieved.total;
  return [{ fields: ['labourIntensive'], says: 'relief', effect: 'choice', amount }];
}

/** The relief of a month; without values where none is in force. */
function reliefFor(rules: RuleRows, month: string) {
  const found = read(rules, month, { percent: needs.relief });
  return !found.ok && found.reason === 'no-rule' ? ({ ok: true, values: null } as const) : found;
}

/** Who pays which rate of a programme. */
function sharesOf(
  programme: Programme,
  riskClass: RiskClass,
): { payer: 'employer' | 'worker'; rule: NeededRule<'percent'> }[] {
  if (programme === 'jkk') return [{ payer: 'employer', rule: ruleOf(needs.risk, riskClass) }];
  if (programme === 'jkm') return [{ payer: 'employer', rule: needs.jkm }];
  const { employer, worker } = needs[programme];
  return [
    { payer: 'employer', rule: employer },
    { payer: 'worker', rule: worker },
  ];
}
