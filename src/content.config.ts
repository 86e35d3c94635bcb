import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { locales } from './schema/locales.ts';
import { skippedPaths } from './doors/skipped.ts';
import { inputs } from './inputs.ts';
import { isPublishedOn } from './mdx/embargo.ts';
import { contentFolders } from './schema/index.ts';

const skipped = skippedPaths(process.env);

type Store = LoaderContext['store'];

/**
 * A store that takes only what is published: of an entry it holds, Astro emits every picture, whether a
 * page shows it or not.
 */
function publishedOnly(store: Store): Store {
  const isPublished = ({ data }: { data: Record<string, unknown> }) =>
    isPublishedOn(data, inputs.siteDate);
  // Entries of an earlier run, for another day perhaps.
  for (const [id, entry] of store.entries()) if (!isPublished(entry)) store.delete(id);
  return {
    ...store,
    set(entry) {
      if (isPublished(entry)) return store.set(entry);
      store.delete(entry.id);
      return false;
    },
  };
}

/** One folder a page, one file a language: the id is `folder/language`, e.g. `makassar/en`. */
function languages(folder: keyof typeof contentFolders): Loader {
  const files = glob({
    base: `./content/${folder}`,
    pattern: [`*/{${locales.join(',')}}.mdx`, ...skippedIn(`content/${folder}/`)],
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });
  return {
    name: 'published-pages',
    load: (context) => files.load({ ...context, store: publishedOnly(context.store) }),
  };
}

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
