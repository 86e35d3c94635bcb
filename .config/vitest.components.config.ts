import { getViteConfig } from 'astro/config';

const root = new URL('..', import.meta.url).pathname;

export default getViteConfig(
  {
    root,
    test: {
      name: 'components',
      root,
      include: ['test/components/**/*.test.ts'],
      globalSetup: ['test/support/setup-content.ts'],
      testTimeout: 20_000,
    },
  },
  // The toolbar writes paths of the machine into the HTML.
  { root, devToolbar: { enabled: false } },
);
