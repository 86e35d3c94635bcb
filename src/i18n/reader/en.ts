import * as benefits from './en/benefits.ts';
import * as calculatorFields from './en/calculator-fields.ts';
import * as calculatorResults from './en/calculator-results.ts';
import * as calculators from './en/calculators.ts';
import * as charts from './en/charts.ts';
import * as claims from './en/claims.ts';
import * as dataFields from './en/data-fields.ts';
import * as data from './en/data.ts';
import * as embeds from './en/embeds.ts';
import * as feeds from './en/feeds.ts';
import * as figures from './en/figures.ts';
import * as filter from './en/filter.ts';
import * as formats from './en/formats.ts';
import * as gaps from './en/gaps.ts';
import * as guides from './en/guides.ts';
import * as home from './en/home.ts';
import * as ledger from './en/ledger.ts';
import * as live from './en/live.ts';
import * as missing from './en/missing.ts';
import * as observations from './en/observations.ts';
import * as omissions from './en/omissions.ts';
import * as opening from './en/opening.ts';
import * as payments from './en/payments.ts';
import * as places from './en/places.ts';
import * as plots from './en/plots.ts';
import * as press from './en/press.ts';
import * as programs from './en/programs.ts';
import * as recordFields from './en/record-fields.ts';
import * as region from './en/region.ts';
import * as search from './en/search.ts';
import * as share from './en/share.ts';
import * as sheets from './en/sheets.ts';
import * as site from './en/site.ts';
import type { Language } from './language.ts';

/** English. */
export const en = {
  name: 'English',
  formats: { ...formats },
  texts: {
    ...benefits,
    ...calculatorFields,
    ...calculatorResults,
    ...calculators,
    ...charts,
    ...claims,
    ...dataFields,
    ...data,
    ...embeds,
    ...feeds,
    ...figures,
    ...filter,
    ...gaps,
    ...guides,
    ...home,
    ...ledger,
    ...live,
    ...missing,
    ...observations,
    ...omissions,
    ...opening,
    ...payments,
    ...places,
    ...plots,
    ...press,
    ...programs,
    ...recordFields,
    ...region,
    ...search,
    ...share,
    ...sheets,
    ...site,
  },
} satisfies Language;
