import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import { locales } from '../../src/schema/locales.ts';
import { announcedBy, datedSites, readingOf } from '../support/dated-sites.ts';
import { faultsOf } from '../support/faults.ts';
import { buildProject } from '../support/project.ts';
import { builtSite, elementsNamed, type BuiltSite } from '../support/site.ts';

/** The same content and data built for other days: time alone never stops the site. */
const sites = datedSites();
let today: BuiltSite;

beforeAll(async () => {
  // A day on which the rules that have ended later are all in force.
  today = await sites.on('2026-11-22');
});

describe('after rules have ended, on 1 March 2027', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await sites.on('2027-03-01');
  });

  test('every page still stands, and nothing on it stands empty', () => {
    expect(site.manifest.pages).toEqual(today.manifest.pages);
    expect(faultsOf(site)).toEqual([]);
  });

  test.each([
    ['/', 'Itu sudah dengan diskon (sampai iuran Desember 2026)'],
    ['/en/', 'December 2026'],
    ['/panduan/pekerja-rentan/', 'Rp8.400'],
    ['/en/guides/women/', 'JKK and JKM start at Rp8,400'],
    ['/panduan/perusahaan/', 'Rp11.086.300'],
    ['/en/guides/employees/', 'Rp11,086,300'],
  ])('%s no longer offers %s', (address, amount) => {
    expect(readingOf(today.page(address))).toContain(amount);
    expect(readingOf(site.page(address))).not.toContain(amount);
  });

  test.each([
    ['/panduan/pekerja-mandiri/', 'diskon hanya berlaku untuk iuran April sampai Desember 2026'],
    ['/en/guides/self-employed/', 'only the contributions for April to December 2026'],
    ['/kalkulator/iuran/', 'Iuran untuk bulan: Februari 2027'],
    ['/en/calculators/contributions/', 'Contribution for the month of: February 2027'],
    [
      '/data/aturan-jp/',
      'belum ditetapkan untuk 1 Maret 2027; terakhir Rp11.086.300, sampai 28 Februari 2027',
    ],
    ['/en/data/rules-bpu/', 'not in force on 1 March 2027; last until 31 December 2026'],
    ['/perubahan/', 'Batas yang baru belum kami catat'],
    ['/en/changes/', 'We have not recorded the new ceiling yet'],
  ])('%s says “%s”', (address, words) => {
    expect(readingOf(site.page(address))).toContain(words);
    expect(readingOf(today.page(address))).not.toContain(words);
  });

  test.each([
    ['/', 'pengemudi, sopir, dan kurir'],
    ['/en/', 'drivers and couriers'],
    ['/panduan/pekerja-mandiri/', 'Pengemudi, sopir, dan kurir: Rp8.400'],
    ['/en/guides/self-employed/', 'Drivers and couriers: Rp8,400'],
  ])('%s still says “%s”, whose discount lasts longer', (address, words) => {
    for (const built of [today, site]) expect(readingOf(built.page(address))).toContain(words);
  });

  test('no title and no preview speaks of what is not set', () => {
    const spoken = site.pages.flatMap(announcedBy);
    expect(
      spoken.filter((text) =>
        /belum ditetapkan|not yet set|baru berlaku|tidak berlaku lagi|no longer in force/.test(
          text,
        ),
      ),
    ).toEqual([]);
  });
});

test('before a release is published, pages keep the words of their links to it', async () => {
  const release = today.pages.find(({ address }) =>
    /^\/siaran-pers\/\d{4}-/.test(address),
  )?.address;
  if (!release) throw new Error('There should be a release.');
  const linking = today.page('/metode/');
  const words = elementsNamed(linking, 'a', 'href').find((link) =>
    attribute(link, 'href')?.startsWith(release),
  );
  const name = release.split('/').at(-2) ?? '';
  for (const locale of locales) {
    const file = join(sites.folder(), `content/press/${name}/${locale}.mdx`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^published: .*$/m, 'published: 2099-01-01'));
  }
  const { status, output } = await buildProject(sites.folder(), [], { SITE_DATE: '2026-11-22' });
  expect(status, output).toBe(0);
  const site = builtSite(join(sites.folder(), 'dist'));
  expect(site.manifest.pages).not.toContain(release);
  expect(faultsOf(site)).toEqual([]);
  expect(words && textOf(words)).toBeTruthy();
  expect(readingOf(site.page('/metode/'))).toContain(words && textOf(words).replace(/\s+/g, ' '));
  expect(site.pages.filter(({ html }) => html.includes(name))).toEqual([]);
});
