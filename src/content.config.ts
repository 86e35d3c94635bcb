import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentFolders } from './schema/index.ts';

/** One folder a page, one file a language: the id is `folder/language`, e.g. `makassar/en`. */
const languages = (folder: keyof typeof contentFolders) =>
  glob({
    base: `./content/${folder}`,
    pattern: '*/{id,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

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
