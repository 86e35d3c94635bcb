import type { APIRoute } from 'astro';
import { indicatorPaths, partCsv } from '../../../library/downloads.ts';
import type { FilePart } from '../../../library/file-parts.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => indicatorPaths(edition);

export const GET: APIRoute<{ part: FilePart }> = ({ props: { part } }) =>
  new Response(partCsv(part));
