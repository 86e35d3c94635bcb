import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { startBuild } from '../../src/publish/build.ts';
import { FILE_KINDS } from '../../src/publish/file-kinds.ts';
import { FinishError, type FinishOptions } from '../../src/publish/finish.ts';
import { BusyError } from '../../src/publish/lock.ts';
import type { HostSwitches } from '../../src/publish/hosts/policy.ts';
import type { Rendered } from '../../src/publish/rendered.ts';
import { chunk, webp } from '../doors/pictures.ts';
import { bytesOf, temporaryFolder } from '../support/folders.ts';

const oldSite = { 'index.html': 'the old site', 'en/index.html': 'old too' };

/** A page as the layout writes it: with its address, and a way to the other language. */
const pageAt = (address: string, body = '<body>') => {
  const [lang, other, home] = address.startsWith('/en/') ? ['en', 'id', '/'] : ['id', 'en', '/en/'];
  const url = `https://cakupan.example${address}`;
  const head = `<title>A</title><link rel="canonical" href="${url}"><link rel="alternate" hreflang="${lang}" href="${url}"><meta property="og:url" content="${url}">`;
  return `<!DOCTYPE html><html lang="${lang}"><head>${head}</head>${body}<a href="${home}" hreflang="${other}">A</a></body></html>`;
};
const newPage = pageAt('/');
const english = pageAt('/en/');
/** Both homes, the smallest site there is. */
const homes = { 'index.html': newPage, 'en/index.html': english };

/** What a site of these pages is made of, with one script of a layout. */
const rendered = (...files: string[]): Rendered => ({
  files: new Map(files.map((path) => [path, 'src/pages/index.astro'])),
  skipped: new Set(['.DS_Store', 'private/deep/a.txt', 'linked']),
  scripts: new Set(['let own']),
  printed: {
    allowed: { channelNumbers: [], formCodes: [] },
    records: { id: [], en: [] },
    texts: [],
    references: [],
  },
  recorded: {
    figures: new Map(),
    payments: new Map(),
    rules: new Map(),
    asked: new Map(),
    askedRows: new Map(),
    pictures: new Map(),
    places: [],
    alone: new Set(['/', '/en/']),
  },
});

/** Renders pages into a folder; null where that stops half way. */
type Render = (folder: string) => Promise<Rendered | null>;

/** What a build tells without stopping. */
type Warn = NonNullable<FinishOptions['warn']>;

const onePage: Render = async (folder) => {
  await write(folder, homes);
  return rendered(...Object.keys(homes));
};

/** A project whose `dist/` holds the old site, and a build of it as the integration goes about it. */
async function project({ render = onePage, warn }: { render?: Render; warn?: Warn } = {}) {
  const root = await temporaryFolder();
  const out = join(root, 'dist');
  await write(out, oldSite);
  const build = () => buildInto(root, out, render, warn ? { warn } : {});
  return { root, out, build };
}

async function buildInto(
  root: string,
  out: string,
  render: Render,
  { host = {}, warn }: { host?: HostSwitches; warn?: Warn } = {},
) {
  const inputs = { siteUrl: 'https://cakupan.example', basePath: '/', siteDate: '2026-11-22' };
  const generator = { name: 'cakupan', version: '0.1.0' };
  // A site of one page: it lacks what every real one has.
  const kinds = FILE_KINDS.map((kind) => ({ ...kind, always: false }));
  let started;
  try {
    const options = { root, out, inputs, host, generator, kinds };
    started = await startBuild(warn ? { ...options, warn } : options);
    const pages = await render(started.next);
    if (!pages) return { ok: false, stopped: 'render' };
    return { ok: true, manifest: await started.publish(pages) };
  } catch (error) {
    if (error instanceof BusyError) return { ok: false, stopped: 'busy' };
    if (error instanceof FinishError)
      return { ok: false, stopped: 'finish', details: error.details };
    throw error;
  } finally {
    started?.end();
  }
}

