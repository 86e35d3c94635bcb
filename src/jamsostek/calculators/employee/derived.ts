import { derivation, type Derivation } from '../../../rules/derive.ts';
import { compound, percentOf } from '../../../rules/money.ts';
import { percent, rupiah, sum } from '../../../rules/values.ts';
import type { Bilingual } from '../../../schema/index.ts';
import { riskClasses } from '../../sizes.ts';
import type { RiskClass } from '../../case-types.ts';
import { needs } from './compute.ts';

const forJkp = ['jkp/rate-from-jkk', 'percent'] as const;

const risks: Record<RiskClass, Bilingual> = {
  'very-low': { id: 'risiko sangat rendah', en: 'very low risk' },
  low: { id: 'risiko rendah', en: 'low risk' },
  medium: { id: 'risiko sedang', en: 'medium risk' },
  high: { id: 'risiko tinggi', en: 'high risk' },
  'very-high': { id: 'risiko sangat tinggi', en: 'very high risk' },
};

/** JKK rates during the relief for labour-intensive industry, and what JKK keeps beside JKP. */
const rates: readonly Derivation[] = riskClasses.flatMap((risk) => {
  const rate = needs.risk[risk];
  const { id, en } = risks[risk];
  return [
    derivation({
      ref: `jkk/relief-rate-${risk}`,
      label: {
        id: `Iuran JKK industri padat karya tertentu selama keringanan, ${id}`,
        en: `JKK contribution of certain labour-intensive industries during the relief, ${en}`,
      },
      kind: 'contribution',
      inputs: [rate, needs.relief],
      compute: (full, cut) => {
        return percent(2)(compound(full, 100 - cut));
      },
    }),
    derivation({
      ref: `jkk/own-rate-${risk}`,
      label: {
        id: `Bagian iuran JKK di luar yang dialihkan untuk JKP, ${id}`,
        en: `Part of the JKK contribution that is not passed to JKP, ${en}`,
      },
      kind: 'contribution',
      inputs: [rate, forJkp],
      compute: (full, passed) => percent(2)(full - passed),
    }),
  ];
});

/** Those, the whole rate of JP and its highest contributions. */
export const derivations: readonly Derivation[] = [
  ...rates,
  derivation({
    ref: 'jp/rate',
    label: { id: 'Iuran JP seluruhnya', en: 'JP contribution in all' },
    kind: 'contribution',
    limit: 'exactly',
    inputs: [needs.jp.employer, needs.jp.worker],
    compute: (...rates) => percent(0)(sum(rates)),
  }),
  derivation({
    ref: 'jp/highest-employer',
    label: { id: 'Iuran JP pemberi kerja tertinggi', en: 'Highest employer JP contribution' },
    kind: 'contribution',
    limit: 'at-most',
    inputs: [needs.ceiling, needs.jp.employer],
    compute: (amount, rate) => rupiah(percentOf(amount, rate)),
  }),
  derivation({
    ref: 'jp/highest-worker',
    label: { id: 'Iuran JP pekerja tertinggi', en: 'Highest worker JP contribution' },
    kind: 'contribution',
    limit: 'at-most',
    inputs: [needs.ceiling, needs.jp.worker],
    compute: (amount, rate) => rupiah(percentOf(amount, rate)),
  }),
];
