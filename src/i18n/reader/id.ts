import * as benefits from './id/benefits.ts';
import * as calculatorFields from './id/calculator-fields.ts';
import * as calculatorResults from './id/calculator-results.ts';
import * as calculators from './id/calculators.ts';
import * as charts from './id/charts.ts';
import * as claims from './id/claims.ts';
import * as dataFields from './id/data-fields.ts';
import * as data from './id/data.ts';
import * as embeds from './id/embeds.ts';
import * as feeds from './id/feeds.ts';
import * as figures from './id/figures.ts';
import * as filter from './id/filter.ts';
import * as formats from './id/formats.ts';
import * as gaps from './id/gaps.ts';
import * as guides from './id/guides.ts';
import * as home from './id/home.ts';
import * as ledger from './id/ledger.ts';
import * as live from './id/live.ts';
import * as missing from './id/missing.ts';
import * as observations from './id/observations.ts';
import * as omissions from './id/omissions.ts';
import * as opening from './id/opening.ts';
import * as payments from './id/payments.ts';
import * as places from './id/places.ts';
import * as plots from './id/plots.ts';
import * as press from './id/press.ts';
import * as programs from './id/programs.ts';
import * as recordFields from './id/record-fields.ts';
import * as region from './id/region.ts';
import * as search from './id/search.ts';
import * as share from './id/share.ts';
import * as sheets from './id/sheets.ts';
import * as site from './id/site.ts';

/** Indonesian: the first language, which has every key that another may have. */
export const id = {
  name: 'Bahasa Indonesia',
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
};
