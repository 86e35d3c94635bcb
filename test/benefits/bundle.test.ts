import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { calculatorRules, rulesFor, type Calculator } from '../../src/benefits/index.ts';
import { rules } from './data.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What each calculator's script takes from benefits besides reading rules, cases and amounts. */
const functions: Record<Calculator, string[]> = {
  employee: ['puContribution'],
  'self-employed': ['bpuContribution'],
  construction: ['constructionContribution'],
  migrant: ['migrantContribution'],
  employer: ['employerContribution'],
  death: ['deathBenefit'],
  accident: ['accidentBenefit'],
  'job-loss': ['jobLossBenefit'],
  savings: ['oldAgeSavings', 'savingsTax', 'partialPayout'],
  pension: ['pension', 'retirement'],
};
const calculators = Object.keys(functions) as Calculator[];
const shared = ['rulesFromSubset', 'caseFromQuery', 'caseToQuery', 'parseAmount'];

/** The script that takes `names` from benefits, as a browser would load it. */
async function bundled(names: string[]) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { ${names.join(', ')} } from './src/benefits/browser.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { inputs: Object.keys(metafile.inputs), text: outputFiles[0]?.text ?? '' };
}

test('there is a bundle for every calculator', () => {
  expect(calculators).toEqual(Object.keys(calculatorRules));
});

test.each(calculators)('the %s calculator and its rules take at most 5 KB', async (calculator) => {
  const { inputs, text } = await bundled([...functions[calculator], ...shared]);
  const foreign = inputs.filter((path) => !path.startsWith('src/benefits/') && path !== '<stdin>');
  expect(foreign).toEqual([]);
  expect(/zod/i.test(text)).toBe(false);
  // Sentences of the law's derived rules belong to pages, not to a calculator.
  expect(text.includes('Santunan')).toBe(false);
  const json = JSON.stringify(rulesFor(rules, calculator));
  const bytes = brotliCompressSync(`${text}\n${json}`).length;
  expect(bytes, `${calculator}: ${bytes} bytes`).toBeLessThanOrEqual(5 * 1024);
});
