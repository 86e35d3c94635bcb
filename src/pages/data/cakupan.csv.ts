import type { APIRoute } from 'astro';
import { tableCsv } from '../../library/data-tables.ts';

export const GET: APIRoute = () => new Response(tableCsv('observations'));
