import { derivation, type Derivation } from '../../../rules/derive.ts';
import { rupiah, times } from '../../../rules/values.ts';
import { needs } from './compute.ts';

/** Multiples of the wage that pages state as one number, and the least after a death. */
export const derivations: readonly Derivation[] = [
  derivation({
    ref: 'jkk/death-multiple',
    label: {
      id: 'Santunan kematian karena kecelakaan kerja, kelipatan upah sebulan',
      en: 'Death benefit after a work accident, as a multiple of the monthly wage',
    },
    kind: 'benefit',
    inputs: [needs.multiple, needs.share.death],
    compute: (factor, share) => times((factor * share) / 100),
  }),
  derivation({
    ref: 'jkk/death-minimum',
    label: {
      id: 'Santunan kematian karena kecelakaan kerja, paling sedikit',
      en: 'Smallest lump sum for death from a work accident',
    },
    kind: 'benefit',
    limit: 'at-least',
    inputs: [needs.least],
    basis: 'PP 82/2019 Lampiran III',
    compute: rupiah,
  }),
  derivation({
    ref: 'jkk/total-disability-multiple',
    label: {
      id: 'Santunan cacat total tetap, kelipatan upah sebulan',
      en: 'Permanent total disability benefit, as a multiple of the monthly wage',
    },
    kind: 'benefit',
    inputs: [needs.multiple, needs.share.total],
    compute: (factor, share) => times((factor * share) / 100),
  }),
];
