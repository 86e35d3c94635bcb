import {
  asNumber,
  besideOf,
  headlineByRule,
  isAsked,
  isCompleteSet,
  laterThan,
  partsOf,
  peersOf,
  statedFirst,
  verdictReasons,
} from '../ledger/index.ts';
import type { Entry, Headline } from '../ledger/index.ts';
import type { HeadlineReason, Locale, Region } from '../schema/index.ts';
import type { Route } from '../i18n/addresses.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { onceFor, type Edition } from './edition.ts';

/** A region beside or above this one whose figure may not stand beside its own, and why. */
export interface RefusedNeighbour {
  entry: Entry;
  reasons: string[];
}

/** What is known around a region: above it, and beside it. */
export interface Surroundings {
  /** Opening figures of the province and the nation. */
  above: Entry[];
  /** The region's own figure and those of its neighbours that may stand beside it; else empty. */
  peers: Entry[];
  /** Whether no neighbour is missing among them, so that they could be ranked. */
  isComplete: boolean;
  refused: RefusedNeighbour[];
}

/** More neighbours than this that may not stand beside a place are no help: the list of places has them. */
const MANY_REFUSED = 12;

/** The figures around a region, and what the comparison rule says of each. */
export function surroundingsOf(
  edition: Edition,
  region: Region,
  entries: readonly Entry[],
  locale: Locale,
): Surroundings {
  const siblings =
    region.parent === null
      ? []
      : partsOf(edition.records.regions, region.parent).filter(({ id }) => id !== region.id);
  // A whole table that is not ours to pass on stands on one page of its own: a row of it here would have a
  // chance neighbour or two beside it, and the others would seem to lack a number.
  const free = (all: readonly Entry[]) => statedFirst(all).filter(({ source }) => !isAsked(source));
  const beside = free(siblings.flatMap(({ id }) => currentOf(edition, id)));
  const groups = free(entries)
    .filter(({ indicator }) => indicator.unit === 'percent' && indicator.kind === 'result')
    .map((entry) => [entry, ...peersOf(entry, beside)])
    .filter((group) => group.length > 1)
    .toSorted((a, b) => b.length - a.length);
  const [peers = []] = groups;
  const own = headlineOf(edition, region);
  const refused = own
    ? [...siblings, ...ancestorsOf(edition, region).toReversed()].flatMap((other) => {
        const entry = headlineOf(edition, other);
        // Different things need no refusal: nobody would set a count beside a share.
        if (entry?.indicator.id !== own.indicator.id) return [];
        if (peers.some(({ region: { id } }) => id === other.id)) return [];
        const reasons = verdictReasons(edition.ledger.compare(own, entry), locale);
        return reasons.length > 0 ? [{ entry, reasons }] : [];
      })
    : [];
  const isMany = refused.length > MANY_REFUSED;
  return {
    above: ancestorsOf(edition, region)
      .flatMap((ancestor) => headlineOf(edition, ancestor) ?? [])
      .toReversed(),
    peers: peers.toSorted((a, b) => byName(a, b, locale)),
    isComplete: isCompleteSet(peers, [region.id, ...siblings.map(({ id }) => id)]),
    refused: isMany ? refused.filter(({ entry }) => entry.region.id === region.parent) : refused,
  };
}

/** What is around a region, without neighbours that a table on its page shows already. */
export function besidesTables(
  around: Surroundings,
  tables: readonly { entries: readonly Entry[] }[],
): Surroundings {
  const isTold = tables.some(({ entries }) => around.peers.every((one) => entries.includes(one)));
  return isTold ? { ...around, peers: [] } : around;
}

/** The regions a region lies in, from the country down. */
export function ancestorsOf(edition: Edition, region: Region): Region[] {
  const parent = edition.records.regions.find(({ id }) => id === region.parent);
  return parent ? [...ancestorsOf(edition, parent), parent] : [];
}

/** The pages above that of a region, from the home page down. */
export function placeTrail(
  edition: Edition,
  region: Region,
  locale: Locale,
): { text: string; route: Route }[] {
  const { home, places } = readerTexts(locale).site;
  return [
    { text: home, route: { page: 'home' } },
    { text: places, route: { page: 'coverage' } },
    ...ancestorsOf(edition, region).map(({ id, name }) => ({
      text: name[locale],
      route: { page: 'coverage' as const, item: id },
    })),
  ];
}

/** More rivals than this are told of below, not in the first sentences of a page. */
const RIVALS_TOLD = 2;

/** What a region's page opens with, and why that number where an editor chose it. */
export interface Opening extends Headline {
  because: HeadlineReason | null;
  /** The newest number the rule would open with, where an editor's choice is older. */
  newest: Entry | null;
  /** All that end after it, as far as they are of its kind, in order: while there is one, it is not the newest. */
  later: Entry[];
}

const openings = onceFor(
  (edition) =>
    new Map(edition.records.regions.map((region) => [region.id, openingIn(edition, region)])),
);

/** What a region's page opens with, by rule or as an editor chose; null where there is no number. */
export function openingOf(edition: Edition, { id }: Pick<Region, 'id'>): Opening | null {
  return openings(edition).get(id) ?? null;
}

/** The lowest and the highest of values, or the one there is. */
export function endsOf(entries: readonly Entry[]): Entry[] {
  const sorted = entries.toSorted((a, b) => asNumber(a.quantity) - asNumber(b.quantity));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return [];
  return low.quantity.value === high.quantity.value ? [low] : [low, high];
}

/** The observation a region's page opens with, or null. */
export function headlineOf(edition: Edition, region: Pick<Region, 'id'>): Entry | null {
  return openingOf(edition, region)?.lead ?? null;
}

/** The number a page opens with, and the rivals that its first screen tells of. */
export function besideHeadline(edition: Edition, headline: Entry): Entry[] {
  const opening = openingOf(edition, headline.region);
  return [headline, ...(opening?.beside.toReversed().slice(0, RIVALS_TOLD) ?? [])];
}

function openingIn(edition: Edition, { id, headline }: Region): Opening | null {
  const entries = currentOf(edition, id);
  const ruled = headlineByRule(entries);
  if (!headline || !ruled) {
    return (
      ruled && { ...ruled, because: null, newest: null, later: laterThan(ruled.lead, entries) }
    );
  }
  const named = edition.ledger.get(headline.reference);
  const lead = edition.ledger.replacementsOf(named).at(-1)?.entry ?? named;
  return {
    lead,
    beside: besideOf(lead, entries),
    because: headline.because,
    newest: lead === ruled.lead ? null : ruled.lead,
    later: laterThan(lead, entries),
  };
}

/** Observations of a region that nothing superseded. */
export function currentOf(edition: Edition, region: string): Entry[] {
  return edition.ledger.ofRegion(region).filter((entry) => !edition.ledger.isSuperseded(entry));
}

function byName(a: Entry, b: Entry, locale: Locale): number {
  return a.region.name[locale].localeCompare(b.region.name[locale], locale);
}
