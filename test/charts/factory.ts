import type { Entry } from '../../src/ledger/entry-types.ts';
import type { FigureInput } from '../../src/charts/chart-types.ts';
import { record } from '../support/record.ts';
import type { Bilingual, Figure, Indicator, Magnitude } from '../../src/schema/index.ts';

const both = (text: string): Bilingual => ({ id: text, en: text });

/** A unit or segment as the tests' record names it. */
function named<T extends { id: string }>(records: readonly T[], id: string): T {
  const found = records.find((one) => one.id === id);
  if (!found) throw new Error(`The record names no ${id}.`);
  return found;
}
const unitNamed = (id: string) => named(record().units, id);
const segmentNamed = (id: string) => named(record().segments, id);

export const coverage: Indicator = {
  id: 'coverage',
  name: { id: 'Pekerja yang tercakup', en: 'Workers covered' },
  definition: both('…'),
  topic: 'coverage',
  unit: 'percent',
  nature: 'stock',
  kind: 'result',
  placeRule: 'unstated',
};

export const participants: Indicator = {
  ...coverage,
  id: 'active-participants',
  name: { id: 'Peserta aktif', en: 'Active participants' },
  unit: 'memberships',
};

export const makassar: Entry['region'] = {
  id: 'makassar',
  code: '73.71',
  name: { id: 'Kota Makassar', en: 'Makassar City' },
  level: 'city',
  parent: 'sulawesi-selatan',
  bps: '7371',
  from: null,
  to: null,
  succeeds: [],
  law: null,
  headline: null,
};

export const indonesia: Entry['region'] = {
  id: 'indonesia',
  code: 'ID',
  name: both('Indonesia'),
  level: 'country',
  parent: null,
  bps: null,
  from: null,
  to: null,
  succeeds: [],
  law: null,
  headline: null,
};

const unstated: Entry['population'] = {
  id: 'unstated',
  name: { id: 'pembagi tidak didefinisikan', en: 'base not defined' },
  definition: both('…'),
};

const source: Entry['source'] = {
  id: 'office-2025',
  kind: 'press-release',
  publisher: both('Kantor'),
  attribution: { id: 'kepala kantor wilayah', en: 'the head of the regional office' },
  person: null,
  title: 'Audiensi, "Balai Kota"',
  published: '2025-03-17',
  read: '2026-11-22',
  licence: { id: 'tidak disebut', en: 'none found' },
  url: null,
};

export interface EntryOptions {
  region?: Entry['region'];
  indicator?: Indicator;
  period?: string;
  magnitude?: Magnitude;
  source?: Partial<Entry['source']>;
  observation?: Partial<Entry['observation']>;
}

/** An entry with the value printed as `printed`, e.g. '50.50'; coverage of Makassar unless told otherwise. */
export function entry(printed: string, options: EntryOptions = {}): Entry {
  const { region = makassar, indicator = coverage, period = '2024', magnitude = 'one' } = options;
  const decimals = printed.split('.')[1]?.length ?? 0;
  const share = indicator.unit === 'percent';
  const from = { ...source, ...options.source };
  return {
    ref: `${region.id}/${indicator.id}/${period}@${from.id}`,
    region,
    indicator,
    unit: unitNamed(indicator.unit),
    segment: segmentNamed(options.observation?.segment ?? 'all'),
    population: share ? unstated : null,
    source: from,
    speaker: from,
    person: null,
    quantity: { value: printed, decimals, magnitude, unit: indicator.unit },
    observation: {
      region: region.id,
      indicator: indicator.id,
      period,
      value: Number(printed),
      decimals,
      magnitude,
      population: share ? 'unstated' : null,
      segment: 'all',
      printed: null,
      printedWhy: 'source-not-at-hand',
      status: 'reported',
      source: from.id,
      approximate: false,
      ...options.observation,
    },
  };
}

/** A figure of `kind` that shows `entries`. */
export function figure(
  kind: Figure['kind'],
  entries: Entry[],
  id = 'example',
  note: Bilingual | null = null,
): FigureInput {
  const title = { id: 'Judul', en: 'Headline' };
  return {
    spec: { id, kind, title, references: entries.map(({ ref }) => ref) },
    entries,
    title,
    note,
  };
}

/** Active participants of Indonesia in December, in million, one entry a year from `first`. */
export function decembers(values: string[], first = 2020): Entry[] {
  return values.map((value, i) =>
    entry(value, {
      region: indonesia,
      indicator: participants,
      period: `${first + i}-12`,
      magnitude: 'million',
    }),
  );
}
