import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, type BuildSteps } from '../../src/publish/build.ts';
import { bytesOf, temporaryFolder } from '../support/folders.ts';

const oldSite = { 'index.html': 'the old site', 'en/index.html': 'old too' };
const newPage = '<!DOCTYPE html><html lang="id"><head><title>A</title></head><body></body></html>';

/** A project whose `dist/` holds the old site, and a build of it with some steps changed. */
async function project(changed: Partial<BuildSteps> = {}) {
  const root = await temporaryFolder();
  const out = join(root, 'dist');
  await write(out, oldSite);
  const steps: BuildSteps = {
    check: () => Promise.resolve(true),
    render: async (folder) => {
      await write(folder, { 'index.html': newPage });
      return true;
    },
    ...changed,
  };
  const options = {
    root,
    out,
    inputs: { siteUrl: 'https://cakupan.example', basePath: '/', siteDate: '2026-11-22' },
    generator: { name: 'cakupan', version: '0.1.0' },
  };
  return { root, out, steps, build: () => buildSite(options, steps) };
}

async function write(folder: string, files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** What a build leaves in its hidden folder. */
const leftovers = (root: string) => readdir(join(root, '.cakupan'));

test('a build that goes well takes the place of the old site and leaves nothing else', async () => {
  const { root, out, build } = await project();
  expect(await build()).toMatchObject({ ok: true, manifest: { pages: ['/'] } });
  const site = await bytesOf(out);
  expect(Object.keys(site)).toEqual(['build.json', 'index.html', 'robots.txt', 'sitemap.xml']);
  expect(site['index.html']).toContain('Content-Security-Policy');
  expect(await leftovers(root)).toEqual([]);
});

test('the first build needs no old site', async () => {
  const { root, steps } = await project();
  const out = join(root, 'deep', 'site');
  const inputs = { siteUrl: 'https://cakupan.example', basePath: '/', siteDate: '2026-11-22' };
  const generator = { name: 'cakupan', version: '0.1.0' };
  expect(await buildSite({ root, out, inputs, generator }, steps)).toMatchObject({ ok: true });
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});

const failures: [string, Partial<BuildSteps>, object][] = [
  ['the check finds problems', { check: () => Promise.resolve(false) }, { stopped: 'check' }],
  [
    'rendering stops half way',
    {
      render: async (folder) => {
        await write(folder, { 'index.html': newPage });
        return false;
      },
    },
    { stopped: 'render' },
  ],
  [
    'pages hold what browsers would block',
    {
      render: async (folder) => {
        await write(folder, {
          'index.html': newPage.replace('<body>', '<body style="margin:0">'),
          'en/index.html': newPage.replace('<body>', '<body onload="go()">'),
        });
        return true;
      },
    },
    {
      stopped: 'finish',
      details:
        'en/index.html: <body onload="go()">: browsers ignore this handler; use a script instead.\n' +
        'index.html: <body style="margin:0">: browsers ignore this style; use a class instead.',
    },
  ],
];

test.each(failures)('when %s, the old site stays', async (_, changed, stopped) => {
  const { root, out, build } = await project(changed);
  expect(await build()).toEqual({ ok: false, ...stopped });
  expect(await bytesOf(out)).toEqual({ ...oldSite });
  expect(await leftovers(root)).toEqual([]);
});

test('when a step throws, the old site stays and the next build can start', async () => {
  const broken = await project({ render: () => Promise.reject(new Error('disk full')) });
  await expect(broken.build()).rejects.toThrow('disk full');
  expect(await bytesOf(broken.out)).toEqual({ ...oldSite });
  expect(await leftovers(broken.root)).toEqual([]);
});

test('a site is rendered while it is checked, and told how that ended', async () => {
  const told: string[] = [];
  const { build } = await project({
    check: async () => {
      await new Promise((resume) => setTimeout(resume, 20));
      told.push('checked');
      return false;
    },
    render: async (_, checked) => {
      told.push('rendering');
      told.push(`wanted: ${String(await checked)}`);
      return false;
    },
  });
  expect(await build()).toEqual({ ok: false, stopped: 'check' });
  expect(told).toEqual(['rendering', 'checked', 'wanted: false']);
});

test('a check that throws waits for what is still being written', async () => {
  const { root, out, build } = await project({
    check: () => Promise.reject(new Error('no memory')),
    render: async (folder) => {
      await new Promise((resume) => setTimeout(resume, 20));
      await write(folder, { 'index.html': newPage });
      return true;
    },
  });
  await expect(build()).rejects.toThrow('no memory');
  expect(await bytesOf(out)).toEqual({ ...oldSite });
  expect(await leftovers(root)).toEqual([]);
});

test('a second build at the same time is refused in words and disturbs nothing', async () => {
  const second: unknown[] = [];
  const { build, steps } = await project();
  steps.check = async () => {
    second.push(await build());
    return true;
  };
  expect(await build()).toMatchObject({ ok: true });
  expect(second).toEqual([{ ok: false, stopped: 'busy' }]);
});

test('a lock left by a process that has died stops nobody', async () => {
  const { root, build } = await project();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await write(root, { '.cakupan/build.lock': String(pid) });
  expect(await build()).toMatchObject({ ok: true });
});

test('what a killed build left behind is cleaned up', async () => {
  const { root, build } = await project();
  await write(root, {
    '.cakupan/next-dist/half.html': 'half',
    '.cakupan/previous-dist/a.html': 'a',
  });
  expect(await build()).toMatchObject({ ok: true });
  expect(await leftovers(root)).toEqual([]);
});

test('a build killed between the two renames does not cost the old site', async () => {
  const { root, steps, out } = await project({ check: () => Promise.resolve(false) });
  await write(root, { '.cakupan/previous-site/index.html': 'the old site' });
  const site = join(root, 'site');
  const inputs = { siteUrl: 'https://cakupan.example', basePath: '/', siteDate: '2026-11-22' };
  const generator = { name: 'cakupan', version: '0.1.0' };
  await buildSite({ root, out: site, inputs, generator }, steps);
  expect(await bytesOf(site)).toEqual({ 'index.html': 'the old site' });
  expect(await bytesOf(out)).toEqual({ ...oldSite });
});
