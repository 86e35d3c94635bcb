import { describe, expect, it, test } from 'vitest';
import { rulesOf } from '../../src/jamsostek/subject.ts';
import type { Dated } from '../../src/ledger/as-of-links.ts';
import { asOf, firstDayOf } from '../../src/ledger/as-of.ts';
import type { Program, RegionalObservation, RuleRow } from '../../src/schema/index.ts';
import fc, { tries } from '../support/chance.ts';
import { recordData } from '../support/content.ts';
import { counted, recordsOf, said, statementOf, supersedes } from './factory.ts';

const both = (text: string) => ({ id: text, en: text });

/** The day before the source f of the made-up world is out, on 1 June 2025. */
const dayBefore = '2025-05-31';
const from = 'makassar/coverage/2024-12';

function row(source: string, start: string, note?: string): RuleRow {
  const noted = note === undefined ? {} : { note: both(note) };
  const value = { unit: 'rupiah' as const, value: 6800 };
  return { from: start, to: null, value, basis: 'PP 1/2025', source, ...noted };
}

function program(id: string, rows: RuleRow[]): Program {
  const rule = { id: 'rate', label: both('rate'), kind: 'contribution' as const, rows };
  return { id, kind: 'package', name: both(id), abbreviation: null, rules: [rule] };
}

/** The made-up world with observations and whatever else is given. */
function world(observations: RegionalObservation[], more: Partial<Dated> = {}): Dated {
  const none = {
    audiences: [],
    glossary: [],
    channels: [],
    faqs: [],
    grids: [],
    figures: [],
    payments: [],
  };
  return {
    ...recordsOf(observations),
    ...none,
    topics: [],
    programs: [],
    search: [],
    ...more,
  };
}

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
const before = (records: Dated) => asOf(records, dayBefore, rulesOf).records;

test.each([
  ['2026-12-05', '2026-11-22', '2026-12-05'],
  ['2026-12', '2026-11-22', '2026-12-01'],
  ['2027', '2026-11-22', '2027-01-01'],
  ['2026-Q4', '2026-11-22', '2026-10-01'],
  [null, '2026-11-22', '2026-11-22'],
])('a source published %s and read %s is there from %s', (published, read, day) => {
  expect(firstDayOf({ published, read })).toBe(day);
});

test('records whose sources are all out are handed back as they are', () => {
  const records = world([said({ source: 'f' })]);
  expect(asOf(records, '2026-01-01', rulesOf).records).toBe(records);
});

