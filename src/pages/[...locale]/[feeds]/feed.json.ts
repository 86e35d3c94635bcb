import type { APIRoute } from 'astro';
import { localizedPaths } from '../../../i18n/addresses.ts';
import { feedText } from '../../../library/feeds.ts';
import type { Locale } from '../../../schema/index.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => localizedPaths('feeds');

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(await feedText(edition, 'json', props.locale));
