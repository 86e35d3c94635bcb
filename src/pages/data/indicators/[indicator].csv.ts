import type { APIRoute } from 'astro';
import { indicatorDownload, indicatorPaths } from '../../../library/downloads.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => indicatorPaths(edition);

export const GET: APIRoute<{ id: string; year: string | null }> = ({ props }) =>
  new Response(indicatorDownload(edition, props));
