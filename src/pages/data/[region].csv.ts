import type { APIRoute } from 'astro';
import { regionCsv, regionPaths } from '../../library/downloads.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => regionPaths(edition);

export const GET: APIRoute = ({ params }) =>
  new Response(regionCsv(edition, params['region'] ?? ''));
