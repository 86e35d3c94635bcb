import { formatQuantity, formatRuleValue, isPrintableRuleValue } from '../../i18n/formats.ts';
import type { Ledger } from '../../ledger/entry-types.ts';
import { printedFault } from '../../ledger/index.ts';
import { hiddenDecimals } from '../../rules/rows.ts';
import type { Rules } from '../../rules/rule-types.ts';
import type { Locale } from '../../schema/languages.ts';
import { locales } from '../../schema/locales.ts';
import type { Data } from '../reading/data-folder.ts';

/** What the data hold for a number that was written out. */
export interface Ready {
  /** References whose value it may be, the likeliest first, three at most; rules begin with `rule:`. */
  references: string[];
  /** The one that is surely meant, and what it takes the place of; null where people must decide. */
  sure: Sure | null;
}

/** A part of a text, and the reference that prints the same. */
export interface Sure {
  reference: string;
  /** What stands before the number and stays: "usia ", mostly nothing. */
  before: string;
  /** What the reference takes the place of: "50,88 persen". */
  written: string;
}

/** Where a number was written: what its file speaks of decides between records of one value. */
export interface Around {
  locale: Locale;
  /** The whole file, whose references name places and sources. */
  text: string;
  /** Regions, sources and programmes the file is about, besides those of its references. */
  names: readonly string[];
}

/** Finds the references of the data that a number written out may be. */
export type FindReady = (token: string, around: Around) => Ready;

/** A reference that prints a number. */
interface Candidate {
  reference: string;
  /** Region and source of an observation, the programme of a rule. */
  names: readonly string[];
  /** The one of them without which it is not surely meant: a region. */
  must: string | null;
  /** Whether a number as written may be its value. */
  fits: (written: string) => boolean;
  /** What it prints. */
  prints: (locale: Locale) => string;
}

const MOST = 3;
/** A value of fewer digits is met by chance: no tag is written for it unasked. */
const TELLING = 3;

/** A number with what an element prints with it: "Rp", "juta", "%"; a noun behind it stays. */
const NUMBER =
  /(?:(?:Rp\.?|IDR)\s?)?\d(?:[\d.,]*\d)?(?:\s(?:ribu|juta|mil[iy]ar|tril[iy]un|thousand|million|billion|trillion)(?!\p{L}))?(?:\s?%|\s(?:persen|per\scent|percent|rupiah)(?!\p{L})|,-)?/iu;

/**
 * What finds ready references by value: of observations as their sources print them, of rules as they
 * are on the day `on`. The records are only gone through once a number is asked for.
 * @example readyTags(data, ledger, rules, on)('50,88 persen', around).sure?.reference
 * // 'makassar/coverage/2025@bpjstk-makassar-2026-01-02'
 */
export function readyTags(data: Data, ledger: Ledger, rules: Rules, on: string): FindReady {
  let known: ReadonlyMap<string, Candidate[]> | null = null;
  return (token, around) => {
    known ??= byDigits([...observations(data, ledger), ...rulesOn(rules, on)]);
    const found = NUMBER.exec(token);
    if (!found) return { references: [], sure: null };
    return readyOf(token, found, known, around);
  };
}

function byDigits(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const known = new Map<string, Candidate[]>();
  for (const one of candidates) {
    for (const digits of new Set(locales.map((locale) => digitsOf(one.prints(locale))))) {
      const same = known.get(digits);
      if (same) same.push(one);
      else known.set(digits, [one]);
    }
  }
  return known;
}

