import { describe, expect, test } from 'vitest';
import Said from '../../src/components/content/Said.astro';
import type { Locale } from '../../src/schema/index.ts';
import { attribute } from '../../src/publish/html.ts';
import { pageWith, render, valuesOf, words } from './render.ts';

const said = (locale: Locale, of: string) =>
  render(Said, { of }, { page: pageWith(locale, [['Said', { of }]]) });

describe.each([
  [
    'id',
    {
      wording:
        'Cakupan Jamsostek di Makassar, 50,50%[2], jauh di atas rata-rata nasional, 38%[3].[1]',
      who: 'Menurut Mintje Wattu, Kepala BPJS Ketenagakerjaan Kantor Wilayah Sulawesi Maluku, 17 Maret 2025.',
      unsaid: [
        'jumlah dan isi pembagi kedua angka',
        'tanggal kedua angka',
        'apakah keduanya dihitung dengan cara yang sama',
      ],
      contradicted: '38%[4] Makassar, 2023',
    },
  ],
  [
    'en',
    {
      wording:
        'Jamsostek coverage in Makassar, 50.50%[2], is far above the national average, 38%[3].[1]',
      who: 'According to Mintje Wattu, Head of the Sulawesi Maluku regional office of BPJS Ketenagakerjaan, 17 March 2025.',
      unsaid: [
        'the size and content of the denominator of either figure',
        'the date of either figure',
        'whether both are counted in the same way',
      ],
      contradicted: '38%[4] Makassar, 2023',
    },
  ],
] as const)('a statement in %s', (locale, expected) => {
  const of = 'makassar-above-national';

  test('gives its words with the marks of its numbers, then its own', async () => {
    const { all } = await said(locale, of);
    expect(all('div').map(words)).toContain(expected.wording);
  });

  test('says who made it and when', async () => {
    const { all } = await said(locale, of);
    expect(all('div').map(words)).toContain(expected.who);
  });

  test('says what it leaves unsaid, then what contradicts it', async () => {
    const { all } = await said(locale, of);
    const items = all('li').map(words);
    expect(items).toEqual([...expected.unsaid, expected.contradicted]);
  });

  test('is where its sources lead back to', async () => {
    const page = pageWith(locale, [['Said', { of }]]);
    const { fragment } = await render(Said, { of }, { page });
    expect(valuesOf(fragment, 'id')).toEqual(['said-makassar-above-national']);
    expect(page.sources.map(({ back }) => back)).toEqual(page.sources.map(() => `said-${of}`));
  });

  test('keeps its numbers readable by machines and outside of links', async () => {
    const { all } = await said(locale, of);
    expect(all('data').map((data) => attribute(data, 'value'))).toEqual(['50.50', '38', '38']);
    expect(all('a').map(words)).toEqual(['[2]', '[3]', '[1]', '[4]']);
  });
});

test.each([
  ['id', 'Menurut siaran pers yang mengutip', /tidak disebut|tidak sejalan/],
  ['en', 'According to ', /leaves open|do not agree/],
] as const)('a statement of nobody in particular, in %s', async (locale, who, absent) => {
  const { text, all } = await said(locale, 'makassar-meeting');
  expect(text).toContain(who);
  expect(all('ul')).toEqual([]);
  expect(text).not.toMatch(absent);
});

test('an unknown statement stops the build', () => {
  expect(() => pageWith('id', [['Said', { of: 'no-such-statement' }]])).toThrow(
    'unknown statement no-such-statement',
  );
});
