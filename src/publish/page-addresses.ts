import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Inputs } from '../inputs.ts';
import type { Bilingual, Locale } from '../schema/index.ts';
import { addressOfFile } from './files.ts';
import { byCause, type Found, type Judge } from './judge.ts';
import { both } from './page-faults.ts';
import { attributeOf, type ScannedPage } from './scan.ts';
import type { SitemapPage } from './sitemap.ts';

/** A page by its own account. */
interface Known extends SitemapPage {
  path: string;
  locale: Locale;
  /** Where its language switch leads, in full. */
  switch: string | undefined;
}

/**
 * Every page names its own address, the page of the other language names it back, and the language
 * switch leads there. What stands alone is a page whose translation is a draft.
 * @param alone addresses below the base of such pages
 */
export function judgeAddresses({ siteUrl, basePath }: Inputs, alone: ReadonlySet<string>): Judge {
  const base = `${siteUrl}${basePath}`;
  const pages = new Map<string, Known>();
  const found: Found[] = [];
  const tell = (path: string, words: Bilingual, cause: string): void => {
    found.push({ path, words, cause: `${cause} ${path.startsWith('en/') ? 'en' : 'id'}` });
  };

  function judge(page: Known): void {
    const { path, locale, address, languages } = page;
    const away = locale === 'id' ? 'en' : 'id';
    const other = languages[away];
    const expected: Record<string, string | undefined> = { ...languages, [locale]: address };
    if (other !== undefined) expected['x-default'] = locale === 'id' ? address : other;
    const twin = other === undefined ? undefined : pages.get(other);
    if (other === undefined) {
      if (!alone.has(`/${address.slice(base.length)}`)) tell(path, t.noTwin, 'no twin');
    } else if (twin?.languages[locale] !== address)
      tell(path, both(t.strangeTwin, other), 'strange twin');
    for (const [language, wanted] of Object.entries(expected)) {
      if (languages[language] !== wanted)
        tell(path, both(t.wrongLanguage, language, wanted ?? ''), `language ${language}`);
    }
    const home = locale === 'id' ? `${base}en/` : base;
    if (page.switch !== (other ?? home))
      tell(path, both(t.wrongSwitch, page.switch ?? '', other ?? home), 'switch');
  }

  return {
    read(path, page, known) {
      // The page for all addresses that do not exist has none of its own.
      if (path === '404.html') return;
      const expected = `${base}${addressOfFile(path).slice(1)}`;
      const said = [known?.address, shared(page)];
      const wrong = said.find((one) => one !== expected);
      if (said.some((one) => one !== expected))
        tell(path, both(t.wrongAddress, expected, wrong ?? ''), 'address');
      else if (known) pages.set(known.address, { ...known, path, ...languageOf(page, expected) });
    },
    problems() {
      for (const page of pages.values()) judge(page);
      return byCause(found);
    },
  };
}

/** The address that a page gives to those who share it. */
function shared({ elements }: ScannedPage): string | undefined {
  const meta = elements.find(
    (one) => one.name === 'meta' && attributeOf(one, 'property') === 'og:url',
  );
  return meta && attributeOf(meta, 'content');
}

function languageOf({ elements }: ScannedPage, address: string): Pick<Known, 'locale' | 'switch'> {
  const [html] = elements;
  const locale = html && attributeOf(html, 'lang') === 'en' ? 'en' : 'id';
  const away = elements.find(
    (one) => one.name === 'a' && !['', locale, undefined].includes(attributeOf(one, 'hreflang')),
  );
  const href = away && attributeOf(away, 'href');
  return { locale, switch: href === undefined ? href : new URL(href, address).href };
}
