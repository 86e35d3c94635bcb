import { pathWord, sitePath } from '../i18n/addresses.ts';
import { locales } from '../schema/locales.ts';

/** Folders of the site that hold what pages of others may show in a frame; nothing else may be framed. */
export const FRAMED: readonly string[] = locales.map((locale) => {
  const home = sitePath({ page: 'home' }, locale).slice(1);
  return `${home}${pathWord('embeds', locale)}/`;
});

/** Whether a page, by its path from the folder of the site on, is one for the frames of others. */
export function isFramed(path: string): boolean {
  return FRAMED.some((folder) => path.startsWith(folder));
}

/**
 * What the addresses of all pages begin with that nobody may frame: folders, and the single addresses
 * above those that hold a folder of frames.
 * @param pages paths from the folder of the site on
 * @example unframed(['index.html', 'grafik/a/index.html', 'sematan/a/index.html']) // { folders: ['grafik/'], single: [''] }
 */
export function unframed(pages: Iterable<string>): { folders: string[]; single: string[] } {
  const folders = new Set<string>();
  const single = new Set<string>();
  for (const page of pages) {
    if (!page.endsWith('.html') || isFramed(page)) continue;
    const parts = page.split('/').slice(0, -1);
    const ends = parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
    const whole = ends.find((folder) => !FRAMED.some((framed) => framed.startsWith(folder)));
    if (whole === undefined) single.add(page.replace(/index\.html$/, ''));
    else folders.add(whole);
  }
  return { folders: [...folders].sort(), single: [...single].sort() };
}
