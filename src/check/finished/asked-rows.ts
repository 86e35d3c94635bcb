import { formatNumber } from '../../i18n/formats-numbers.ts';
import { quantityOf } from '../../ledger/quantity.ts';
import { referenceOf } from '../../ledger/reference.ts';
import { carriable } from '../../ledger/reuse.ts';
import type { Region, RegionalObservation } from '../../schema/index.ts';
import { locales } from '../../schema/locales.ts';

/** A figure whose owners are still to be asked, as a file without references would show it. */
interface AskedRow {
  reference: string;
  place: string;
  /** Names of the place in every language. */
  names: readonly string[];
}

/** Figures whose owners are still to be asked, by their number as a language prints it. */
export type AskedRows = ReadonlyMap<string, readonly AskedRow[]>;

/** A number with a mark in it: a bare "38" is said of too much to tell whose it is. */
const NUMBER = /\d+[.,]\d[\d.,]*/g;

/** How many characters may stand between the number of a row and the name of its place. */
const NEAR = 80;

/**
 * The figures of the sources `asked`, as they may be printed. A number that another source gives for the
 * same place may be of that one, and is passed over.
 */
export function askedRows(
  {
    observations,
    regions,
  }: {
    observations: readonly RegionalObservation[];
    regions: readonly Pick<Region, 'id' | 'name'>[];
  },
  asked: ReadonlySet<string>,
): AskedRows {
  const names = new Map(regions.map(({ id, name }) => [id, [...new Set(Object.values(name))]]));
  const free = new Set<string>();
  const rows = new Map<string, AskedRow[]>();
  for (const observation of observations) {
    const { region: place, source } = observation;
    for (const number of new Set(inLanguages(observation))) {
      if (!asked.has(source)) free.add(`${place} ${number}`);
      else if (/[.,]/.test(number)) {
        const row = { reference: referenceOf(observation), place, names: names.get(place) ?? [] };
        rows.set(number, [...(rows.get(number) ?? []), row]);
      }
    }
  }
  return new Map(
    [...rows].map(([number, all]) => [
      number,
      all.filter(({ place }) => !free.has(`${place} ${number}`)),
    ]),
  );
}

function inLanguages(observation: RegionalObservation): string[] {
  const { value, decimals } = quantityOf(observation, 'persons');
  return locales.map((locale) => formatNumber(value, locale, { decimals }));
}

/**
 * The reference of the first row in a text of a table that is not ours to pass on: rows of more than one
 * place, each a number of an asked source near the name of its place. Null where there is no such table.
 */
export function tableIn(text: string, rows: AskedRows): string | null {
  const found: AskedRow[] = [];
  for (const { 0: written, index } of text.matchAll(NUMBER)) {
    const number = written.replace(/[.,]+$/, '');
    const near = text.slice(Math.max(0, index - NEAR), index + written.length + NEAR);
    const row = rows.get(number)?.find(({ names }) => names.some((name) => near.includes(name)));
    if (row) found.push(row);
  }
  const carried = new Set(carriable(found, ({ place }) => place));
  return found.find((row) => !carried.has(row))?.reference ?? null;
}
