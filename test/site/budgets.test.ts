import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import {
  builtSite,
  elementsNamed,
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
const LIST_WORK = new Set(['filter-list', 'copy-tags']);
/** What brotli makes of no text at all. */
const NOTHING = 1;
const FONT_GATE = 14 * 1024;

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).byteLength;
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

const measured = site.pages.map((page) => ({
  address: page.address,
  kind: kindOf(page),
  html: brotli(page.html),
  css: brotli(cssOf(page)),
  /** Elements that a script gives its work: `filter-list`, `copy-tags` … */
  works: [...new Set(page.elements.map(({ tagName }) => tagName))].filter((name) =>
    name.includes('-'),
  ),
  script: brotli(scriptsOf(page)),
}));

afterAll(() => {
  const kilobytes = (bytes: number) => (bytes / KB).toFixed(1).padStart(5);
  const rows = measured
    .toSorted((a, b) => b.html - a.html)
    .map((page) => {
      const { goal, gate } = html[page.kind];
      const beyond = page.html > gate ? 'BEYOND GATE' : page.html > goal ? 'beyond goal' : '';
      return [
        page.address.padEnd(48),
        page.kind.padEnd(10),
        kilobytes(page.html),
        `of ${kilobytes(goal)} / ${kilobytes(gate)}`,
        kilobytes(page.css),
        kilobytes(page.script),
        beyond,
      ].join('  ');
    });
  const head = `${'page (kB, brotli-11)'.padEnd(48)}  kind         HTML  of  goal /  gate    CSS     JS`;
  process.stdout.write(`\n${[head, ...rows].join('\n')}\n\n`);
});

describe.each(measured)('$address', (page) => {
  test('its HTML stays within the gate of its kind', () => {
    expect(page.html).toBeLessThanOrEqual(html[page.kind].gate);
  });

  test('its styles stay within the gate', () => {
    expect(page.css).toBeLessThanOrEqual(CSS_GATE);
  });

  test('it runs no script, or a small one for what needs it', () => {
    const lists = page.works.every((name) => LIST_WORK.has(name));
    const gate = page.works.length === 0 ? NOTHING : lists ? LIST_JS_GATE : JS_GATE;
    expect(page.script).toBeLessThanOrEqual(gate);
  });
});

test('every font is small enough to arrive with the page', () => {
  const fonts = Object.entries(site.manifest.files).filter(([path]) => path.endsWith('.woff2'));
  expect(fonts.filter(([, { bytes }]) => bytes > FONT_GATE)).toEqual([]);
});
