import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFile, keepBuilt, siteOf, standing, stateOf } from '../../src/publish/unchanged.ts';

const inputs = { siteUrl: 'https://example.org', basePath: '/', siteDate: '2026-11-22' };
let root = '';

async function write(path: string, text: string) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'unchanged-'));
  await write('src/a.ts', 'a');
  await write('content/guides/b/id.mdx', 'b');
  await write('data/site.json', '{}');
  await write('package.json', '{}');
  await write('node_modules/.package-lock.json', '{}');
  await write('dist/index.html', 'site');
  await write('README.md', 'not part of the site');
});

afterAll(() => rm(root, { recursive: true }));

const now = (env: Record<string, string> = {}, day = inputs.siteDate) =>
  stateOf(root, { ...inputs, siteDate: day }, env);

describe('what a build is made from', () => {
  test('is the same as long as nothing changes that it reads', async () => {
    const before = now();
    await write('README.md', 'something else');
    await write('dist/index.html', 'another site');
    expect(now({ HOME: '/elsewhere' })).toBe(before);
  });

  test.each([
    'src/a.ts',
    'content/guides/b/id.mdx',
    'data/site.json',
    'data/new.json',
    'public/robots.txt',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'node_modules/.package-lock.json',
  ])('is another when %s is', async (path) => {
    const before = now();
    await write(path, 'changed');
    expect(now()).not.toBe(before);
  });

  test.each([
    ['the day', () => now({}, '2026-11-23')],
    ['the place of the site as a link', () => now({ CAKUPAN_LINK: '1' })],
    ['what is too big stopping it', () => now({ CAKUPAN_STRICT: '1' })],
    ['its language', () => now({ CAKUPAN_LANG: 'en' })],
  ])('is another with %s', (_, other) => {
    expect(other()).not.toBe(now());
  });

  test('holds where a link leads, without following it', async () => {
    const before = now();
    await symlink(join(root, 'nowhere'), join(root, 'public/link'));
    expect(now()).not.toBe(before);
    expect(now()).not.toBe(null);
  });
});

describe('a site stands', () => {
  const kept = () => builtFile(root, join(root, 'dist'));
  const stands = (state: string | null) =>
    standing(kept(), state, join(root, 'dist'))?.told ?? null;

  test('while it is made from the same and is as it was left', async () => {
    expect(stands('s')).toBe(null);
    keepBuilt(kept(), { state: 's', site: siteOf(join(root, 'dist')), told: '3 pages' });
    expect(stands('s')).toBe('3 pages');
    expect(stands('other')).toBe(null);
    expect(stands(null)).toBe(null);
    await utimes(join(root, 'dist/index.html'), new Date(0), new Date(0));
    expect(stands('s')).toBe(null);
    keepBuilt(kept(), { state: 's', site: siteOf(join(root, 'dist')), told: '3 pages' });
    await write('dist/more.html', 'by hand');
    expect(stands('s')).toBe(null);
    await rm(join(root, 'dist/more.html'));
    expect(stands('s')).toBe('3 pages');
    await rm(join(root, 'dist'), { recursive: true });
    expect(stands('s')).toBe(null);
    await writeFile(kept(), 'half');
    expect(stands('s')).toBe(null);
  });
});
