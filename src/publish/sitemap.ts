import { ownText } from './own-text.ts';

/** A page as search engines should know it. */
export interface SitemapPage {
  /** Full address. */
  address: string;
  /** Full address in each language, `x-default` included. */
  languages: Record<string, string>;
  /** The last day on which something it shows was changed, where that is known. */
  modified?: string;
}

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const MODIFIED = /"dateModified":"(\d{4}-\d{2}-\d{2})"/;
const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g;

/**
 * What a rendered page says of its own address and languages; null for one without, such as 404.
 * Only the head is read, which our own layout writes: parsing every page once more would cost more
 * than rendering it.
 */
export function sitemapPage(html: string): SitemapPage | null {
  const head = html.slice(0, html.indexOf('</head>'));
  const address = CANONICAL.exec(head)?.[1];
  if (!address) return null;
  const languages = [...head.matchAll(ALTERNATE)].map(([, language = '', href = '']) => [
    language,
    ownText(href),
  ]);
  const modified = MODIFIED.exec(head)?.[1];
  return {
    address: ownText(address),
    languages: Object.fromEntries(languages) as Record<string, string>,
    ...(modified ? { modified: ownText(modified) } : {}),
  };
}

/** The site map after sitemaps.org, with the languages of each page, in the order of addresses. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const sorted = pages.toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const urls = sorted.map(({ address, languages, modified }) => {
    const links = Object.entries(languages).map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    const changed = modified ? `<lastmod>${modified}</lastmod>` : '';
    return `<url><loc>${address}</loc>${changed}${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** Lets every crawler in and tells it where the site map is. */
export function robotsText(sitemap: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;
}
