import type { Route } from '../i18n/addresses.ts';
import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { omissionReasons } from '../schema/omission.ts';
import type { Locale, Omission, Region } from '../schema/index.ts';
import type { Edition } from './edition.ts';

/** A number that was found and is not in the record, in words without the number. */
export interface Omitted {
  region: Region;
  what: string;
  source: Omission;
}

/** What was left out for one reason. */
export interface OmissionGroup {
  reason: Omission['items'][number]['reason'];
  title: string;
  items: Omitted[];
}

/** The address of the list of what was left out. */
export function omissionsRoute(locale: Locale): Route {
  return { page: 'data', item: readerTexts(locale).omissions.path };
}

/** Everything left out that was read by the day of the edition, by reason; a source and place once each. */
export function omissionGroups({ records, siteDate }: Edition, locale: Locale): OmissionGroup[] {
  const regions = new Map(records.regions.map((region) => [region.id, region]));
  const names = new Map(records.indicators.map(({ id, name }) => [id, name[locale]]));
  const segments = new Map(records.segments.map(({ id, name }) => [id, name[locale]]));
  const all = records.omissions.filter(({ read }) => read <= siteDate.slice(0, 10));
  return omissionReasons.flatMap((reason) => {
    const items = all.flatMap((source) =>
      source.items
        .filter((item) => item.reason === reason)
        .flatMap(({ region: id, indicator, segment, period }): Omitted[] => {
          const region = regions.get(id);
          if (!region) return [];
          const when = period
            ? formatPeriod(period, locale)
            : readerTexts(locale).omissions.undated;
          const name = names.get(indicator) ?? indicator.replaceAll('-', ' ');
          const what = segment === 'all' ? name : `${name}: ${segments.get(segment) ?? segment}`;
          return [{ region, what: `${what}, ${when}`, source }];
        }),
    );
    const title = readerTexts(locale).omissionReasons[reason];
    return items.length > 0 ? [{ reason, title, items }] : [];
  });
}