async function write(folder: string, files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** What a build leaves in its hidden folder. */
const leftovers = (root: string) => readdir(join(root, '.cakupan'));

test('a build that goes well takes the place of the old site and leaves nothing else', async () => {
  const { root, out, build } = await project();
  expect(await build()).toMatchObject({ ok: true, manifest: { pages: ['/en/', '/'] } });
  const site = await bytesOf(out);
  expect(Object.keys(site)).toEqual([
    '_headers',
    'build.json',
    'en/index.html',
    'en/index.md',
    'index.html',
    'index.md',
    'robots.txt',
    'sitemap.xml',
  ]);
  expect(site['index.html']).toContain('Content-Security-Policy');
  expect(await leftovers(root)).toEqual([]);
});

test('the first build needs no old site', async () => {
  const { root } = await project();
  const out = join(root, 'deep', 'site');
  expect(await buildInto(root, out, onePage)).toMatchObject({ ok: true });
  expect(existsSync(join(out, 'index.html'))).toBe(true);
});

test('where the site asks for it, longer texts are there packed, and unpack to themselves', async () => {
  const { root, out } = await project();
  const long = pageAt('/', `<body><p>${'kata '.repeat(300)}</p>`);
  const render: Render = async (folder) => {
    await write(folder, { ...homes, 'index.html': long });
    return rendered(...Object.keys(homes));
  };
  expect(await buildInto(root, out, render, { host: { precompressed: true } })).toMatchObject({
    manifest: { files: { 'index.html.br': { kind: 'compressed copy' }, 'index.html.gz': {} } },
  });
  const site = await bytesOf(out);
  const packed = Object.keys(site).filter((path) => /\.(?:br|gz)$/.test(path));
  expect(packed).toEqual(['index.html.br', 'index.html.gz']);
  const bytes = (ending: string) => readFile(join(out, `index.html${ending}`));
  expect(brotliDecompressSync(await bytes('.br'))).toEqual(await bytes(''));
  expect(gunzipSync(await bytes('.gz'))).toEqual(await bytes(''));
  // A header without the time and the system of this machine.
  expect([...(await bytes('.gz')).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});

const failures: [string, { render: Render }, object][] = [
  [
    'rendering stops half way',
    {
      render: async (folder) => {
        await write(folder, { 'index.html': newPage });
        return null;
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
          'en/index.html': english.replace('<body>', '<body onload="go()">'),
        });
        return rendered('index.html', 'en/index.html');
      },
    },
    {
      stopped: 'finish',
      details: {
        id:
          'en/index.html: <body onload="go()">: peramban mengabaikan penangan ini; pakai skrip.\n' +
          'index.html: <body style="margin:0">: peramban mengabaikan gaya ini; pakai kelas.',
        en:
          'en/index.html: <body onload="go()">: browsers ignore this handler; use a script instead.\n' +
          'index.html: <body style="margin:0">: browsers ignore this style; use a class instead.',
      },
    },
  ],
  [
    'files are there that nothing of ours wrote, or a script that no layout holds',
    {
      render: async (folder) => {
        await write(folder, {
          'index.html': newPage.replace('<body>', '<body><script>let own</script>'),
          'en/index.html': english.replace('<body>', '<body><script>steal()</script>'),
          'evil.html': newPage,
          'sw.js': 'steal()',
        });
        return rendered('index.html', 'en/index.html');
      },
    },
    {
      stopped: 'finish',
      details: {
        id:
          'en/index.html: <script>steal(): skrip ini bukan dari src/; hapus dari isi, atau tulis dalam komponen.\n' +
          'evil.html: berkas ini tidak ditulis oleh halaman mana pun di src/ dan tidak diizinkan dari public/; hapus.\n' +
          'sw.js: berkas ini tidak ditulis oleh halaman mana pun di src/ dan tidak diizinkan dari public/; hapus.',
        en:
          'en/index.html: <script>steal(): this script is not one of src/; delete it from the content, or write it in a component.\n' +
          'evil.html: no page of src/ wrote this file, and public/ may not hold it; delete it.\n' +
          'sw.js: no page of src/ wrote this file, and public/ may not hold it; delete it.',
      },
    },
  ],
];

test('what is too big for readers is told of and published, or refused where nobody is told', async () => {
  const render: Render = async (folder) => {
    const many = '<i></i>'.repeat(3000);
    await write(folder, { ...homes, 'index.html': newPage.replace('<body>', `<body>${many}`) });
    return rendered(...Object.keys(homes));
  };
  const told: string[] = [];
  const { build } = await project({ render, warn: ({ en }) => told.push(en) });
  expect(await build()).toMatchObject({ ok: true });
  expect(told).toEqual([
    'index.html: this page has 3,009 elements, its limit is 3,000; show the newest only, and link to pages by year or place.',
  ]);
  const strict = await project({ render });
  expect(await strict.build()).toMatchObject({ stopped: 'finish', details: { en: told[0] } });
});

test('a download of the records that was not written stops the build', async () => {
  const { build } = await project({
    render: async (folder) => {
      await write(folder, homes);
      const site = rendered(...Object.keys(homes));
      return { ...site, recorded: { ...site.recorded, places: ['makassar'] } };
    },
  });
  const [id, en] = [
    'berkas unduhan ini harus ada, tetapi tidak ditulis; perbaiki rutenya dalam src/pages/data/.',
    'this download must be there and was not written; mend its route in src/pages/data/.',
  ];
  const people = ['en.csv', 'en.xlsx', 'id.csv', 'id.xlsx'].map((end) => `makassar.${end}`);
  const missing = ['makassar.csv', ...people, 'makassar.json'];
  expect(await build()).toMatchObject({
    ok: false,
    details: {
      id: missing.map((path) => `data/${path}: ${id}`).join('\n'),
      en: missing.map((path) => `data/${path}: ${en}`).join('\n'),
    },
  });
});

test('what some readers cannot see, hear or read stops the build, by page and element', async () => {
  const link =
    '<body><main class="wrap"><p><a href="https://a.example/">klik di sini</a></p></main>';
  const { build } = await project({
    render: async (folder) => {
      await write(folder, {
        'index.html': pageAt('/', link),
        'en/index.html': pageAt('/en/', link),
      });
      return rendered('index.html', 'en/index.html');
    },
  });
  expect(await build()).toMatchObject({
    ok: false,
    details: {
      id: 'en/index.html: main.wrap > p > a: Tautan "klik di sini" (https://a.example/) tidak menyebut tujuannya: pakai kata yang menyebutnya. Begitu juga di 1 tempat lain.',
      en: 'en/index.html: main.wrap > p > a: The link "klik di sini" (https://a.example/) does not say where it leads: use words that do. So it is in 1 more place.',
    },
  });
});

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

test('what the check skipped and pictures that no page shows are not published', async () => {
  const shown = newPage.replace(
    '<body>',
    '<body><img src="/_astro/AbC_1.webp" alt="Kartu peserta">',
  );
  const { out, build } = await project({
    render: async (folder) => {
      await write(folder, { ...homes, 'index.html': shown, '.DS_Store': 'Bud1' });
      await write(folder, { 'private/deep/a.txt': 'x', 'linked/b.txt': 'x' });
      await write(folder, { '_astro/AbC_1.webp': webp(), '_astro/Draft.webp': webp() });
      return rendered(...Object.keys(homes));
    },
  });
  expect(await build()).toMatchObject({ ok: true });
  expect(Object.keys(await bytesOf(out))).toEqual([
    '_astro/AbC_1.webp',
    '_headers',
    'build.json',
    'en/index.html',
    'en/index.md',
    'index.html',
    'index.md',
    'robots.txt',
    'sitemap.xml',
  ]);
  expect((await readdir(out)).sort()).toEqual([
    '_astro',
    '_headers',
    'build.json',
    'en',
    'index.html',
    'index.md',
    'robots.txt',
    'sitemap.xml',
  ]);
});

test.each([
  [
    'an original with its metadata',
    'x.webp',
    webp(chunk('EXIF', Buffer.from('GPS '))),
    {
      id: 'gambar ini masih memuat metadata (kamera, tempat, pembuat); tampilkan lewat ![…](…) supaya diolah.',
      en: 'this picture still holds metadata (camera, place, author); show it by ![…](…), which prepares it.',
    },
  ],
  [
    'a drawing with a script',
    'x.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>'),
    {
      id: 'SVG ini memuat lebih dari gambar: <script>.',
      en: 'this SVG holds more than a picture: <script>.',
    },
  ],
])('%s is not published', async (_, name, bytes, words) => {
  const shown = newPage.replace('<body>', `<body><img src="/_astro/${name}" alt="Kartu peserta">`);
  const { build } = await project({
    render: async (folder) => {
      await write(folder, { ...homes, 'index.html': shown, [`_astro/${name}`]: bytes });
      return rendered(...Object.keys(homes));
    },
  });
  expect(await build()).toMatchObject({
    ok: false,
    details: { id: `_astro/${name}: ${words.id}`, en: `_astro/${name}: ${words.en}` },
  });
});

