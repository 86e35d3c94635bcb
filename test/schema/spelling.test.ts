import { describe, expect, it } from 'vitest';
import { nearestName, nearestNames } from '../../src/schema/spelling.ts';

describe('the name an author most likely meant', () => {
  it.each([
    ['perod', ['period', 'value'], 'period'],
    ['pbu', ['bpu', 'bpjs'], 'bpu'],
    ['persen', ['percent', 'persons'], 'percent'],
    ['Source', ['sources', 'source'], 'source'],
    ['sulawesi-selattan', ['sulawesi-selatan', 'sulawesi-tengah'], 'sulawesi-selatan'],
  ])('for %s among %j is %s', (wanted, names, near) => {
    expect(nearestName(wanted, names)).toBe(near);
  });

  it.each([
    ['kind', ['id', 'name', 'term']],
    ['author', ['source', 'sections', 'region']],
    ['jkm', ['jht', 'bpu']],
    ['sulawesi-utara', ['sulawesi-selatan']],
  ])('for %s among %j is none', (wanted, names) => {
    expect(nearestName(wanted, names)).toBeNull();
  });
});

it.each([
  ['bpu/jkmm', ['bpu/jkm', 'bpu/jkk-rate', 'bpu/maximum'], ['bpu/jkm']],
  ['bpu/jkk-rat', ['bpu/jkk-rata', 'bpu/jkk-rate', 'bpu/jkm'], ['bpu/jkk-rata', 'bpu/jkk-rate']],
  ['bpu/minimum-discount', ['bpu/minimum', 'bpu/discount'], ['bpu/minimum']],
  ['bpu/jkk', ['bpu/jkm', 'bpu/jkk-rate'], ['bpu/jkk-rate', 'bpu/jkm']],
  ['jht/age', ['pension/ceiling'], []],
])('the names nearest to %s among %j are %j', (wanted, names, near) => {
  expect(nearestNames(wanted, names)).toEqual(near);
});
