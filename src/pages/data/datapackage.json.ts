import type { APIRoute } from 'astro';
import { dataPackageJson } from '../../library/data-package.ts';
import { edition } from '../../edition.ts';

export const GET: APIRoute = () => new Response(dataPackageJson(edition));
