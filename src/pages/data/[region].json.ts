import type { APIRoute } from 'astro';
import { regionJson, regionPaths } from '../../library/downloads.ts';

export const getStaticPaths = regionPaths;

export const GET: APIRoute = ({ params }) => new Response(regionJson(params['region'] ?? ''));
