import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import {
  builtSite,
  elementsNamed,
  faultsByPage,
  kindOf,
  type BuiltPage,
  type PageKind,
} from '../support/site.ts';

const site = builtSite();
const KB = 1000;

/** Goal and gate of each kind of page in bytes of brotli-11, HTML with its inline CSS and SVG. */
const html: Record<PageKind, { goal: number; gate: number }> = {
  release: { goal: 9 * KB, gate: 14 * KB },
  explainer: { goal: 12 * KB, gate: 14 * KB },
  'data page': { goal: 14 * KB, gate: 20 * KB },
  calculator: { goal: 14 * KB, gate: 20 * KB },
  reference: { goal: 15 * KB, gate: 25 * KB },
  text: { goal: 12 * KB, gate: 14 * KB },
};
const CSS_GATE = 5 * KB;
const JS_GATE = 8 * KB;
const LIST_JS_GATE = 1.5 * KB;
const LIST_WORK = new Set(['filter-list', 'copy-tags', 'sort-rows', 'share-links']);
/** A page that can only be passed on. */
const SHARE_JS_GATE = 0.5 * KB;
/** What brotli makes of no text at all. */
const NOTHING = 1;
const FONT_GATE = 14 * 1024;

function brotli(content: string, quality: number = constants.BROTLI_MAX_QUALITY): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  }).byteLength;
}

/** Bytes of brotli-11 by text: most pages share their styles and scripts. */
const sizes = new Map<string, number>();

/** Bytes of `text` where they exceed `gate`, else null; quick, as a hasty packing mostly tells. */
function excess(text: string, gate: number): number | null {
  if (brotli(text, 5) <= gate) return null;
  const size = sizes.get(text) ?? brotli(text);
  sizes.set(text, size);
  return size > gate ? size : null;
}

/** The styles a page carries or links, as one text. */
function cssOf(page: BuiltPage): string {
  const inline = elementsNamed(page, 'style').map(textOf);
  const linked = elementsNamed(page, 'link', 'href')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => {
      const href = attribute(link, 'href') ?? '';
      const { basePath } = site.manifest.inputs;
      return readFileSync(join(site.folder, href.slice(basePath.length)), 'utf8');
    });
  return [...inline, ...linked].join('\n');
}

/** The scripts that run with a page and the data they read, as one text; not what comes on demand. */
function scriptsOf(page: BuiltPage): string {
  const { basePath } = site.manifest.inputs;
  const files = new Set<string>();
  const texts = elementsNamed(page, 'script')
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map((script) => {
      const src = attribute(script, 'src');
      if (src !== undefined) addModule(src.slice(basePath.length));
      return src === undefined ? textOf(script) : '';
    });
  return [...texts, ...[...files].map(read)].join('\n');

  function addModule(path: string): void {
    if (files.has(path)) return;
    files.add(path);
    for (const [, name = ''] of read(path).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)/g))
      addModule(posix.join(posix.dirname(path), name));
  }
}

function read(path: string): string {
  return readFileSync(join(site.folder, path), 'utf8');
}

/** Pages with a text beyond its gate, each with its bytes. */
const beyond = (textOfPage: (page: BuiltPage) => string, gateOf: (page: BuiltPage) => number) =>
  faultsByPage(site.pages, (page) => {
    const bytes = excess(textOfPage(page), gateOf(page));
    return bytes === null ? [] : [`${String(bytes)} of ${String(gateOf(page))} bytes`];
  });

/** What the scripts of a page may weigh by the elements they work on: `filter-list`, `copy-tags` … */
function scriptGate(page: BuiltPage): number {
  const works = page.elements.filter(({ tagName }) => tagName.includes('-'));
  if (works.length === 0) return NOTHING;
  if (works.every(({ tagName }) => tagName === 'share-links')) return SHARE_JS_GATE;
  return works.every(({ tagName }) => LIST_WORK.has(tagName)) ? LIST_JS_GATE : JS_GATE;
}

afterAll(() => {
  const longest = [...Map.groupBy(site.pages, kindOf)].flatMap(([kind, pages]) => {
    const [page] = pages.toSorted((a, b) => b.html.length - a.html.length);
    const { goal, gate } = html[kind];
    const bytes = brotli(page?.html ?? '');
    return [
      `${kind.padEnd(10)}  ${String(bytes)} of ${String(goal)} / ${String(gate)}  ${page?.address ?? ''}`,
    ];
  });
  process.stdout.write(
    `\nlongest page of each kind, brotli-11, of goal / gate\n${longest.join('\n')}\n\n`,
  );
});

test('the HTML of every page stays within the gate of its kind', () => {
  expect(
    beyond(
      ({ html: text }) => text,
      (page) => html[kindOf(page)].gate,
    ),
  ).toEqual([]);
});

test('the styles of every page stay within the gate', () => {
  expect(beyond(cssOf, () => CSS_GATE)).toEqual([]);
});

test('no page runs a script, but for a small one where something needs it', () => {
  expect(beyond(scriptsOf, scriptGate)).toEqual([]);
});

test('every font is small enough to arrive with the page', () => {
  const fonts = Object.entries(site.manifest.files).filter(([path]) => path.endsWith('.woff2'));
  expect(fonts.filter(([, { bytes }]) => bytes > FONT_GATE)).toEqual([]);
});
