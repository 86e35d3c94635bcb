/**
 * How numbers, amounts, dates and lists are printed in both languages. All functions are pure, work
 * from exact decimals, and never round: a value with more decimals than it may show is refused.
 *
 * Spaces that belong to a number or date are no-break spaces (U+00A0) and minus signs are U+2212;
 * `{ plain: true }` gives ordinary spaces and hyphens, for attributes, CSV, feeds and terminals.
 */
export {
  formatAge,
  formatDate,
  formatMonth,
  formatPeriod,
  formatWhen,
  monthName,
  type DateOptions,
} from './formats-dates.ts';
export { formatList } from './formats-lists.ts';
export {
  formatNumber,
  formatRupiah,
  type FormatOptions,
  type NumberOptions,
  type NumberParts,
} from './formats-numbers.ts';
export { formatQuantity, quantityParts } from './formats-quantities.ts';
export {
  formatRuleValue,
  isPrintableRuleValue,
  ruleValueParts,
  type PrintableRuleValue,
} from './formats-rules.ts';
