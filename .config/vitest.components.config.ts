import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

const root = new URL('..', import.meta.url).pathname;

/** Astro stands in the tests' record: content and data are those of the tests, all code is the project's. */
const record = `${root}test/fixtures/record`;

export default getViteConfig(
  {
    root: record,
    test: {
      name: 'components',
      root: record,
      dir: `${root}test/components`,
      include: ['**/*.test.ts'],
      globalSetup: [`${root}test/support/setup-content.ts`],
      // As for the rooms: files that share a worker load Astro once.
      isolate: false,
      // As the other projects have, in whose group it runs.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      sequence: { groupOrder: 1 },
      testTimeout: 20_000,
    },
  },
  {
    root: record,
    configFile: '../../../astro.config.mjs',
    srcDir: '../../../src',
    publicDir: '../../../public',
    // The toolbar writes paths of the machine into the HTML.
    devToolbar: { enabled: false },
  },
);
