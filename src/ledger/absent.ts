import { EVERYONE } from './reference.ts';
import { periodsOverlap } from './period.ts';
import type { Entry, Ledger } from './entry-types.ts';
import { observedPeriod } from '../schema/common.ts';

/** What is said not to be there: `region/indicator[/period][:segment]`, of any time where none is named. */
export interface AbsentReference {
  region: string;
  indicator: string;
  period: string | null;
  segment: string;
}

const FORM =
  /^(?<region>[a-z0-9-]+)\/(?<indicator>[a-z0-9-]+)(?:\/(?<period>[0-9Q/-]+))?(?::(?<segment>[a-z0-9-]+))?$/;

/**
 * The parts of what is said not to be there; null for a text of another form.
 * @example parseAbsent('makassar/informal-workers/2025') // { …, period: '2025', segment: 'all' }
 */
export function parseAbsent(text: string): AbsentReference | null {
  const { region, indicator, period, segment } = FORM.exec(text)?.groups ?? {};
  if (region === undefined || indicator === undefined) return null;
  if (period !== undefined && !observedPeriod.safeParse(period).success) return null;
  return { region, indicator, period: period ?? null, segment: segment ?? EVERYONE };
}

/** The numbers of the ledger that speak against an absence; none as long as it holds. */
export function heldAgainst(
  ledger: Pick<Ledger, 'ofRegion'>,
  { region, indicator, period, segment }: AbsentReference,
): Entry[] {
  return ledger
    .ofRegion(region)
    .filter(
      (entry) =>
        entry.indicator.id === indicator &&
        entry.segment.id === segment &&
        (period === null || periodsOverlap(entry.observation.period, period)),
    );
}
