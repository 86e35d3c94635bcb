import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/check/nearest.ts';

describe('the name an author most likely meant', () => {
  it.each([
    ['perod', ['period', 'value'], 'period'],
    ['pbu', ['bpu', 'bpjs'], 'bpu'],
    ['persen', ['percent', 'persons'], 'percent'],
    ['Source', ['sources', 'source'], 'source'],
    ['sulawesi-selattan', ['sulawesi-selatan', 'sulawesi-tengah'], 'sulawesi-selatan'],
  ])('for %s among %j is %s', (wanted, names, near) => {
    expect(nearest(wanted, names)).toBe(near);
  });

  it.each([
    ['kind', ['id', 'name', 'term']],
    ['author', ['source', 'sections', 'region']],
    ['jkm', ['jht', 'bpu']],
    ['sulawesi-utara', ['sulawesi-selatan']],
  ])('for %s among %j is none', (wanted, names) => {
    expect(nearest(wanted, names)).toBeNull();
  });
});
