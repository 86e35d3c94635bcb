import { dayText } from '../../i18n/day-text.ts';
import { rowOn } from '../../rules/rows.ts';
import { rulesFromSubset } from '../../rules/subset.ts';
import type { RuleRows } from '../../rules/rule-types.ts';
import { languages } from '../../schema/languages.ts';
import type { FormDesk } from './form-types.ts';

/** What fills the braces of a text. */
type Slots = Record<string, string>;

/** What a calculator says, in the language of its page. */
export interface FormWords {
  desk: FormDesk;
  rules: RuleRows;
  /** A text of the desk, filled in. */
  say: (key: string, slots?: Slots) => string;
  rupiah: (amount: number) => string;
  number: (value: number) => string;
  /** A month or a day in words. */
  when: (date: string) => string;
  /** What the row of a rule says that was in force on a day; nothing if that is no number. */
  valueOn: (ref: string, day: string) => string;
  /** A rule with what it says on a date, where that is a number. */
  ruleOn: (ref: string, date: string) => string;
}

/** The words of a desk. @example wordsOf(desk).rupiah(3_000_000) // 'Rp3.000.000' */
export function formWords(desk: FormDesk): FormWords {
  const { locale, label } = desk;
  const rules = rulesFromSubset(desk.rules);
  const say = (name: string, slots: Slots = {}) =>
    desk.text(name).replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
  const { tag } = languages[locale];
  const number = (value: number) => value.toLocaleString(tag, { maximumFractionDigits: 9 });
  const rupiah = (amount: number) => `Rp${number(amount)}`;
  const when = (date: string) => dayText(date, locale);

  const valueOn = (ref: string, day: string): string => {
    const value = rowOn(rules.rowsOf(ref) ?? [], day)?.value;
    if (!value || !('value' in value) || typeof value.value !== 'number') return '';
    if (value.unit === 'rupiah') return rupiah(value.value);
    const n = number(value.value);
    return value.unit === 'percent'
      ? `${n}%`
      : say(value.value === 1 ? `one.${value.unit}` : value.unit, { n });
  };
  const ruleOn = (ref: string, date: string) =>
    [label(ref), valueOn(ref, firstDayOf(date))].filter(Boolean).join(': ');
  return { desk, rules, say, rupiah, number, when, valueOn, ruleOn };
}

/** The first day of a month, or a day as it is. */
export function firstDayOf(when: string): string {
  return when.length === 7 ? `${when}-01` : when;
}

/** Text that may stand in HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
