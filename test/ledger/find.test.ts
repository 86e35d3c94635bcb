import { describe, expect, it } from 'vitest';
import { nearestReferences } from '../../src/ledger/nearest-references.ts';
import { editDistance } from '../../src/schema/spelling.ts';
import { parseReference, type Lookup } from '../../src/ledger/index.ts';
import fc from '../support/chance.ts';
import { entriesOf, ledgerOf, said, statementOf, recordsOf, supersedes } from './factory.ts';
import { createLedger } from '../../src/ledger/index.ts';

/** A lookup in short: the reference found, or the problem and what goes with it. */
function short(lookup: Lookup): unknown {
  if (lookup.ok) return lookup.entry.ref;
  switch (lookup.problem) {
    case 'malformed':
      return 'malformed';
    case 'unknown':
      return lookup.nearest;
    case 'ambiguous':
      return { ambiguous: lookup.candidates.map(({ ref }) => ref) };
  }
}

describe('Looking up a reference', () => {
  const ledger = ledgerOf(
    said({ period: '2024', population: 'unstated' }),
    said({ period: '2024', value: 49.1, decimals: 1, source: 'b', population: 'unstated' }),
    said({ period: '2024-06', value: 49.88 }),
    said({ period: '2024-06', value: 61, decimals: 0, segment: 'pu' }),
    said({ period: '2023', value: 38, decimals: 0, source: 'c' }),
    said({
      period: '2023',
      value: 40,
      indicator: 'active-participants',
      source: 'd',
      population: null,
    }),
    said({ region: 'sulawesi-selatan', value: 52.89 }),
    said({ region: 'sulawesi-selatan', period: '2025', value: 46, decimals: 0 }),
  );

  it.each([
    ['makassar/coverage/2024@a', 'makassar/coverage/2024@a'],
    ['makassar/coverage/2024-06', 'makassar/coverage/2024-06@a'],
    ['makassar/coverage/2024-06:all', 'makassar/coverage/2024-06@a'],
    ['makassar/coverage/2024-06:pu', 'makassar/coverage/2024-06:pu@a'],
    ['sulawesi-selatan/coverage/2024-12', 'sulawesi-selatan/coverage/2024-12@a'],
  ])('%s finds %s', (reference, ref) => {
    expect(short(ledger.find(reference))).toBe(ref);
    expect(ledger.get(reference).ref).toBe(ref);
  });

  it('matches a period exactly as written', () => {
    expect(ledger.find('sulawesi-selatan/coverage/2024').ok).toBe(false);
    expect(ledger.find('sulawesi-selatan/coverage/2024-12-31').ok).toBe(false);
  });

  it('names every source where several fit', () => {
    expect(short(ledger.find('makassar/coverage/2024'))).toEqual({
      ambiguous: ['makassar/coverage/2024@a', 'makassar/coverage/2024@b'],
    });
  });

  it.each([
    ['makasar/coverage/2024@a', 'makassar/coverage/2024@a'],
    ['kota-makassar/coverage/2024@a', 'makassar/coverage/2024@a'],
    ['makassar/covrage/2024@b', 'makassar/coverage/2024@b'],
    ['makassar/coverage/2042@b', 'makassar/coverage/2024@b'],
    ['makassar/cakupan/2022', 'makassar/coverage/2023@c'],
    ['makassar/luas/2024-06', 'makassar/coverage/2024-06@a'],
    ['makassar/coverage/2023@a', 'makassar/coverage/2023@c'],
    ['makassar/coverage/2024-06:pw', 'makassar/coverage/2024-06:pu@a'],
    ['makassar/coverage/2024-06-30', 'makassar/coverage/2024-06@a'],
    ['makassar/coverage/2022', 'makassar/coverage/2023@c'],
    ['south-sulawesi/coverage/2024-12', 'sulawesi-selatan/coverage/2024-12@a'],
    ['provinsi-sulawesi-selatan/coverage/2024-12', 'sulawesi-selatan/coverage/2024-12@a'],
    ['sulawesi-selatan/coverage/2024', 'sulawesi-selatan/coverage/2024-12@a'],
    ['sulawesi-seltaan/coverage/2024-12', 'sulawesi-selatan/coverage/2024-12@a'],
  ])('%s is unknown, and %s is nearest', (reference, nearest) => {
    const found = ledger.find(reference);
    expect(found).toMatchObject({ ok: false, problem: 'unknown', reference });
    expect((short(found) as string[])[0]).toBe(nearest);
  });

  it.each(['surabaya/coverage/2024', 'gowa/coverage/2024', 'makassar/benefits-paid/1999'])(
    '%s is unknown, and nothing comes near',
    (reference) => {
      expect(short(ledger.find(reference))).toEqual([]);
    },
  );

  it('offers three names at most', () => {
    expect(short(ledger.find('makassar/coverage/2024@z'))).toHaveLength(3);
  });

  it('tells what is no reference at all', () => {
    expect(short(ledger.find('Makassar 2024'))).toBe('malformed');
  });

  it.each([
    ['x', '"x" is not written region/indicator/period[:segment][@source].'],
    ['gowa/coverage/2024', 'There is no observation "gowa/coverage/2024".'],
    [
      'makassar/coverage/2023@a',
      'There is no observation "makassar/coverage/2023@a". Nearest: makassar/coverage/2023@c, makassar/coverage/2024@a, makassar/coverage/2024@b.',
    ],
    [
      'makassar/coverage/2024',
      'Several sources fit "makassar/coverage/2024": makassar/coverage/2024@a, makassar/coverage/2024@b.',
    ],
  ])('throws in words where a page asks for %s', (reference, words) => {
    expect(() => ledger.get(reference)).toThrow(words);
  });

  it('joins an observation with all it points to', () => {
    const entry = ledger.get('makassar/coverage/2024@a');
    expect(entry.region.code).toBe('73.71');
    expect(entry.indicator.unit).toBe('percent');
    expect(entry.population?.id).toBe('unstated');
    expect(entry.source.title).toBe('Title a');
    expect(entry.person?.name).toBe('Someone');
    expect(entry.quantity).toEqual({
      value: '50.50',
      decimals: 2,
      magnitude: 'one',
      unit: 'percent',
    });
  });
});

