import { describe, expect, it, test } from 'vitest';
import { drawFigure, liveFigure, misfitsOf, plottedFigure } from '../../src/charts/index.ts';
import { drawPlot } from '../../src/charts/draw-plot.ts';
import { textWidth } from '../../src/charts/measure.ts';
import { compare } from '../../src/ledger/compare.ts';
import { figureKind } from '../../src/schema/figure-kinds.ts';
import { locales } from '../../src/schema/locales.ts';
import { decembers, entry, figure } from './factory.ts';
import { samples } from './samples.ts';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const plotted = Object.entries(samples).filter(([, { spec }]) => figureKind(spec.kind).isFitted);
const bold = (svg: string) =>
  [...svg.matchAll(/<text class="f-ink"[^>]* font-weight="700"[^>]*>([^<]*)/g)].map(
    ([, text = '']) => plain(text),
  );

test('every kind that is plotted is tried', () => {
  expect([...new Set(plotted.map(([, { spec }]) => spec.kind))]).toEqual([
    'line',
    'dots',
    'target',
    'slope',
    'groups',
    'stacks',
    'multiples',
  ]);
});

describe.each(plotted)('%s', (name, input) => {
  it.each(locales)('shows the same live, in its picture and in its table, in %s', (locale) => {
    const { pictures, table, description } = drawFigure(input, locale);
    const [{ svg } = { svg: '' }] = pictures;
    const live = liveFigure(input, locale);
    // As a browser reads it: drawn again from the file, the picture is the same.
    const { plot } = JSON.parse(JSON.stringify(live)) as typeof live;
    expect(drawPlot(plot, plottedFigure(input, locale)?.name ?? '')).toBe(svg);

    const values = live.observations.map(({ text }) => plain(text));
    expect(live.observations.map(({ reference }) => reference)).toEqual(
      input.entries.map(({ ref }) => ref),
    );
    const rows = table.rows.filter(({ ref }) => ref !== null);
    rows.forEach(({ cells }, i) => {
      expect(cells.map(plain)).toContain(values[i]);
    });
    expect(rows.map(({ ref }) => ref)).toEqual(input.entries.map(({ ref }) => ref));
    const drawn = bold(svg);
    if (svg.includes('class="chart some"')) {
      expect(drawn.length).toBeLessThan(values.length);
      expect([drawn[0], drawn.at(-1)]).toEqual([values[0], values.at(-1)]);
      let next = 0;
      for (const text of drawn) next = values.indexOf(text, next) + 1 || Number.NaN;
      expect(next).toBe(values.length);
    } else expect(drawn).toEqual(values);

    // What is told besides stands in all three.
    const told = [...svg.matchAll(/<text class="f-note"[^>]*>([^<]*)/g)].map(([, text]) => text);
    for (const { cells } of table.rows.filter(({ ref }) => ref === null)) {
      expect(description).toContain(cells[1]);
      expect(told.join(' ')).toContain(cells[1]);
    }
    expect(name.startsWith(input.spec.kind)).toBe(true);
  });
});

const strokes = (name: string, paint: string) => {
  const [picture] = drawFigure(samples[name] ?? figure('line', []), 'en').pictures;
  return [...(picture?.svg ?? '').matchAll(new RegExp(`<path class="${paint}"`, 'g'))].length;
};

describe('a line', () => {
  it('joins no numbers across a gap, and tells what is missing and what happened', () => {
    const input = samples['line-gap-and-mark'];
    // Five numbers, four steps, one of them over a year without a number.
    expect(strokes('line-gap-and-mark', 's-fill')).toBe(3);
    const { table } = drawFigure(input ?? figure('line', []), 'en');
    expect(table.rows.slice(-2).map(({ cells }) => cells.map(plain))).toEqual([
      ['2 February 2021', '2 February 2021: new regulation (according to State Gazette).'],
      ['December 2022', 'No figure yet for December 2022, so the line is broken.'],
    ]);
  });

  it('joins no numbers of another base, and names both', () => {
    const entries = samples['line-change-of-base']?.entries ?? [];
    const allowed = entries.slice(1).filter((one, i) => compare(entries[i] ?? one, one).allowed);
    expect(allowed).toHaveLength(2);
    expect(strokes('line-change-of-base', 's-fill')).toBe(2);
    expect(
      drawFigure(samples['line-change-of-base'] ?? figure('line', []), 'id').description,
    ).toContain('Dasar hitungannya berubah, dari pekerja menjadi pekerja sasaran.');
  });

  // A text that stood on a line, or nearer to another point, was read as that one's.
  it.each(['line-too-many-to-label', 'multiples-gap-in-one'])(
    'has each text beside its own point, and none on the line: %s',
    (name) => {
      const [picture] = drawFigure(samples[name] ?? figure('line', []), 'id').pictures;
      const svg = picture?.svg ?? '';
      const numbers = (text = '') => (text.match(/-?[\d.]+/g) ?? []).map(Number);
      const lines = [...svg.matchAll(/<path class="s-fill"[^>]*d="([^"]+)"/g)].map(([, d]) =>
        numbers(d),
      );
      const dots = [...svg.matchAll(/<path class="f-fill" d="M([\d.]+) ([\d.]+)/g)].map((dot) => ({
        x: Number(dot[1]) + 4.5,
        y: Number(dot[2]),
      }));
      const texts = [
        ...svg.matchAll(/<text class="f-ink" x="([\d.]+)" y="([\d.]+)" font-weight="700">([^<]*)/g),
      ].map(([, x, y, text = '']) => ({ x: Number(x), y: Number(y), text }));
      expect(texts.length).toBeGreaterThan(6);
      for (const { x, y, text } of texts) {
        const [right, middle] = [x + textWidth(text, 14, '700'), y - 5];
        const far = dots.map((dot) =>
          Math.hypot(Math.max(x - dot.x, 0, dot.x - right), middle - dot.y),
        );
        expect(Math.min(...far), text).toBeLessThan(22);
        const struck = lines.filter(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
          const steps = Array.from({ length: 41 }, (_, i) => i / 40);
          return steps.some((step) => {
            const [px, py] = [x1 + step * (x2 - x1), y1 + step * (y2 - y1)];
            return px > x && px < right && py > y - 10 && py < y + 2;
          });
        });
        expect(struck, text).toEqual([]);
      }
    },
  );

  it('breaks in one place alone where one of several has no number', () => {
    expect(strokes('multiples-gap-in-one', 's-fill')).toBe(3 + 1);
  });
});

