import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acronymsOf } from '../../src/library/acronyms.ts';
import { blocksOf, type Block } from '../../src/mdx/blocks.ts';
import { textOf, type HtmlElement } from '../../src/publish/html.ts';
import type { Term } from '../../src/schema/index.ts';
import { elementNamed } from '../../src/vocabulary/index.ts';
import { writtenPages } from '../support/content.ts';
import { recordRoot } from '../support/record.ts';
import { builtSite, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const written = writtenPages(site.manifest.inputs.siteDate);

const { glossary } = JSON.parse(readFileSync(join(recordRoot, 'data/glossary.json'), 'utf8')) as {
  glossary: Term[];
};

/** A text without the words that the site opens its acronyms with. */
function unopened(text: string, locale: 'id' | 'en'): string {
  return [...acronymsOf(glossary, locale)].reduce(
    (rest, [short, words]) => rest.replaceAll(`${short} (${normal(words)})`, short),
    normal(text),
  );
}

/** Elements that hold one block of text. */
const holders = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'dd', 'dt', 'blockquote']);

/** Text that does not depend on white space, typographic quotes or dashes. */
function normal(text: string): string {
  return text
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an author wrote in one block, between the elements whose text the site supplies. */
function runsOf(block: Block): string[] {
  const supplied: string[] = [];
  let run = '';
  const runs: string[] = [];
  for (const piece of block.pieces) {
    if (piece.kind === 'text' && supplied.length === 0) run += piece.text;
    if (piece.kind === 'text') continue;
    const name = piece.element.name ?? '';
    if (name === 'Plain') continue;
    runs.push(run);
    run = '';
    if (piece.kind === 'open') supplied.push(name);
    else supplied.pop();
  }
  return [...runs, run].map(normal).filter((text) => text !== '');
}

/** Whether `text` holds all runs in order, from its first letter to its last. */
function holdsWhole(text: string, runs: string[]): boolean {
  let from = 0;
  for (const run of runs) {
    const at = text.indexOf(run, from);
    if (at === -1) return false;
    from = at + run.length;
  }
  return true;
}

/** Blocks an author wrote as prose that stands on the page whatever the date is. */
function proseOf(blocks: Block[]): Block[] {
  return blocks.filter(
    ({ kind, within }) =>
      ['text', 'heading', 'cell'].includes(kind) &&
      !within.some((name) => elementNamed(name)?.condition),
  );
}

describe.each(written)('$path', ({ address, mdx }) => {
  const locale = address.startsWith('/en/') ? 'en' : 'id';
  const page: BuiltPage = site.page(address);
  const elements: HtmlElement[] = page.elements.filter(({ tagName }) => holders.has(tagName));

  test('every paragraph, point and cell of the source is one whole element of the page', () => {
    const open = elements.map((element) => unopened(textOf(element), locale));
    const blocks = proseOf(blocksOf(mdx));
    expect(blocks.length).toBeGreaterThan(3);
    const broken: string[] = [];
    for (const block of blocks) {
      const runs = runsOf(block).map((run) => unopened(run, locale));
      // A block without words of its own (a lone mark) has nothing to compare.
      if (runs.length === 0) continue;
      const index = open.findIndex((text) => holdsWhole(text, runs));
      if (index === -1) broken.push(runs.join(' … '));
      else open.splice(index, 1);
    }
    expect(broken).toEqual([]);
  });

  test('has no empty paragraph, the trace of one that a browser split', () => {
    const empty = elements.filter(
      (element) => element.tagName === 'p' && normal(textOf(element)) === '',
    );
    expect(empty).toHaveLength(0);
  });
});
