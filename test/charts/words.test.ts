import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../src/charts/index.ts';
import { formatQuantity } from '../../src/i18n/formats.ts';
import { locales } from '../../src/schema/locales.ts';
import { decembers, entry, figure, indonesia, participants } from './factory.ts';
import { samples } from './samples.ts';

/** Ordinary spaces, so that expectations can be read. */
const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00A0', ' ');

describe('the description', () => {
  it.each(Object.entries(samples))(
    'of %s names every value in both languages, in order',
    (_, input) => {
      for (const locale of locales) {
        let rest = drawFigure(input, locale).description;
        for (const { quantity } of input.entries) {
          const value = formatQuantity(quantity, locale);
          expect(rest).toContain(value);
          rest = rest.slice(rest.indexOf(value) + value.length);
        }
      }
    },
  );

  it('of a series says what kind of picture it is, what it shows, and that every value rises', () => {
    const input = figure('series', decembers(['29.98', '30.66', '35.86']));
    expect(plain(drawFigure(input, 'id').description)).toBe(
      'Grafik batang mendatar dengan 3 batang yang mulai dari nol. Peserta aktif, Indonesia. ' +
        'Desember 2020: 29,98 juta. Desember 2021: 30,66 juta. Desember 2022: 35,86 juta. ' +
        'Setiap nilai lebih tinggi daripada nilai sebelumnya.',
    );
    expect(plain(drawFigure(input, 'en').description)).toBe(
      'A horizontal bar chart with 3 bars that start at zero. Active participants, Indonesia. ' +
        'December 2020: 29.98 million. December 2021: 30.66 million. December 2022: 35.86 million. ' +
        'Each value is higher than the one before.',
    );
  });

  it.each([
    [['3', '2', '1'], 'Each value is lower than the one before.'],
    [['1', '2', '2'], null],
    [['1', '3', '2'], null],
    [['1'], null],
  ])('of %j ends with %j', (values, end) => {
    const { description } = drawFigure(figure('series', decembers(values)), 'en');
    if (end) expect(description.endsWith(end)).toBe(true);
    else expect(description).not.toContain('Each value');
  });

  it('sees no rise between places', () => {
    const places = ['1', '2'].map((value, i) =>
      entry(value, {
        indicator: participants,
        period: '2024-12',
        region: { ...indonesia, id: `r${i}`, name: { id: `R${i}`, en: `R${i}` } },
      }),
    );
    expect(drawFigure(figure('series', places), 'en').description).toBe(
      'A horizontal bar chart with 2 bars that start at zero. Active participants, December\u00A02024. R0: 1. R1: 2.',
    );
  });

  it('of a statement says whose comparison it is and that no common base is known', () => {
    const input = figure('statement', [entry('50.50'), entry('38', { region: indonesia })]);
    expect(drawFigure(input, 'id').description).toBe(
      'Dua garis terpisah, masing-masing terisi sebesar angkanya. ' +
        'Pekerja yang tercakup, Kota Makassar, 2024: 50,50%. Pekerja yang tercakup, Indonesia, 2024: 38%. ' +
        'Yang menyandingkan angka ini: kepala kantor wilayah, bukan kami. ' +
        'Kami tidak menemukan dasar hitungan yang sama, jadi selisihnya tidak dihitung.',
    );
    expect(drawFigure(input, 'en').description).toBe(
      'Two separate lines, each filled as far as its number. ' +
        'Workers covered, Makassar City, 2024: 50.50%. Workers covered, Indonesia, 2024: 38%. ' +
        'Put side by side by the head of the regional office, not by us. ' +
        'We know of no common base for them, so no difference is computed.',
    );
  });

  it('of a statement whose numbers do share a base does not deny it', () => {
    const ucj = { period: '2024-12', observation: { population: 'ucj-semesta' } };
    const input = figure('statement', [
      entry('50.50', ucj),
      entry('38', { ...ucj, region: indonesia }),
    ]);
    expect(drawFigure(input, 'en').description).not.toContain('common base');
  });

  it('keeps "about" where the source says so', () => {
    const input = figure('statement', [entry('51', { observation: { approximate: true } })]);
    const drawn = drawFigure(input, 'id');
    expect(drawn.description).toContain('sekitar 51%');
    expect(drawn.pictures[0]?.number?.before).toBe('sekitar ');
    expect(drawn.table.rows[0]?.cells).toContain('sekitar 51%');
  });
});

describe('the pictures of a statement', () => {
  it('are one line for each number, captioned with its place and period', () => {
    const input = figure('statement', [entry('50.50'), entry('38', { region: indonesia })]);
    expect(
      drawFigure(input, 'id').pictures.map(({ caption, number }) => [caption, number]),
    ).toEqual([
      ['Kota Makassar, 2024', { before: '', number: '50,50', after: '%' }],
      ['Indonesia, 2024', { before: '', number: '38', after: '%' }],
    ]);
  });
});

describe('the table', () => {
  it('of a series heads each row with its period', () => {
    const { table } = drawFigure(figure('series', decembers(['29.98', '30.66'])), 'en');
    expect(table.caption).toBe('Active participants, Indonesia (memberships)');
    expect(table.columns).toEqual([
      { label: 'As of', numeric: false },
      { label: 'Figure', numeric: true },
    ]);
    expect(table.rows.map(({ cells, ref }) => [...cells.map(plain), ref])).toEqual([
      ['December 2020', '29.98 million', 'indonesia/active-participants/2020-12@office-2025'],
      ['December 2021', '30.66 million', 'indonesia/active-participants/2021-12@office-2025'],
    ]);
  });

  it('of a statement says out of whom each share is counted', () => {
    const populationWording = {
      id: 'dari total pekerja di Makassar',
      en: 'of all workers in Makassar',
    };
    const input = figure('statement', [
      entry('50.50', { observation: { populationWording } }),
      entry('38', { region: indonesia }),
    ]);
    const { table } = drawFigure(input, 'id');
    expect(table.caption).toBe('Pekerja yang tercakup, 2024 (persen)');
    expect(table.columns.map(({ label }) => label)).toEqual(['Wilayah', 'Angka', 'Dari siapa']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Kota Makassar', '50,50%', 'dari total pekerja di Makassar; pembagi tidak didefinisikan'],
      ['Indonesia', '38%', 'pembagi tidak didefinisikan'],
    ]);
  });

  it('names who said it only where nothing else tells two values apart', () => {
    const input = figure('statement', [
      entry('49.1'),
      entry('50.50', { source: { id: 'city', attribution: { id: 'wali kota', en: 'the mayor' } } }),
    ]);
    expect(drawFigure(input, 'en').table.rows.map(({ cells }) => cells[0])).toEqual([
      'the head of the regional office',
      'the mayor',
    ]);
  });
});
