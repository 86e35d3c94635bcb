import { describe, expect, it } from 'vitest';
import { createLedger } from '../../src/ledger/index.ts';
import type { Statement } from '../../src/schema/index.ts';
import { recordsOf, said, statementOf, supersedes, type Said } from './factory.ts';

/** What the ledger finds for a claim about observations, as the places and sources of its evidence. */
function evidence(
  says: Statement['says'],
  references: string[],
  ...observations: Said[]
): { for: string[]; against: string[] } {
  const ledger = createLedger(recordsOf(observations.map(said)));
  const statement: Statement = { ...statementOf('claim', '2025-01-01', []), references, says };
  const { supporting, contradicting } = ledger.evidence(statement);
  const short = (entries: typeof supporting) =>
    entries.map(({ region, source }) => `${region.id}@${source.id}`).sort();
  return { for: short(supporting), against: short(contradicting) };
}

const of = (region: string, value: number, more: Said = {}): Said => ({ region, value, ...more });
const ref = (region: string, source = 'a', period = '2024-12') =>
  `${region}/coverage/${period}@${source}`;

describe('That one number is above or below another', () => {
  const pair = [ref('luwu'), ref('gowa')];
  const own = [of('luwu', 58), of('gowa', 26)];
  it.each<[string, Statement['says'], Said[], { for: string[]; against: string[] }]>([
    ['its own numbers are no support', { how: 'higher' }, [], { for: [], against: [] }],
    [
      'its own numbers can contradict it',
      { how: 'lower' },
      [],
      { for: [], against: ['gowa@a', 'luwu@a'] },
    ],
    [
      'what another source says of one of them supports it',
      { how: 'higher' },
      [of('luwu', 57, { source: 'b' })],
      { for: ['luwu@b'], against: [] },
    ],
    [
      'what another source says of one of them contradicts it',
      { how: 'higher' },
      [of('gowa', 60, { source: 'b' })],
      { for: [], against: ['gowa@b', 'luwu@a'] },
    ],
    [
      'a number out of another population says nothing',
      { how: 'higher' },
      [of('gowa', 60, { source: 'b', population: 'labour-force' })],
      { for: [], against: [] },
    ],
    [
      'a number without a population says nothing',
      { how: 'higher' },
      [of('gowa', 60, { source: 'b', population: 'unstated' })],
      { for: [], against: [] },
    ],
    [
      'a number of another month says nothing',
      { how: 'higher' },
      [of('gowa', 60, { source: 'b', period: '2024-11' })],
      { for: [], against: [] },
    ],
    [
      'a lower limit says nothing',
      { how: 'higher' },
      [of('gowa', 60, { source: 'b', bound: 'over' })],
      { for: [], against: [] },
    ],
    [
      'a number that was replaced says nothing any more',
      { how: 'higher' },
      [
        of('gowa', 60, { source: 'b' }),
        of('gowa', 27, { source: 'c', ...supersedes(ref('gowa', 'b')) }),
      ],
      { for: ['gowa@c'], against: [] },
    ],
    [
      'a number as large as the other contradicts it',
      { how: 'higher' },
      [of('gowa', 58, { source: 'b' })],
      { for: [], against: ['gowa@b', 'luwu@a'] },
    ],
    ['a claim of no form is not looked into', undefined, [], { for: [], against: [] }],
  ])('%s', (_, says, more, expected) => {
    expect(evidence(says, pair, ...own, ...more)).toEqual(expected);
  });

  it('a number it does not hold leaves it alone', () => {
    expect(evidence({ how: 'lower' }, [ref('luwu'), ref('gowa', 'f')], ...own)).toEqual({
      ...{ for: [], against: [] },
    });
  });
});

describe('That a number rose or fell', () => {
  const years = [ref('gowa', 'a', '2023-12'), ref('gowa')];
  const own = [of('gowa', 26, { period: '2023-12' }), of('gowa', 30)];
  it.each<[Statement['says'], Said[], { for: string[]; against: string[] }]>([
    [{ how: 'rose' }, [of('gowa', 31, { source: 'b' })], { for: ['gowa@b'], against: [] }],
    [
      { how: 'rose' },
      [of('gowa', 25, { source: 'b' })],
      { for: [], against: ['gowa@a', 'gowa@b'] },
    ],
    [{ how: 'fell' }, [], { for: [], against: ['gowa@a', 'gowa@a'] }],
  ])('%o beside %o', (says, more, expected) => {
    expect(evidence(says, years, ...own, ...more)).toEqual(expected);
  });
});

describe('That numbers are the highest or the lowest of a region', () => {
  const highest = { how: 'highest', within: 'sulawesi-selatan' } as const;
  const lowest = { how: 'lowest', within: 'sulawesi-selatan' } as const;
  const three = [of('luwu', 58), of('enrekang', 55)];
  const refs = [ref('luwu'), ref('enrekang')];
  it.each<[string, Statement['says'], Said[], { for: string[]; against: string[] }]>([
    ['a lower one agrees', highest, [of('gowa', 26)], { for: ['gowa@a'], against: [] }],
    ['a higher one does not', highest, [of('gowa', 60)], { for: [], against: ['gowa@a'] }],
    [
      'one between them does not',
      highest,
      [of('gowa', 56, { source: 'b' })],
      { for: [], against: ['gowa@b'] },
    ],
    ['nor one below the lowest', lowest, [of('gowa', 26)], { for: [], against: ['gowa@a'] }],
    [
      'a higher one agrees with the lowest',
      lowest,
      [of('gowa', 60)],
      { for: ['gowa@a'], against: [] },
    ],
    [
      'the three that come closest are told',
      highest,
      [of('gowa', 26), of('takalar', 50), of('jeneponto', 51), of('luwu-utara', 49)],
      { for: ['jeneponto@a', 'luwu-utara@a', 'takalar@a'], against: [] },
    ],
    [
      'the whole cannot be above its highest part',
      highest,
      [of('sulawesi-selatan', 59)],
      { for: [], against: ['sulawesi-selatan@a'] },
    ],
    ['but above one of several', highest, [of('sulawesi-selatan', 56)], { for: [], against: [] }],
    [
      'nor below its lowest part',
      lowest,
      [of('sulawesi-selatan', 40)],
      { for: [], against: ['sulawesi-selatan@a'] },
    ],
    [
      'another month says nothing',
      highest,
      [of('gowa', 60, { period: '2023-12' })],
      { for: [], against: [] },
    ],
    ['another region says nothing', highest, [of('timur', 60)], { for: [], against: [] }],
    [
      'without a region nothing is known',
      { how: 'highest' },
      [of('gowa', 60)],
      { for: [], against: [] },
    ],
  ])('%s', (_, says, more, expected) => {
    expect(evidence(says, refs, ...three, ...more)).toEqual(expected);
  });

  it('a whole that is a count is above its parts, and says nothing', () => {
    const count = (region: string, value: number) =>
      of(region, value, { indicator: 'active-participants', population: null, decimals: 0 });
    const reference = 'luwu/active-participants/2024-12@a';
    expect(
      evidence(highest, [reference], count('luwu', 50), count('sulawesi-selatan', 900)),
    ).toEqual({ for: [], against: [] });
  });
});