test('a bound is an arrow with its word and never a dot', () => {
  const [picture] = drawFigure(
    samples['dots-ranges-and-bounds'] ?? figure('dots', []),
    'id',
  ).pictures;
  const svg = picture?.svg ?? '';
  expect([...svg.matchAll(/<path class="f-fill"/g)]).toHaveLength(2);
  expect(bold(svg).slice(2)).toEqual(['lebih dari 45 juta', 'kurang dari 12,5 juta']);
});

test('a target is another mark than a result', () => {
  const [picture] = drawFigure(samples['target-two-dates'] ?? figure('target', []), 'en').pictures;
  const svg = picture?.svg ?? '';
  expect([...svg.matchAll(/<path class="f-fill"/g)]).toHaveLength(1);
  expect([...svg.matchAll(/<path class="s-ink"/g)]).toHaveLength(2);
  expect(svg).toContain('>Coverage target for 2030<');
});

test.each([
  // Two groups of two, of which the values near zero are too short for an outline.
  ['groups-by-time', 3, 1],
  // Three parts, each where it lies, and their whole: the second is an outline in both.
  ['stacks-one-whole', 4, 2],
] as const)('neighbours are told apart by their shape: %s', (name, solid, outlined) => {
  const [picture] = drawFigure(samples[name] ?? figure('line', []), 'en').pictures;
  const svg = picture?.svg ?? '';
  const drawn = (paint: string) =>
    [...svg.matchAll(new RegExp(`<path class="${paint}"[^>]*d="([^"]+)"`, 'g'))].length;
  expect([drawn('f-fill'), drawn('s-fill')]).toEqual([solid, outlined]);
});

test('parts lie one behind the other up to the end of their whole', () => {
  const plot = plottedFigure(samples['stacks-one-whole'] ?? figure('stacks', []), 'en')?.plot;
  const marks = plot?.look === 'rows' ? plot.rows.flatMap((row) => row.marks) : [];
  expect(marks.map(({ from, at }) => [from, at])).toEqual([
    [0, 26.09],
    [26.09, 35.31],
    [35.31, 40.19],
    [undefined, 40.2],
  ]);
});

describe('numbers that do not fit', () => {
  const faults = (
    kind: Parameters<typeof misfitsOf>[0],
    entries: Parameters<typeof misfitsOf>[1],
  ) => misfitsOf(kind, entries).map(({ index, fault }) => [index, fault]);

  it('are told of, and drawn by no kind', () => {
    const [a, b, c] = decembers(['30', '40', '50']);
    if (!a || !b || !c) throw new Error('three numbers');
    expect(
      faults('dots', [b, { ...a, observation: { ...a.observation, period: '2021-12' } }]),
    ).toEqual([[1, 'not-in-order']]);
    expect(faults('slope', [b, a])).toEqual([[1, 'not-in-order']]);
    expect(faults('slope', [b])).toEqual([[0, 'two-times']]);
    expect(faults('slope', [a, b, c])).toHaveLength(3);
    expect(faults('stacks', [a, b])).toEqual([
      [0, 'one-whole'],
      [1, 'one-whole'],
    ]);
    expect(() => drawFigure(figure('line', [b, a]), 'id')).toThrow('does not fit');
  });

  it('are those that no comparison allows', () => {
    const line = [entry('50.5', { period: '2023-12' }), entry('40', { period: '2024-12' })];
    expect(misfitsOf('line', line)[0]).toMatchObject({
      fault: 'refused',
      obstacles: ['population-unstated'],
    });
  });
});
