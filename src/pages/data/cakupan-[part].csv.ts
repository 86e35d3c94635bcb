import type { APIRoute } from 'astro';
import { partCsv, partPaths } from '../../library/downloads.ts';
import type { FilePart } from '../../library/file-parts.ts';
import { edition } from '../../edition.ts';

export const getStaticPaths = () => partPaths(edition);

export const GET: APIRoute<{ part: FilePart }> = ({ props: { part } }) =>
  new Response(partCsv(part));
