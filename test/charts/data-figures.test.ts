import { describe, expect, it } from 'vitest';
import { drawFigure, gridOf } from '../../src/charts/index.ts';
import type { FigureInput } from '../../src/charts/chart-types.ts';
import { formatQuantity } from '../../src/i18n/formats.ts';
import { fillText, referencesInText } from '../../src/i18n/text.ts';
import { locales, type Bilingual } from '../../src/schema/locales.ts';
import type { Figure, Locale } from '../../src/schema/index.ts';
import { recordData } from '../support/content.ts';

const { records, ledger } = recordData();

function inputOf(spec: Figure): FigureInput {
  const filled = (text: Bilingual): Bilingual => ({
    id: fillText(text.id, (ref) => formatQuantity(ledger.get(ref).quantity, 'id')),
    en: fillText(text.en, (ref) => formatQuantity(ledger.get(ref).quantity, 'en')),
  });
  return {
    spec,
    entries: spec.references.map((reference) => ledger.get(reference)),
    title: filled(spec.title),
    note: spec.note ? filled(spec.note) : null,
    grid: gridOf(spec, records),
  };
}

function figureOf(id: string): Figure {
  const spec = records.figures.find((figure) => figure.id === id);
  if (!spec) throw new Error(`no figure ${id}`);
  return spec;
}

describe.each(records.figures.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  it.each(locales)('can be drawn in %s', (locale) => {
    const { headline, table, pictures } = drawFigure(inputOf(spec), locale);
    expect(headline).not.toContain('[[');
    expect(table.rows.flatMap(({ ref }) => ref ?? [])).toEqual(spec.references);
    const counts: { [K in Figure['kind']]?: number } = {
      statement: spec.references.length,
      tiles: 0,
    };
    expect(pictures.length).toBe(counts[spec.kind] ?? 1);
  });

  it('says the same numbers in both languages', () => {
    for (const text of [spec.title, spec.note ?? spec.title]) {
      expect(referencesInText(text.en)).toEqual(referencesInText(text.id));
    }
  });
});

describe('the figures of the first edition', () => {
  it('draw active participants each December from 2020 to 2024, as one source printed them', () => {
    const { entries } = inputOf(figureOf('indonesia-active-participants-december'));
    expect(
      entries.map(({ observation, quantity }) => [observation.period, quantity.value]),
    ).toEqual([
      ['2020-12', '29.98'],
      ['2021-12', '30.66'],
      ['2022-12', '35.86'],
      ['2023-12', '41.55'],
      ['2024-12', '45.23'],
    ]);
  });

  it('show the pair of the release only as its statement', () => {
    const spec = figureOf('makassar-national-2025-release');
    expect(ledger.statement(spec.statement ?? '')?.references).toEqual(spec.references);
    expect(() => drawFigure(inputOf({ ...spec, kind: 'series' }), 'id')).toThrow(
      'may not share an axis (population-unstated, month-unknown)',
    );
  });

  it('fill exactly fifty people and a half for Makassar', () => {
    const drawn = drawFigure(inputOf(figureOf('makassar-100-people')), 'id');
    expect(drawn.pictures[0]?.caption).toBe(
      '50 orang terisi penuh; satu orang terisi 0,50 bagian; 49 orang hanya garis tepi.',
    );
    expect(drawn.pictures[0]?.svg).toContain('H105V');
  });
});

describe('the grids of places', () => {
  const drawn = (id: string, locale: Locale) => drawFigure(inputOf(figureOf(id)), locale);

  it.each([
    ['provinces-december-2021', '7 dari 38 provinsi di Indonesia punya angka yang sebanding.'],
    [
      'south-sulawesi-july-2024',
      '6 dari 24 kabupaten dan kota di Sulawesi Selatan punya angka yang sebanding.',
    ],
  ])('of %s say how many places have a figure', (id, count) => {
    expect(drawn(id, 'id').tiles?.count).toBe(count);
  });

  it('print what each share of December 2021 was computed from', () => {
    const { table } = drawn('provinces-december-2021', 'id');
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Wilayah',
      'Angka',
      'Tercakup',
      'Dari',
    ]);
    expect(table.rows[2]?.cells).toEqual([
      'Sulawesi Selatan (SLS)',
      '36%',
      '1.043.751',
      '2.865.109',
    ]);
    expect(table.rows).toHaveLength(38);
  });

  it('print the share alone where its parts were not published', () => {
    const { table } = drawn('south-sulawesi-july-2024', 'en');
    expect(table.columns.map(({ label }) => label)).toEqual(['Place', 'Figure']);
    expect(table.rows[0]?.cells).toEqual(['Luwu (LUW)', '58.17%']);
    expect(table.rows.at(-1)).toEqual({ cells: ['Palopo (PLP)', 'no figure yet'], ref: null });
  });
});
