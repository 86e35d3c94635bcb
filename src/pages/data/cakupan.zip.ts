import type { APIRoute } from 'astro';
import { archiveBytes } from '../../library/data-archive.ts';
import { edition } from '../../edition.ts';

export const GET: APIRoute = () => new Response(archiveBytes(edition));
