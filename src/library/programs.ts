import { formatDate, formatRuleValue, isPrintableRuleValue } from '../i18n/formats.ts';
import { lawText } from '../i18n/law-text.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale, RuleValue } from '../schema/index.ts';
import type { Edition } from './edition.ts';

/** A rule of a programme with every row it ever had, ready to print. */
export interface DatedRule {
  ref: string;
  label: string;
  /** `value` is machine-readable, and null where the rule is no single number. */
  rows: { value: string | null; text: string; inForce: string; basis: string }[];
}

/**
 * The rules of a programme whose value has changed or ended, in the order of its file, newest row first.
 * @throws Error if the programme is unknown
 */
export function changedRules(edition: Edition, id: string, locale: Locale): DatedRule[] {
  const program = edition.records.programs.find((one) => one.id === id);
  if (!program) throw new Error(`unknown programme ${id}`);
  // In a narrow column a date may break over lines.
  const day = (date: string) => formatDate(date, locale, { plain: true });
  const t = readerTexts(locale).programs;
  const changed = program.rules.filter(
    ({ rows }) => rows.length > 1 || rows.some(({ to }) => to !== null),
  );
  return changed.map((rule) => ({
    ref: `${id}/${rule.id}`,
    label: rule.label[locale],
    rows: rule.rows.toReversed().map(({ value, from, to, basis }) => ({
      value: isPrintableRuleValue(value) ? String(value.value) : null,
      text: valueText(value, locale),
      inForce: to ? t.between(day(from), day(to)) : t.since(day(from)),
      basis: lawText(basis, locale),
    })),
  }));
}

function valueText(value: RuleValue, locale: Locale): string {
  if (isPrintableRuleValue(value)) return formatRuleValue(value, locale);
  const t = readerTexts(locale).programs;
  return value.unit === 'window' ? t.window : t.seeTable;
}
