import type { RuleValue } from '../../schema/index.ts';
import type { Input, Unit } from '../derive.ts';
import { tidy } from '../money.ts';

/** An input of a formula: a rule and the unit the formula needs of it. */
export const input = <U extends Unit>(ref: string, unit: U): Input<U> => ({ ref, unit });

/** Whole rupiah; a multiple of a base may carry float noise. */
export const rupiah = (value: number): RuleValue => ({ unit: 'rupiah', value: Math.round(value) });
export const times = (value: number): RuleValue => ({ unit: 'times', value: tidy(value) });
export const percent =
  (decimals: number) =>
  (value: number): RuleValue => ({ unit: 'percent', value: tidy(value), decimals });

/** Sum of amounts or rates that share a unit. */
export const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0);
