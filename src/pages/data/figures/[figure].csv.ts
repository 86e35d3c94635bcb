import type { APIRoute } from 'astro';
import { figureDownload, figurePaths } from '../../../library/downloads.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute = ({ params }) => new Response(figureDownload(params['figure'] ?? ''));
