import type { Printed } from '../check/finished/printed.ts';
import { EDGE } from '../check/numbers/near-words.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Locale } from '../schema/index.ts';
import { everyLocale, otherLocales } from '../schema/locales.ts';
import { byCause, type Found, type Judge } from './judge.ts';
import { ownText } from './own-text.ts';
import { both, faultsOf, pathOf, spaced } from './page-faults.ts';
import { numbersOn } from './page-text.ts';
import { printedIn, repeatable } from './repeats.ts';
import { strayNumbers, type StrayNumber } from './stray.ts';
import { pageValues } from './values.ts';

/** A number that a text of the records may answer for, or the title or description of another page. */
interface Pending {
  locale: Locale;
  number: string;
  /** The text it stands in. */
  text: string;
  /** What is told of it where nothing answers for it. */
  fault: Found;
}

/** A page with its values, and the addresses of its other languages. */
interface Read {
  path: string;
  /** Its values in order, one a line. */
  values: string;
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
  const isStray = ({ locale, text, number }: Pending) => !names[locale].standsIn(text, number);

  return {
    read(path, scanned, page) {
      const numbers = numbersOn(scanned.met);
      const { locale } = numbers;
      const strays = strayNumbers(numbers, { allowed, records: known[locale] });
      pending.push(...strays.map((stray) => pendingOf(path, locale, stray)));
      // What is not sound itself excuses nobody.
      const sound = numbers.names.filter((name) => strays.every(({ text }) => text !== name));
      for (const { text } of sound) names[locale].add(nameOf(text));
      if (page) {
        const others = otherLocales(locale).flatMap((other) => page.languages[other] ?? []);
        pages.set(page.address, { path, values: pageValues(numbers).join('\n'), others });
      }
      const faults = faultsOf(scanned.html, numbers, {
        records: printed[locale],
        references: refs,
      });
      found.push(...faults.map((fault) => ({ path, ...fault })));
    },
    problems() {
      const strays = pending.filter(isStray);
      return byCause([...found, ...strays.map(({ fault }) => fault), ...unequal(pages)]);
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
      byNumber.set(number, (byNumber.get(number) ?? new Set()).add(ownText(spaced(text))));
  };
  texts.forEach(add);
  return {
    add,
    standsIn: (text, number) =>
      [...(byNumber.get(number) ?? [])].some((whole) => text.includes(whole)),
  };
}

/** What is kept of a number until all pages are read. */
function pendingOf(path: string, locale: Locale, { number, text, start }: StrayNumber): Pending {
  const around = text.text.slice(Math.max(0, start - 25), start + number.length + 25);
  const place = pathOf(text.holder(start)) + (text.attribute ? ` ${text.attribute}="…"` : '');
  const words = both(t.stray, number, ownText(shown(around)), ownText(place));
  const fault = { path, words, cause: ownText(`stray ${place}`) };
  return { locale, number: ownText(number), text: ownText(plain(text.text)), fault };
}

/** Pages whose languages hold other values, or the same in another order. */
function unequal(pages: ReadonlyMap<string, Read>): Found[] {
  const pairs = [...pages].flatMap(([address, page]) =>
    // Each pair once.
    page.others.flatMap((other) => (address > other ? [] : [{ ...page, twin: pages.get(other) }])),
  );
  return pairs.flatMap(({ path, values, twin }) => {
    if (!twin || values === twin.values) return [];
    const [mine, theirs] = [values.split('\n'), twin.values.split('\n')];
    const at = mine.findIndex((value, index) => value !== theirs[index]);
    const index = at === -1 ? mine.length : at;
    const [here, there] = [mine[index], theirs[index]].map((value) => value || '—');
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
