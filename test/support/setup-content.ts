import { projectRoot, runNode } from './project.ts';

/**
 * Reads the collections once: under Vitest they are empty until plain Node has done so, into the
 * folder where Astro's development server looks for them.
 */
export async function setup(): Promise<void> {
  const read = `
    const { sync } = await import('astro');
    await sync({
      root: 'test/fixtures/record',
      configFile: '../../../astro.config.mjs',
      srcDir: '../../../src',
      cacheDir: './.astro',
      logLevel: 'error',
    });
  `;
  const { status, output } = await runNode(projectRoot, ['--input-type=module', '--eval', read]);
  if (status !== 0) throw new Error(`The collections could not be read:\n${output}`);
}
