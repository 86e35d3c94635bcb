import { describe, expect, test } from 'vitest';
import Sources from '../../src/components/Sources.astro';
import { claimOf } from '../../src/library/sources.ts';
import { pageContext, type Placed } from '../../src/library/page-context.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { DATE, pageWith, plain, render, valuesOf, words } from './render.ts';
import { edition } from './edition.ts';

const release = 'makassar/coverage/2024@bpjstk-makassar-2025-03-17';
const linked = 'makassar/coverage/2023@bisnis-mks-aug24';

const pageOf = (locale: Locale, references: readonly string[]) =>
  pageContext(edition, {
    locale,
    date: DATE,
    claims: references.map((ref): Placed => ({
      claim: claimOf(edition, ref, DATE),
      place: 'text',
    })),
  });

/** The entries of a page's sources as a reader reads them. */
const entriesOf = async (locale: Locale, references: readonly string[]): Promise<string[]> => {
  const { all } = await render(Sources, { page: pageOf(locale, references) });
  return all('li').map(words);
};

describe('an observation among the sources', () => {
  const { person, source, observation } = edition.ledger.get(release);

  test.each([
    [
      'id',
      [
        '1 50,50% · Cakupan Jamsostek, Makassar.',
        `Kata siapa? ${person?.name ?? ''}, ${person?.role.id ?? ''}.`,
        'Keadaan kapan? 2024, bulannya tidak disebut, lebih dari 12 bulan lalu.',
        `Dari berapa? “${observation.populationWording?.id ?? ''}”, tanpa definisi; jumlahnya tidak diumumkan.`,
        `Tertulis di mana? ${source.title}, ${source.publisher.id}, 17 Maret 2025 (dibaca 22 November 2026).`,
        observation.note?.id ?? '',
        'Tutup dan kembali ke teks',
      ],
    ],
    [
      'en',
      [
        '1 50.50% · Jamsostek coverage, Makassar.',
        `Who says so? ${person?.name ?? ''}, ${person?.role.en ?? ''}.`,
        'As of when? 2024, month not stated, over 12 months ago.',
        `Out of how many? “${observation.populationWording?.en ?? ''}”, not defined; its size was not published.`,
        `Where is it written? ${source.title}, ${source.publisher.en}, 17 March 2025 (read 22 November 2026).`,
        observation.note?.en ?? '',
        'Close and return to the text',
      ],
    ],
  ] as const)('answers the four questions in %s', async (locale, expected) => {
    expect(await entriesOf(locale, [release])).toEqual([expected.join(' ')]);
  });

  test('links its document where there is an address, and invents none', async () => {
    const external = async (reference: string) => {
      const { fragment } = await render(Sources, { page: pageOf('id', [reference]) });
      return valuesOf(fragment, 'href').filter((href) => !href.startsWith('#'));
    };
    expect(await external(linked)).toEqual([edition.ledger.get(linked).source.url]);
    expect(await external(release)).toEqual([]);
  });
});

describe('a rule among the sources', () => {
  test.each([
    [
      'id',
      'rule:bpu/minimum-discounted',
      /^1 Rp8\.400 · .+\. Dasar hukum .*PP 50\/2025.*Berlaku 1 April 2026 sampai 31 Desember 2026\./,
    ],
    [
      'en',
      'rule:bpu/minimum-discounted',
      /^1 Rp8,400 · .+\. Legal basis .*PP 50\/2025.*In force from 1 April 2026 to 31 December 2026\./,
    ],
    ['id', 'rule:jkk/report', /^1 2×24 jam · .*Berlaku sejak 1 Juli 2015\./],
    ['en', 'rule:jkk/report', /^1 2×24 hours · .*In force since 1 July 2015\./],
  ] as const)('names its law and its days in %s: %s', async (locale, reference, expected) => {
    const [entry = ''] = await entriesOf(locale, [reference]);
    expect(entry).toMatch(expected);
  });
});

test.each([
  ['id', '15,25 juta = 45,23 juta − 29,98 juta', 'Hitungan kami'],
  ['en', '15.25 million = 45.23 million − 29.98 million', 'Our own calculation'],
] as const)('a difference shows in %s what it was computed from', (locale, title, who) => {
  const page = pageWith(locale, [
    [
      'Stat',
      {
        of: 'indonesia/active-participants/2024-12@bisnis-5755',
        minus: 'indonesia/active-participants/2020-12@bisnis-5755',
      },
    ],
  ]);
  expect(page.sources.length).toBe(1);
  expect(plain(page.sources[0]?.title ?? '')).toBe(title);
  expect(page.sources[0]?.answers.map(({ text }) => text)).toEqual([who]);
});

describe.each(['id', 'en'] as const)('the list of sources in %s', (locale) => {
  const references = [release, 'rule:jkk/report', linked, release];

  test('numbers each source once, in the order of reading', async () => {
    const { all } = await render(Sources, { page: pageOf(locale, references) });
    expect(all('li').map((item) => attribute(item, 'id'))).toEqual(['s1', 's2', 's3']);
    expect(all('li').map((item) => words(item)[0])).toEqual(['1', '2', '3']);
  });

  test('leads back from each to its place in the text', async () => {
    const { all } = await render(Sources, { page: pageOf(locale, references) });
    const back = all('a').filter((link) => attribute(link, 'class') === 'shut');
    expect(back.map((link) => attribute(link, 'href'))).toEqual(['#m1', '#m2', '#m3']);
    const label = locale === 'id' ? 'Tutup dan kembali ke teks' : 'Close and return to the text';
    expect(back.map(words)).toEqual([label, label, label]);
  });

  test('has a heading that names it, and no id twice', async () => {
    const { one, fragment } = await render(Sources, { page: pageOf(locale, references) });
    expect(attribute(one('section'), 'aria-labelledby')).toBe(attribute(one('h2'), 'id'));
    const ids = valuesOf(fragment, 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('is not there when the page has no source', async () => {
    const { html } = await render(Sources, { page: pageOf(locale, []) });
    expect(html).toBe('');
  });
});
