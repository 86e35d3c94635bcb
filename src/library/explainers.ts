import { Decimal } from 'decimal.js';
import { formatDate, isPrintableRuleValue, type PrintableRuleValue } from '../i18n/formats.ts';
import { lawText } from '../i18n/law-text.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { discountedAmounts, type DiscountedAmount } from '../jamsostek/subject.ts';
import type { Locale } from '../schema/index.ts';
import { printRule } from './print.ts';
import type { Claim } from './sources.ts';
import type { Edition } from './edition.ts';

/** The amount an explainer opens with. */
export interface LeadRule {
  claim: Claim;
  /** Null where no amount is set for the date; the label then says so. */
  value: PrintableRuleValue | null;
  label: string;
  /** Whether the amount is an example of ours that the law's rates work out. */
  isExample: boolean;
  /** Who sets the amount, in words: the law, or our example. */
  standing: string;
  applies: string;
  basis: string;
}

/** An amount that a discount lowers for a time, as a part of the normal one. */
export interface DiscountedRule extends Pick<DiscountedAmount, 'sector'> {
  claim: Claim & { kind: 'rule' };
  /** Exact share of the normal amount, per cent. */
  share: string;
}

/** The discounted amounts beside an explainer's lead, by sector; empty while none is in force. */
export function discountedRules(
  edition: Edition,
  reference: string | undefined,
  lead: LeadRule,
  date: string,
): DiscountedRule[] {
  const { value } = lead;
  if (!reference || !value) return [];
  return discountedAmounts(edition.rules, reference, date).flatMap(({ sector, ref }) => {
    const at = edition.rules.at(ref, date);
    if (at.state === 'none' || at.row.value.unit !== 'rupiah') return [];
    const share = new Decimal(at.row.value.value).times(100).div(value.value);
    const claim = { kind: 'rule', ref, date } as const;
    return [{ sector, claim, share: share.toDecimalPlaces(2).toFixed() }];
  });
}

/** What stands at the top of a page: the rule that its readers are paid or pay by on its day, and whether large. */
export interface TopRule {
  rule: LeadRule;
  /** Null where no amount answers for all readers: an example is told as one, in the sentence. */
  large: PrintableRuleValue | null;
}

/** The top of an explainer: today's price while everybody has a discount, else the amount of its `lead`. */
export function topRule(
  edition: Edition,
  lead: LeadRule,
  discounted: readonly DiscountedRule[],
  locale: Locale,
): TopRule {
  // A discount of one sector alone is nobody else's price.
  const today = discounted.find(({ sector }) => sector === 'other')?.claim;
  const rule = today ? leadRule(edition, today.ref, today.date, locale) : lead;
  return { rule, large: rule.isExample ? null : rule.value };
}

/** The rule named by an explainer's `lead`, read for a date. */
export function leadRule(
  edition: Edition,
  reference: string,
  date: string,
  locale: Locale,
): LeadRule {
  const at = edition.rules.at(reference, date);
  const claim: Claim = { kind: 'rule', ref: at.entry.ref, date };
  const label = at.entry.rule.label[locale];
  if (at.state === 'none' || !isPrintableRuleValue(at.row.value)) {
    const text = `${label}: ${printRule(edition, reference, date, locale).text}`;
    return {
      claim,
      value: null,
      isExample: false,
      label: text,
      standing: readerTexts(locale).site.law,
      applies: '',
      basis: '',
    };
  }
  const { from, to, basis, value, source } = at.row;
  const isExample = edition.records.sources.find(({ id }) => id === source)?.kind === 'own';
  return {
    claim,
    value,
    label,
    isExample,
    standing: isExample ? readerTexts(locale).site.example : readerTexts(locale).site.law,
    applies: to
      ? readerTexts(locale).site.appliesBetween(formatDate(from, locale), formatDate(to, locale))
      : readerTexts(locale).site.appliesFrom(formatDate(from, locale)),
    basis: lawText(basis, locale),
  };
}
