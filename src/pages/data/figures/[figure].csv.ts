import type { APIRoute } from 'astro';
import { figureDownload, figurePaths } from '../../../library/downloads.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => figurePaths(edition);

export const GET: APIRoute = ({ params }) =>
  new Response(figureDownload(edition, params['figure'] ?? ''));
