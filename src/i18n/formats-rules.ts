import type { Locale, RuleValue } from '../schema/index.ts';
import {
  fixedSpace,
  formatNumber,
  joinParts,
  rupiahParts,
  type FormatOptions,
  type NumberParts,
} from './formats-numbers.ts';
import { formatsOf } from './reader/index.ts';

/** A rule that says one number: no table of brackets or tiers, no bare window of time. */
export type PrintableRuleValue = Exclude<RuleValue, { unit: 'brackets' | 'tiers' | 'window' }>;

/** Whether a rule says one number that `formatRuleValue` can print. */
export function isPrintableRuleValue(value: RuleValue): value is PrintableRuleValue {
  return value.unit !== 'brackets' && value.unit !== 'tiers' && value.unit !== 'window';
}

/**
 * What a rule says, as it stands in a sentence.
 * @example formatRuleValue({ unit: 'periods-of-24-hours', value: 2 }, 'id') // '2×24 jam'
 * @example formatRuleValue({ unit: 'day-of-month', value: 15 }, 'en') // 'the 15th'
 * @throws RangeError for brackets, tiers and windows, which are no single number (`isPrintableRuleValue`)
 */
export function formatRuleValue(
  value: RuleValue,
  locale: Locale,
  options: FormatOptions = {},
): string {
  return joinParts(ruleValueParts(value, locale, options));
}

/** The same in three parts, for a page that sets the unit smaller. */
export function ruleValueParts(
  value: RuleValue,
  locale: Locale,
  options: FormatOptions = {},
): NumberParts {
  switch (value.unit) {
    case 'brackets':
    case 'tiers':
    case 'window':
      throw new RangeError(`A rule with the unit "${value.unit}" is not a single number.`);
    case 'rupiah':
      return rupiahParts(
        formatNumber(value.value, locale, { ...options, decimals: 0 }),
        '',
        options,
      );
    case 'percent': {
      const number = formatNumber(value.value, locale, { ...options, decimals: value.decimals });
      return { before: '', number, after: '%' };
    }
    case 'periods-of-24-hours': {
      const hours = formatsOf(locale).ruleUnits.hours;
      const number = formatNumber(value.value, locale, options);
      return { before: '', number: `${number}×24`, after: `${fixedSpace(options)}${hours}` };
    }
    case 'day-of-month':
      return dayOfMonthParts(value.value, locale, options);
    default: {
      const { singularRuleUnits, ruleUnits } = formatsOf(locale);
      const words = value.value === 1 ? singularRuleUnits : ruleUnits;
      const number = formatNumber(value.value, locale, options);
      return { before: '', number, after: `${fixedSpace(options)}${words[value.unit]}` };
    }
  }
}

function dayOfMonthParts(day: number, locale: Locale, options: FormatOptions): NumberParts {
  if (!Number.isInteger(day) || day < 1 || day > 31) {
    throw new RangeError(`${day} is not a day of a month.`);
  }
  const { before, after } = formatsOf(locale).dayOfMonth(day);
  const space = fixedSpace(options);
  return { before: before && `${before}${space}`, number: String(day), after };
}
