import type { APIRoute } from 'astro';
import { inEachLanguage, partPaths } from '../../library/downloads.ts';
import type { FilePart } from '../../library/file-parts.ts';
import { peopleCsv, peopleTable } from '../../library/people-table.ts';
import type { Locale } from '../../schema/index.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => inEachLanguage(partPaths(edition));

export const GET: APIRoute<{ part: FilePart; locale: Locale }> = ({ props: { part, locale } }) =>
  new Response(peopleCsv(peopleTable(part.entries, locale), locale));
