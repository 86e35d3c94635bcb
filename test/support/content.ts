import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathWord, sitePath, type Route } from '../../src/i18n/addresses.ts';
import { rulesOf, subject } from '../../src/jamsostek/subject.ts';
import { asOf } from '../../src/ledger/as-of.ts';
import { createLedger } from '../../src/ledger/index.ts';
import { namesOfMatter, type Name } from '../../src/ledger/names.ts';
import { isPublishedOn } from '../../src/mdx/embargo.ts';
import { contentsOf, readMdx } from '../../src/mdx/read.ts';
import type { MdxSource } from '../../src/mdx/mdx-types.ts';
import { contentFolders, type ContentFolder } from '../../src/schema/index.ts';
import type { Locale, Records } from '../../src/schema/index.ts';
import { namesOfUse } from '../../src/vocabulary/names.ts';
import { record, recordRoot } from './record.ts';

/** The records, the ledger and the rules of the tests' record, read without Astro; with a day, as of that day. */
export function recordData(on?: string) {
  const all = record();
  const { records, isLost } =
    on === undefined ? { records: all, isLost: () => false } : asOf(all, on, rulesOf);
  return { records, isLost, ledger: createLedger(records), rules: rulesOf(records.programs) };
}

/** A page written in MDX, and the address at which it is to be found. */
export interface WrittenPage {
  /** `press/2025-03-17-makassar-audience/id.mdx` */
  path: string;
  address: string;
  locale: Locale;
  mdx: MdxSource;
}

/** Every page of the record that is on its site of the day `on`. */
export function writtenPages(on: string): WrittenPage[] {
  const { records, isLost } = recordData(on);
  return (Object.keys(contentFolders) as ContentFolder[]).flatMap((folder) => {
    const base = join(recordRoot, 'content', folder);
    if (!existsSync(base)) return [];
    return readdirSync(base).flatMap((name) =>
      (['id', 'en'] as const).flatMap((locale) => {
        const path = `${folder}/${name}/${locale}.mdx`;
        const mdx = readMdx(readFileSync(join(recordRoot, 'content', path), 'utf8'));
        if (!isPublishedOn(mdx.matter, on) || namesOf(mdx).some(isLost)) return [];
        const address = sitePath(routeOf(folder, name, locale, mdx, records), locale);
        return [{ path, address, locale, mdx }];
      }),
    );
  });
}

/** Everything that a page names. */
function namesOf(mdx: MdxSource): Name[] {
  return [
    ...namesOfMatter(mdx.matter).map(({ name }) => name),
    ...contentsOf(mdx, []).uses.flatMap((use) => namesOfUse(use, subject.tables)),
  ];
}

function routeOf(
  folder: ContentFolder,
  name: string,
  locale: Locale,
  mdx: MdxSource,
  records: Records,
): Route {
  const { matter } = mdx;
  switch (folder) {
    case 'coverage': {
      const chapters = contentsOf(mdx, []).headings.filter(({ depth }) => depth === 2);
      const story = chapters.length > 3 ? `/${pathWord('story', locale)}` : '';
      return { page: folder, item: name + story };
    }
    case 'explainers': {
      const audience = records.audiences.find(({ id }) => id === name);
      return { page: folder, item: audience?.path[locale] ?? name };
    }
    case 'pages':
      return { page: folder, item: String(matter['path']) };
    default:
      return { page: folder, item: name };
  }
}
