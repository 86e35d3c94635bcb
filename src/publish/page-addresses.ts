import { sitePath } from '../i18n/addresses.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { Inputs } from '../inputs.ts';
import type { Bilingual } from '../schema/index.ts';
import { firstLocale, type Locale } from '../schema/languages.ts';
import { isLocale, isRequired, locales, otherLocales } from '../schema/locales.ts';
import { isFramed } from './embeds.ts';
import { addressOfFile } from './files.ts';
import { byCause, type Found, type Judge } from './judge.ts';
import { both } from './page-faults.ts';
import { attributeOf, type ScannedPage } from './scan.ts';
import type { SitemapPage } from './sitemap.ts';

/** A page by its own account. */
interface Known extends SitemapPage {
  path: string;
  locale: Locale;
  /** Where its language switch leads, in full: one address a language, then what else names one. */
  switch: string[];
}

/**
 * Every page names its own address, the pages of the other languages name it back, and the language
 * switch leads there. What stands alone is a page whose translation is a draft.
 * @param alone addresses below the base of such pages
 */
export function judgeAddresses({ siteUrl, basePath }: Inputs, alone: ReadonlySet<string>): Judge {
  const base = `${siteUrl}${basePath}`;
  const pages = new Map<string, Known>();
  const found: Found[] = [];
  const tell = (path: string, words: Bilingual, cause: string): void => {
    found.push({ path, words, cause: `${cause} ${localeOfPath(path)}` });
  };

  function judge(page: Known): void {
    const { path, locale, address, languages } = page;
    const expected: Record<string, string | undefined> = { ...languages, [locale]: address };
    const others = otherLocales(locale);
    if (others.some((other) => languages[other] !== undefined))
      expected['x-default'] = expected[firstLocale];
    for (const other of others) {
      const there = languages[other];
      if (there === undefined) {
        if (isRequired(other) && !alone.has(`/${address.slice(base.length)}`))
          tell(path, t.noTwin, 'no twin');
      } else if (pages.get(there)?.languages[locale] !== address)
        tell(path, both(t.strangeTwin, there), 'strange twin');
    }
    for (const [language, wanted] of Object.entries(expected)) {
      if (languages[language] !== wanted)
        tell(path, both(t.wrongLanguage, language, wanted ?? ''), `language ${language}`);
    }
    const doors = others
      .filter((other) => languages[other] ?? isRequired(other))
      .map((other) => languages[other] ?? `${base}${sitePath({ page: 'home' }, other).slice(1)}`);
    const wrong = doors.findIndex((door, index) => page.switch[index] !== door);
    if (wrong !== -1)
      tell(path, both(t.wrongSwitch, page.switch[wrong] ?? '', doors[wrong] ?? ''), 'switch');
  }

  return {
    read(path, page, known) {
      // The page for all addresses that do not exist has none of its own; one for frames leads to its figure.
      if (path === '404.html' || isFramed(path)) return;
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
  const language = html && attributeOf(html, 'lang');
  const locale = isLocale(language) ? language : firstLocale;
  const away = elements.filter(
    (one) => one.name === 'a' && !['', locale, undefined].includes(attributeOf(one, 'hreflang')),
  );
  return {
    locale,
    switch: away.flatMap((one) => {
      const href = attributeOf(one, 'href');
      return href === undefined ? [] : [new URL(href, address).href];
    }),
  };
}

/** The language of a page by its path in the finished site. */
function localeOfPath(path: string): Locale {
  return locales.find((locale) => path.startsWith(`${locale}/`)) ?? firstLocale;
}
