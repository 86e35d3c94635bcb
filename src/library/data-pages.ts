import { localeParam, pathWord, type Route } from '../i18n/addresses.ts';
import { locales } from '../schema/locales.ts';
import type { Locale } from '../schema/index.ts';
import { dataPrograms, programRoute, type DataProgram } from './data-rules.ts';
import { dataIndicators, indicatorRoute, type DataIndicator } from './data.ts';

/** What a page below the data index shows: one of the two. */
export interface DataPage {
  indicator?: DataIndicator;
  program?: DataProgram;
}

/** One page for each indicator and each programme, in both languages. */
export function dataPages() {
  return locales.flatMap((locale) => [
    ...dataIndicators().map((indicator) => ({
      ...paramsOf(indicatorRoute(indicator.indicator), locale),
      props: { locale, indicator },
    })),
    ...dataPrograms().map((program) => ({
      ...paramsOf(programRoute(program.program, locale), locale),
      props: { locale, program },
    })),
  ]);
}

function paramsOf(route: Route, locale: Locale) {
  const item = 'item' in route ? route.item : undefined;
  return {
    params: { locale: localeParam(locale), data: pathWord('data', locale), item },
  };
}
