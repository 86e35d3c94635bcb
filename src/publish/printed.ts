import type { Printed } from '../check/finished/printed.ts';
import { EDGE } from '../check/numbers/near-words.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Locale } from '../schema/index.ts';
import { everyLocale, otherLocales } from '../schema/locales.ts';
import { byCause, type Found, type Judge } from './judge.ts';
import { both, faultsOf, pathOf, spaced } from './page-faults.ts';
import { numbersOn } from './page-text.ts';
import { printedIn, repeatable } from './repeats.ts';
import { strayNumbers, type StrayNumber } from './stray.ts';
import { pageValues } from './values.ts';

/** A number that a text of the records may answer for, or the title or description of another page. */
interface Pending {
  path: string;
  locale: Locale;
  stray: StrayNumber;
}

/** A page with its values, and the addresses of its other languages. */
interface Read {
  path: string;
  values: string[];
  others: string[];
}

/**
 * Every number that a reader meets is a `<data>`, repeats one of its page, or is of a kind that is
 * declared (`exempt.ts`, `kinds.ts`); a `<data>` shows its value; and all languages of a page hold
 * the same values in the same order.
 */
export function judgePrinted({ allowed, records, texts, references }: Printed): Judge {
  const known = everyLocale((locale) => repeatable(records[locale]));
  const printed = everyLocale((locale) => new Set(records[locale].map(spaced)));
  const refs = new Set(references);
  const pending: Pending[] = [];
  const found: Found[] = [];
  const names = everyLocale(() => repeated(texts));
  const pages = new Map<string, Read>();
  const isStray = ({ locale, stray: { text, number } }: Pending) =>
    !names[locale].standsIn(plain(text.text), number);

  return {
    read(path, scanned, page) {
      const numbers = numbersOn(scanned.met);
      const { locale } = numbers;
      const strays = strayNumbers(numbers, { allowed, records: known[locale] });
      pending.push(...strays.map((stray) => ({ path, locale, stray })));
      // What is not sound itself excuses nobody.
      const sound = numbers.names.filter((name) => strays.every(({ text }) => text !== name));
      for (const { text } of sound) names[locale].add(nameOf(text));
      if (page) {
        const others = otherLocales(locale).flatMap((other) => page.languages[other] ?? []);
        pages.set(page.address, { path, values: pageValues(numbers), others });
      }
      const faults = faultsOf(scanned.html, numbers, {
        records: printed[locale],
        references: refs,
      });
      found.push(...faults.map((fault) => ({ path, ...fault })));
    },
    problems() {
      const strays = pending.filter(isStray).map(told);
      return byCause([...found, ...strays, ...unequal(pages)]);
    },
  };
}

/** Texts that may be repeated word for word, found by a number that stands in them. */
interface Repeated {
  add(text: string): void;
  /** Whether one of them with this number stands in a text. */
  standsIn(text: string, number: string): boolean;
}

function repeated(texts: readonly string[]): Repeated {
  const byNumber = new Map<string, Set<string>>();
  const add = (text: string): void => {
    for (const { number } of printedIn(text))
      byNumber.set(number, (byNumber.get(number) ?? new Set()).add(spaced(text)));
  };
  texts.forEach(add);
  return {
    add,
    standsIn: (text, number) =>
      [...(byNumber.get(number) ?? [])].some((whole) => text.includes(whole)),
  };
}

function told({ path, stray: { number, text, start } }: Pending): Found {
  const around = text.text.slice(Math.max(0, start - 25), start + number.length + 25);
  const place = pathOf(text.holder(start)) + (text.attribute ? ` ${text.attribute}="…"` : '');
  return { path, words: both(t.stray, number, shown(around), place), cause: `stray ${place}` };
}

/** Pages whose languages hold other values, or the same in another order. */
function unequal(pages: ReadonlyMap<string, Read>): Found[] {
  const pairs = [...pages].flatMap(([address, page]) =>
    // Each pair once.
    page.others.flatMap((other) => (address > other ? [] : [{ ...page, twin: pages.get(other) }])),
  );
  return pairs.flatMap(({ path, values, twin }) => {
    if (!twin) return [];
    const at = values.findIndex((value, index) => value !== twin.values[index]);
    if (at === -1 && values.length === twin.values.length) return [];
    const index = at === -1 ? values.length : at;
    const [here, there] = [values[index], twin.values[index]].map((value) => value ?? '—');
    const words = both(t.unequal, index + 1, here ?? '', twin.path, there ?? '');
    return [{ path, words, cause: `unequal ${path}` }];
  });
}

const plain = (text: string): string => spaced(text.replaceAll(EDGE, ''));
/** A title without the name of the site behind it. */
const nameOf = (text: string): string =>
  plain(text)
    .replace(/ · [^·]*$/, '')
    .replace(/\.$/, '');
const shown = (text: string): string => spaced(text.replace(/[\uFFFC\uE000\uE001]/g, ''));
