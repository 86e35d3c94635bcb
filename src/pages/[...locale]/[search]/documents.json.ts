import type { APIRoute } from 'astro';
import { localizedPaths } from '../../../i18n/addresses.ts';
import { searchFile } from '../../../library/search.ts';
import type { Locale } from '../../../schema/index.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => localizedPaths('search');

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(await searchFile(edition, props.locale));