test('a second build at the same time is refused in words and disturbs nothing', async () => {
  const second: unknown[] = [];
  const { build } = await project({
    render: async (folder) => {
      second.push(await build());
      return onePage(folder);
    },
  });
  expect(await build()).toMatchObject({ ok: true });
  expect(second).toEqual([{ ok: false, stopped: 'busy' }]);
});

test('a lock left by a process that has died stops nobody', async () => {
  const { root, build } = await project();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await write(root, { '.cakupan/build.lock': String(pid) });
  expect(await build()).toMatchObject({ ok: true });
});

test('a lock of a process that another user runs is no lock of a dead one', async () => {
  const { root, build } = await project();
  await write(root, { '.cakupan/build.lock': '4711' });
  using kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('not yours'), { code: 'EPERM' });
  });
  expect(await build()).toEqual({ ok: false, stopped: 'busy' });
  expect(kill).toHaveBeenCalledWith(4711, 0);
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
  const { root, out } = await project();
  await write(root, { '.cakupan/previous-site/index.html': 'the old site' });
  const site = join(root, 'site');
  await buildInto(root, site, () => Promise.resolve(null));
  expect(await bytesOf(site)).toEqual({ 'index.html': 'the old site' });
  expect(await bytesOf(out)).toEqual({ ...oldSite });
});
