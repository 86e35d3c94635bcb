/** What a component is to tools that, unlike `astro check`, cannot read `.astro` files. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
