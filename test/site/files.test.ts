import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accountFor } from '../../src/publish/account.ts';
import { FILE_KINDS } from '../../src/publish/file-kinds.ts';
import { filesBelow } from '../../src/publish/files.ts';
import { TYPES } from '../../src/publish/hosts/policy.ts';
import {
  attributeOf,
  closest,
  elementsIn,
  hasClass,
  scanPage,
  textOfPiece,
  type Open,
} from '../../src/publish/scan.ts';
import { projectRoot } from '../support/project.ts';
import { builtSite, faultsByPage } from '../support/site.ts';

const site = builtSite();
const { folder, manifest } = site;
const listed = Object.entries(manifest.files);

/** What a page shows to those who use it, or may not pass on. */
const isBesideText = (element: Open) =>
  ['form', 'fieldset', 'template'].includes(element.name) ||
  ['screen', 'scripted'].some((name) => hasClass(element, name)) ||
  attributeOf(element, 'hidden') !== undefined ||
  (element.name === 'figure' &&
    [...elementsIn(element)].some((one) => attributeOf(one, 'data-withheld') !== undefined));

test('every file of the site is listed with its kind, and with what wrote it', async () => {
  const paths = (await filesBelow(folder)).filter((path) => path !== 'build.json');
  expect(Object.keys(manifest.files).sort()).toEqual(paths);
  const written = new Map([
    ...listed.map(([path, { by }]) => [path, by] as const),
    ['build.json', 'src/publish/finish.ts'] as const,
  ]);
  const { kinds, problems } = accountFor(written, FILE_KINDS);
  expect(problems).toEqual([]);
  expect(listed.filter(([path, { kind }]) => kinds.get(path) !== kind)).toEqual([]);
});

test('every file has an ending whose type hosts are told, or is for hosts alone', () => {
  const untold = Object.keys(manifest.files).filter(
    (path) => !Object.hasOwn(TYPES, path.split('.').at(-1) ?? ''),
  );
  expect(untold).toEqual(['_headers']);
});

test('every page is there as Markdown, with its numbers in their order and no other', () => {
  const faults = faultsByPage(site.pages, ({ file, html }) => {
    if (file === '404.html') return [];
    const text = readFileSync(join(folder, file.replace(/html$/, 'md')), 'utf8');
    const { elements } = scanPage(html);
    const there = new Set(html.match(/\p{N}+/gu));
    const invented = new Set((text.match(/\p{N}+/gu) ?? []).filter((found) => !there.has(found)));
    let read = 0;
    const lost = elements.flatMap((element) => {
      if (element.name !== 'data' || closest(element, isBesideText)) return [];
      const number = textOfPiece(element).trim();
      const at = text.indexOf(number, read);
      if (at === -1) return [`${number} is lost`];
      read = at + number.length;
      return [];
    });
    return [...[...invented].map((number) => `${number} is invented`), ...lost];
  });
  expect(faults).toEqual([]);
});

test('what wrote a file is there to be read', () => {
  const writers = new Set(listed.map(([, { by }]) => by).filter((by) => !by.startsWith('astro:')));
  expect(writers.size).toBeGreaterThan(20);
  for (const by of writers)
    expect(readFileSync(join(projectRoot, by)).length, by).toBeGreaterThan(0);
});

test('every size and digest is that of the file', () => {
  const wrong = listed.filter(([path, { bytes, sha256 }]) => {
    const content = readFileSync(join(folder, path));
    return (
      content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256
    );
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});
