import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the whole of benefits runs in a browser, without the validator and in few bytes', async () => {
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/benefits/index.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const inputs = Object.keys(result.metafile.inputs);
  expect(inputs.length).toBeGreaterThan(5);
  expect(inputs.filter((path) => !path.startsWith('src/benefits/'))).toEqual([]);
  const [file] = result.outputFiles;
  expect(file?.text).not.toMatch(/zod/i);
  expect(file?.contents.length).toBeLessThan(20_000);
});
