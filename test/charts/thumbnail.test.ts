import { expect, it } from 'vitest';
import { thumbnail } from '../../src/charts/index.ts';

it('is the picture without its words, for eyes only', () => {
  const svg =
    '<svg class="chart" viewBox="0 0 328 40" font-size="14" role="img" aria-label="Bars"><g><title>A: 1</title><rect class="f-fill" width="9" height="9"/></g><text x="1">A</text></svg>';
  expect(thumbnail(svg)).toBe(
    '<svg class="thumb" preserveAspectRatio="xMidYMin" viewBox="0 0 328 40" font-size="14" aria-hidden="true"><g><rect class="f-fill" width="9" height="9"/></g></svg>',
  );
});
