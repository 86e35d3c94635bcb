import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFiles, readFiles } from '../../src/check/index.ts';
import { runLinks } from '../../src/desk/links-command.ts';
import type { LinkAnswer, Web } from '../../src/desk/links.ts';
import { addressOf } from '../../src/ledger/address.ts';
import type { Source } from '../../src/schema/index.ts';
import { smallSite } from '../check/small-site.ts';
import { temporaryFolder } from '../support/folders.ts';

const on = '2026-11-22';
const copy = 'https://web.archive.example/news';

/** A network of its own, in which every address answers the same. */
const webOf = (answer: LinkAnswer, stored: string | null = null): Web => ({
  ask: () => Promise.resolve(answer),
  copyOf: () => Promise.resolve(stored),
});

async function project() {
  const root = await temporaryFolder();
  cpSync(smallSite, root, { recursive: true });
  const path = join(root, 'data/sources/news.json');
  const read = () => JSON.parse(readFileSync(path, 'utf8')) as Source;
  const links = (web: Web, ...args: string[]) =>
    runLinks([...args, '--root', root], undefined, on, web);
  return { root, path, read, links };
}

it('tells which addresses are dead, and leaves a bad day alone', async () => {
  const { read, links } = await project();
  const url = read().url ?? '';
  for (const status of [200, 304])
    expect((await links(webOf({ status }), '--source', 'news')).told).toBe(
      '0 mati, 0 tidak jelas, dari 1 alamat.',
    );
  for (const answer of [{ status: 503 }, { status: 403 }, { error: 'TimeoutError' }]) {
    const { code, told } = await links(webOf(answer), '--source', 'news');
    expect(told).toContain('tidak jelas  news');
    expect(code).toBe(0);
  }
  expect(await links(webOf({ status: 404 }, copy), '--source', 'news', '--lang', 'en')).toEqual({
    code: 1,
    told: `dead         news  404  ${url}
    An archive has a copy: ${copy}. Open it; if it says the same: npm run links -- --confirm news --archived ${copy}
1 dead, 0 unclear, of 1 addresses.`,
  });
});

it('lets the copy take the place of the address once an officer says so', async () => {
  const { root, read, links } = await project();
  const web = webOf({ error: 'ENOTFOUND' });
  expect((await links(web, '--source', 'news')).told).toContain('Tidak ada salinan.');
  await links(web, '--confirm', 'news', '--archived', copy);
  expect(read()).toMatchObject({ archived: copy, dead: on });
  expect(addressOf(read())).toBe(copy);
  expect(checkFiles(readFiles(root), { on })).toEqual([]);
  expect((await links(web, '--source', 'news')).told).toContain('0 mati');
});

it('cites without a link what is dead and has no copy', () => {
  expect(addressOf({ url: 'https://example.org/', dead: on })).toBeNull();
  expect(addressOf({ url: 'https://example.org/' })).toBe('https://example.org/');
});

it('refuses a source that is not there, and data with problems', async () => {
  const { path, links } = await project();
  const web = webOf({ status: 200 });
  expect((await links(web, '--source', 'nobody')).told).toBe(
    'Tidak ada sumber "nobody" dengan alamat. Pakai id dari data/sources.',
  );
  writeFileSync(path, '{');
  expect((await links(web)).code).toBe(2);
});
