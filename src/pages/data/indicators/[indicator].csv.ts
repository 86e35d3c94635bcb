import type { APIRoute } from 'astro';
import { indicatorCsv, indicatorCsvPaths } from '../../../library/downloads.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => indicatorCsvPaths(edition);

export const GET: APIRoute = ({ params }) =>
  new Response(indicatorCsv(edition, params['indicator'] ?? ''));
