import type { APIRoute } from 'astro';
import { tableCsv } from '../../library/data-tables.ts';
import { edition } from '../../edition.ts';

export const GET: APIRoute = () => new Response(tableCsv(edition, 'people'));
