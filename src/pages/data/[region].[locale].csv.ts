import type { APIRoute } from 'astro';
import { inEachLanguage, regionPaths } from '../../library/downloads.ts';
import { peopleCsv, peopleTable } from '../../library/people-table.ts';
import type { Locale } from '../../schema/index.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => inEachLanguage(regionPaths(edition));

export const GET: APIRoute<{ locale: Locale }> = ({ params, props: { locale } }) =>
  new Response(
    peopleCsv(peopleTable(edition.ledger.ofRegion(params['region'] ?? ''), locale), locale),
  );
