import { lineFrom } from '../../line.ts';
import { compound, percentOf, totalOf } from '../../../rules/money.ts';
import { badAmount, badMonth, read } from '../../../rules/read.ts';
import type {
  Contribution,
  Line,
  OpenQuestion,
  RiskClass,
  RuleRows,
  Size,
} from '../../../rules/types.ts';

export interface PuQuestion {
  /** Monthly wage, basic pay and fixed allowances, whole rupiah. */
  wage: number;
  /** Month paid for, `YYYY-MM`, not the month of payment. */
  month: string;
  riskClass: RiskClass;
  size: Size;
  /** An industry and workforce that had the JKK relief of 2025; it counts in its months only. */
  labourIntensive?: boolean;
}

/** Risk classes from the lowest rate to the highest. */
export const riskClasses = [
  'very-low',
  'low',
  'medium',
  'high',
  'very-high',
] as const satisfies readonly RiskClass[];

/** Sizes of enterprises from the smallest to the largest. */
export const sizes = ['micro', 'small', 'medium', 'large'] as const satisfies readonly Size[];

/** The smallest size at which a programme is required, and the rule that requires it. */
const REQUIRED = {
  jkk: { from: 'micro', rule: 'employer/jkk-jkm-required' },
  jkm: { from: 'micro', rule: 'employer/jkk-jkm-required' },
  jht: { from: 'small', rule: 'employer/jht-required' },
  jp: { from: 'medium', rule: 'employer/jp-required' },
} as const satisfies Record<string, { from: Size; rule: string }>;
type Programme = keyof typeof REQUIRED;

const CEILING = { ceiling: ['jp/ceiling', 'rupiah'] } as const;

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
export function puContribution(rules: RuleRows, question: PuQuestion): Contribution {
  const { wage, month, riskClass, size, labourIntensive } = question;
  const wrong = badMonth(month) ?? badAmount(wage);
  if (wrong) return wrong;
  const required = requiredProgrammes(size);
  // Every known size must join some programme.
  if (required.length === 0)
    return { ok: false, reason: 'unknown-rule', rule: `employer/${size}-required` };
  const lines: Line[] = [];
  for (const programme of required) {
    const limit = programme === 'jp' ? read(rules, month, CEILING) : null;
    if (limit && !limit.ok) return limit;
    const base = limit ? Math.min(wage, limit.values.ceiling) : wage;
    for (const { payer, rule } of sharesOf(programme, riskClass)) {
      const share = read(rules, month, {
        rate: [rule, 'percent'],
        required: [REQUIRED[programme].rule, 'window'],
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
  const found = read(rules, month, { percent: ['jkk/labour-intensive-relief', 'percent'] });
  return !found.ok && found.reason === 'no-rule' ? ({ ok: true, values: null } as const) : found;
}

/** Who pays which rate of a programme. */
function sharesOf(
  programme: Programme,
  riskClass: RiskClass,
): { payer: 'employer' | 'worker'; rule: string }[] {
  if (programme === 'jkk') return [{ payer: 'employer', rule: `jkk/rate-${riskClass}` }];
  if (programme === 'jkm') return [{ payer: 'employer', rule: 'jkm/rate' }];
  return [
    { payer: 'employer', rule: `${programme}/rate-employer` },
    { payer: 'worker', rule: `${programme}/rate-worker` },
  ];
}
