import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/{schema,ledger,benefits,charts,i18n,mdx,authoring,publish}/**/*.test.ts'],
        },
      },
    ],
  },
});
