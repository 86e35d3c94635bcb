import { joinBasis } from '../rules/derive.ts';
import { totalOf } from '../rules/money.ts';
import type { BenefitLine, BenefitResult, Line, OpenQuestion } from './case-types.ts';

type Origin = { basis: string; rules: string[] };

/** A line with the legal basis and references of everything it was computed from, each named once. */
export function lineFrom<L extends Omit<Line, 'basis' | 'rules'>>(
  line: L,
  origins: Origin[],
): L & Origin {
  return {
    ...line,
    basis: joinBasis(origins.map((origin) => origin.basis)),
    rules: [...new Set(origins.flatMap((origin) => origin.rules))],
  };
}

/** What most lines of a benefit share; the rest is given. */
const USUAL = { payer: 'bpjs', base: null, rate: null, times: null, paid: 'once' } as const;

/** A line of a benefit: paid once by BPJS Ketenagakerjaan as a flat amount, unless said otherwise. */
export function benefitLine(
  line: Pick<BenefitLine, 'programme' | 'item' | 'amount'> &
    Partial<Omit<BenefitLine, 'basis' | 'rules'>>,
  origins: Origin[],
): BenefitLine {
  return lineFrom({ ...USUAL, ...line }, origins);
}

/** Lines with their sum. */
export function benefitOf(
  lines: BenefitLine[],
  open: OpenQuestion[] = [],
  unmet: string[] = [],
): BenefitResult {
  return { ok: true, lines, total: totalOf(lines), unmet, open };
}