function readyOf(
  token: string,
  found: RegExpExecArray,
  known: ReadonlyMap<string, Candidate[]>,
  { locale, text, names }: Around,
): Ready {
  // A rule prints its unit too: "56 tahun"; of an observation the noun behind it stays.
  const rest = token.slice(found.index);
  const wordings = [...new Set([found[0], rest])];
  const possible = wordings
    .flatMap((written) =>
      (known.get(digitsOf(written)) ?? [])
        .filter(({ fits }) => fits(written))
        .map((one) => ({ one, written })),
    )
    .filter(({ one }, nth, all) => all.findIndex((other) => other.one === one) === nth);
  // Most numbers are none of the data: only for the others the file is asked what it speaks of.
  if (possible.length === 0) return { references: [], sure: null };
  const likely = new Set([...names, ...namesIn(text)]);
  const fitting = possible
    .map((found) => ({
      ...found,
      near: found.one.names.filter((name) => likely.has(name)).length,
    }))
    .sort((a, b) => b.near - a.near || (a.one.reference < b.one.reference ? -1 : 1));
  const [first, second] = fitting;
  const isSure =
    first !== undefined &&
    (second === undefined || second.near < first.near) &&
    digitsOf(first.written).length >= TELLING &&
    (first.one.must === null || likely.has(first.one.must)) &&
    plain(first.written) === plain(first.one.prints(locale));
  return {
    references: fitting.slice(0, MOST).map(({ one }) => one.reference),
    sure: isSure
      ? {
          reference: first.one.reference,
          before: token.slice(0, found.index),
          written: first.written,
        }
      : null,
  };
}

function observations({ records }: Data, ledger: Ledger): Candidate[] {
  return records.regions.flatMap(({ record: { id } }) =>
    ledger.ofRegion(id).flatMap((entry): Candidate[] => {
      const { ref, region, source, quantity, observation, indicator } = entry;
      // What is "more than" or "about" its value is no number alone.
      if (ledger.isSuperseded(entry) || observation.bound || observation.approximate) return [];
      return [
        {
          reference: ref,
          names: [region.id, source.id],
          must: region.id,
          fits: (written) =>
            kindOf(written) === kindOfUnit(indicator.unit) &&
            printedFault(written, observation, indicator) === null,
          prints: (locale) => formatQuantity(quantity, locale, { plain: true }),
        },
      ];
    }),
  );
}

function rulesOn(rules: Rules, on: string): Candidate[] {
  return rules.all().flatMap(({ ref, program }): Candidate[] => {
    const at = rules.at(ref, on);
    if (at.state !== 'in-force' || !isPrintableRuleValue(at.row.value)) return [];
    const { value } = at.row;
    // The number it would print is not known before that is mended.
    if (hiddenDecimals(value)) return [];
    const prints = (locale: Locale) => formatRuleValue(value, locale, { plain: true });
    const printed = new Set(locales.map((locale) => plain(prints(locale))));
    return [
      {
        reference: `rule:${ref}`,
        names: [program.id],
        must: null,
        fits: (written) => printed.has(plain(written)),
        prints,
      },
    ];
  });
}

/** What a number as written is: a share, money, or anything that is counted. */
function kindOf(written: string): 'percent' | 'rupiah' | 'count' {
  if (/%|persen|per\s?cent/iu.test(written)) return 'percent';
  return /Rp|IDR|rupiah/iu.test(written) ? 'rupiah' : 'count';
}

function kindOfUnit(unit: string): 'percent' | 'rupiah' | 'count' {
  return unit === 'percent' || unit === 'rupiah' ? unit : 'count';
}

/** The text asked last, and what its references name: a page may hold many numbers. */
let asked = { text: '', names: [] as readonly string[] };

/** The places, sources and programmes that the references of a text name. */
function namesIn(text: string): readonly string[] {
  if (asked.text !== text) {
    const observed = text.matchAll(
      /(?<![a-z0-9-])([a-z0-9-]+)\/[a-z-]+\/[\d-]+(?::[a-z-]+)?@([a-z0-9-]+)/g,
    );
    const ruled = text.matchAll(/(?:<Rule of="|rule:)([a-z]+)\//g);
    asked = { text, names: [...observed, ...ruled].flatMap(([, ...names]) => names) };
  }
  return asked.names;
}

function digitsOf(written: string): string {
  return written.replace(/(?<=\d),00$/, '').replace(/\D/g, '');
}

/** The same for all ways of writing the same: "50,5 persen" and "50,5%", "Rp 16.800,-" and "Rp16.800". */
function plain(written: string): string {
  return written
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/\s?(?:%|persen|per cent|percent)$/u, '%')
    .replace(/^(?:idr|rp\.?)\s?/u, 'rp')
    .replace(/,-$/u, '')
    .replace(/^(\d.*)\srupiah$/u, 'rp$1');
}
