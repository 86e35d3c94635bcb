import { isBasePath, isOrigin } from './schema/address.ts';
import { dayAtOffice, isCalendarDay } from './schema/common.ts';
import { ownSite } from './own-site.ts';

/** What a build takes from outside, besides the files of the project. */
export interface Inputs {
  /** Origin, without a trailing slash. */
  siteUrl: string;
  /** Path the site lives under, with a slash at both ends. */
  basePath: string;
  /** The day the site speaks for, `YYYY-MM-DD`. */
  siteDate: string;
}

/**
 * Reads `SITE_URL`, `BASE_PATH` and `SITE_DATE` (defaults: `data/site.json`, and today at the office).
 * @throws Error in words when one of them cannot be used
 */
export function readInputs(env: Record<string, string | undefined>, today: string): Inputs {
  const siteUrl = (env['SITE_URL'] || known(ownSite.url, isOrigin, NOWHERE)).replace(/\/+$/, '');
  if (!isOrigin(siteUrl)) {
    throw new Error(
      `SITE_URL must be an https origin such as https://example.org, not "${siteUrl}". A folder goes into BASE_PATH.`,
    );
  }
  const base = env['BASE_PATH'] || known(ownSite.base, isBasePath, '/');
  const basePath = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!isBasePath(basePath)) {
    throw new Error(`BASE_PATH must be a path such as /cakupan/, not "${basePath}".`);
  }
  const siteDate = env['SITE_DATE'] || today;
  if (!isCalendarDay(siteDate)) {
    throw new Error(`SITE_DATE must be a day written YYYY-MM-DD, not "${siteDate}".`);
  }
  return { siteUrl, basePath, siteDate };
}

/** Stands in for an address that `data/site.json` does not give. */
const NOWHERE = 'https://site.invalid';

/** A text of `data/site.json`, or what stands in for it: what is wrong there the check tells, by line. */
function known(
  text: string | undefined,
  isSound: (text: string) => boolean,
  instead: string,
): string {
  return text !== undefined && isSound(text) ? text : instead;
}

/** Today in the zone of the office: the only place that asks the clock. */
function todayAtOffice(): string {
  return dayAtOffice(new Date());
}

/** The inputs of this run, read once. */
export const inputs: Inputs = readInputs(process.env, todayAtOffice());
