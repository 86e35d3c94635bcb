import { elementNames, type ElementName } from '../../vocabulary/index.ts';
import type Link from './Link.astro';

/** A component as Astro compiles it; each takes the attributes of its own element. */
type Component = typeof Link;

/** The components beside this file, by the names of their files. */
const files = import.meta.glob<{ default: Component }>('./*.astro', { eager: true });

function componentNamed(name: string): Component {
  const file = files[`./${name}.astro`];
  if (!file) throw new Error(`<${name}> has no component src/components/content/${name}.astro`);
  return file.default;
}

/** The vocabulary of MDX: every component an author may write, and what Markdown's own elements become. */
export const vocabulary = {
  ...(Object.fromEntries(elementNames.map((name) => [name, componentNamed(name)])) as Record<
    ElementName,
    Component
  >),
  a: componentNamed('Link'),
  table: componentNamed('Table'),
};
