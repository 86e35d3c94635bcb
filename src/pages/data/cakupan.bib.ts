import type { APIRoute } from 'astro';
import { citationBib } from '../../library/citations.ts';
import { edition } from '../../edition.ts';

export const GET: APIRoute = () => new Response(citationBib(edition));
