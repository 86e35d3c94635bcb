import { derivation, type Derivation } from '../rules/derive.ts';
import { rupiah, sum } from '../rules/values.ts';
import type { Bilingual } from '../schema/index.ts';
import { levels, type Level } from './levels.ts';
import { SCHOLARSHIP } from './scholarship.ts';

const stages: Record<Level, Bilingual> = {
  primary: { id: 'TK sampai SD', en: 'kindergarten and primary school' },
  junior: { id: 'SMP', en: 'junior secondary school' },
  senior: { id: 'SMA', en: 'senior secondary school' },
  degree: { id: 'kuliah atau pelatihan', en: 'a degree or training' },
};

/** The most that scholarships come to. */
export const scholarshipDerivations: readonly Derivation[] = [
  ...levels.map((level) =>
    derivation({
      ref: `scholarship/${level}-total`,
      label: {
        id: `Beasiswa paling banyak selama ${stages[level].id}`,
        en: `Highest scholarship for all of ${stages[level].en}`,
      },
      kind: 'benefit',
      limit: 'at-most',
      inputs: [SCHOLARSHIP.levels[level].yearly, SCHOLARSHIP.levels[level].most],
      compute: (yearly, years) => rupiah(yearly * years),
    }),
  ),
  derivation({
    ref: 'scholarship/per-child',
    label: { id: 'Beasiswa paling banyak per anak', en: 'Highest scholarship per child' },
    kind: 'benefit',
    limit: 'at-most',
    inputs: [
      ...levels.map((level) => SCHOLARSHIP.levels[level].yearly),
      ...levels.map((level) => SCHOLARSHIP.levels[level].most),
    ],
    compute: (...values) =>
      rupiah(sum(levels.map((_, i) => (values[i] ?? 0) * (values[i + levels.length] ?? 0)))),
  }),
  derivation({
    ref: 'scholarship/maximum',
    label: { id: 'Beasiswa paling banyak seluruhnya', en: 'Highest scholarship in all' },
    kind: 'benefit',
    limit: 'at-most',
    inputs: [['scholarship/per-child', 'rupiah'], SCHOLARSHIP.children],
    compute: (perChild, children) => rupiah(perChild * children),
  }),
];
