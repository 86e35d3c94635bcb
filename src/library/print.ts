import {
  formatDate,
  formatMonth,
  formatQuantity,
  formatRuleValue,
  isPrintableRuleValue,
} from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { fillText } from '../i18n/text.ts';
import { nameOf } from '../ledger/names.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { RuleAt } from '../rules/rule-types.ts';
import type { Locale, Payment, RuleValue } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { paymentOf, shownSums } from './payments.ts';

/** A rule printed for a date: its value, and the last day of one that ends. */
export interface PrintedRule {
  text: string;
  /** "sampai 28 Februari 2027", or null while no end is set. */
  until: string | null;
  inForce: boolean;
}

/** What a rule says on a date, in words; never the last value as if it were current. */
export function printRule(
  edition: Edition,
  reference: string,
  date: string,
  locale: Locale,
): PrintedRule {
  const at = edition.rules.at(reference, date);
  if (at.state === 'none')
    return { text: printAbsent(at, date, locale), until: null, inForce: false };
  return {
    text: valueText(at.row.value, at.entry.rule.label[locale], locale),
    until: at.row.to ? printEnd(at, at.row.to, locale) : null,
    inForce: true,
  };
}

function printAbsent(
  { entry, last, next }: RuleAt & { state: 'none' },
  date: string,
  locale: Locale,
): string {
  const t = readerTexts(locale).site;
  const day = formatDate(date, locale);
  const label = entry.rule.label[locale];
  if (last?.to) {
    const until = formatDate(last.to, locale);
    if (last.value.unit === 'window') return t.periodOver(day, until);
    // What was renewed before is awaited again; what held only once, as a discount does, is over.
    const ended = entry.rule.rows.length > 1 ? t.notSetLast : t.noLongerLast;
    return ended(day, valueText(last.value, label, locale), until);
  }
  if (next) {
    const from = formatDate(next.from, locale);
    return next.value.unit === 'window'
      ? t.periodAhead(from)
      : t.notBefore(valueText(next.value, label, locale), from);
  }
  return t.notSet(day);
}

/** A rule's number; its label where it is no single number but a window or a table. */
function valueText(value: RuleValue, label: string, locale: Locale): string {
  return isPrintableRuleValue(value) ? formatRuleValue(value, locale) : label;
}

/** Contributions end with the month paid for, everything else with a day. */
function printEnd(at: RuleAt, to: string, locale: Locale): string {
  const kind = at.entry.rule.kind;
  return kind === 'contribution' || kind === 'window' || kind === 'bracket'
    ? readerTexts(locale).site.untilContribution(formatMonth(to.slice(0, 7), locale))
    : readerTexts(locale).site.until(formatDate(to, locale));
}

/** The number a `[[reference]]` stands for, as plain text. */
export function printReference(
  edition: Edition,
  reference: string,
  date: string,
  locale: Locale,
): string {
  const { kind, id } = nameOf(reference);
  if (kind === 'payment') return printPayment(paymentOf(edition, id), locale);
  return kind === 'rule'
    ? printRule(edition, reference, date, locale).text
    : printEntry(edition.ledger.get(reference), locale);
}

/**
 * The numbers of a payment in plain text, its cases behind its money.
 * @example printPayment(vulnerable, 'id') // 'Rp7 miliar (lebih dari 1 kasus)'
 */
function printPayment(payment: Payment, locale: Locale): string {
  const [first = '', ...others] = shownSums(payment, locale).map(
    ({ qualifier, text, unit }) => `${qualifier}${text}${unit}`,
  );
  return [first, ...others.map((one) => `(${one})`)].join(' ');
}

/** What stands before a number that is not the source's exact word: "sekitar ", "lebih dari ". */
export function qualifierOf({ observation }: Entry, locale: Locale): string {
  const { approximate, bound } = observation;
  // A range prints both its ends, and needs no word.
  const limit = bound === 'range' ? undefined : bound;
  return [...(approximate ? (['approximate'] as const) : []), ...(limit ? [limit] : [])]
    .map((word) => `${readerTexts(locale).ledger[word]} `)
    .join('');
}

/**
 * An observation's number as its source gives it, for text that nothing else qualifies.
 * @example printEntry(sinjai, 'id') // 'sekitar 40%'
 */
export function printEntry(entry: Entry, locale: Locale): string {
  return `${qualifierOf(entry, locale)}${formatQuantity(entry.quantity, locale)}`;
}

/** A title or question with its `[[references]]` filled in. */
export function fill(edition: Edition, text: string, date: string, locale: Locale): string {
  return fillText(text, (reference) => printReference(edition, reference, date, locale));
}

/** Sentences with their `[[references]]` filled in; what ends says until when, as they are read long after. */
export function fillSentences(
  edition: Edition,
  text: string,
  date: string,
  locale: Locale,
): string {
  return fillText(text, (reference) => {
    const printed = printReference(edition, reference, date, locale);
    const isRule = nameOf(reference).kind === 'rule';
    const until = isRule && printRule(edition, reference, date, locale).until;
    return until ? `${printed} (${until})` : printed;
  });
}
