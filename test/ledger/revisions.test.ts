import { describe, expect, it } from 'vitest';
import { createLedger, readLedger } from '../../src/ledger/index.ts';
import { counted, entriesOf, faultsOf, pairOf, recordsOf, said, supersedes } from './factory.ts';

describe('A revision', () => {
  const old = said({ value: 38, source: 'a' });
  const newer = said({
    value: 39,
    source: 'b',
    ...supersedes('makassar/coverage/2024-12@a', '2026-03-01'),
  });
  const newest = said({
    value: 40,
    source: 'c',
    ...supersedes('makassar/coverage/2024-12@b', '2026-04-01'),
  });
  const elsewhere = [
    said({ region: 'gowa', value: 42 }),
    said({
      region: 'gowa',
      value: 43,
      source: 'b',
      ...supersedes('gowa/coverage/2024-12@a', '2026-05-01'),
    }),
  ];

  it('says which value replaced which, oldest revision first', () => {
    const all = createLedger(recordsOf([newest, newer, old, ...elsewhere]));
    const pairs = all.revisions().map(({ entry, replaced }) => `${replaced.ref} -> ${entry.ref}`);
    expect(pairs).toEqual([
      'makassar/coverage/2024-12@a -> makassar/coverage/2024-12@b',
      'makassar/coverage/2024-12@b -> makassar/coverage/2024-12@c',
      'gowa/coverage/2024-12@a -> gowa/coverage/2024-12@b',
    ]);
    expect(all.revisions('gowa')).toHaveLength(1);
    expect(all.revisions('luwu')).toEqual([]);
  });

  it('leaves only the newest value current', () => {
    const [ledger, ...entries] = entriesOf(old, newer, newest);
    expect(entries.map((entry) => ledger.isSuperseded(entry))).toEqual([true, true, false]);
    expect(ledger.get('makassar/coverage/2024-12').quantity.value).toBe('40.00');
  });

  it('is told of each value it replaced, with all that followed', () => {
    const [ledger, ...entries] = entriesOf(old, newer, newest);
    const chains = entries.map((entry) => ledger.replacementsOf(entry).map((one) => one.entry.ref));
    expect(chains).toEqual([
      ['makassar/coverage/2024-12@b', 'makassar/coverage/2024-12@c'],
      ['makassar/coverage/2024-12@c'],
      [],
    ]);
  });

  it('may be of the month inside the year that the old value named', () => {
    const [ledger, first] = pairOf(
      said({ period: '2024' }),
      said({ source: 'b', ...supersedes('makassar/coverage/2024@a') }),
    );
    expect(ledger.isSuperseded(first)).toBe(true);
  });

  it('may name the old value without its source where only one other fits', () => {
    const [ledger, first] = pairOf(
      old,
      said({ value: 39, source: 'b', ...supersedes('makassar/coverage/2024-12') }),
    );
    expect(ledger.isSuperseded(first)).toBe(true);
  });
});

