import { expect, test } from 'vitest';
import RegionHero from '../../src/components/RegionHero.astro';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { openingView } from '../../src/library/region-opening.ts';
import { regionView } from '../../src/library/region-view.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { render, valuesOf, words } from './render.ts';
import { edition, editedEdition, editionOn } from './edition.ts';

function regionOf(id: string) {
  const region = edition.records.regions.find((one) => one.id === id);
  if (!region) throw new Error(`this test needs ${id}`);
  return region;
}

/** The first screen of a place, as words. */
async function heroOf(id: string, locale: Locale) {
  return render(RegionHero, { view: await regionView(edition, regionOf(id), locale) });
}

test('where officials differ about one time, a place opens with their range and names each', async () => {
  const { all } = await heroOf('makassar', 'id');
  const [big] = all('p').filter((one) => attribute(one, 'class')?.startsWith('big'));
  expect(big && words(big)).toBe('53%–67%');
  // The sign is seen once, and heard with each.
  expect(big && valuesOf(big, 'class')).toEqual(['vh', 'u']);
  const [lead] = all('p').filter((one) => attribute(one, 'class') === 'lead');
  const text = lead ? words(lead) : '';
  expect(text).toMatch(
    /^Menurut Wali Kota Makassar, 67%.*pada 12 Januari 2026; pekerja mana yang dihitung tidak disebut\./,
  );
  expect(text).toMatch(/menyebut 53%.*pada Desember 2025\. .*menyebut 63,47%.*pada 2025\./);
});

test.each(['id', 'en'] as const)(
  'what sets its number apart stands beside it, in %s',
  async (locale) => {
    const view = await regionView(edition, regionOf('makassar'), locale);
    const note = view.headline?.observation.note?.[locale];
    if (note === undefined) throw new Error('this test needs a number with a note');
    const { mind } = readerTexts(locale).region;
    const { opening } = view;
    const ofOne = opening && { ...opening, big: opening.big.slice(0, 1) };
    const { all } = await render(RegionHero, { view: { ...view, opening: ofOne } });
    expect(all('dt').map(words)).toContain(mind);
    expect(all('dd').map(words).at(-1)).toBe(note);
    // Of a range each number has its own note, where it is listed.
    const ofRange = await render(RegionHero, { view });
    expect(ofRange.all('dt').map(words)).not.toContain(mind);
  },
);

test('the bar of two values that differ is filled to the lower one, and half to the higher', async () => {
  const view = await regionView(edition, regionOf('makassar'), 'id');
  const { opening } = view;
  if (!opening) throw new Error('this test needs a number of Makassar');
  const shown = async (values: string[]) => {
    const { all } = await render(RegionHero, {
      view: { ...view, opening: { ...opening, values } },
    });
    const rects = all('rect').filter((one) => attribute(one, 'class')?.startsWith('f-fill'));
    return rects.map((one) => [attribute(one, 'class'), attribute(one, 'width')]);
  };
  expect(await shown(['53', '67'])).toEqual([
    ['f-fill half', '67%'],
    ['f-fill', '53%'],
  ]);
  expect(await shown(['53'])).toHaveLength(1);
});

test.each([
  ['id', 'dari “total pekerja di Makassar” sudah menjadi peserta Jamsostek pada 2024.'],
  ['en', 'of “all workers in Makassar” were Jamsostek members in 2024.'],
] as const)('a base that only the source words is quoted, in %s', (locale, said) => {
  const view = openingView(editedEdition(), regionOf('makassar'), false, locale);
  expect(view?.sentences[0]?.after).toBe(said);
});

test('a word that names a problem leads to where the page speaks of it', () => {
  const region = regionOf('makassar');
  const hrefs = (isDisputed: boolean) =>
    openingView(edition, region, isDisputed, 'id')?.chips.flatMap(({ href }) => href ?? []);
  expect(hrefs(true)).toEqual(['/cakupan/makassar/catatan/#wilayah-berselisih']);
  expect(hrefs(false)).toEqual(['#wilayah-semua']);
});

test.each(['id', 'en'] as const)('an old number says how old it is, in %s', (locale) => {
  const later = editionOn('2029-02-12');
  const chips = openingView(later, regionOf('makassar'), false, locale)?.chips;
  expect(chips?.find(({ look }) => look === 'old')).toMatchObject({
    text: readerTexts(locale).opening.old,
    months: 37,
  });
});

test('an editor’s number is told with its reason, and with the newer ones it passes over', () => {
  const view = openingView(editedEdition(), regionOf('makassar'), false, 'id');
  expect(view?.lead.observation.period).toBe('2024');
  expect(view?.why).toBe(
    'Ini angka terbaru yang kami punya dari dokumen lembaganya sendiri. Angka Desember\u00a02025, 53%, tidak berasal dari dokumen lembaganya sendiri. Angka 12\u00a0Januari\u00a02026, 67%, ada di bawah. 4\u00a0angka lain yang lebih baru ada di bawah.',
  );
});
