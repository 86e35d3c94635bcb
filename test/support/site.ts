import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { inject } from 'vitest';
import { kindOfPage, type PageKind } from '../../src/publish/budgets.ts';
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
  /** What the HTML says, parsed once somebody asks. */
  readonly document: Tree.Document;
  readonly elements: HtmlElement[];
}

/** A built site read from its folder. */
export interface BuiltSite {
  folder: string;
  manifest: Manifest;
  pages: BuiltPage[];
  /** The page at an address below the base. */
  page(address: string): BuiltPage;
}

/** The site of the set-up, once it is read: test files that share a worker share it. */
let siteOfSetup: BuiltSite | undefined;

/** The site that the set-up has built, or the one that stands in a folder. */
export function builtSite(folder: string = inject('siteFolder')): BuiltSite {
  if (folder !== inject('siteFolder')) return readSite(folder);
  siteOfSetup ??= readSite(folder);
  return siteOfSetup;
}

/** The site in a folder, built by whoever. */
export function readSite(folder: string): BuiltSite {
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

/** A page of the site in `folder`, by its address below the base. */
export function readPage(folder: string, address: string): BuiltPage {
  const file = address.slice(1).replace(/(^|\/)$/, '$1index.html');
  const html = readFileSync(join(folder, file), 'utf8');
  let document: Tree.Document | undefined;
  let elements: HtmlElement[] | undefined;
  return {
    file,
    address,
    html,
    get document() {
      document ??= parsePage(html);
      return document;
    },
    get elements() {
      elements ??= [...elementsIn(this.document)];
      return elements;
    },
  };
}

/** Language of a page by its address. */
export function localeOf({ address }: BuiltPage): 'id' | 'en' {
  return address.startsWith('/en/') ? 'en' : 'id';
}

/** Kind of a page, as the budgets name it. */
export function kindOf({ address }: BuiltPage): PageKind {
  return kindOfPage(address);
}

/**
 * What is wrong on any of these pages, each fault behind the address of its page: one test says of
 * all pages what holds of each, and names those of which it does not.
 * @example expect(faultsByPage(site.pages, spacingFaults)).toEqual([])
 */
export function faultsByPage(
  pages: readonly BuiltPage[],
  faultsOf: (page: BuiltPage) => readonly string[],
): string[] {
  return pages.flatMap((page) => faultsOf(page).map((fault) => `${page.address}: ${fault}`));
}

/** Elements of a page with this tag name, and this attribute if one is named. */
export function elementsNamed(page: BuiltPage, tagName: string, having?: string): HtmlElement[] {
  return page.elements.filter(
    (element) =>
      element.tagName === tagName && (!having || attribute(element, having) !== undefined),
  );
}

/**
 * Pages that between them hold every element in every surrounding that any page has; in each language
 * where `rootOf` tells the language of a page, else in one of them. Where a test takes its time, they
 * stand for the others, which only say other words; those are for the wide ring.
 */
export function representatives(
  pages: readonly BuiltPage[],
  rootOf: (page: BuiltPage) => string = localeOf,
): BuiltPage[] {
  const seen = new Set<string>();
  return pages
    .map((page) => ({ page, parts: partsOf(page, rootOf(page)) }))
    .sort((a, b) => b.parts.size - a.parts.size || (a.page.address < b.page.address ? -1 : 1))
    .filter(({ parts }) => {
      const news = [...parts].filter((part) => !seen.has(part));
      for (const part of news) seen.add(part);
      return news.length > 0;
    })
    .map(({ page }) => page);
}

/** Every element of a page as the chain of tags and classes that leads to it. */
function partsOf(page: BuiltPage, root: string): Set<string> {
  const parts = new Set<string>();
  const visit = (node: Tree.Node, chain: string): void => {
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) {
      if (!('tagName' in child) || child.tagName === 'head') continue;
      const traits = ['class', 'role', 'type'].map((name) => attribute(child, name) ?? '');
      const link = `${chain}>${child.tagName}.${traits.join('.')}`;
      parts.add(link);
      // What a picture draws is looked at by tests of its own.
      if (child.tagName !== 'svg') visit(child, link);
    }
  };
  visit(page.document, root);
  return parts;
}