describe('A superseded observation', () => {
  const old = said({ period: '2024-06', value: 49.88, source: 'a' });
  const renewed = said({
    period: '2024-06',
    value: 50.1,
    source: 'b',
    ...supersedes('makassar/coverage/2024-06@a'),
  });

  it('is found where its source is named, and only there', () => {
    const ledger = ledgerOf(old, renewed);
    expect(short(ledger.find('makassar/coverage/2024-06@a'))).toBe('makassar/coverage/2024-06@a');
    expect(short(ledger.find('makassar/coverage/2024-06'))).toBe('makassar/coverage/2024-06@b');
  });

  it('leaves a reference ambiguous where two others remain', () => {
    const third = said({ period: '2024-06', value: 51, source: 'c' });
    expect(short(ledgerOf(old, renewed, third).find('makassar/coverage/2024-06'))).toEqual({
      ambiguous: ['makassar/coverage/2024-06@b', 'makassar/coverage/2024-06@c'],
    });
  });

  it('of a period that no other has is unknown without its source, and its successor is nearest', () => {
    const moved = said({ ...renewed, period: '2024-06-30' });
    expect(short(ledgerOf(old, moved).find('makassar/coverage/2024-06'))).toEqual([
      'makassar/coverage/2024-06-30@b',
      'makassar/coverage/2024-06@a',
    ]);
  });
});

it('Successors and near names together are three at most', () => {
  const old = said({ period: '2024-06' });
  const moved = said({
    ...supersedes('makassar/coverage/2024-06@a'),
    period: '2024-06-30',
    source: 'b',
  });
  const others = ['2024-05', '2024-07', '2024-08'].map((period) => said({ period }));
  expect(short(ledgerOf(old, moved, ...others).find('makassar/coverage/2024-06'))).toEqual([
    'makassar/coverage/2024-06-30@b',
    'makassar/coverage/2024-06@a',
    'makassar/coverage/2024-05@a',
  ]);
});

describe('The entries of a region', () => {
  it('stand in order of period, then publication, undated sources last', () => {
    const ledger = ledgerOf(
      said({ period: '2025', source: 'a' }),
      said({ period: '2024-12', source: 'g' }),
      said({ period: '2024-12', source: 'c' }),
      said({ period: '2024-12', source: 'b' }),
      said({ period: '2024-01-31', source: 'a' }),
      said({ period: '2024-01', source: 'a' }),
      said({ period: '2024-Q1', source: 'a' }),
      said({ period: '2024', source: 'a' }),
      said({ region: 'gowa' }),
    );
    expect(
      ledger.ofRegion('makassar').map(({ ref }) => ref.replace('makassar/coverage/', '')),
    ).toEqual([
      '2024@a',
      '2024-Q1@a',
      '2024-01@a',
      '2024-01-31@a',
      '2024-12@b',
      '2024-12@c',
      '2024-12@g',
      '2025@a',
    ]);
  });

  it('are none where nothing was observed', () => {
    expect(ledgerOf(said()).ofRegion('luwu')).toEqual([]);
  });

  it('cannot be changed from outside', () => {
    const ledger = ledgerOf(said());
    ledger.ofRegion('makassar').pop();
    expect(ledger.ofRegion('makassar')).toHaveLength(1);
  });
});

describe('Statements', () => {
  const ledger = createLedger(
    recordsOf(
      [],
      [
        statementOf('later', '2025-03-17', ['makassar']),
        statementOf('earlier', '2024', ['makassar', 'gowa']),
        statementOf('elsewhere', '2024', ['luwu']),
        statementOf('same-day', '2025-03-17', ['makassar']),
      ],
    ),
  );

  it('of a region stand in order of date, then as written', () => {
    const ids = ledger.statementsOf('makassar').map(({ id }) => id);
    expect(ids).toEqual(['earlier', 'later', 'same-day']);
  });

  it('and regions are found by id', () => {
    expect(ledger.statement('elsewhere')?.regions).toEqual(['luwu']);
    expect(ledger.statement('nowhere')).toBeUndefined();
    expect(ledger.region('gowa')?.id).toBe('gowa');
    expect(ledger.region('nowhere')).toBeUndefined();
  });
});

describe('Nearness', () => {
  const word = fc.stringMatching(/^[a-d]{0,7}$/);

  it.each([
    ['', '', 0],
    ['a', '', 1],
    ['makasar', 'makassar', 1],
    ['2042', '2024', 1],
    ['kitten', 'sitting', 3],
  ])('of "%s" and "%s" is %i edits', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('is the same both ways, and zero only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('puts the reference itself first', () => {
    const [, ...entries] = entriesOf(said(), said({ source: 'b' }), said({ period: '2024' }));
    for (const { ref } of entries) {
      const parsed = parseReference(ref);
      expect(parsed && nearestReferences(parsed, entries)[0]).toBe(ref);
    }
  });
});
