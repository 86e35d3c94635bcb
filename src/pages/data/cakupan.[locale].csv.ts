import type { APIRoute } from 'astro';
import { firstPart, inEachLanguage } from '../../library/downloads.ts';
import { peopleCsv, peopleTable } from '../../library/people-table.ts';
import type { Locale } from '../../schema/index.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => inEachLanguage([{ params: {} }]);

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(peopleCsv(peopleTable(firstPart(edition).entries, locale), locale));
