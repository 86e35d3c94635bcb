import type { APIRoute } from 'astro';
import { yearCsv } from '../../library/data-tables.ts';
import { yearPaths } from '../../library/downloads.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => yearPaths(edition);

export const GET: APIRoute = ({ params }) => new Response(yearCsv(edition, params['year'] ?? ''));
