import { createLedger, readLedger } from '../../src/ledger/index.ts';
import type { Entry, Ledger, LedgerRecords } from '../../src/ledger/index.ts';
import type {
  Bilingual,
  Indicator,
  Person,
  Population,
  Region,
  RegionalObservation,
  Segment,
  Source,
  Statement,
  Unit,
} from '../../src/schema/index.ts';

/** A small world: the city, its province, the nation and six regencies; made-up sources a to f. */
const regions: Region[] = [
  region('indonesia', 'ID', 'Indonesia', 'Indonesia', 'country', null),
  region('sulawesi-selatan', '73', 'Sulawesi Selatan', 'South Sulawesi', 'province', 'indonesia'),
  region('makassar', '73.71', 'Kota Makassar', 'Makassar', 'city', 'sulawesi-selatan'),
  ...['luwu', 'enrekang', 'luwu-utara', 'jeneponto', 'takalar', 'gowa'].map((id, index) =>
    region(id, `73.0${index + 1}`, id, id, 'regency', 'sulawesi-selatan'),
  ),
  // A province, divided in the course of 2012 into a smaller one of its name and a new one.
  { ...region('timur-lama', '64', 'Timur lama', 'Old East', 'province', 'indonesia'), to: '2012' },
  ...['timur', 'utara'].map((id, index) => ({
    ...region(id, `6${index + 4}`, id, id, 'province', 'indonesia'),
    from: '2012',
    succeeds: ['timur-lama'],
  })),
  // One whose borders changed on a day we know.
  { ...region('tengah', '62', 'Tengah', 'Tengah', 'province', 'indonesia'), from: '2012-10-25' },
];

const indicators: Indicator[] = [
  {
    ...indicator('coverage', 'percent', 'stock', 'result', 'unstated'),
    name: { id: 'Cakupan Jamsostek', en: 'Jamsostek coverage' },
  },
  indicator('coverage-target', 'percent', 'stock', 'target', 'unstated'),
  indicator('active-participants', 'memberships', 'stock', 'result', 'registration'),
  indicator('working-people', 'persons', 'stock', 'result', 'domicile'),
  indicator('benefits-paid', 'rupiah', 'flow', 'result', 'unstated'),
];

const units: Unit[] = ['percent', 'memberships', 'persons', 'rupiah'].map((id) => ({
  id,
  name: both(id),
}));

const segments: Segment[] = ['all', 'pu', 'bpu', 'adults'].map((id) => ({ id, name: both(id) }));

const populations: Population[] = ['unstated', 'ucj-semesta', 'labour-force', 'word'].map((id) => ({
  id,
  ...(id === 'word' ? { wordOnly: true } : {}),
  name: both(id),
  definition: both(id),
}));

const people: Person[] = [{ id: 'someone', name: 'Someone', role: both('head') }];

/** Where an observation differs from "a says coverage of Makassar was 50.50 in December 2024". */
export type Said = Partial<RegionalObservation>;

/** An observation with defaults. */
export function said(differing: Said = {}): RegionalObservation {
  return {
    region: 'makassar',
    indicator: 'coverage',
    period: '2024-12',
    value: 50.5,
    decimals: 2,
    magnitude: 'one',
    population: 'ucj-semesta',
    segment: 'all',
    printed: null,
    printedWhy: 'source-not-at-hand',
    status: 'reported',
    source: 'a',
    approximate: false,
    ...differing,
  };
}

/** A count of participants of the nation, in millions. */
export function counted(value: number, differing: Said = {}): RegionalObservation {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return said({
    region: 'indonesia',
    indicator: 'active-participants',
    population: null,
    value,
    decimals,
    magnitude: 'million',
    ...differing,
  });
}

/** A superseding note with a reason. */
export function supersedes(reference: string, date = '2026-01-02') {
  return { supersedes: { reference, date, reason: both('corrected') } };
}

/** Records around observations. Sources a to f are published 2025-01-01 to 2025-06-01; g is undated. */
export function recordsOf(
  observations: RegionalObservation[],
  statements: Statement[] = [],
): LedgerRecords {
  return {
    regions,
    indicators,
    units,
    segments,
    populations,
    sources,
    people,
    statements,
    observations,
  };
}

/** A ledger over observations. */
export function ledgerOf(...observations: RegionalObservation[]): Ledger {
  return createLedger(recordsOf(observations));
}

/** What is wrong with observations, as kinds. */
export function faultsOf(...observations: RegionalObservation[]): string[] {
  return readLedger(recordsOf(observations)).faults.map(({ kind }) => kind);
}

/** The entries of observations, in the order given, and the ledger they are in. */
export function entriesOf(...observations: RegionalObservation[]): [Ledger, ...Entry[]] {
  const ledger = ledgerOf(...observations);
  const every = regions.flatMap(({ id }) => ledger.ofRegion(id));
  const entries = observations.map((observation) => {
    const entry = every.find((each) => each.observation === observation);
    if (!entry) throw new Error('An observation is missing from the ledger.');
    return entry;
  });
  return [ledger, ...entries];
}

/** Two observations that are in one ledger. */
export function pairOf(a: RegionalObservation, b: RegionalObservation): [Ledger, Entry, Entry] {
  const [ledger, one, other] = entriesOf(a, b);
  if (!one || !other) throw new Error('A pair needs two entries.');
  return [ledger, one, other];
}

/** A statement about regions. */
export function statementOf(id: string, date: string, about: string[]): Statement {
  return {
    id,
    kind: 'plan',
    source: 'a',
    person: null,
    date,
    regions: about,
    references: [],
    wording: both('A plan.'),
    unsaid: [],
    contradictedBy: [],
    supportedBy: [],
  };
}

const sources: Source[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, index) => ({
  id,
  kind: 'news',
  publisher: both(`Publisher ${id}`),
  attribution: both(`speaker ${id}`),
  person: id === 'a' ? 'someone' : null,
  title: `Title ${id}`,
  published: id === 'g' ? null : `2025-0${index + 1}-01`,
  read: '2026-01-01',
  licence: both('none found'),
  url: null,
}));

function both(text: string): Bilingual {
  return { id: text, en: text };
}

function region(
  id: string,
  code: string,
  indonesian: string,
  english: string,
  level: Region['level'],
  parent: string | null,
): Region {
  const name = { id: indonesian, en: english };
  const unchanged = { from: null, to: null, succeeds: [], law: null };
  return { id, code, name, level, parent, bps: null, ...unchanged, headline: null };
}

function indicator(
  id: string,
  unit: Indicator['unit'],
  nature: Indicator['nature'],
  kind: Indicator['kind'],
  placeRule: Indicator['placeRule'],
): Indicator {
  const named = { id, name: both(id), definition: both(id) };
  return { ...named, topic: 'coverage', unit, nature, kind, placeRule };
}
