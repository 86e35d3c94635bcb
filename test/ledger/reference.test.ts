import { describe, expect, it } from 'vitest';
import { parseReference, printReference, referenceOf } from '../../src/ledger/index.ts';
import fc from '../support/chance.ts';
import { said } from './factory.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/);
const year = fc.integer({ min: 1945, max: 2099 }).map(String);
const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, '0'));
const period = fc.oneof(
  year,
  fc.tuple(year, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4')).map((parts) => parts.join('-')),
  fc.tuple(year, two(1, 12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join('-')),
  fc.tuple(year, two(1, 6), two(7, 12)).map(([y, from, to]) => `${y}-${from}/${y}-${to}`),
);
const reference = fc.record({
  region: slug,
  indicator: slug,
  period,
  segment: fc.oneof(fc.constant('all'), slug),
  source: fc.option(slug),
});

describe('A reference', () => {
  it.each([
    ['makassar/coverage/2024', ['makassar', 'coverage', '2024', 'all', null]],
    ['makassar/coverage/2024@bpjstk', ['makassar', 'coverage', '2024', 'all', 'bpjstk']],
    ['makassar/coverage/2024-12:pu', ['makassar', 'coverage', '2024-12', 'pu', null]],
    ['makassar/coverage/2024-12-31:pu@x-1', ['makassar', 'coverage', '2024-12-31', 'pu', 'x-1']],
    ['indonesia/benefits-paid/2025-Q1', ['indonesia', 'benefits-paid', '2025-Q1', 'all', null]],
    [
      'makassar/benefits-paid/2025-01/2025-09:jht@x',
      ['makassar', 'benefits-paid', '2025-01/2025-09', 'jht', 'x'],
    ],
    [
      'makassar/benefits-paid/2025-01-01/2025-09-25',
      ['makassar', 'benefits-paid', '2025-01-01/2025-09-25', 'all', null],
    ],
    ['makassar/coverage/2024:all', ['makassar', 'coverage', '2024', 'all', null]],
  ])('%s has the parts %o', (text, parts) => {
    const parsed = parseReference(text);
    expect(parsed && Object.values(parsed)).toEqual(parts);
  });

  it.each([
    '',
    'makassar',
    'makassar/coverage',
    'makassar/coverage/',
    'makassar/coverage/24',
    'makassar/coverage/2024-13',
    'makassar/coverage/2024-00',
    'makassar/coverage/2024-02-30',
    'makassar/coverage/2023-02-29',
    'makassar/coverage/2024-Q5',
    'makassar/coverage/2024-1',
    'makassar/coverage/2024 ',
    ' makassar/coverage/2024',
    'Makassar/coverage/2024',
    'makassar/coverage/2024:',
    'makassar/coverage/2024@',
    'makassar/coverage/2024@a@b',
    'makassar/coverage/2024@a:pu',
    'makassar/coverage/2024/x',
    'makassar/coverage/2024-09/2024-01',
    'makassar/coverage/2024-01/2025-09',
    'makassar/coverage/2024-01/2024-09/2024-10',
    'makassar/coverage/2024-01/',
    '-makassar/coverage/2024',
    'makassar--x/coverage/2024',
    'rule:jkm/death-benefit',
    'makassar/coverage/2024\n',
  ])('"%s" is malformed', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  it('says the same after it is printed and read again', () => {
    fc.assert(
      fc.property(reference, (parts) => {
        const text = printReference(parts);
        expect(parseReference(text)).toEqual(parts);
        expect(text).not.toMatch(/:all(?:@|$)/);
      }),
    );
  });

  it('has one canonical form, however it was written', () => {
    fc.assert(
      fc.property(reference, (parts) => {
        const { region, indicator, segment, source } = parts;
        const long = `${region}/${indicator}/${parts.period}:${segment}${source === null ? '' : `@${source}`}`;
        const parsed = parseReference(long);
        expect(parsed && printReference(parsed)).toBe(printReference(parts));
      }),
    );
  });

  it('of an observation names its source and leaves out everyone', () => {
    expect(referenceOf(said())).toBe('makassar/coverage/2024-12@a');
    expect(referenceOf(said({ segment: 'pu', source: 'b' }))).toBe(
      'makassar/coverage/2024-12:pu@b',
    );
  });
});
