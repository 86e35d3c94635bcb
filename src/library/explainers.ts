import { formatDate, isPrintableRuleValue, type PrintableRuleValue } from '../i18n/formats.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Locale } from '../schema/index.ts';
import { printRule } from './print.ts';
import { rules } from './records.ts';
import type { Claim } from './sources.ts';

/** The amount an explainer opens with. */
export interface LeadRule {
  claim: Claim;
  /** Null where no amount is set for the date; the label then says so. */
  value: PrintableRuleValue | null;
  /** The value as machine-readable text. */
  machine: string;
  label: string;
  applies: string;
  basis: string;
}

/** The rule named by an explainer's `lead`, read for a date. */
export function leadRule(reference: string, date: string, locale: Locale): LeadRule {
  const at = rules.at(reference, date);
  const claim: Claim = { kind: 'rule', ref: at.entry.ref, date };
  const label = at.entry.rule.label[locale];
  if (at.state === 'none' || !isPrintableRuleValue(at.row.value)) {
    const text = `${label}: ${printRule(reference, date, locale).text}`;
    return { claim, value: null, machine: '', label: text, applies: '', basis: '' };
  }
  const { from, to, basis, value } = at.row;
  return {
    claim,
    value,
    machine: String(value.value),
    label,
    applies: to
      ? siteStrings.appliesBetween[locale](formatDate(from, locale), formatDate(to, locale))
      : siteStrings.appliesFrom[locale](formatDate(from, locale)),
    basis,
  };
}
