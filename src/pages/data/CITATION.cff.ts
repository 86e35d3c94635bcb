import type { APIRoute } from 'astro';
import { citationCff } from '../../library/citations.ts';
import { edition } from '../../edition.ts';

export const GET: APIRoute = () => new Response(citationCff(edition));
