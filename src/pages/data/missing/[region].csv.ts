import type { APIRoute } from 'astro';
import { missingCsv, missingCsvPaths } from '../../../library/missing.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => missingCsvPaths(edition);

export const GET: APIRoute = ({ params }) =>
  new Response(missingCsv(edition, params['region'] ?? ''));
