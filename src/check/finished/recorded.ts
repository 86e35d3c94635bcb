import { rulesOf } from '../../jamsostek/subject.ts';
import { sitePath } from '../../i18n/addresses.ts';
import type { Quantity } from '../../i18n/quantity.ts';
import { isPrintableRuleValue } from '../../i18n/formats.ts';
import { asOf } from '../../ledger/as-of.ts';
import { placesWithPage } from '../../ledger/pages.ts';
import { paidNumbers } from '../../ledger/payments.ts';
import { fullValue, quantityOf } from '../../ledger/quantity.ts';
import { referenceOf } from '../../ledger/reference.ts';
import { carriable, isAsked } from '../../ledger/reuse.ts';
import { parseFrontMatter } from '../../mdx/front-matter.ts';
import type { ContentFolder, Locale, RuleValue } from '../../schema/index.ts';
import { isLocale, otherLocales } from '../../schema/locales.ts';
import { isContentFolder } from '../reading/content-folder.ts';
import { readData, type Kind, type LocatedRecords } from '../reading/data-folder.ts';
import type { Files } from '../reading/files.ts';
import { askedRows, tableIn, type AskedRows } from './asked-rows.ts';

/** A number as a table for machines holds it: in full, exactly, with a dot. */
export interface RecordedNumber {
  value: string;
  /** The same as its source prints it: "25.004 million". */
  value_printed?: string;
  unit: string;
}

/** What of the records the files of a site hold on a day. */
export interface Recorded {
  /** Every figure by its reference. */
  figures: ReadonlyMap<string, RecordedNumber>;
  /** Every number of a payment by the name of the payment and its part, with a blank between. */
  payments: ReadonlyMap<string, RecordedNumber>;
  /** Every row of a rule by its reference and first day, with a blank between. */
  rules: ReadonlyMap<string, RecordedNumber>;
  /** The place of every figure whose owners are still to be asked, by its reference. */
  asked: ReadonlyMap<string, string>;
  /** The same figures by their number as a language prints it. */
  askedRows: AskedRows;
  /** References of the figures that each picture shows. */
  pictures: ReadonlyMap<string, readonly string[]>;
  /** Places with a page, each of which has its files. */
  places: readonly string[];
  /** Addresses below the base of pages that no page of another language stands beside, for it is a draft. */
  alone: ReadonlySet<string>;
}

/** What a project records that has passed the check, as of the day `on`. */
export function recordedIn(files: Files, on: string): Recorded {
  const all = plain(readData(files, () => undefined).records);
  const { records } = asOf(all, on, rulesOf);
  const units = new Map(records.indicators.map(({ id, unit }) => [id, unit]));
  const figures = records.observations.flatMap((observation) => {
    const unit = units.get(observation.indicator);
    if (!unit) return [];
    return [[referenceOf(observation), recordedOf(quantityOf(observation, unit))] as const];
  });
  const rules = rulesOf(records.programs)
    .all()
    .flatMap(({ ref, rule }) =>
      rule.rows.map(({ from, value }) => [`${ref} ${from}`, numberOf(value)] as const),
    );
  const asked = new Set(records.sources.filter(isAsked).map(({ id }) => id));
  const free = carriable(records.payments, ({ source, region }) =>
    asked.has(source) ? region : null,
  );
  const payments = free.flatMap((payment) =>
    paidNumbers(payment).map(
      ({ part, quantity }) => [`${payment.id} ${part}`, recordedOf(quantity)] as const,
    ),
  );
  const paths = new Map(records.audiences.map(({ id, path }) => [id, path]));
  return {
    figures: new Map(figures),
    payments: new Map(payments),
    rules: new Map(rules),
    asked: new Map(
      records.observations
        .filter(({ source }) => asked.has(source))
        .map((observation) => [referenceOf(observation), observation.region] as const),
    ),
    askedRows: askedRows(records, asked),
    pictures: new Map(records.figures.map(({ id, references }) => [id, references])),
    places: [...placesWithPage(records)],
    alone: new Set(
      draftsIn(files).flatMap(({ folder, name, locale }) =>
        otherLocales(locale).map((other) => {
          const partner = files.get(`content/${folder}/${name}/${other}.mdx`);
          const item = folder === 'pages' ? pathIn(partner) : paths.get(name)?.[other];
          return sitePath({ page: folder, item: item ?? name }, other);
        }),
      ),
    ),
  };
}

function recordedOf(quantity: Quantity): RecordedNumber {
  const { value, magnitude, unit, upTo } = quantity;
  const ends = upTo ? `${value} to ${upTo.value}` : value;
  const printed = magnitude === 'one' ? ends : `${ends} ${magnitude}`;
  return { value: fullValue(quantity), value_printed: printed, unit };
}

/** The records without the places where they stand. */
function plain(located: LocatedRecords): { [K in Kind]: LocatedRecords[K][number]['record'][] } {
  return Object.fromEntries(
    Object.entries(located).map(([kind, all]) => [kind, all.map(({ record }) => record)]),
  ) as { [K in Kind]: LocatedRecords[K][number]['record'][] };
}

function numberOf(value: RuleValue): RecordedNumber {
  const { unit } = value;
  if (!isPrintableRuleValue(value)) return { value: '', unit };
  const number = value.unit === 'percent' ? value.value.toFixed(value.decimals) : value.value;
  return { value: String(number), unit };
}

function draftsIn(files: Files): { folder: ContentFolder; name: string; locale: Locale }[] {
  return [...files].flatMap(([path, text]) => {
    const [, folder = '', name = '', locale] =
      /^content\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
    if (!isContentFolder(folder) || !isLocale(locale)) return [];
    if (parseFrontMatter(text).matter['translation'] !== 'draft') return [];
    return [{ folder, name, locale }];
  });
}

/** The path that a page of text names. */
function pathIn(text: string | undefined): string | undefined {
  const path = text === undefined ? undefined : parseFrontMatter(text).matter['path'];
  return typeof path === 'string' ? path : undefined;
}

/** The references that one file may carry: those still to be asked for only where they are of one place. */
export function carriedOf(
  references: readonly string[],
  { asked }: Pick<Recorded, 'asked'>,
): readonly string[] {
  return carriable(references, (reference) => asked.get(reference) ?? null);
}

const REFERENCE = /[a-z0-9-]+\/[a-z0-9-]+\/[0-9Q-]+(?:\/[0-9-]+)?(?::[a-z0-9-]+)?@[a-z0-9-]+/g;

/**
 * The first figure in a file that it must not carry, as others that are to be asked for stand beside it:
 * named by its reference, or printed near the name of its place.
 */
export function uncarriedIn(
  text: string,
  recorded: Pick<Recorded, 'asked' | 'askedRows'>,
): string | null {
  if (recorded.asked.size === 0) return null;
  const found = [...new Set(text.match(REFERENCE) ?? [])];
  const carried = new Set(carriedOf(found, recorded));
  return found.find((reference) => !carried.has(reference)) ?? tableIn(text, recorded.askedRows);
}
