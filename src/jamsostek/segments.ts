import type { Division } from '../rules/subject.ts';
import type { CaseSegment } from './case-types.ts';

/** Groups of members with rules of their own, in the order in which forms offer them. */
export const segments = [
  'pu',
  'bpu',
  'construction',
  'migrant',
] as const satisfies readonly CaseSegment[];

/** Kinds of members as statistics count them. */
export const memberSegments: readonly string[] = ['pu', 'bpu', 'jakon', 'pmi'];

/** Kinds of work, by which some sources divide members up instead. */
export const kindsOfWork: readonly string[] = ['formal', 'informal'];

/** Ways to divide members up by work, and benefits by programme. */
export const divisions: readonly Division[] = [
  {
    telling: 'bpu',
    segments: ['pu', 'pu-without-non-asn', 'non-asn', 'bpu', 'jakon', 'pmi', 'jakon-pmi', 'pu-pmi'],
  },
  { telling: 'jht', segments: ['jht', 'jkk', 'jkm', 'jp', 'jkp', 'scholarship'] },
];
