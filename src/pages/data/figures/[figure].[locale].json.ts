import type { APIRoute } from 'astro';
import { inEachLanguage } from '../../../library/downloads.ts';
import { liveFigureFile, livePaths } from '../../../library/live-figures.ts';
import type { Locale } from '../../../schema/index.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => inEachLanguage(livePaths(edition));

export const GET: APIRoute<{ locale: Locale }> = ({ params, props: { locale } }) =>
  new Response(liveFigureFile(edition, params['figure'] ?? '', locale));
