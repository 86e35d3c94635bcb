import { describe, expect, test } from 'vitest';
import LetterBox from '../../src/components/LetterBox.astro';
import { formatDate } from '../../src/i18n/formats.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import DataPayments from '../../src/layouts/DataPayments.astro';
import DataRequests from '../../src/layouts/DataRequests.astro';
import Missing from '../../src/layouts/Missing.astro';
import { isExpected } from '../../src/ledger/gaps.ts';
import { lettersFor, lettersForEmpty } from '../../src/library/missing-letters.ts';
import { gapsAt, missingCsv } from '../../src/library/missing.ts';
import { gapsOf } from '../../src/library/region-gaps.ts';
import { requestsByYear } from '../../src/library/requests.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Request } from '../../src/schema/index.ts';
import { readTable } from '../support/csv.ts';
import { edition } from './edition.ts';
import { plain, render, valuesOf, words } from './render.ts';

test.each(['id', 'en'] as const)(
  'a place of which nothing is known says everything that is missing, in %s',
  (locale) => {
    expect(gapsOf([], locale)).toEqual(Object.values(readerTexts(locale).gaps));
  },
);

const regionOf = (id: string) => {
  const region = edition.records.regions.find((one) => one.id === id);
  if (!region) throw new Error(`these tests need ${id}`);
  return region;
};
const province = regionOf('sulawesi-selatan');

describe('what is missing', () => {
  test('of the country is a file of the country alone, of a province one with its places', () => {
    const placesIn = (id: string) =>
      new Set(readTable(missingCsv(edition, id)).map(({ region }) => region));
    expect([...placesIn('indonesia')]).toEqual(['indonesia']);
    expect(placesIn('sulawesi-selatan')).toContain('makassar');
    expect(placesIn('sulawesi-selatan')).not.toContain('indonesia');
  });

  test.each([
    ['indonesia', undefined],
    ['sulawesi-selatan', province],
  ])('is taken from its own page: %s', async (id, one) => {
    const { fragment } = await render(Missing, { locale: 'id', province: one });
    const files = valuesOf(fragment, 'href').filter((href) => href.endsWith('.csv'));
    expect(files).toEqual([`/data/missing/${id}.csv`]);
  });

  test('is asked for by e-mail and by WhatsApp, each as it says', async () => {
    const [letter] = lettersFor(edition, province, gapsAt(edition, province).gaps, 'id');
    const { all } = await render(LetterBox, { letter, locale: 'id' });
    const { mail, whatsapp } = readerTexts('id').missing;
    const led = all('a').map((a) => [words(a), attribute(a, 'href')?.split('?')[0]]);
    expect(led.slice(0, 2)).toEqual([
      [mail, 'mailto:'],
      [whatsapp, 'https://wa.me/'],
    ]);
  });
});

test('of a place without a number each office is asked for what it holds', () => {
  const asked = edition.records.indicators.filter(isExpected);
  const letters = lettersForEmpty(edition, province, [regionOf('gowa')], asked, 'id');
  const nameOf = (id: string) => asked.find((one) => one.id === id)?.name.id ?? id;
  const asks = (id: string) => letters.map(({ text }) => text.includes(`- ${nameOf(id)}:`));
  expect(asks('coverage')).toEqual([true, false]);
  expect(asks('working-people')).toEqual([false, true]);
  expect(new Set(letters.map(({ id }) => id)).size).toBe(2);
});

describe('a request', () => {
  const asked = { region: 'makassar', indicators: ['coverage'], asked: '2026-01-12' };
  const request: Request = {
    ...{ id: 'a', office: { id: 'Kantor', en: 'Office' }, ...asked, state: 'answered' },
    ...{ answered: '2026-02-03', outcome: { id: 'Angka.', en: 'Figures.' }, source: null },
  };
  const { records } = edition;
  const on = (siteDate: string) => ({
    ...edition,
    siteDate,
    records: { ...records, requests: [request] },
  });

  test.each([
    ['2026-01-11', undefined],
    ['2026-01-12', 'open'],
    ['2026-02-02', 'open'],
    ['2026-02-03', 'answered'],
  ])('stands on %s as it stood then: %s', (day, state) => {
    expect(requestsByYear(on(day))[0]?.[1][0]?.request.state).toBe(state);
  });

  test('says to machines, too, when it was sent and answered', async () => {
    const { all } = await render(DataRequests, { locale: 'id' }, { of: on('2026-11-22') });
    expect(all('time').map((time) => [attribute(time, 'datetime'), words(time)])).toEqual(
      [request.asked, request.answered].map((day) => [day, plain(formatDate(day ?? '', 'id'))]),
    );
  });
});

test('a title of a source is read out in the language of the source', async () => {
  const { all } = await render(DataPayments, { locale: 'en' });
  const titles = new Map(
    edition.records.sources.map(({ title, language = 'id' }) => [title, language]),
  );
  const shown = all('a').filter((a) => titles.has(words(a)));
  expect(shown.length).toBeGreaterThan(0);
  const expected = shown.map((a) => (titles.get(words(a)) === 'en' ? undefined : 'id'));
  expect(shown.map((a) => attribute(a, 'lang'))).toEqual(expected);
});
