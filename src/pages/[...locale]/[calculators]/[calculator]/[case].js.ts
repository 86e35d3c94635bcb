import type { APIRoute } from 'astro';
import { calculatorPages, type CalculatorPage } from '../../../../calculators/questions.ts';
import { calculatorItems, localizedPaths } from '../../../../i18n/addresses.ts';
import { inputs } from '../../../../inputs.ts';
import { caseModule } from '../../../../library/calculators.ts';

export const getStaticPaths = () =>
  (Object.keys(calculatorPages) as CalculatorPage[]).flatMap((name) =>
    localizedPaths('calculators').flatMap(({ params, props }) =>
      calculatorPages[name].map((calculator) => ({
        params: { ...params, calculator: calculatorItems[name][props.locale], case: calculator },
        props: { text: caseModule(name, calculator, inputs.siteDate) },
      })),
    ),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
