import { EVERYONE } from './reference.ts';
import { periodsOverlap, spanOf } from './period.ts';
import type { Entry, Ledger } from './entry-types.ts';
import { observedPeriod } from '../schema/common.ts';

/**
 * What is said not to be there: `region/indicator[/period][:segment]`, of any time where none is named. A
 * period that ends in a slash is open: from its first day on.
 */
export interface AbsentReference {
  region: string;
  indicator: string;
  period: string | null;
  /** Whether the period goes on for ever. */
  isOpen: boolean;
  segment: string;
}

const FORM =
  /^(?<region>[a-z0-9-]+)\/(?<indicator>[a-z0-9-]+)(?:\/(?<period>[0-9Q/-]+))?(?::(?<segment>[a-z0-9-]+))?$/;

/**
 * The parts of what is said not to be there; null for a text of another form.
 * @example parseAbsent('makassar/informal-workers/2025') // { …, period: '2025', isOpen: false, segment: 'all' }
 */
export function parseAbsent(text: string): AbsentReference | null {
  const { region, indicator, period, segment } = FORM.exec(text)?.groups ?? {};
  if (region === undefined || indicator === undefined) return null;
  const isOpen = period?.endsWith('/') === true;
  const own = isOpen ? period.slice(0, -1) : period;
  if (own !== undefined && !observedPeriod.safeParse(own).success) return null;
  return { region, indicator, period: own ?? null, isOpen, segment: segment ?? EVERYONE };
}

/** The numbers of the ledger that speak against an absence; none as long as it holds. */
export function heldAgainst(
  ledger: Pick<Ledger, 'ofRegion'>,
  { region, indicator, period, isOpen, segment }: AbsentReference,
): Entry[] {
  const isThen = ({ observation }: Entry) => {
    if (period === null) return true;
    return isOpen
      ? spanOf(observation.period).last >= spanOf(period).first
      : periodsOverlap(observation.period, period);
  };
  return ledger
    .ofRegion(region)
    .filter(
      (entry) => entry.indicator.id === indicator && entry.segment.id === segment && isThen(entry),
    );
}
