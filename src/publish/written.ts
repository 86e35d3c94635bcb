import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { WRITERS } from './file-kinds.ts';

/** What Astro wrote from the sources of the site. */
export interface FilesWritten {
  /** Who wrote each page, download and script, by path from the folder of the site on. */
  files: Map<string, string>;
  /** The file of `src/` behind each route, by its pattern. */
  routes: Map<string, string>;
  /** Texts of the scripts that layouts and components hold, as they stand in a page. */
  scripts: string[];
}

/** A script of a component, as Astro names it to the bundler. */
const OWN_SCRIPT = /\/src\/(?:layouts|components|pages)\/[^?]+\.astro\?astro&type=script/;

/** An addition to the bundler. */
export type Plugin = NonNullable<
  NonNullable<Parameters<UpdateConfig>[0]['vite']>['plugins']
>[number];
type UpdateConfig = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:config:setup']>
>[0]['updateConfig'];

/** Adds the files of pages and endpoints, which Astro lists by their routes, below the folder `dir`. */
export function recordFiles(written: FilesWritten, dir: URL, assets: Map<string, URL[]>): void {
  const folder = fileURLToPath(dir);
  for (const [route, urls] of assets) {
    for (const url of urls) {
      const path = relative(folder, fileURLToPath(url)).split(sep).join('/');
      written.files.set(path, written.routes.get(route) ?? route);
    }
  }
}

/** Notes the scripts for browsers before Astro takes the small ones out to stand in pages. */
export function recordScripts(written: FilesWritten): Plugin {
  return {
    name: 'record-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          written.files.set(output.fileName, WRITERS.scripts);
          if (OWN_SCRIPT.test(output.facadeModuleId ?? ''))
            written.scripts.push(output.code.trim());
        }
      },
    },
  };
}
