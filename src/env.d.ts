import type { PageContext } from './library/context.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the vocabulary of MDX needs to know of the page it stands on. */
      page: PageContext;
    }
  }
}
