import type { APIRoute } from 'astro';
import { pathWord, localizedPaths } from '../../../../i18n/addresses.ts';
import { calculatorsOnSite, caseModules } from '../../../../library/calculators.ts';
import { edition } from '../../../../edition.ts';

export const getStaticPaths = () =>
  calculatorsOnSite(edition).flatMap((name) =>
    localizedPaths('calculators').flatMap(({ params, props: { locale } }) =>
      caseModules(edition, name, locale, edition.siteDate).map(({ calculator, text }) => ({
        params: { ...params, calculator: pathWord(name, locale), case: calculator },
        props: { text },
      })),
    ),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
