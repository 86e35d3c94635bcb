import { parsePeriod } from '../i18n/period.ts';
import type { RegionalObservation } from '../schema/index.ts';
import type { ParsedReference } from './entry-types.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PERIOD = '[0-9Q-]+(?:/[0-9-]+)?';
const REFERENCE = new RegExp(`^(${SLUG})/(${SLUG})/(${PERIOD})(?::(${SLUG}))?(?:@(${SLUG}))?$`);

/** The segment that counts everyone; the canonical form leaves it out. */
export const EVERYONE = 'all';

/**
 * The parts of `region/indicator/period[:segment][@source]`, or null if `text` is not written so.
 * The period stays as written: 2024 is not 2024-12.
 * @example parseReference('makassar/coverage/2024@bpjstk')
 * // { region: 'makassar', indicator: 'coverage', period: '2024', segment: 'all', source: 'bpjstk' }
 */
export function parseReference(text: string): ParsedReference | null {
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [, region = '', indicator = '', period = '', segment = EVERYONE, source = null] = match;
  return parsePeriod(period) ? { region, indicator, period, segment, source } : null;
}

/**
 * The canonical form of a reference, without `:all`.
 * @example printReference({ region: 'makassar', indicator: 'coverage', period: '2024', segment: 'all', source: null })
 * // 'makassar/coverage/2024'
 */
export function printReference(reference: ParsedReference): string {
  const { region, indicator, period, segment, source } = reference;
  const ofSegment = segment === EVERYONE ? '' : `:${segment}`;
  const bySource = source === null ? '' : `@${source}`;
  return `${region}/${indicator}/${period}${ofSegment}${bySource}`;
}

/** The canonical reference of an observation, always with its source. */
export function referenceOf(observation: RegionalObservation): string {
  const { region, indicator, period, segment, source } = observation;
  return printReference({ region, indicator, period, segment, source });
}