describe('a day before its source is out, and on that day', () => {
  const records = world(
    [
      said({ source: 'a' }),
      said({ source: 'f', value: 51.5, population: 'labour-force' }),
      counted(41.5, { source: 'f' }),
    ],
    {
      people: [
        { id: 'someone', name: 'Someone', role: both('head') },
        { id: 'later', name: 'Later', role: both('head') },
        { id: 'nobody', name: 'Nobody', role: both('head') },
      ],
      statements: [
        { ...statementOf('early', '2025-01-01', ['makassar']), contradictedBy: [`${from}@f`] },
        { ...statementOf('late', '2025-06-01', ['makassar']), source: 'f', person: 'later' },
        {
          ...statementOf('speaking', '2025-01-01', ['makassar']),
          wording: both(`Now [[${from}@f]].`),
        },
      ],
      figures: [
        { id: 'one', kind: 'people', title: both('One'), references: [`${from}@a`] },
        { id: 'two', kind: 'series', title: both('Two'), references: [`${from}@a`, `${from}@f`] },
        {
          id: 'three',
          kind: 'statement',
          title: both('Three'),
          references: [`${from}@a`],
          statement: 'late',
        },
        { id: 'four', kind: 'people', title: both(`[[${from}@f]]`), references: [`${from}@a`] },
      ],
      faqs: [
        { id: 'old', audiences: [], question: both('Old?'), answer: both(`[[${from}@a]]`) },
        { id: 'new', audiences: [], question: both('New?'), answer: both(`[[${from}@f]]`) },
        { id: 'rule', audiences: [], question: both('Rule?'), answer: both('[[rule:new/rate]]') },
      ],
      glossary: [
        { id: 'known', term: both('known'), definition: both('known'), sources: ['a'] },
        { id: 'coming', term: both('coming'), definition: both('coming'), sources: ['a', 'f'] },
      ],
      programs: [
        program('old', [row('a', '2020-01-01'), row('f', '2026-01-01')]),
        program('new', [row('f', '2026-01-01')]),
        program('noted', [row('a', '2020-01-01'), row('a', '2021-01-01', `[[${from}@f]]`)]),
      ],
    },
  );
  const headed = {
    ...records,
    regions: records.regions.map((region) =>
      region.id === 'makassar'
        ? { ...region, headline: { reference: `${from}@f`, because: 'parts-known' as const } }
        : region,
    ),
  };
  const [now, then] = [before(headed), asOf(headed, '2025-06-01', rulesOf).records];
  const rowsOf = ({ programs }: Dated) =>
    programs.map(({ id, rules }) => `${id} ${rules.flatMap(({ rows }) => rows).length}`);

  it.each<[string, (of: Dated) => unknown, unknown, unknown]>([
    ['sources', (of) => ids(of.sources), ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd', 'e', 'f']],
    ['observations', (of) => of.observations.map(({ source }) => source), ['a'], ['a', 'f', 'f']],
    ['statements', (of) => ids(of.statements), ['early'], ['early', 'late', 'speaking']],
    ['figures', (of) => ids(of.figures), ['one'], ['one', 'two', 'three', 'four']],
    ['questions', (of) => ids(of.faqs), ['old'], ['old', 'new', 'rule']],
    ['terms', (of) => ids(of.glossary), ['known'], ['known', 'coming']],
    ['rows of rules', rowsOf, ['old 1', 'noted 1'], ['old 2', 'new 1', 'noted 2']],
    [
      'people: those nothing ever named stay',
      (of) => ids(of.people),
      ['someone', 'nobody'],
      ['someone', 'later', 'nobody'],
    ],
    [
      'populations: those nothing ever named stay',
      (of) => ids(of.populations),
      ['unstated', 'ucj-semesta', 'word'],
      ['unstated', 'ucj-semesta', 'labour-force', 'word'],
    ],
    ['indicators', (of) => ids(of.indicators).includes('active-participants'), false, true],
    ['regions', (of) => of.regions.length, headed.regions.length, headed.regions.length],
    [
      'what a region opens with',
      (of) => of.regions.find(({ id }) => id === 'makassar')?.headline?.reference ?? null,
      null,
      `${from}@f`,
    ],
    [
      'what speaks against a statement',
      (of) => of.statements.find(({ id }) => id === 'early')?.contradictedBy,
      [],
      [`${from}@f`],
    ],
  ])('%s', (_, part, waiting, out) => {
    expect(part(now)).toEqual(waiting);
    expect(part(then)).toEqual(out);
  });

  it('tells names of what is still to come from those of what is there or nowhere', () => {
    const { isLost } = asOf(headed, dayBefore, rulesOf);
    expect(isLost({ kind: 'observation', id: `${from}@f` })).toBe(true);
    expect(isLost({ kind: 'observation', id: `${from}@a` })).toBe(false);
    expect(isLost({ kind: 'observation', id: `${from}@typo` })).toBe(false);
    expect(isLost({ kind: 'rule', id: 'rule:new/rate' })).toBe(true);
    expect(isLost({ kind: 'figure', id: 'two' })).toBe(true);
  });
});

describe('what replaces and what rounds', () => {
  it('an old value is not told to be replaced by one to come', () => {
    const records = world([
      said({ source: 'a' }),
      said({ source: 'f', ...supersedes(`${from}@a`) }),
    ]);
    expect(before(records).observations).toEqual([said({ source: 'a' })]);
  });

  it('a value that replaces one to come stands alone', () => {
    const records = world([
      said({ source: 'f' }),
      said({ source: 'a', ...supersedes(`${from}@f`) }),
    ]);
    expect(before(records).observations).toEqual([said({ source: 'a' })]);
  });

  it('a value that rounds one to come stands alone', () => {
    const precise = said({ source: 'f' });
    const rounded = said({ source: 'a', value: 51, decimals: 0, roundingOf: `${from}@f` });
    const [left] = before(world([precise, rounded])).observations;
    expect(left).toEqual(said({ source: 'a', value: 51, decimals: 0 }));
  });

  it('a reference without a source means the value that stands on that day', () => {
    const faq = { id: 'q', audiences: [], question: both('?'), answer: both(`[[${from}]]`) };
    const records = world(
      [said({ source: 'a' }), said({ source: 'f', ...supersedes(`${from}@a`) })],
      { faqs: [faq] },
    );
    expect(before(records).faqs).toEqual([faq]);
  });
});

test('an end that only a row to come sets is no news yet; one that has passed stays', () => {
  const ending = (to: string): Program =>
    program('jkm', [{ ...row('a', '2020-01-01'), to }, row('f', '2027-01-01')]);
  const endsIn = (to: string) =>
    before(
      world([said({ source: 'a' }), said({ source: 'f' })], { programs: [ending(to)] }),
    ).programs.flatMap(({ rules }) => rules.flatMap(({ rows }) => rows.map((one) => one.to)));
  expect(endsIn('2099-12-31')).toEqual([null]);
  expect(endsIn('1999-12-31')).toEqual(['1999-12-31']);
});

test('what goes because a text names it takes along what stands on it', () => {
  const noted = said({ source: 'a', note: both(`Then [[${from}@f]].`) });
  const faq = { id: 'q', audiences: [], question: both('?'), answer: both(`[[${from}@a]]`) };
  const left = before(world([noted, said({ source: 'f' })], { faqs: [faq] }));
  expect({ observations: left.observations, faqs: left.faqs }).toEqual({
    observations: [],
    faqs: [],
  });
});

test('on no day do the records of the project name a source that is not out', () => {
  const { records } = recordData();
  const days = records.sources.map(firstDayOf).sort();
  const dayOf = new Map(records.sources.map((source) => [source.id, firstDayOf(source)]));
  fc.assert(
    fc.property(fc.constantFrom(...new Set(days)), fc.boolean(), (day, isBefore) => {
      const on = isBefore ? previous(day) : day;
      const text = JSON.stringify(asOf(records, on, rulesOf).records);
      const named = new Set([
        ...[...text.matchAll(/@([a-z0-9-]+)/g)].map(([, id = '']) => id),
        ...[...text.matchAll(/"source":"([a-z0-9-]+)"/g)].map(([, id = '']) => id),
      ]);
      const early = [...named].filter((id) => (dayOf.get(id) ?? '') > on);
      expect({ on, early }).toEqual({ on, early: [] });
    }),
    { numRuns: tries(20) },
  );
});

function previous(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
