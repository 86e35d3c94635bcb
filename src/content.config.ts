import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { skippedPaths } from './doors/skipped.ts';
import { contentFolders } from './schema/index.ts';

const skipped = skippedPaths(process.env);

/** One folder a page, one file a language: the id is `folder/language`, e.g. `makassar/en`. */
const languages = (folder: keyof typeof contentFolders) =>
  glob({
    base: `./content/${folder}`,
    pattern: ['*/{id,en}.mdx', ...skippedIn(`content/${folder}/`)],
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

/** Patterns that leave out what the check has skipped in a folder. */
function skippedIn(folder: string): string[] {
  return [...skipped]
    .filter((path) => path.startsWith(folder))
    .map((path) => `!${path.slice(folder.length).replace(/[^\w./-]/g, '\\$&')}`);
}

export const collections = {
  press: defineCollection({ loader: languages('press'), schema: contentFolders.press }),
  explainers: defineCollection({
    loader: languages('explainers'),
    schema: contentFolders.explainers,
  }),
  programs: defineCollection({ loader: languages('programs'), schema: contentFolders.programs }),
  coverage: defineCollection({ loader: languages('coverage'), schema: contentFolders.coverage }),
  pages: defineCollection({ loader: languages('pages'), schema: contentFolders.pages }),
};
