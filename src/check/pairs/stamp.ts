import { digest } from '../../mdx/digest.ts';
import { firstLocale } from '../../schema/languages.ts';
import { readPages } from '../reading/content.ts';
import type { Files } from '../reading/files.ts';

/** Where front matter ends: the line that closes it. */
const END = /^---[ \t]*$/m;

/**
 * The same files with the stamp of every translation renewed: its `translationOf` is what its partner
 * says now. A pair of which neither is marked has its translation marked. What cannot be read, and
 * what is a draft, stays as it is.
 */
export function stamp(files: Files): Map<string, string> {
  const stamped = new Map(files);
  const pages = readPages(files, () => undefined);
  for (const page of pages) {
    if (page.locale === firstLocale || page.matter['translation'] === 'draft') continue;
    const source = pages.find(
      (other) =>
        other.locale === firstLocale && other.folder === page.folder && other.name === page.name,
    );
    if (!source) continue;
    // Either of the two may be the translation; it is the one that says so.
    const [marked, partner] =
      source.matter['translationOf'] === undefined ? [page, source] : [source, page];
    if (!partner.mdx || !marked.mdx) continue;
    const says = digest(partner.mdx);
    if (marked.matter['translationOf'] === says) continue;
    stamped.set(marked.file, withStamp(files.get(marked.file) ?? '', says));
  }
  return stamped;
}

/** The text of a page whose front matter says what it translates. */
function withStamp(text: string, digest: string): string {
  const line = `translationOf: '${digest}'`;
  const told = /^translationOf:.*$/m;
  const [, open = ''] = /^(\uFEFF?---[ \t]*\r?\n)/.exec(text) ?? [];
  const rest = text.slice(open.length);
  const end = END.exec(rest)?.index ?? 0;
  const matter = rest.slice(0, end);
  const marked = told.test(matter) ? matter.replace(told, line) : `${matter}${line}\n`;
  return open + marked + rest.slice(end);
}
