import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Bilingual } from '../schema/index.ts';
import { both, type PageFault } from './page-faults.ts';
import type { ScannedPage } from './scan.ts';
import type { SitemapPage } from './sitemap.ts';

/** Something of the finished site that may not be published, and the file it is in. */
export interface SiteProblem {
  path: string;
  words: Bilingual;
}

/** Judges finished pages, one after another, and all of them at the end. */
export interface Judge {
  /** @param known what the page says of its own address; null where it says nothing, as 404 */
  read(path: string, page: ScannedPage, known: SitemapPage | null): void;
  problems(): SiteProblem[];
}

/** A fault and the page it was found on. */
export type Found = PageFault & SiteProblem;

/** One problem where one template says the same on many pages: the first, and how many more there are. */
export function byCause(found: readonly Found[]): SiteProblem[] {
  return [...Map.groupBy(found, ({ cause }) => cause).values()].flatMap(asOne);
}

function asOne(problems: readonly Found[]): SiteProblem[] {
  const [first] = problems.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (!first) return [];
  const { path, words } = first;
  if (problems.length === 1) return [{ path, words }];
  const more = both(t.more, problems.length - 1);
  return [{ path, words: { id: `${words.id} ${more.id}`, en: `${words.en} ${more.en}` } }];
}
