import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { beyond, brotliBytes, kindOfPage, PAGE_BUDGETS } from '../../src/publish/budgets.ts';
import { attribute, textOf } from '../../src/publish/html.ts';
import { heavyFile, heavyPage } from '../../src/publish/sizes.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';
import { weightOfVisit } from '../support/visit.ts';

const site = builtSite();
const KB = 1000;

const JS_GATE = 8 * KB;
const LIST_JS_GATE = 1.5 * KB;
const LIST_WORK = new Set(['filter-list', 'copy-tags', 'sort-rows', 'share-links']);
/** A page that can only be passed on. */
const SHARE_JS_GATE = 0.5 * KB;
/** What brotli makes of no text at all. */
const NOTHING = 1;
const FONT_GATE = 12 * KB;

/**
 * A visit of five pages, and its first page, with the letters. The words alone of the five weigh 24 KB, and
 * the letters 11.5: what is aimed at, 45 KB, would leave 9 for styles, sources and all else.
 */
const VISIT_GATE = 77 * KB;
const FIRST_PAGE_GATE = 22 * KB;

/** Bytes beyond a gate by text: most pages share their styles and scripts. */
const known = new Map<string, Promise<number | null>>();

function excess(text: string, gate: number): Promise<number | null> {
  const key = `${String(gate)} ${text}`;
  const found = known.get(key) ?? beyond(text, gate);
  known.set(key, found);
  return found;
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
async function tooHeavy(
  textOfPage: (page: BuiltPage) => string,
  gateOf: (page: BuiltPage) => number,
): Promise<string[]> {
  const faults = site.pages.map(async (page) => {
    const bytes = await excess(textOfPage(page), gateOf(page));
    return bytes === null
      ? []
      : [`${page.address}: ${String(bytes)} of ${String(gateOf(page))} bytes`];
  });
  return (await Promise.all(faults)).flat();
}

/** What the scripts of a page may weigh by the elements they work on: `filter-list`, `copy-tags` … */
function scriptGate(page: BuiltPage): number {
  const works = page.elements.filter(({ tagName }) => tagName.includes('-'));
  if (works.length === 0) return NOTHING;
  if (works.every(({ tagName }) => tagName === 'share-links')) return SHARE_JS_GATE;
  return works.every(({ tagName }) => LIST_WORK.has(tagName)) ? LIST_JS_GATE : JS_GATE;
}

afterAll(async () => {
  const longest = [...Map.groupBy(site.pages, ({ address }) => kindOfPage(address))].map(
    async ([kind, pages]) => {
      const [page] = pages.toSorted((a, b) => b.html.length - a.html.length);
      const { goal, gate } = PAGE_BUDGETS[kind];
      const bytes = await brotliBytes(page?.html ?? '');
      return `${kind.padEnd(10)}  ${String(bytes)} of ${String(goal)} / ${String(gate)}  ${page?.address ?? ''}`;
    },
  );
  process.stdout.write(
    `\nlongest page of each kind, brotli-11, of goal / gate\n${(await Promise.all(longest)).join('\n')}\n\n`,
  );
});

test('every page and every download stays within the limits that the build tells of', async () => {
  const pages = site.pages.map(async ({ file, html }) =>
    (await heavyPage(file, html)).map(({ en }) => `${file}: ${en}`),
  );
  const files = Object.entries(site.manifest.files).flatMap(([path, { bytes }]) => {
    const words = heavyFile(path, bytes);
    return words ? [`${path}: ${words.en}`] : [];
  });
  expect([...(await Promise.all(pages)).flat(), ...files]).toEqual([]);
});

test('no page runs a script, but for a small one where something needs it', async () => {
  expect(await tooHeavy(scriptsOf, scriptGate)).toEqual([]);
});

test('a visit of five pages arrives within its limits', async () => {
  const { pages, face } = await weightOfVisit(site.folder);
  const visit = pages.reduce((sum, bytes) => sum + bytes, face);
  process.stdout.write(`\na visit of five pages: ${String(visit)} of ${String(VISIT_GATE)}\n`);
  expect(visit).toBeLessThanOrEqual(VISIT_GATE);
  expect((pages[0] ?? 0) + face).toBeLessThanOrEqual(FIRST_PAGE_GATE);
});

test('every font is small enough to arrive with the page', () => {
  const fonts = Object.entries(site.manifest.files).filter(([path]) => path.endsWith('.woff2'));
  expect(fonts.filter(([, { bytes }]) => bytes > FONT_GATE)).toEqual([]);
});
