import { promisedKind } from '../../doors/kind.ts';
import { contentFolders } from '../../schema/index.ts';
import type { Locale } from '../../schema/languages.ts';
import { locales, requiredLocales } from '../../schema/locales.ts';
import { isContentFolder, type Page } from '../reading/content-folder.ts';
import { fileStart, type Files } from '../reading/files.ts';
import type { Report } from '../reports/problem.ts';
import { reservationOf } from '../data/reserved.ts';

const PAGE = new RegExp(`^(?:${locales.join('|')})\\.mdx$`);
/** What else may be found beside a page, by its ending, and what to do with it. */
const strays = [
  ['text', /\.mdx?$/i],
  ['picture', /\.(?:gif|hei[cf]|tiff?|bmp|psd|ai|eps|raw|dng)$/i],
  ['attachment', /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|rar|mp[34]|mov)$/i],
] as const;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Files that stand where no page can be, and folders that cannot be an address. */
export function checkLayout(files: Files, report: Report): void {
  const told = new Set<string>();
  for (const file of files.keys()) {
    const [top, folder = '', name = '', ...rest] = file.split('/');
    if (top !== 'content') continue;
    const last = rest.join('/');
    if (!isContentFolder(folder) || last === '') {
      report('unknown-folder', file, fileStart, { allowed: Object.keys(contentFolders) });
    } else if (!PAGE.test(last) && (rest.length > 1 || !promisedKind(last))) {
      const kind = strays.find(([, ending]) => ending.test(last))?.[0] ?? 'other';
      report('stray-file', file, fileStart, { kind: rest.length > 1 ? 'deep' : kind });
    } else if (!told.has(`${folder}/${name}`)) {
      told.add(`${folder}/${name}`);
      checkName(file, folder, name, report);
    }
  }
}

function checkName(file: string, folder: string, name: string, report: Report): void {
  // Other folders begin with a day, or are named after a record, which is told of.
  const by = folder === 'programs' ? reservationOf(name, 'programme') : null;
  if (!SLUG.test(name)) report('folder-name', file, fileStart, { name });
  else if (by) report('reserved-name', file, fileStart, { name, by });
}

/** Pages that are missing in a language in which every page must be; a draft may stand alone. */
export function checkPartners(pages: readonly Page[], report: Report): void {
  for (const page of pages) {
    if (page.draft) continue;
    for (const language of requiredLocales) {
      if (language === page.locale || pageIn(language, page, pages)) continue;
      const partner = page.file.replace(/[^/]+$/, `${language}.mdx`);
      report('missing-partner', page.file, fileStart, { partner, language });
    }
  }
}

/** The same page in another language. */
export function pageIn(
  language: Locale,
  page: Pick<Page, 'folder' | 'name'>,
  pages: readonly Page[],
): Page | undefined {
  return pages.find(
    ({ folder, name, locale }) =>
      folder === page.folder && name === page.name && locale === language,
  );
}
