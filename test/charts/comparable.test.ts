import { describe, expect, it } from 'vitest';
import { assertComparable, drawFigure } from '../../src/charts/index.ts';
import { compare } from '../../src/ledger/compare.ts';
import { decembers, entry, figure, indonesia } from './factory.ts';

describe('a series', () => {
  it('takes values that the ledger lets share an axis', () => {
    expect(() => {
      assertComparable(decembers(['1', '2', '3']), compare);
    }).not.toThrow();
  });

  it("refuses the release's own pair, by the general rule", () => {
    const pair = [entry('50.50'), entry('38', { region: indonesia })];
    expect(() => drawFigure(figure('series', pair), 'id')).toThrow(
      'makassar/coverage/2024@office-2025 and indonesia/coverage/2024@office-2025 may not share an axis ' +
        '(population-unstated, month-unknown). Show them in a table or as a statement figure.',
    );
  });

  it('looks at every pair, not only at neighbours', () => {
    const [a, b, c] = decembers(['1', '2', '3']);
    if (!a || !b || !c) throw new Error('three entries are needed');
    const onlyEnds = (x: typeof a, y: typeof a) =>
      x === a && y === c
        ? ({ allowed: false, obstacles: ['month'] } as const)
        : ({ allowed: true } as const);
    expect(() => {
      assertComparable([a, b, c], (x, y) => {
        const verdict = onlyEnds(x, y);
        return verdict.allowed ? verdict : { allowed: false, obstacles: [...verdict.obstacles] };
      });
    }).toThrow(`${a.ref} and ${c.ref} may not share an axis (month).`);
  });
});
