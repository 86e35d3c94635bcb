import { describe, expect, it } from 'vitest';
import { barChart, barConfig, drawFigure, type Palette } from '../../src/charts/index.ts';
import { axisOf } from '../../src/charts/scale.ts';
import type { FigureInput } from '../../src/charts/chart-types.ts';
import { decembers, entry, figure, participants } from './factory.ts';
import { barsOf, labelsOf, sizeOf } from './picture.ts';
import { samples } from './samples.ts';

const five = samples['series-five-decembers'] as FigureInput;

const palette: Palette = {
  fill: '#b5432a',
  ink: '#0e2a31',
  soft: '#42565b',
  edge: '#74878a',
  line: '#cdd6d4',
  onFill: '#fff',
  note: '#42565b',
};

describe('a series', () => {
  it('draws bars whose lengths are in proportion to the values, from zero', () => {
    const svg = drawFigure(five, 'id').pictures[0]?.svg ?? '';
    const bars = barsOf(svg);
    const { width } = sizeOf(svg);
    expect(bars.map(({ left }) => left)).toEqual([0, 0, 0, 0, 0]);
    const expected = [29.98, 30.66, 35.86, 41.55, 45.23].map((value) => (value / 45.23) * width);
    bars.forEach(({ right }, i) => {
      expect(right).toBeCloseTo(expected[i] ?? 0, 0);
    });
  });

  it('joins no two of them, and draws nothing for a year without a value', () => {
    const [first, second, , , last] = decembers(['29.98', '30.66', '35.86', '41.55', '45.23']);
    const gap = figure(
      'series',
      [first, second, last].filter((one) => one !== undefined),
    );
    const svg = drawFigure(gap, 'en').pictures[0]?.svg ?? '';
    expect(barsOf(svg)).toHaveLength(3);
    // What else is drawn are the upright lines of the axis.
    const strokes = [...svg.matchAll(/<path class="s-[a-z]+" d="M([\d.]+) [\d.]+L([\d.]+) /g)];
    expect(strokes.filter(([, from, to]) => from !== to)).toEqual([]);
    expect(svg.match(/<(?:path|polyline|polygon|line)\b/g)).toHaveLength(3 + strokes.length);
    const periods = labelsOf(svg).filter(({ paint }) => paint === 'f-ink');
    expect(periods.map(({ text }) => text)).toEqual(
      [2020, 2021, 2024].map((year) => `December\u00A0${year}`),
    );
    expect(barChart(gap, 'en').rows).toHaveLength(3);
  });

  it('writes each value on its bar and each period above it', () => {
    const svg = drawFigure(five, 'id').pictures[0]?.svg ?? '';
    const bars = barsOf(svg);
    const texts = labelsOf(svg);
    const values = texts.filter(({ paint }) => paint === 'f-on-fill');
    const periods = texts.filter(({ paint }) => paint === 'f-ink');
    expect(values.map(({ text }) => text)).toEqual(
      ['29,98', '30,66', '35,86', '41,55', '45,23'].map((value) => `${value}\u00A0juta`),
    );
    expect(periods.map(({ text }) => text)).toEqual(
      [2020, 2021, 2022, 2023, 2024].map((year) => `Desember\u00A0${year}`),
    );
    bars.forEach((bar, i) => {
      expect(periods[i]?.bottom).toBeLessThanOrEqual(bar.top);
      expect(values[i]?.top).toBeGreaterThan(bar.top);
      expect(values[i]?.bottom).toBeLessThan(bar.bottom);
    });
  });

  it('labels its axis in round steps, in the language of the page', () => {
    const ticks = (locale: 'id' | 'en') =>
      labelsOf(drawFigure(five, locale).pictures[0]?.svg ?? '')
        .filter(({ paint }) => paint === 'f-soft')
        .map(({ text }) => text.replace('\u00A0', ' '));
    expect(ticks('id')).toEqual(['0', '20 juta', '40 juta']);
    expect(ticks('en')).toEqual(['0', '20 million', '40 million']);
  });

  it('hands the same configuration to a live chart, in the colours of the page', () => {
    const config = barConfig(barChart(five, 'id'), {
      width: 600,
      widthOf: () => 0,
      palette,
      face: 'serif',
    });
    expect(config.data).toMatchObject({
      datasets: [{ data: [29.98, 30.66, 35.86, 41.55, 45.23], backgroundColor: palette.fill }],
    });
    expect(config.options).toMatchObject({ animation: false, indexAxis: 'y' });
  });
});

describe('the axis', () => {
  it.each([
    [['45.23'], [0, 20, 40]],
    [['40'], [0, 20, 40]],
    [['3.9'], [0, 1, 2, 3]],
    [['4'], [0, 2, 4]],
    [['100'], [0, 50, 100]],
    [['0.03'], [0, 0.01, 0.02, 0.03]],
    [['0.7'], [0, 0.2, 0.4, 0.6]],
    [
      ['7', '9.99'],
      [0, 5],
    ],
    [['0'], [0]],
  ])('for a longest bar of %s has ticks at %j', (values, ticks) => {
    expect(axisOf(decembers(values), 3).ticks.map(({ value }) => value)).toEqual(ticks);
  });

  it('brings values printed in different magnitudes to the largest of them, exactly', () => {
    const axis = axisOf(
      [
        entry('850', { indicator: participants, magnitude: 'thousand' }),
        entry('1.2', { indicator: participants, magnitude: 'million' }),
      ],
      3,
    );
    expect(axis.lengths).toEqual([0.85, 1.2]);
    expect(axis.ticks.at(-1)?.quantity).toEqual({
      value: '1.0',
      decimals: 1,
      magnitude: 'million',
      unit: 'memberships',
    });
  });

  it('ends at the whole where all are shares of one, so that a bar of 59% does not look like everybody', () => {
    const shares = ['59.11', '57.80'].map((value) => entry(value));
    const axis = axisOf(shares, 3);
    expect(axis.end).toBe(100);
    expect(axis.ticks.map(({ value }) => value)).toEqual([0, 50, 100]);
    expect(axisOf([...shares, entry('104.5')], 3).end).toBe(104.5);
  });

  it('ends at the longest bar', () => {
    expect(axisOf(figure('series', decembers(['1', '45.23'])).entries, 3).end).toBe(45.23);
  });
});
