import { spawn } from 'node:child_process';
import { lstat, mkdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ForeignLinkError, refuseForeignLink, swapSites } from '../../src/publish/swap.ts';
import { temporaryFolder } from '../support/folders.ts';

/** A folder with a site of one page in it. */
async function siteIn(folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
  return folder;
}

const read = (folder: string) => readFile(join(folder, 'index.html'), 'utf8');

test('a folder becomes a link where that is asked for, and stays one', async () => {
  const root = await temporaryFolder();
  const [dist, aside] = [join(root, 'dist'), join(root, 'aside')];
  await siteIn(dist, 'old');
  await swapSites(await siteIn(join(root, 'next'), 'first'), dist, aside, true);
  expect(await readlink(dist)).toBe('.dist-a');
  await swapSites(await siteIn(join(root, 'next'), 'second'), dist, aside, false);
  expect(await readlink(dist)).toBe('.dist-b');
  expect(await read(dist)).toBe('second');
  // Whoever is still reading the site before finds it whole.
  expect(await read(join(root, '.dist-a'))).toBe('first');
  await swapSites(await siteIn(join(root, 'next'), 'third'), dist, aside, false);
  expect([await readlink(dist), await read(dist)]).toEqual(['.dist-a', 'third']);
});

test('a folder stays a folder where nothing is asked', async () => {
  const root = await temporaryFolder();
  const dist = await siteIn(join(root, 'dist'), 'old');
  await swapSites(await siteIn(join(root, 'next'), 'new'), dist, join(root, 'aside'), false);
  expect((await lstat(dist)).isDirectory()).toBe(true);
  expect(await read(dist)).toBe('new');
});

test('a link of somebody else is refused, and left as it is', async () => {
  const root = await temporaryFolder();
  const web = await siteIn(join(root, 'www'), 'served');
  const dist = join(root, 'dist');
  await symlink(web, dist);
  await expect(refuseForeignLink(dist)).rejects.toThrow(ForeignLinkError);
  expect(await readlink(dist)).toBe(web);
  await expect(refuseForeignLink(web)).resolves.toBeUndefined();
  await expect(refuseForeignLink(join(root, 'nothing'))).resolves.toBeUndefined();
});

test('a reader who never stops reading meets no gap where the site is a link', async () => {
  const root = await temporaryFolder();
  const [dist, aside] = [join(root, 'dist'), join(root, 'aside')];
  await swapSites(await siteIn(join(root, 'next'), '0'), dist, aside, true);
  const reader = `
    const { readFileSync } = require('node:fs');
    let [reads, gaps] = [0, 0];
    process.on('message', () => { process.send([reads, gaps], () => process.exit()); });
    (function go() {
      for (let i = 0; i < 200; i += 1) {
        reads += 1;
        try { readFileSync(${JSON.stringify(join(dist, 'index.html'))}); } catch { gaps += 1; }
      }
      setImmediate(go);
    })();
    process.send('ready');`;
  const child = spawn(process.execPath, ['-e', reader], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const said = () => new Promise<unknown>((done) => child.once('message', done));
  await said();
  for (let turn = 1; turn <= 50; turn += 1) {
    await swapSites(await siteIn(join(root, 'next'), String(turn)), dist, aside, false);
    // Builds are seconds apart: a reader in the middle of a path has that long to come to its end.
    await new Promise((resume) => setTimeout(resume, 60));
  }
  const counts = said();
  child.send('how many?');
  const [reads, gaps] = (await counts) as [number, number];
  expect(reads).toBeGreaterThan(100);
  expect(gaps).toBe(0);
});
