import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { calculatorNames, type Calculator } from '../../src/jamsostek/subject.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files a browser would load for a calculator, and their text. */
async function bundled(calculator: Calculator) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      'src/jamsostek/form/form-desk.ts',
      `src/jamsostek/calculators/${calculator}/answer.ts`,
    ],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'unwritten',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return {
    inputs: Object.keys(metafile.inputs),
    text: outputFiles.map((file) => file.text).join('\n'),
  };
}

test.each(calculatorNames)(
  '%s brings its reckoning to the browser, no words and no checks',
  async (calculator) => {
    const { inputs, text } = await bundled(calculator);
    const foreign = inputs.filter(
      (path) =>
        !/^src\/(?:rules\/|jamsostek\/|i18n\/|schema\/(?:languages|locales|fallback)\.ts$)/.test(
          path,
        ),
    );
    expect(foreign).toEqual([]);
    expect(inputs.filter((path) => /i18n\/(?:reader|desk)\//.test(path))).toEqual([]);
    // What fills in for a missing text is loaded with the rules, and used by none of them.
    expect(text).not.toMatch(/\u{E0001}|e0001|requiredLocales/iu);
    expect(text).not.toMatch(/zod/i);
    // Fields stand in the page, sentences of the law's derived rules nowhere in a calculator.
    expect(text).not.toMatch(/Santunan|kind:"rupiah"/);
  },
);
