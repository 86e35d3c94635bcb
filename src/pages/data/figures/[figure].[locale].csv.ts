import type { APIRoute } from 'astro';
import { figureEntries, figurePaths, inEachLanguage } from '../../../library/downloads.ts';
import { peopleCsv, peopleTable } from '../../../library/people-table.ts';
import type { Locale } from '../../../schema/index.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => inEachLanguage(figurePaths(edition));

export const GET: APIRoute<{ locale: Locale }> = ({ params, props: { locale } }) =>
  new Response(
    peopleCsv(peopleTable(figureEntries(edition, params['figure'] ?? ''), locale), locale),
  );
