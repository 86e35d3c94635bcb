import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../src/charts/index.ts';
import { crowdOf } from '../../src/charts/people.ts';
import fc from '../support/chance.ts';
import { coverage, entry, figure, indonesia } from './factory.ts';

/** How many people the counted area covers, the cut one by the width of the person. */
function peopleCovered(svg: string): number {
  const area = /fill="url\(#[^)]*-counted\)" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  return [...area.matchAll(/M0 ([\d.]+)H([\d.]+)V([\d.]+)H0z/g)].reduce(
    (sum, [, top, edge, bottom]) => {
      const rows = (Number(bottom) - Number(top)) / 14.5;
      const cell = Math.floor(Number(edge) / 10);
      const within = Number(edge) - cell * 10;
      return sum + rows * (cell + (within === 0 ? 0 : (within - 1.4) / 7.2));
    },
    0,
  );
}

const pictureOf = (percent: string) =>
  drawFigure(figure('people', [entry(percent)]), 'id').pictures[0]?.svg ?? '';

describe('100 people', () => {
  it.each([
    ['50.50', { filled: 50, part: '0.50', outlined: 49 }],
    ['38', { filled: 38, part: null, outlined: 62 }],
    ['38.00', { filled: 38, part: null, outlined: 62 }],
    ['0', { filled: 0, part: null, outlined: 100 }],
    ['0.4', { filled: 0, part: '0.4', outlined: 99 }],
    ['99.99', { filled: 99, part: '0.99', outlined: 0 }],
    ['100', { filled: 100, part: null, outlined: 0 }],
  ])('split %s into %j', (percent, crowd) => {
    expect(crowdOf(percent)).toEqual(crowd);
  });

  it('cover exactly the number, never rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const percent = (thousandths / 1000).toFixed(3);
        expect(peopleCovered(pictureOf(percent))).toBeCloseTo(thousandths / 1000, 9);
      }),
    );
  });

  it('are told apart by shape, not by colour alone', () => {
    const shapes = [
      ...pictureOf('50.50').matchAll(/<pattern [^>]*><path class="([^"]*)" d="([^"]*)"/g),
    ];
    expect(new Set(shapes.map(([, , d]) => d)).size).toBe(2);
  });

  it('say in both languages how many are filled', () => {
    const caption = (locale: 'id' | 'en') =>
      drawFigure(figure('people', [entry('50.50')]), locale).pictures[0]?.caption;
    expect(caption('id')).toBe(
      '50 orang terisi penuh; satu orang terisi 0,50 bagian; 49 orang hanya garis tepi.',
    );
    expect(caption('en')).toBe(
      '50 people are filled in; one is filled to 0.50 of a person; 49 are outlines only.',
    );
  });

  it.each(['100.01', '-1', '1e2', ''])('refuse "%s"', (percent) => {
    expect(() => crowdOf(percent)).toThrow(
      `100 people show a share between 0 and 100, not "${percent}".`,
    );
  });

  it('show one observation, and only a share', () => {
    const two = figure('people', [entry('50.50'), entry('38', { region: indonesia })]);
    expect(() => drawFigure(two, 'id')).toThrow(
      'example: a picture of 100 people shows one observation.',
    );
    const count = figure('people', [entry('50', { indicator: { ...coverage, unit: 'persons' } })]);
    expect(() => drawFigure(count, 'id')).toThrow(
      'makassar/coverage/2024@office-2025 is no share, so it cannot be drawn as one.',
    );
  });
});
