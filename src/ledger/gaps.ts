import type { Indicator, Records, Region, Source } from '../schema/index.ts';
import { isOld } from './age.ts';
import type { Entry, Ledger } from './entry-types.ts';
import { SHARES } from './headline.ts';
import { newestEntry } from './newest.ts';
import { comparePeriods } from './period.ts';
import { EVERYONE } from './reference.ts';
import { isStanding } from './territory.ts';

/** What is wanting: no number, an old one, several that disagree, or a source of which no copy is kept. */
export type GapKind = 'missing' | 'old' | 'contested' | 'unarchived';

/** Something that the record lacks, of one place. */
export interface Gap {
  kind: GapKind;
  region: Region;
  /** What is measured; null for a source without a copy. */
  indicator: Indicator | null;
  /** The period of the number that is old or contested. */
  period: string | null;
  /** The source of which no copy is kept. */
  source: Source | null;
}

/** What every place is asked for: the share, the two counts it is made of, and who works there. */
const EXPECTED: readonly string[] = [
  'coverage',
  'covered-workers',
  'coverage-base',
  'working-people',
];

/** Whether every place is asked for a number of an indicator. */
export function isExpected({ id }: Pick<Indicator, 'id'>): boolean {
  return EXPECTED.includes(id);
}

/** The counts that a share may carry with it. */
const PARTS: Readonly<Record<string, 'numerator' | 'denominator'>> = {
  'covered-workers': 'numerator',
  'coverage-base': 'denominator',
};

/** Whether a number answers for an expected indicator: its own, by identity card, or as a part of a share. */
function answers({ indicator, observation }: Entry, expected: string): boolean {
  if (indicator.id === expected || indicator.id === `${expected}-by-domicile`) return true;
  const part = PARTS[expected];
  return (
    part !== undefined &&
    SHARES.includes(indicator.id) &&
    observation.segment === EVERYONE &&
    typeof observation[part] === 'object'
  );
}

/**
 * What the record lacks of a place on a day, one line an indicator: in years to come there are no more
 * lines, only other periods.
 * @param on the day from which on a number of a year before is old, `YYYY-MM-DD`
 */
export function gapsOfPlace(
  region: Region,
  ledger: Ledger,
  indicators: readonly Indicator[],
  on: string,
): Gap[] {
  const entries = ledger.ofRegion(region.id).filter((entry) => !ledger.isSuperseded(entry));
  const held = Map.groupBy(entries, ({ indicator }) => indicator);
  const gap = (kind: GapKind, more: Partial<Gap>): Gap => ({
    ...{ kind, region, indicator: null, period: null, source: null },
    ...more,
  });
  const missing = indicators
    .filter(
      (indicator) => isExpected(indicator) && !entries.some((one) => answers(one, indicator.id)),
    )
    .map((indicator) => gap('missing', { indicator }));
  const old = [...held]
    .filter(([{ kind }]) => kind === 'result')
    .map(([indicator, own]) => ({
      indicator,
      period: newestEntry(own)?.observation.period ?? '',
    }))
    .filter(({ period }) => isOld(period, on))
    .map((one) => gap('old', one));
  const disputes = ledger.disputes(region.id).filter(({ segment }) => segment === EVERYONE);
  const contested = [...Map.groupBy(disputes, ({ indicator }) => indicator)].map(
    ([indicator, own]) =>
      gap('contested', { indicator, period: newestOf(own.map((one) => one.period)) }),
  );
  const unarchived = [...new Set(entries.map(({ source }) => source))]
    .filter(({ url, archived, kind }) => url !== null && archived === undefined && kind !== 'own')
    .map((source) => gap('unarchived', { source }));
  return [...missing, ...old, ...contested, ...unarchived];
}

/** What the record lacks, place after place in its order; nobody can be asked for a territory that is no more. */
export function gapsOfRecord(
  { regions, indicators }: Pick<Records, 'regions' | 'indicators'>,
  ledger: Ledger,
  on: string,
): Gap[] {
  return regions
    .filter(isStanding)
    .flatMap((region) => gapsOfPlace(region, ledger, indicators, on));
}

function newestOf(periods: readonly string[]): string {
  return periods.toSorted(comparePeriods).at(-1) ?? '';
}
