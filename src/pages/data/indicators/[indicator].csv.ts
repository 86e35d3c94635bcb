import type { APIRoute } from 'astro';
import { indicatorDownload, indicatorPaths } from '../../../library/downloads.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => indicatorPaths(edition);

export const GET: APIRoute = ({ params }) =>
  new Response(indicatorDownload(edition, params['indicator'] ?? ''));
