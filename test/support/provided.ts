import type { Chosen } from './chosen.ts';

/** What the set-up of a test project hands to its tests (`inject('siteFolder')`). */
declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the built site. */
    siteFolder: string;
    /** Origin at which the built site is served. */
    siteOrigin: string;
    /** Where the tests' browser listens. */
    browserEndpoint: string;
    /** Pages that stand for the others in the browser. */
    chosen: Chosen;
  }
}
