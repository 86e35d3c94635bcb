import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BuildsFirst } from './builds-first.ts';

const root = new URL('..', import.meta.url).pathname;

/** Projects named on the command line; none means all. */
const named = process.argv.flatMap((argument, index) =>
  process.argv[index - 1] === '--project' ? argument : [],
);

// Loading Astro takes seconds, and a slip in its configuration would stop every other test.
const withAstro = named.length === 0 || named.includes('components');

/** Files of plain Node whose properties take their cases by chance. */
const withProperties = () =>
  globSync('test/*/*.test.ts', { cwd: root }).filter((file) => {
    const text = readFileSync(root + file, 'utf8');
    return text.includes('/chance.ts') && !text.includes('.astro');
  });

/** The default leaves a machine of two cores with one worker. */
const WORKING = {
  maxWorkers: Math.max(2, availableParallelism() - 1),
  sequence: { groupOrder: 1 },
};

/** Tests in a browser and those that build wait for it more than they work themselves. They run first. */
const WAITING = { maxWorkers: availableParallelism() + 2, sequence: { groupOrder: 0 } };

/** Nobody waits for what runs at night: only a test that never ends is at fault, however busy the machine. */
const HOUR = 3_600_000;

export default defineConfig({
  root,
  test: {
    ...WORKING,
    // Across projects the order is that of the whole run.
    sequence: { ...WORKING.sequence, sequencer: BuildsFirst },
    reporters: ['default', `${root}.config/closing-line.ts`],
    projects: [
      {
        // Plain Node: every room that runs without Astro.
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{components,site,builds,browser,wide}/**'],
          // No room holds a state of its own: files that share a worker load them once.
          isolate: false,
          // Properties try many cases; a busy machine must not turn that into a failure.
          testTimeout: 60_000,
        },
      },
      // Components rendered one by one by Astro.
      ...(withAstro ? [`${root}.config/vitest.components.config.ts`] : []),
      {
        // The site as it will be published, read as files.
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          // Reading 335 pages takes a while: files that share a worker read them once.
          isolate: false,
          globalSetup: ['test/support/setup-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Small sites, each built in a folder of its own.
        extends: true,
        test: {
          name: 'builds',
          ...WAITING,
          include: ['test/builds/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      // The properties of `npm test` with other cases each night, and more; a failure names its seed.
      ...(named.includes('chance')
        ? [
            {
              extends: true as const,
              test: {
                name: 'chance',
                include: withProperties(),
                env: {
                  CAKUPAN_SEED:
                    process.env['CAKUPAN_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31)),
                  CAKUPAN_TRIES: '10',
                },
                testTimeout: HOUR,
              },
            },
          ]
        : []),
      // Every page and every day: too long for each change, so only where it is named.
      ...(named.includes('wide')
        ? [
            {
              extends: true as const,
              test: {
                name: 'wide',
                // The last two try here what `npm test` tries only in turn.
                include: [
                  'test/wide/**/*.test.ts',
                  'test/browser/calculators*.test.ts',
                  'test/schema/every-key.test.ts',
                ],
                env: { CAKUPAN_RING: 'wide' },
                expect: { poll: { timeout: 30_000 } },
                globalSetup: ['test/support/setup-site.ts', 'test/support/setup-browser.ts'],
                testTimeout: HOUR,
                hookTimeout: HOUR,
              },
            },
          ]
        : []),
      {
        // The same site in a browser.
        extends: true,
        test: {
          name: 'browser',
          ...WAITING,
          include: ['test/browser/**/*.test.ts'],
          // As for the site; they share a browser besides.
          isolate: false,
          // A page answers when it can: only one that never does is at fault, however busy the machine.
          expect: { poll: { timeout: 30_000 } },
          globalSetup: ['test/support/setup-site.ts', 'test/support/setup-browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
