import { localeParam, pathWord, type Route } from '../i18n/addresses.ts';
import { locales } from '../schema/locales.ts';
import type { Locale } from '../schema/index.ts';
import { omissionsRoute } from './omissions.ts';
import { dataPrograms, programRoute, type DataProgram } from './data-rules.ts';
import {
  dataIndicators,
  indicatorParts,
  indicatorRoute,
  type DataIndicator,
} from './data-index.ts';
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
}

/** One page for each indicator and each programme, in both languages, and those of laws, gaps and requests. */
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
  ]);
}

/** One page for each province of an indicator with more numbers than a page holds, in both languages. */
export function dataPartPaths(edition: Edition) {
  return locales.flatMap((locale) =>
    indicatorParts(edition).map(({ indicator, province }) => ({
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
