import { fileURLToPath } from 'node:url';
import type { Plugin } from './written.ts';

/** The name by which the edition asks for the folder of the project. */
const ASKED = 'cakupan:root';
const HELD = `\0${ASKED}`;

/**
 * Tells the edition where its project lies, and makes `astro dev` read the record anew as soon as a file of
 * `data/` is written, added or taken away.
 */
export function dataModule(root: URL): Plugin {
  const folder = fileURLToPath(root);
  const data = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/data/`;
  return {
    name: 'cakupan-root',
    resolveId: (id) => (id === ASKED ? HELD : undefined),
    load: (id) => (id === HELD ? `export default ${JSON.stringify(folder)}` : undefined),
    hotUpdate({ file, modules }) {
      const held = this.environment.moduleGraph.getModuleById(HELD);
      return held && file.startsWith(data) && file.endsWith('.json')
        ? [...modules, held]
        : undefined;
    },
  };
}
