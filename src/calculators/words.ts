import type { Refusal } from '../benefits/types.ts';
import { formatDate, formatMonth } from '../i18n/formats-dates.ts';
import { formatNumber, formatRupiah } from '../i18n/formats-numbers.ts';
import type { Desk, HeldRow, Remark } from './types.ts';

/** A text with the names in its braces filled in. @example fillSlots('{n} bulan', { n: '6' }) // '6 bulan' */
export function fillSlots(text: string, slots: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}

/** What a calculator says, in the language of its page. */
export function wordsOf({ locale, texts, rules }: Desk) {
  const say = (key: string, slots: Record<string, string> = {}) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`The page holds no text ${key}.`);
    return fillSlots(text, slots);
  };
  const rupiah = (amount: number) => formatRupiah(amount, locale);
  const number = (value: number) => formatNumber(value, locale);
  const day = (date: string) => formatDate(date, locale);
  /** A month or a day in words. */
  const when = (date: string) => (date.length === 7 ? formatMonth(date, locale) : day(date));
  const label = (ref: string) => rules[ref]?.[0] ?? ref;
  const rowsOf = (ref: string): HeldRow[] => rules[ref]?.[2] ?? [];

  /** A rule with what it says on a date, where that is a number. */
  const ruleOn = (ref: string, date: string) => {
    const printed = heldRowOn(rowsOf(ref), date)?.[4];
    return printed ? `${label(ref)}: ${printed}` : label(ref);
  };

  const listed = (items: string[]) =>
    [items.slice(0, -1).join(', '), ...items.slice(-1)].filter(Boolean).join(` ${say('or')} `);

  /** Why there is no result, as a sentence; what a field is to blame for is said beside it instead. */
  const refusal = (why: Refusal, date: string): string => {
    switch (why.reason) {
      case 'no-rule': {
        const slots = { rule: label(why.rule), when: when(why.date ?? why.month) };
        if (why.last?.to) {
          const printed = rowsOf(why.rule).find(([from]) => from === why.last?.from)?.[4];
          const value = printed || label(why.rule);
          return say('notSetLast', { ...slots, value, to: day(why.last.to) });
        }
        return why.next
          ? say('notBefore', { ...slots, from: day(why.next.from) })
          : say('notSet', slots);
      }
      case 'not-entitled': {
        const key = why.rule === 'jp/minimum-years' ? 'tooShort' : 'notEntitled';
        return say(key, { rule: ruleOn(why.rule, date), basis: why.basis });
      }
      case 'not-published':
        return say(why.what);
      case 'contract':
        return say('fault.contract', { known: listed(why.known.map(number)) });
      case 'number':
        return say('fault.range', { least: number(why.least), most: number(why.most) });
      case 'unknown-rule':
        return say('notSet', { rule: why.rule, when: when(date) });
      default:
        return say(`fault.${why.reason === 'amount' ? 'not-a-number' : why.reason}`);
    }
  };

  const remark = (one: Remark, date: string): string => {
    switch (one.say) {
      case 'unmet':
        return say('unmet', { rule: ruleOn(one.rule, date) });
      case 'limits':
        return say('limits', { least: rupiah(one.least), most: rupiah(one.most) });
      case 'noLimits':
        return say('noLimits', { why: refusal(one.why, date) });
      case 'taxNote':
        return say('taxNote', { amount: rupiah(one.amount), when: one.when });
    }
  };
  return { say, rupiah, number, day, when, refusal, remark };
}

/** The row of a month's first day or of a day. */
export function heldRowOn(rows: readonly HeldRow[], when: string): HeldRow | undefined {
  const date = when.length === 7 ? `${when}-01` : when;
  return rows.find(([from, to]) => from <= date && (to === null || date <= to));
}
