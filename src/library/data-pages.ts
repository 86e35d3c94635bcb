import { localeParam, pathWord, type Route } from '../i18n/addresses.ts';
import { locales } from '../schema/locales.ts';
import type { Locale, Region } from '../schema/index.ts';
import { paymentsRoute } from './payments.ts';
import { omissionsRoute } from './omissions.ts';
import { dataPrograms, programRoute, type DataProgram } from './data-rules.ts';
import { dataIndicators, indicatorRoute, type DataIndicator } from './data-index.ts';
import { partRoute, partsOfIndicators } from './data-parts.ts';
import { lawsRoute } from './laws.ts';
import { missingRoute } from './missing.ts';
import { requestsRoute } from './requests.ts';
import type { Edition } from './edition.ts';

/** What a page below the data index shows: one of these. */
export interface DataPage {
  indicator?: DataIndicator;
  program?: DataProgram;
  omissions?: true;
  laws?: true;
  missing?: true;
  requests?: true;
  payments?: true;
}

/** One page for each indicator and each programme, in both languages, and those of laws, gaps, requests and payments. */
export function dataPages(edition: Edition) {
  return locales.flatMap((locale) => [
    ...dataIndicators(edition).map((indicator) => ({
      ...paramsOf(indicatorRoute(indicator.indicator), locale),
      props: { locale, indicator },
    })),
    ...(edition.records.omissions.length > 0
      ? [
          {
            ...paramsOf(omissionsRoute(locale), locale),
            props: { locale, omissions: true as const },
          },
        ]
      : []),
    ...dataPrograms(edition).map((program) => ({
      ...paramsOf(programRoute(program.program, locale), locale),
      props: { locale, program },
    })),
    { ...paramsOf(lawsRoute(locale), locale), props: { locale, laws: true as const } },
    { ...paramsOf(missingRoute(locale), locale), props: { locale, missing: true as const } },
    { ...paramsOf(requestsRoute(locale), locale), props: { locale, requests: true as const } },
    ...(edition.records.payments.length > 0
      ? [{ ...paramsOf(paymentsRoute(locale), locale), props: { locale, payments: true as const } }]
      : []),
  ]);
}

/** One page for each province of an indicator with more numbers than one page holds, in both languages. */
export function dataPartPaths(edition: Edition) {
  return locales.flatMap((locale) =>
    partsOfIndicators(edition).map(({ indicator, province }) => ({
      params: {
        locale: localeParam(locale),
        data: pathWord('data', locale),
        indicator: indicator.indicator.id,
        province: province.id,
      },
      props: { locale, indicator, province },
    })),
  );
}

function paramsOf(route: Route, locale: Locale) {
  const item = 'item' in route ? route.item : undefined;
  return {
    params: { locale: localeParam(locale), data: pathWord('data', locale), item },
  };
}

/** A page of tags for editors: of all, of one indicator, or of one programme. */
export interface TagsPage {
  indicator?: DataIndicator;
  /** The province to whose places a page of an indicator keeps. */
  province?: Region;
  program?: DataProgram;
  routeIn: (locale: Locale) => Route;
}

/** Where the tags are listed, or those of the page of data at `below`. */
export function tagsRoute(locale: Locale, below?: Route): Route {
  const item = below && 'item' in below ? below.item : undefined;
  return { page: 'data', item: [pathWord('tags', locale), item].filter(Boolean).join('/') };
}

/** The page from which editors go on, in every language. */
export function tagsIndex() {
  return locales.map((locale) => {
    const data: TagsPage = { routeIn: tagsRoute };
    return { params: tagsParams(locale), props: { locale, data } };
  });
}

/** A page of tags for each indicator and each programme, in every language. */
export function tagsPages(edition: Edition) {
  const all: TagsPage[] = [
    ...dataIndicators(edition).map((indicator) => ({
      indicator,
      routeIn: (locale: Locale) => tagsRoute(locale, indicatorRoute(indicator.indicator)),
    })),
    ...dataPrograms(edition).map((program) => ({
      program,
      routeIn: (locale: Locale) => tagsRoute(locale, programRoute(program.program, locale)),
    })),
  ];
  return locales.flatMap((locale) =>
    all.map((data) => {
      const route = data.routeIn(locale);
      const item = 'item' in route ? (route.item ?? '').split('/').at(-1) : undefined;
      return { params: { ...tagsParams(locale), item }, props: { locale, data } };
    }),
  );
}

/** A page of tags for each province of an indicator that is divided, in every language. */
export function tagsPartPaths(edition: Edition) {
  return locales.flatMap((locale) =>
    partsOfIndicators(edition).map(({ indicator, province }) => {
      const data: TagsPage = {
        indicator,
        province,
        routeIn: (language) => tagsRoute(language, partRoute(indicator.indicator, province)),
      };
      const item = indicator.indicator.id;
      return {
        params: { ...tagsParams(locale), item, province: province.id },
        props: { locale, data },
      };
    }),
  );
}

function tagsParams(locale: Locale) {
  return {
    locale: localeParam(locale),
    data: pathWord('data', locale),
    tags: pathWord('tags', locale),
  };
}
