import type { APIRoute } from 'astro';
import { regionCsv, regionPaths } from '../../library/downloads.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute = ({ params }) => new Response(regionCsv(params['region'] ?? ''));
