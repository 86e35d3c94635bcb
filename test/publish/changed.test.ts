import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askedBy, changedFiles } from '../../.config/changed.ts';
import { temporaryFolder } from '../support/folders.ts';

test('what differs from the last commit is changed, new files included', async () => {
  const root = await temporaryFolder();
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    expect(spawnSync('git', [...who, ...args], { cwd: root }).status).toBe(0);
  };
  await mkdir(join(root, 'data'));
  for (const name of ['same', 'edited', 'removed', 'staged'])
    await writeFile(join(root, `data/${name}.json`), '{}');
  await writeFile(join(root, '.gitignore'), 'dist\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'a');
  expect(changedFiles(root)).toEqual([]);
  await writeFile(join(root, 'data/edited.json'), '{ }');
  await writeFile(join(root, 'data/staged.json'), '{ }');
  git('add', 'data/staged.json');
  await rm(join(root, 'data/removed.json'));
  await writeFile(join(root, 'data/nama baru.json'), '{}');
  await writeFile(join(root, 'dist'), '');
  expect(changedFiles(root)).toEqual([
    'data/edited.json',
    'data/nama baru.json',
    'data/staged.json',
  ]);
});

test('without git nothing is guessed', async () => {
  const root = await temporaryFolder();
  expect(() => changedFiles(root)).toThrow(/not a git repository/i);
});

const ofSites = ['builds', 'site', 'browser'];
const code = { code: true, projects: ['pure', 'components'], leftOut: ofSites };
const record = { format: [], lint: [], code: false, projects: [], leftOut: [] };

test.each([
  [[], { ...record, site: false }],
  [['data/sources/mlt.json', 'content/pages/about/id.mdx'], { ...record, site: true }],
  [['README.md'], { ...record, format: ['README.md'], site: false }],
  [['src/a.astro'], { ...code, format: ['src/a.astro'], lint: ['src/a.astro'], site: true }],
  [
    ['test/a.test.ts', 'test/fixtures/record/data/site.json'],
    { ...code, format: ['test/a.test.ts'], lint: ['test/a.test.ts'], site: false },
  ],
  [['package.json'], { ...code, format: ['package.json'], lint: [], site: false }],
  // A test of sites that has changed itself is tried.
  [
    ['test/site/a.test.ts'],
    {
      ...code,
      format: ['test/site/a.test.ts'],
      lint: ['test/site/a.test.ts'],
      site: false,
      projects: ['pure', 'components', 'site'],
      leftOut: ['builds', 'browser'],
    },
  ],
])('changes of %j ask for %o', (files, asked) => {
  expect(askedBy(files)).toEqual(asked);
});
