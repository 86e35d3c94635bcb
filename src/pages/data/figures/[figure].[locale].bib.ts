import type { APIRoute } from 'astro';
import { figureBib, figureBibPaths } from '../../../library/citations.ts';
import type { Figure, Locale } from '../../../schema/index.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => figureBibPaths(edition);

export const GET: APIRoute<{ spec: Figure; locale: Locale }> = ({ props: { spec, locale } }) =>
  new Response(figureBib(edition, spec, locale));
