import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDoors } from '../../src/doors/index.ts';
import { publicFiles } from '../../src/doors/public-files.ts';
import { temporaryFolder } from '../support/folders.ts';
import { png, svg } from './pictures.ts';

/** A project of these files. */
async function project(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

function git(root: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** What a project is asked and says, without the words for it. */
function told(root: string) {
  const { accepted, skipped, faults } = readDoors(root);
  return { accepted, skipped, refused: faults.map(({ file, code }) => `${file} ${code}`) };
}

test('plain files come in, in the same order everywhere', async () => {
  const root = await project({
    'data/site.json': '{}',
    'content/press/a/id.mdx': '',
    'content/press/a/Foto (1).PNG': png(),
    'content/press/a/catatan.pdf': '%PDF-1.7',
    'src/evil.ts': '',
  });
  expect(told(root)).toEqual({
    accepted: [
      'content/press/a/Foto (1).PNG',
      'content/press/a/catatan.pdf',
      'content/press/a/id.mdx',
      'data/site.json',
    ],
    skipped: [],
    refused: [],
  });
});

const junk = ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'Desktop.ini', '._id.mdx'];

test('what systems leave behind is skipped, in every folder', async () => {
  const paths = ['content/press/a', 'data', 'public', 'public/fonts'].flatMap((folder) =>
    junk.map((name) => `${folder}/${name}`),
  );
  const root = await project(Object.fromEntries(paths.map((path) => [path, 'Bud1'])));
  const { accepted, skipped, refused } = told(root);
  expect({ accepted, skipped: skipped.sort(), refused }).toEqual({
    accepted: [],
    skipped: paths.sort(),
    refused: [],
  });
});

test('a link or a folder that only looks like junk is not skipped', async () => {
  const root = await project({ 'content/._a/x.png': png() });
  await symlink('/etc/passwd', join(root, 'content/.DS_Store'));
  expect(told(root).refused).toEqual([
    'content/.DS_Store symbolic-link',
    'content/._a hidden-file',
  ]);
});

test('what git ignores is skipped, and what it holds in spite of that is not', async () => {
  const files = {
    '.gitignore': '*.draft\nprivate/\n',
    'content/press/a/id.mdx': '',
    'content/press/a/note.draft': '',
    'content/press/private/id.mdx': '',
    'public/held.draft': '',
    'public/.env': 'KEY=1',
  };
  const root = await project(files);
  git(root, 'init', '--quiet');
  git(root, 'add', '--force', 'public/held.draft');
  await writeFile(join(root, '.git/info/exclude'), '.env\n');
  expect(told(root)).toEqual({
    accepted: ['content/press/a/id.mdx'],
    skipped: ['content/press/a/note.draft', 'content/press/private/id.mdx', 'public/.env'],
    refused: ['public/held.draft not-public'],
  });
});

test('a repository around the project that ignores all of it says nothing about its files', async () => {
  const root = await project({ '.gitignore': 'site/\n', 'site/content/press/a/id.mdx': '' });
  git(root, 'init', '--quiet');
  expect(told(join(root, 'site')).accepted).toEqual(['content/press/a/id.mdx']);
});

test('every file on the list of public/ comes in, and nothing beside it', async () => {
  const woff2 = Buffer.from('wOF2');
  const held: Record<string, string | Uint8Array> = {
    'favicon.svg': svg(),
    'favicon.ico': Buffer.from([0, 0, 1, 0]),
    'apple-touch-icon.png': png(),
    'fonts/plus-jakarta-sans.woff2': woff2,
    'fonts/OFL.txt': 'Licence',
    CNAME: 'cakupan.example\n',
    '.nojekyll': '',
    '.well-known/security.txt': 'Contact: mailto:a@b.example\n',
  };
  expect(Object.keys(held)).toHaveLength(publicFiles.length);
  const inPublic = (files: typeof held) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`public/${path}`, text]));
  const root = await project(inPublic(held));
  expect(told(root).refused).toEqual([]);
  expect(told(root).accepted).toHaveLength(publicFiles.length);

  const other = await project(
    inPublic({
      'fonts/deep/a.woff2': woff2,
      'fonts/a.ttf': '',
      'fonts/.woff2': woff2,
      'Favicon.svg': svg(),
      'favicon.svg.html': '',
      '.well-known/other.txt': '',
      '.git/config': '',
      'security.txt': '',
    }),
  );
  expect(told(other).accepted).toEqual([]);
  expect(told(other).refused).toEqual([
    'public/.git hidden-file',
    'public/.well-known/other.txt not-public',
    'public/Favicon.svg not-public',
    'public/favicon.svg.html not-public',
    'public/fonts/.woff2 hidden-file',
    'public/fonts/a.ttf not-public',
    'public/fonts/deep/a.woff2 not-public',
    'public/security.txt not-public',
  ]);
});

test('a folder that is a link is refused, and what lies behind it is not looked at', async () => {
  const root = await project({ 'else/press/a/.hidden': '', 'data/site.json': '' });
  await symlink(join(root, 'else'), join(root, 'content'));
  await symlink(join(root, 'else'), join(root, 'data/observations'));
  expect(told(root)).toEqual({
    accepted: ['data/site.json'],
    skipped: [],
    refused: ['content symbolic-link', 'data/observations symbolic-link'],
  });
});
