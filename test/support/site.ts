import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { inject } from 'vitest';
import { attribute, elementsIn, parsePage, type HtmlElement } from '../../src/publish/html.ts';
import { MANIFEST_FILE, type Manifest } from '../../src/publish/manifest.ts';
import './provided.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Path in the built site, e.g. `en/index.html`. */
  file: string;
  /** Address below the base, e.g. `/en/`. */
  address: string;
  html: string;
  document: Tree.Document;
  elements: HtmlElement[];
}

/** Kinds of page, as the budgets name them. */
export type PageKind = 'release' | 'explainer' | 'data page' | 'reference' | 'text';

/** A built site read from its folder. */
export interface BuiltSite {
  folder: string;
  manifest: Manifest;
  pages: BuiltPage[];
  /** The page at an address below the base. */
  page(address: string): BuiltPage;
}

/** The site that the set-up has built. */
export function builtSite(folder: string = inject('siteFolder')): BuiltSite {
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8')) as Manifest;
  const pages = manifest.pages.map((address) => readPage(folder, address));
  return {
    folder,
    manifest,
    pages,
    page(address) {
      const found = pages.find((page) => page.address === address);
      if (!found) throw new Error(`The site has no page ${address}`);
      return found;
    },
  };
}

function readPage(folder: string, address: string): BuiltPage {
  const file = address.slice(1).replace(/(^|\/)$/, '$1index.html');
  const html = readFileSync(join(folder, file), 'utf8');
  const document = parsePage(html);
  return { file, address, html, document, elements: [...elementsIn(document)] };
}

/** Language of a page by its address. */
export function localeOf({ address }: BuiltPage): 'id' | 'en' {
  return address.startsWith('/en/') ? 'en' : 'id';
}

const kinds: readonly (readonly [address: RegExp, kind: PageKind])[] = [
  [/^\/(?:siaran-pers|en\/press)\/./, 'release'],
  [/^\/(?:panduan|en\/guides)\/./, 'explainer'],
  [/^\/(?:cakupan|en\/coverage)\/indonesia\/$/, 'reference'],
  [/^\/(?:cakupan|grafik|program|en\/coverage|en\/figures|en\/programmes)\/./, 'data page'],
  [
    /^\/(?:cakupan|panduan|siaran-pers|grafik|program|istilah|tanya-jawab|perubahan)\/$/,
    'reference',
  ],
  [
    /^\/en\/(?:coverage|guides|press|figures|programmes|glossary|questions|changes)\/$/,
    'reference',
  ],
  [/^\/(?:en\/)?data\/|^\/404/, 'reference'],
];

/** Kind of a page by its address; the home page and the pages about the site are texts. */
export function kindOf({ address }: BuiltPage): PageKind {
  return kinds.find(([pattern]) => pattern.test(address))?.[1] ?? 'text';
}

/** Elements of a page with this tag name, and this attribute if one is named. */
export function elementsNamed(page: BuiltPage, tagName: string, having?: string): HtmlElement[] {
  return page.elements.filter(
    (element) =>
      element.tagName === tagName && (!having || attribute(element, having) !== undefined),
  );
}
