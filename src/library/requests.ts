import { pathWord, type Route } from '../i18n/addresses.ts';
import type { Indicator, Locale, Region, Request } from '../schema/index.ts';
import type { Edition } from './edition.ts';

/** A request as it stood on the day of the edition. */
export interface ListedRequest {
  request: Request;
  region: Region;
  indicators: Indicator[];
}

/** Where requests are listed. */
export function requestsRoute(locale: Locale): Route {
  return { page: 'data', item: pathWord('requests', locale) };
}

/** Requests sent by the day of the edition, by year, the newest first; an answer to come is none yet. */
export function requestsByYear({
  records,
  siteDate,
}: Pick<Edition, 'records' | 'siteDate'>): [year: string, requests: ListedRequest[]][] {
  const on = siteDate.slice(0, 10);
  const regions = new Map(records.regions.map((region) => [region.id, region]));
  const listed = records.requests
    .filter(({ asked }) => asked <= on)
    .toSorted((a, b) => (a.asked < b.asked ? 1 : -1))
    .flatMap((request): ListedRequest[] => {
      const region = regions.get(request.region);
      const indicators = records.indicators.filter(({ id }) => request.indicators.includes(id));
      return region ? [{ request: asOfDay(request, on), region, indicators }] : [];
    });
  return [...Map.groupBy(listed, ({ request }) => request.asked.slice(0, 4))];
}

function asOfDay(request: Request, on: string): Request {
  if (request.answered === null || request.answered <= on) return request;
  return { ...request, state: 'open', answered: null, outcome: null, source: null };
}
