import { monthOfYear, partOfYear } from './period.ts';
import { crossesTerritory } from './territory.ts';
import type { Entry, Obstacle, Verdict } from './entry-types.ts';

/** The population of a share whose source did not say out of whom it is counted. */
export const UNSTATED = 'unstated';

/**
 * May two observations share an axis, a rank, a difference or a "higher than"? Only if indicator,
 * population, segment, place rule, territory and month of year agree. Every obstacle is reported, not only the
 * first.
 *
 * - An `unstated` population agrees with nothing, not even with itself; neither does a stock whose
 *   month is unknown (a bare year or quarter). So an observation compared with itself is refused
 *   when it lacks either: the rule makes no exception, because two mentions of the same unknown are
 *   no knowledge.
 * - A count has no population (null) and agrees with other counts; a share without one is treated
 *   as unstated.
 * - A population that is only a word of sources ("workers") agrees with itself where one source
 *   gives both numbers: another may mean other people by it.
 * - A number known only by what it exceeds, stays below or lies between ("over 60", "40 to 45") agrees
 *   with nothing: it is no value.
 * - A region before and after it was divided is not the same territory.
 * - A flow covers its whole period, so no month is unknown: the same part of the year must be
 *   covered (first quarter with first quarter, year with year).
 */
export function compare(a: Entry, b: Entry): Verdict {
  const found = [
    a.indicator.id !== b.indicator.id && 'indicator',
    populationObstacle(a, b),
    a.observation.segment !== b.observation.segment && 'segment',
    a.indicator.placeRule !== b.indicator.placeRule && 'place-rule',
    crossesTerritory(a, b) && 'territory',
    monthObstacle(a, b),
    [a, b].some(isBound) && 'bound',
  ];
  const obstacles = found.filter((obstacle): obstacle is Obstacle => obstacle !== false);
  return obstacles.length === 0 ? { allowed: true } : { allowed: false, obstacles };
}

/** Whether all that is known of a number is what it exceeds, stays below or lies between. */
export function isBound({ observation }: Entry): boolean {
  return observation.bound !== undefined;
}

function populationObstacle(a: Entry, b: Entry): Obstacle | false {
  if (isUnstated(a) || isUnstated(b)) return 'population-unstated';
  const differs = a.observation.population !== b.observation.population;
  const isWord = a.population?.wordOnly === true && a.source.id !== b.source.id;
  return (differs || isWord) && 'population';
}

function isUnstated({ observation, indicator }: Entry): boolean {
  return (observation.population ?? (indicator.unit === 'percent' ? UNSTATED : null)) === UNSTATED;
}

function monthObstacle(a: Entry, b: Entry): Obstacle | false {
  const [one, other] = [a.observation.period, b.observation.period];
  if (a.indicator.nature === 'flow' && b.indicator.nature === 'flow') {
    return partOfYear(one) !== partOfYear(other) && 'month';
  }
  const months = [monthOfYear(one), monthOfYear(other)];
  if (months.includes(null)) return 'month-unknown';
  return months[0] !== months[1] && 'month';
}
