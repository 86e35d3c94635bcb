import type { Bilingual } from '../../schema/index.ts';
import { derivation, type Derivation } from '../../rules/derive.ts';
import { compound } from '../../rules/money.ts';
import { riskClasses } from '../calculators/employee/compute.ts';
import type { RiskClass } from '../../rules/types.ts';
import { input, percent } from '../../rules/values.ts';

const relief = input('jkk/labour-intensive-relief', 'percent');
const forJkp = input('jkp/rate-from-jkk', 'percent');

const risks: Record<RiskClass, Bilingual> = {
  'very-low': { id: 'risiko sangat rendah', en: 'very low risk' },
  low: { id: 'risiko rendah', en: 'low risk' },
  medium: { id: 'risiko sedang', en: 'medium risk' },
  high: { id: 'risiko tinggi', en: 'high risk' },
  'very-high': { id: 'risiko sangat tinggi', en: 'very high risk' },
};

/** JKK rates during the relief for labour-intensive industry, and what JKK keeps beside JKP. */
export const derivedJkk: Derivation[] = riskClasses.flatMap((risk) => {
  const rate = input(`jkk/rate-${risk}`, 'percent');
  const { id, en } = risks[risk];
  return [
    derivation(
      `jkk/relief-rate-${risk}`,
      {
        id: `Iuran JKK industri padat karya tertentu selama keringanan, ${id}`,
        en: `JKK contribution of certain labour-intensive industries during the relief, ${en}`,
      },
      'contribution',
      [rate, relief],
      (full, cut) => {
        return percent(2)(compound(full, 100 - cut));
      },
    ),
    derivation(
      `jkk/own-rate-${risk}`,
      {
        id: `Bagian iuran JKK di luar yang dialihkan untuk JKP, ${id}`,
        en: `Part of the JKK contribution that is not passed to JKP, ${en}`,
      },
      'contribution',
      [rate, forJkp],
      (full, passed) => percent(2)(full - passed),
    ),
  ];
});
