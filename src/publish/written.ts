import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro wrote from the sources of the site. */
export interface Written {
  /** Files of pages, of endpoints and of scripts, from the folder of the site on. */
  files: string[];
  /** Texts of the scripts that layouts and components hold, as they stand in a page. */
  scripts: string[];
}

/** A script of a component, as Astro names it to the bundler. */
const OWN_SCRIPT = /\/src\/(?:layouts|components|pages)\/[^?]+\.astro\?astro&type=script/;

type Plugin = NonNullable<NonNullable<Parameters<UpdateConfig>[0]['vite']>['plugins']>[number];
type UpdateConfig = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:config:setup']>
>[0]['updateConfig'];

/** Adds the files of pages and endpoints, which Astro names by their addresses, below the folder `dir`. */
export function recordFiles(written: Written, dir: URL, assets: Map<string, URL[]>): void {
  const folder = fileURLToPath(dir);
  const paths = [...assets.values()].flat().map((url) => fileURLToPath(url));
  written.files.push(...paths.map((path) => relative(folder, path).split(sep).join('/')));
}

/** Notes the scripts for browsers before Astro takes the small ones out to stand in pages. */
export function recordScripts(written: Written): Plugin {
  return {
    name: 'record-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          written.files.push(output.fileName);
          if (OWN_SCRIPT.test(output.facadeModuleId ?? ''))
            written.scripts.push(output.code.trim());
        }
      },
    },
  };
}
