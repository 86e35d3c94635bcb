// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { inputs } from './src/inputs.ts';
import { ownSite } from './src/own-site.ts';
import { promisedKind } from './src/doors/kind.ts';
import { annotate } from './src/mdx/annotate.ts';
import { cakupan } from './src/publish/integration.ts';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

export default defineConfig({
  site: inputs.siteUrl,
  base: inputs.basePath,
  // Not in node_modules, which copies of the project may share.
  cacheDir: './.cakupan/cache',
  trailingSlash: 'always',
  // As in JSX, a line break between elements is no space: a number and its mark stay together, and
  // the formatter, which follows the same rule, never changes what a page says.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  // Measured on a visit of five pages on a slow line (`npm run bench -- --visit`): one file of styles for all
  // saves 13% of the bytes and shows the first page 0.3 s later, a file of the common rules saves 7% and costs
  // 0.2 s; neither shows the five together sooner, and who reads one or two pages would get more bytes.
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { smartPunctuation: { dashes: false } },
      hastPlugins: [annotate],
    }),
  },
  // The gate comes last: what it finishes is what all others have written.
  integrations: [mdx(), cakupan()],
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Pages name them: what Astro makes of the name of a script in a component is long.
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_.*/, '')}.[hash].js`,
              codeSplitting: {
                // What every calculator needs comes in one file, with all that it imports.
                groups: [
                  {
                    name: 'desk',
                    test: /[\\/](?:jamsostek[\\/](?:form[\\/](?:form-desk|form-types)|line)|rules[\\/]needs)\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    plugins: [
      {
        // A calculator is worth its few bytes: nothing is loaded ahead, so no helper for that is.
        name: 'no-preload',
        enforce: 'pre',
        config: () => ({ build: { modulePreload: false } }),
        // One for each that asks, or all would wait for a file that holds nothing else.
        resolveId: (id, importer = '') =>
          id === PRELOAD_HELPER ? `${PRELOAD_HELPER}?${encodeURIComponent(importer)}` : undefined,
        load: (id) =>
          id.startsWith(PRELOAD_HELPER)
            ? 'export const __vitePreload = (load) => load()'
            : undefined,
      },
    ],
    build: {
      // What these do not know is written as they know it; `plain-styles.ts` takes the layers away.
      cssTarget: ownSite.floor ?? [],
      // Most pages carry it: as a file of its own it is fetched once for all of them.
      assetsInlineLimit: (file) => (file.includes('ShareLinks') ? false : undefined),
      // Astro marks every MDX file with a directive that the bundler would warn of, one line a file.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // The name of a picture is for those who keep it, and may say what is not published yet.
        output: {
          assetFileNames: ({ names: [name = ''] }) =>
            `_astro/${promisedKind(name) ? '' : '[name].'}[hash][extname]`,
        },
      },
    },
  },
});
