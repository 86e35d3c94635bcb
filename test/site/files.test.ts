import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
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

test('every download is offered by a page, and one that says its size says it rightly', () => {
  const offered = new Set<string>();
  const faults = faultsByPage(site.pages, ({ html }) =>
    Array.from(
      html.matchAll(/<a href="\/(data\/[^"]+)" download[^>]*>([^]*?)<\/a>/g),
      ([, path = '', text = '']) => {
        offered.add(path);
        const said = /(\d+) KB/.exec(text)?.[1];
        const bytes = manifest.files[path]?.bytes ?? 0;
        const right = Math.max(1, Math.round(bytes / 1000));
        const needs = /\.(?:xlsx|zip)$/.test(path) && !/-\d{4}\./.test(path);
        return said === undefined ? !needs : Number(said) === right ? true : [path, said, right];
      },
    )
      .filter((fault) => fault !== true)
      .map(String),
  );
  expect(faults).toEqual([]);
  // What a chart that is opened reads is offered by the picture that it takes the place of.
  for (const { html } of site.pages)
    for (const [, path = ''] of html.matchAll(/<live-chart data-of="\/(data\/[^"]+)"/g))
      offered.add(path);
  const downloads = Object.keys(manifest.files).filter((path) => path.startsWith('data/'));
  const pages = downloads.filter((path) => /\.(?:html|md)$/.test(path));
  expect(downloads.filter((path) => !offered.has(path) && !pages.includes(path))).toEqual([]);
});

test('what pages tell machines of their files is true, and each file of the archive is that of the site', () => {
  const faults = faultsByPage(site.pages, ({ html }) =>
    Array.from(
      html.matchAll(/"encodingFormat":"([^"]+)","contentUrl":"https:\/\/[^/]+\/([^"]+)"/g),
      ([, format = '', path = '']) =>
        manifest.files[path] && TYPES[path.split('.').at(-1) ?? ''] === format ? '' : path,
    ).filter(Boolean),
  );
  expect(faults).toEqual([]);
  const inside = Object.entries(unzipSync(readFileSync(join(folder, 'data/cakupan.zip'))));
  const sums = strFromU8(inside.find(([path]) => path === 'SHA256SUMS')?.[1] ?? new Uint8Array());
  for (const [path, bytes] of inside.filter(([name]) => name !== 'SHA256SUMS')) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect(sums).toContain(`${digest}  ${path}\n`);
    if (!path.startsWith('README')) expect(manifest.files[`data/${path}`]?.sha256).toBe(digest);
  }
  const tables = inside.filter(([path]) => path.endsWith('.csv')).length;
  expect(tables).toBeGreaterThanOrEqual(10);
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
