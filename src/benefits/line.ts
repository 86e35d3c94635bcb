import { joinBasis } from './derive.ts';
import type { Line } from './types.ts';

/** A line with the legal basis and references of everything it was computed from, each named once. */
export function lineFrom(
  line: Omit<Line, 'basis' | 'rules'>,
  origins: { basis: string; rules: string[] }[],
): Line {
  return {
    ...line,
    basis: joinBasis(origins.map((origin) => origin.basis)),
    rules: [...new Set(origins.flatMap((origin) => origin.rules))],
  };
}
