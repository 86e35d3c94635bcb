declare namespace App {
  interface Locals {
    /** What the vocabulary of MDX needs to know of the page it stands on. */
    page: import('./library/context.ts').PageContext;
  }
}