describe('An observation that does not hold together', () => {
  const target = 'makassar/coverage/2024-12@a';
  it.each([
    ['names no region there is', [said({ region: 'atlantis' })], ['unknown-region']],
    ['names no indicator there is', [said({ indicator: 'x' })], ['unknown-indicator']],
    ['names no population there is', [said({ population: 'x' })], ['unknown-population']],
    ['names no source there is', [said({ source: 'x' })], ['unknown-source']],
    ['has more decimals than it says', [said({ value: 50.505 })], ['more-decimals']],
    [
      'has parts with more decimals than they say',
      [
        said({
          numerator: { value: 1.5, decimals: 0, magnitude: 'one' },
          denominator: { value: 3.25, decimals: 1, magnitude: 'million' },
        }),
      ],
      ['more-decimals', 'more-decimals'],
    ],
    [
      'has several faults',
      [said({ region: 'x', indicator: 'y', population: 'z', source: 'w', value: 0.001 })],
      [
        'unknown-region',
        'unknown-indicator',
        'unknown-source',
        'unknown-population',
        'more-decimals',
      ],
    ],
    ['is said twice by one source', [said(), said({ value: 51 })], ['repeated']],
    [
      'supersedes what is not there',
      [said({ source: 'b', ...supersedes(target) })],
      ['supersedes-unknown'],
    ],
    ['supersedes itself', [said(supersedes(target))], ['supersedes-itself']],
    [
      'supersedes itself without saying from which source',
      [said(supersedes('makassar/coverage/2024-12'))],
      ['supersedes-itself'],
    ],
    [
      'supersedes another month',
      [said(), said({ source: 'b', period: '2024-11', ...supersedes(target) })],
      ['supersedes-another-period'],
    ],
    [
      'supersedes the year of which it is a quarter, money being paid all year',
      [
        said({ indicator: 'benefits-paid', period: '2024', population: null }),
        said({
          indicator: 'benefits-paid',
          period: '2024-Q1',
          population: null,
          ...supersedes('makassar/benefits-paid/2024@a'),
        }),
      ],
      ['supersedes-another-period'],
    ],
    [
      'supersedes one of several without saying which',
      [
        said(),
        said({ source: 'b' }),
        said({ source: 'c', ...supersedes('makassar/coverage/2024-12') }),
      ],
      ['supersedes-unknown'],
    ],
    [
      'supersedes another segment',
      [said(), said({ source: 'b', segment: 'pu', ...supersedes(target) })],
      ['supersedes-another-subject'],
    ],
    [
      'supersedes another region',
      [said(), said({ source: 'b', region: 'gowa', ...supersedes(target) })],
      ['supersedes-another-subject'],
    ],
    [
      'supersedes what supersedes it',
      [
        said(supersedes('makassar/coverage/2024-12@b')),
        said({ source: 'b', ...supersedes(target) }),
      ],
      ['supersedes-in-a-circle'],
    ],
    [
      'contradicts what is not there',
      [said({ source: 'b', contradicts: target })],
      ['contradicts-unknown'],
    ],
    [
      'contradicts a value that is the same',
      [said(), said({ source: 'b', contradicts: target })],
      ['contradicts-another-subject'],
    ],
    [
      'contradicts a value of another region',
      [said(), said({ source: 'b', region: 'gowa', value: 12, contradicts: target })],
      ['contradicts-another-subject'],
    ],
    [
      'rounds what is not there',
      [said({ source: 'b', roundingOf: target })],
      ['rounding-of-unknown'],
    ],
    [
      'rounds a value of another month that it does not come from',
      [said({ value: 49.1 }), said({ source: 'b', value: 51, decimals: 0, roundingOf: target })],
      ['rounding-of-another-value'],
    ],
    [
      'is finer than what it rounds',
      [said({ value: 50, decimals: 0 }), said({ source: 'b', roundingOf: target })],
      ['rounding-of-another-value'],
    ],
    [
      'rounds a value of another region',
      [said(), said({ source: 'b', region: 'gowa', roundingOf: target })],
      ['rounding-of-another-value'],
    ],
  ])('%s', (_, observations, kinds) => {
    expect(faultsOf(...observations)).toEqual(kinds);
  });

  it.each([
    ['rounded half up', 45.25, 45.3],
    ['cut off', 45.29, 45.2],
    ['rounded down', 45.23, 45.2],
  ])('is not one whose value was %s', (_, precise, rounded) => {
    const reference = 'indonesia/active-participants/2024-12@a';
    const short = counted(rounded, { source: 'b', roundingOf: reference });
    expect(faultsOf(counted(precise), short)).toEqual([]);
  });

  it('stops a ledger from being made, with all faults at once in words', () => {
    const records = recordsOf([
      said({ source: 'x' }),
      said(),
      said(),
      said({ source: 'b', value: 50.505 }),
      said({ source: 'c', ...supersedes('makassar/coverage/2023@a') }),
      said({ source: 'd', roundingOf: 'makassar/coverage/2023@a' }),
    ]);
    expect(() => createLedger(records)).toThrow(
      [
        'The observations do not hold together:',
        'makassar/coverage/2024-12@x: there is no source "x".',
        'makassar/coverage/2024-12@a: the same source says this twice.',
        'makassar/coverage/2024-12@b: 50.505 has more decimals than "decimals" says.',
        'makassar/coverage/2024-12@c: it supersedes "makassar/coverage/2023@a", which is not one observation.',
        'makassar/coverage/2024-12@d: it is a rounding of "makassar/coverage/2023@a", which is not one observation.',
      ].join('\n'),
    );
  });

  it('does not keep the check from reading the others', () => {
    const { ledger, faults } = readLedger(
      recordsOf([said({ source: 'x' }), said({ source: 'b' })]),
    );
    expect(faults).toHaveLength(1);
    expect(ledger.find('makassar/coverage/2024-12@b').ok).toBe(true);
    expect(ledger.find('makassar/coverage/2024-12@x').ok).toBe(false);
  });
});
