import { describe, expect, it, test } from 'vitest';
import { barConfig, drawFigure, liveFigure } from '../../src/charts/index.ts';
import { inOrder } from '../../src/components/live/order.ts';
import { locales } from '../../src/schema/locales.ts';
import { figureKind } from '../../src/schema/figure-kinds.ts';
import { edition } from '../components/edition.ts';
import { figureInput } from '../../src/library/figure-pages.ts';
import { entry, figure } from './factory.ts';
import { barsOf, sizeOf } from './picture.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const compared = edition.records.figures.filter(
  ({ kind }) => figureKind(kind).isCompared && !figureKind(kind).isFitted,
);
const palette = {
  fill: '#b5432a',
  ink: '#0e2a31',
  soft: '#42565b',
  edge: '#74878a',
  line: '#cdd6d4',
  onFill: '#fff',
  note: '#42565b',
};
const sheet = { width: 600, widthOf: () => 0, palette, face: 'serif' };

describe.each(compared.map((spec) => [spec.id, spec] as const))(
  'the live chart of %s',
  (_, spec) => {
    it.each(locales)(
      'shows the labels and values of its picture and its table, in %s',
      (locale) => {
        const input = figureInput(edition, spec);
        const live = liveFigure(input, locale);
        const { table, pictures } = drawFigure(input, locale);
        // As a browser reads it.
        const read = JSON.parse(JSON.stringify(live)) as typeof live;
        const axis = read.plot as Extract<typeof live.plot, { look: 'bars' }>;
        expect(read.observations.map(({ reference, value }) => [reference, value])).toEqual(
          input.entries.map(({ ref, observation }) => [ref, observation.value]),
        );
        const rows = new Map(table.rows.map(({ ref, cells }) => [ref, cells]));
        for (const { reference, label, text } of read.observations) {
          const cells = rows.get(reference) ?? [];
          expect(cells, reference).toContain(text);
          expect(label.startsWith((cells[0] ?? '').replace(/ \([A-Z]{3}\)$/, '')), label).toBe(
            true,
          );
        }

        const [picture] = pictures;
        if (!picture) return;
        const { svg } = picture;
        const { width } = sizeOf(svg);
        const drawn = [...svg.matchAll(/<text class="([^"]*)"[^>]*>([^<]*)/g)];
        const words = (paint: RegExp) =>
          plain(
            drawn
              .flatMap(([, paints = '', text = '']) => (paint.test(paints) ? [text] : []))
              .join(' '),
          );
        for (const { label, text } of read.observations) {
          expect(words(/f-ink|f-on-fill/)).toContain(plain(label));
          expect(words(/f-ink|f-on-fill/)).toContain(plain(text));
        }
        barsOf(svg).forEach(({ right }, i) => {
          const { length = NaN } = read.observations[i] ?? {};
          expect(right).toBeCloseTo((length / axis.end) * width, 0);
        });
        const doubtful = read.observations.filter(({ contested }) => contested);
        expect(
          drawn.filter(([, , text]) => text === `(${doubtful[0]?.contested ?? ''})`),
        ).toHaveLength(doubtful.length);
        expect(doubtful.map(({ reference }) => reference)).toEqual([...(input.contested ?? [])]);
        expect(words(/f-soft/)).toContain(plain(axis.ticks.map(({ label }) => label).join(' ')));
        const { data } = barConfig({ ...axis, rows: read.observations }, sheet);
        expect(data.datasets[0]?.data).toEqual(read.observations.map(({ length }) => length));
      },
    );
  },
);

test('numbers in doubt stand among them, or the mark of one is tried by none', () => {
  expect(compared.some((spec) => (figureInput(edition, spec).contested?.size ?? 0) > 0)).toBe(true);
});

test('a bound is no bar', () => {
  const bound = figure('series', [entry('8', { observation: { bound: 'over' } })]);
  expect(() => liveFigure(bound, 'id')).toThrow(/is a bound, so no bar can be drawn for it/);
  expect(() => drawFigure(bound, 'id')).toThrow(/is a bound/);
});

test('bars may be sorted and chosen among, unless they follow one another in time', () => {
  const free = compared.filter((spec) => liveFigure(figureInput(edition, spec), 'id').isFree);
  expect(free.length).toBeGreaterThan(0);
  for (const spec of free)
    expect(new Set(spec.references.map((ref) => ref.split('/')[2])).size, spec.id).toBe(
      new Set(spec.references.map((ref) => ref.split('@')[1])).size,
    );
  const years = compared.find(({ id }) => id === 'indonesia-active-participants-december');
  expect(years && liveFigure(figureInput(edition, years), 'id').isFree).toBe(false);
});

test('bars stand in the order that a reader asks for', () => {
  const rows = [
    ['Kendari', 2],
    ['Makassar', 3],
    ['Ambon', 3],
  ].map(([label, length]) => ({ label: String(label), text: '', length: Number(length) }));
  const names = (order: Parameters<typeof inOrder>[1]) =>
    inOrder(rows, order, 'id')
      .map(({ label }) => label.charAt(0))
      .join('');
  expect([names('given'), names('most'), names('least'), names('name')]).toEqual([
    'KMA',
    'MAK',
    'KMA',
    'AKM',
  ]);
});
