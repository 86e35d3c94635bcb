import { describe, expect, it } from 'vitest';
import { embargoOf, isPublishedOn } from '../../src/mdx/embargo.ts';

describe('the day a page is published', () => {
  it.each([
    [{}, null],
    [{ title: 'Tentang' }, null],
    [{ date: '2025-03-17', published: '2026-11-22' }, '2026-11-22'],
    [{ date: '2026-12-01', published: '2026-11-22' }, '2026-12-01'],
    [{ date: new Date('2025-03-17'), published: new Date('2026-11-22') }, '2026-11-22'],
    [{ published: '2026-12-05T00:00:00+08:00' }, '2026-12-05'],
    [{ published: new Date('2026-12-05T00:00:00+08:00') }, '2026-12-05'],
    [{ published: new Date('2026-12-05T23:59:59+08:00') }, '2026-12-05'],
    [{ published: '2026-12-05T20:00:00Z' }, '2026-12-06'],
    [{ published: '2026-12-05T20:00:00' }, null],
    [{ published: '22 November 2026' }, null],
    [{ published: new Date('soon') }, null],
  ])('of %o is %s', (matter, day) => {
    expect(embargoOf(matter)).toBe(day);
  });
});

describe('a page is on the site', () => {
  it.each([
    ['from the day it is published', { published: '2026-11-22' }, '2026-11-22', true],
    [
      'from midnight in Makassar, not in London',
      { published: new Date('2026-12-05T00:00:00+08:00') },
      '2026-12-04',
      false,
    ],
    ['not on the day before', { published: '2026-11-22' }, '2026-11-21', false],
    ['not as a draft', { published: '2026-11-22', translation: 'draft' }, '2026-11-22', false],
    ['on any day, if it names none', { title: 'Tentang' }, '1999-01-01', true],
  ])('%s', (_, matter, on, published) => {
    expect(isPublishedOn(matter, on)).toBe(published);
  });
});
