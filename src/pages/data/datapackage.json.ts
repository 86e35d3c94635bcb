import type { APIRoute } from 'astro';
import { dataPackageJson } from '../../library/data-package.ts';

export const GET: APIRoute = () => new Response(dataPackageJson());
