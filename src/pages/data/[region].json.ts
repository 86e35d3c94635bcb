import type { APIRoute } from 'astro';
import { regionJson, regionPaths } from '../../library/downloads.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => regionPaths(edition);

export const GET: APIRoute = ({ params }) =>
  new Response(regionJson(edition, params['region'] ?? ''));
