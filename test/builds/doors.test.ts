import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOfBytes } from '../../src/doors/kind.ts';
import { attribute } from '../../src/publish/html.ts';
import { svg } from '../doors/pictures.ts';
import { bytesOf, temporaryFolder } from '../support/folders.ts';
import { buildProject, copySmallProject, projectRoot } from '../support/project.ts';
import { builtSite, elementsNamed } from '../support/site.ts';

const siteDate = '2026-11-22';
const release = 'test/fixtures/small-site/content/press/2025-03-17-makassar';

/** Pictures as cameras write them: with a place, a maker and a name in them. */
const cameraFiles = ['camera.jpg', 'camera.png', 'camera.webp', 'camera.avif'];
/** Words of those pictures, and of everything else that must not get out. */
const SECRET = /RAHASIA/;

const write = async (root: string, path: string, content: string | Uint8Array) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
};

/** A release like the one of the project with pictures in it, in Indonesian alone. */
async function writeRelease(root: string, name: string, published: string, pictures: string[]) {
  const [id, en] = await Promise.all(
    ['id', 'en'].map((locale) => readFile(join(projectRoot, release, `${locale}.mdx`), 'utf8')),
  );
  const shown = pictures.map((picture) => `\n![Suasana audiensi](./${picture})\n`).join('');
  const dated = (text = '') => text.replace(/^published: .*$/m, `published: ${published}`);
  await write(root, `content/press/${name}/id.mdx`, dated(id) + shown);
  await write(
    root,
    `content/press/${name}/en.mdx`,
    dated(en).replace(/^translationOf: .*$/m, 'translation: draft'),
  );
}

test('pictures are published without what cameras add, and what is skipped is not published', async () => {
  const root = await temporaryFolder();
  await copySmallProject(root);
  const pictures = ['DSC_0001.JPG', ...cameraFiles, 'alur.svg'];
  await writeRelease(root, '2025-03-17-foto', '2026-11-22', pictures);
  await writeRelease(root, '2025-03-17-nanti', '2099-01-01', ['rahasia-nanti.jpg']);
  for (const name of cameraFiles) {
    await cp(
      join(projectRoot, 'test/fixtures/pictures', name),
      join(root, 'content/press/2025-03-17-foto', name),
    );
  }
  const camera = await readFile(join(projectRoot, 'test/fixtures/pictures/camera.jpg'));
  // Other bytes than its neighbours, or the bundler would take them for one file.
  const behind = (text: string) => Buffer.concat([camera, Buffer.from(text)]);
  await write(root, 'content/press/2025-03-17-foto/DSC_0001.JPG', behind('1'));
  await write(root, 'content/press/2025-03-17-foto/alur.svg', svg());
  await write(root, 'content/press/2025-03-17-foto/unused.jpg', behind('2'));
  await write(root, 'content/press/2025-03-17-nanti/rahasia-nanti.jpg', behind('3'));

  await write(root, '.gitignore', 'node_modules\ndist\n.cakupan\n.astro\nprivate*\n');
  await writeRelease(root, 'private-draft', '2026-11-22', []);
  await write(root, 'data/observations/makassar/private.json', '{ "observations": 3 }');
  await write(root, 'public/private.txt', 'RAHASIA');
  await write(root, 'public/.DS_Store', 'RAHASIA');
  await write(root, 'public/fonts/Thumbs.db', 'RAHASIA');
  expect(spawnSync('git', ['init', '--quiet'], { cwd: root }).status).toBe(0);

  const { status, output } = await buildProject(root, [], { SITE_DATE: siteDate });
  expect(status, output).toBe(0);
  const built = builtSite(join(root, 'dist'));
  const files = await bytesOf(built.folder);
  const secret = Object.entries(files).filter(([path, bytes]) => SECRET.test(path + bytes));
  expect(secret.map(([path]) => path)).toEqual([]);
  expect(Object.keys(files).filter((path) => /private|DS_Store|Thumbs|nanti/.test(path))).toEqual(
    [],
  );

  const images = elementsNamed(built.page('/siaran-pers/2025-03-17-foto/'), 'img').map(
    (image) => attribute(image, 'src')?.slice(1) ?? '',
  );
  expect(images.map((path) => path.replace(/^_astro\/[\w-]+\./, ''))).toEqual([
    ...['webp', 'webp', 'webp', 'webp', 'webp'],
    'svg',
  ]);
  const pictureFiles = Object.keys(files).filter((path) => !/\.(?:js|woff2)$/.test(path));
  const shown = built.pages.flatMap((page) =>
    elementsNamed(page, 'img').map((image) => attribute(image, 'src')?.slice(1) ?? ''),
  );
  expect(pictureFiles.filter((path) => path.startsWith('_astro/'))).toEqual(
    [...new Set(shown)].sort(),
  );
  for (const path of images.filter((one) => one.endsWith('webp'))) {
    expect(kindOfBytes(Buffer.from(files[path] ?? '', 'latin1'))).toBe('webp');
    expect(files[path]).not.toMatch(/EXIF|Exif|XMP /);
  }
}, 120_000);

test('one thing that may not come in stops the build before any of it runs, and the site stays', async () => {
  const root = await temporaryFolder();
  await copySmallProject(root);
  await write(root, 'dist/index.html', 'the old site');
  const ran = join(root, 'ran');
  const script = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(ran)}, '');\nexport default { src: '', width: 1, height: 1, format: 'png' };\n`;
  await writeRelease(root, '2025-03-17-foto', '2026-11-22', ['x.png']);
  await write(root, 'content/press/2025-03-17-foto/.run.js', script);
  await symlink('.run.js', join(root, 'content/press/2025-03-17-foto/x.png'));
  // Code that the check refuses for another reason must not run either.
  await write(root, 'content/press/2025-03-19-kode/id.mdx', `${script}\nTeks.\n`);
  await write(root, 'content/press/2025-03-20-alur/alur.svg', svg('<script>go()</script>'));
  await write(root, 'content/press/2025-03-20-alur/foto.png', '<!doctype html><title>A</title>');
  for (const name of ['evil.html', 'sw.js', '.env', '_redirects']) {
    await write(root, `public/${name}`, 'x');
  }

  const { status, output } = await buildProject(root, ['--lang', 'en'], { SITE_DATE: siteDate });
  expect(status).toBe(1);
  const lines = output.split('\n').map((line) => line.split('  ').slice(0, 2).join(' '));
  expect(lines).toEqual(
    expect.arrayContaining([
      'content/press/2025-03-17-foto/.run.js:1:1 hidden-file',
      'content/press/2025-03-17-foto/x.png:1:1 symbolic-link',
      'content/press/2025-03-20-alur/alur.svg:1:59 unsafe-svg',
      'content/press/2025-03-20-alur/foto.png:1:1 wrong-content',
      'public/.env:1:1 hidden-file',
      'public/_redirects:1:1 not-public',
      'public/evil.html:1:1 not-public',
      'public/sw.js:1:1 not-public',
    ]),
  );
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(await bytesOf(join(root, 'dist'))).toEqual({ 'index.html': 'the old site' });
  expect(existsSync(ran)).toBe(false);
}, 120_000);
