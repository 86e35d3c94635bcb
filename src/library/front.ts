import { isBound, EVERYONE } from '../ledger/index.ts';
import type { Dispute, Entry } from '../ledger/entry-types.ts';
import { daysAfter } from '../rules/days.ts';
import type { Localized } from '../schema/index.ts';
import type { Placed } from './page-context.ts';
import type { Edition } from './edition.ts';
import { currentOf, headlineOf } from './region-context.ts';
import type { Claim } from './sources.ts';

/** How far ahead the home page looks, and how much of each thing it shows. */
const DAYS_AHEAD = 60;
const MOST_DATES = 6;
const MOST_NUMBERS = 3;
const MOST_DISPUTES = 1;

/** The lowest and the highest share of workers that any count of the newest year gives. */
export interface NationalRange {
  low: Entry;
  /** Null where there is one count. */
  high: Entry | null;
  year: string;
}

/** The nation's coverage as a range; null while no count is public. */
export function nationalRange(edition: Edition): NationalRange | null {
  const country = edition.records.regions.find(({ level }) => level === 'country');
  const counts = country ? currentOf(edition, country.id).filter(isStatedCoverage) : [];
  const year =
    counts
      .map(({ observation }) => observation.period.slice(0, 4))
      .sort()
      .at(-1) ?? '';
  const ofYear = counts
    .filter(({ observation }) => observation.period.startsWith(year))
    .toSorted((a, b) => Number(a.quantity.value) - Number(b.quantity.value));
  const [low, ...others] = ofYear;
  if (!low) return null;
  return { low, high: others.at(-1) ?? null, year };
}

function isCoverage(entry: Entry): boolean {
  const { topic, kind, unit } = entry.indicator;
  const isShare = topic === 'coverage' && kind === 'result' && unit === 'percent';
  return isShare && entry.segment.id === EVERYONE && !isBound(entry);
}

/** A share that somebody stated: one of our own computing has its base beside it, and there is no room here. */
function isStatedCoverage(entry: Entry): boolean {
  return isCoverage(entry) && entry.source.kind !== 'own';
}

/** A rule that begins or ends soon, and the day on which it does. */
export interface ComingRule {
  day: string;
  what: 'begins' | 'ends';
  /** What the rule sets, in words. */
  label: Localized;
  /** Read for the day on which it begins, or the last on which it holds. */
  claim: Claim & { kind: 'rule' };
}

/** What begins and ends within sixty days, the next first; what another row follows only begins anew. */
export function comingRules(edition: Edition): ComingRule[] {
  const [today, last] = [edition.siteDate, daysAfter(edition.siteDate, DAYS_AHEAD)];
  const isSoon = (day: string | null): day is string => day !== null && day > today && day <= last;
  return edition.records.programs
    .flatMap((program) =>
      program.rules.flatMap(({ id, label, rows }) => {
        const ref = `${program.id}/${id}`;
        const at = (day: string, what: ComingRule['what']): ComingRule => ({
          day,
          what,
          label,
          claim: { kind: 'rule', ref, date: day, fixed: true },
        });
        const isFollowed = (day: string) => rows.some(({ from }) => from === daysAfter(day, 1));
        return rows.flatMap(({ from, to }) => [
          ...(isSoon(from) ? [at(from, 'begins')] : []),
          ...(isSoon(to) && !isFollowed(to) ? [at(to, 'ends')] : []),
        ]);
      }),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, MOST_DATES);
}

/**
 * Shares of workers covered with which places open, by the day their source came out: another number of a
 * place would contradict its own page.
 */
export function newestNumbers(edition: Edition): Entry[] {
  return edition.records.regions
    .flatMap((region) => headlineOf(edition, region) ?? [])
    .filter(isStatedCoverage)
    .toSorted((a, b) => ((a.source.published ?? '') < (b.source.published ?? '') ? 1 : -1))
    .slice(0, MOST_NUMBERS);
}

/** Where published shares of the same thing differ, the newest. */
export function newestDisputes(edition: Edition): Dispute[] {
  return edition.records.regions
    .flatMap(({ id }) => edition.ledger.disputes(id))
    .filter(({ rivals }) => rivals.every(isStatedCoverage))
    .toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
    .slice(0, MOST_DISPUTES);
}

/** Entries as the claims of a part of a page. */
export function placedEntries(entries: readonly Entry[], place: Placed['place']): Placed[] {
  return entries.map((entry) => ({ claim: { kind: 'observation', entry }, place }));
}
