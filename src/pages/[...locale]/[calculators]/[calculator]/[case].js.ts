import type { APIRoute } from 'astro';
import { pathWord, localizedPaths } from '../../../../i18n/addresses.ts';
import { inputs } from '../../../../inputs.ts';
import { calculatorsOnSite, caseModules } from '../../../../library/calculators.ts';

export const getStaticPaths = () =>
  calculatorsOnSite().flatMap((name) => {
    const modules = caseModules(name, inputs.siteDate);
    return localizedPaths('calculators').flatMap(({ params, props }) =>
      modules.map(({ calculator, text }) => ({
        params: { ...params, calculator: pathWord(name, props.locale), case: calculator },
        props: { text },
      })),
    );
  });

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
