import { Decimal } from 'decimal.js';
import { formatDate, isPrintableRuleValue, type PrintableRuleValue } from '../i18n/formats.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Locale } from '../schema/index.ts';
import { printRule } from './print.ts';
import { records, rules } from './records.ts';
import type { Claim } from './sources.ts';

/** The amount an explainer opens with. */
export interface LeadRule {
  claim: Claim;
  /** Null where no amount is set for the date; the label then says so. */
  value: PrintableRuleValue | null;
  /** The value as machine-readable text. */
  machine: string;
  label: string;
  /** Whether the law sets the amount, or it is an example of ours that the law's rates work out. */
  standing: string;
  applies: string;
  basis: string;
}

/** An amount that a discount lowers for a time, as a part of the normal one. */
export interface DiscountedRule {
  claim: Claim & { kind: 'rule' };
  /** Exact share of the normal amount, per cent. */
  share: string;
}

/** The discounted amount beside an explainer's lead; null while none is in force. */
export function discountedRule(
  reference: string | undefined,
  lead: LeadRule,
  date: string,
): DiscountedRule | null {
  if (!reference || !lead.value) return null;
  const at = rules.at(reference, date);
  if (at.state === 'none' || at.row.value.unit !== 'rupiah') return null;
  const share = new Decimal(at.row.value.value).times(100).div(lead.value.value);
  return {
    claim: { kind: 'rule', ref: at.entry.ref, date },
    share: share.toDecimalPlaces(2).toFixed(),
  };
}

/** The rule named by an explainer's `lead`, read for a date. */
export function leadRule(reference: string, date: string, locale: Locale): LeadRule {
  const at = rules.at(reference, date);
  const claim: Claim = { kind: 'rule', ref: at.entry.ref, date };
  const label = at.entry.rule.label[locale];
  if (at.state === 'none' || !isPrintableRuleValue(at.row.value)) {
    const text = `${label}: ${printRule(reference, date, locale).text}`;
    return {
      claim,
      value: null,
      machine: '',
      label: text,
      standing: siteStrings.law[locale],
      applies: '',
      basis: '',
    };
  }
  const { from, to, basis, value, source } = at.row;
  const example = records.sources.find(({ id }) => id === source)?.kind === 'own';
  return {
    claim,
    value,
    machine: String(value.value),
    label,
    standing: (example ? siteStrings.example : siteStrings.law)[locale],
    applies: to
      ? siteStrings.appliesBetween[locale](formatDate(from, locale), formatDate(to, locale))
      : siteStrings.appliesFrom[locale](formatDate(from, locale)),
    basis,
  };
}
