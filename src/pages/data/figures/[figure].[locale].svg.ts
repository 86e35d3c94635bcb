import type { APIRoute } from 'astro';
import { inEachLanguage } from '../../../library/downloads.ts';
import { savedFigure, savedPaths } from '../../../library/saved-figures.ts';
import type { Locale } from '../../../schema/index.ts';
import { edition } from '../../../edition.ts';

export const getStaticPaths = () => inEachLanguage(savedPaths(edition));

export const GET: APIRoute<{ locale: Locale }> = ({ params, props: { locale } }) =>
  new Response(savedFigure(edition, params['figure'] ?? '', locale));
