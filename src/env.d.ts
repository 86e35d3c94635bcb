import type { PageContext } from './library/page-context.ts';
import type { Edition } from './library/edition.ts';

declare global {
  namespace App {
    interface Locals {
      /** The site that the page belongs to: its record, its day, its address. */
      edition: Edition;
      /** What the vocabulary of MDX needs to know of the page it stands on. */
      page: PageContext;
    }
  }
}
