import { describe, expect, test } from 'vitest';
import NewestTable from '../../src/components/NewestTable.astro';
import RegionList from '../../src/components/RegionList.astro';
import {
  besidesTables,
  currentOf,
  openingOf,
  surroundingsOf,
} from '../../src/library/region-context.ts';
import { dataIndicators } from '../../src/library/data-index.ts';
import { gapsOf } from '../../src/library/region-gaps.ts';
import { openingView } from '../../src/library/region-opening.ts';
import { seriesFigures } from '../../src/library/region-series.ts';
import { tablesWithin } from '../../src/library/region-tables.ts';
import { newestOf, valueTables } from '../../src/library/value-tables.ts';
import { leftOutAt } from '../../src/library/coverage-known.ts';
import { whyLeads } from '../../src/library/why-leads.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { createEdition, type Edition } from '../../src/library/edition.ts';
import { readInputs } from '../../src/inputs.ts';
import { lastDayOf } from '../../src/ledger/index.ts';
import type { Entry } from '../../src/ledger/index.ts';
import type {
  Omission,
  Records,
  Region,
  RegionalObservation,
  Table,
} from '../../src/schema/index.ts';
import { attribute } from '../../src/publish/html.ts';
import { record } from '../support/record.ts';
import { plain, render, words } from './render.ts';
import { DATE, edition } from './edition.ts';

const regionOf = (id: string, of: Edition = edition): Region => {
  const region = of.records.regions.find((one) => one.id === id);
  if (!region) throw new Error(`these tests need ${id}`);
  return region;
};
const t = readerTexts('id');
const all = edition.records.regions;

/** The records of the tests, with what only a wider record has. */
function wider(): Records {
  const { indicators, segments, ...records } = record();
  const coverage = indicators.find(({ id }) => id === 'coverage');
  const [segment] = segments;
  if (!coverage || !segment) throw new Error('these tests need coverage');
  return {
    ...records,
    indicators: [...indicators, { ...coverage, id: 'coverage-by-domicile' }],
    segments: [...segments, ...['formal', 'informal'].map((id) => ({ ...segment, id }))],
  };
}

/** The edition with other observations of a place, each like one of Makassar, and with what was left out. */
function editionWith(
  place: string,
  made: (like: RegionalObservation) => RegionalObservation[],
  omissions: Omission[] = [],
): Edition {
  const { observations, ...records } = wider();
  const like = observations.find(
    ({ region, indicator }) => region === 'makassar' && indicator === 'coverage',
  );
  if (!like) throw new Error('these tests need coverage of Makassar');
  return createEdition(
    {
      ...records,
      omissions: [...records.omissions, ...omissions],
      observations: [
        ...observations.filter(({ region }) => region !== place),
        ...made({ ...like, region: place }),
      ],
    },
    readInputs({}, DATE),
  );
}

/** The edition in which the numbers of sources are not ours to pass on as a table. */
function askedOf(asked: readonly string[], tables: Table[] = []): Edition {
  const { sources, ...records } = wider();
  return createEdition(
    {
      ...records,
      tables: [...records.tables, ...tables],
      sources: sources.map((one) =>
        asked.includes(one.id) ? { ...one, reuse: 'ask' as const } : one,
      ),
    },
    readInputs({}, DATE),
  );
}

const leftOut = (region: string, segment = 'all'): Omission => ({
  ...{ id: 'a', publisher: 'A', title: 'A', url: null, read: DATE },
  items: [{ region, indicator: 'coverage', segment, period: '2023', reason: 'years-run-together' }],
});

describe('what a place is said to lack', () => {
  const { gaps } = t;
  const entry = (id: string, more: Partial<RegionalObservation> = {}) =>
    editionWith('gowa', (like) => [{ ...like, indicator: id, ...more }]).ledger.ofRegion('gowa');
  const count = { value: 5, decimals: 0, magnitude: 'one' } as const;

  test.each([
    ['coverage-by-domicile', {}, ['coverage']],
    ['coverage', { numerator: count }, ['coverage', 'members']],
    ['coverage', { denominator: count }, ['coverage', 'base']],
    ['coverage', { denominator: 'not-published' }, ['coverage']],
    ['coverage', { segment: 'informal' }, ['coverage', 'segment']],
    ['coverage', { segment: 'pu', denominator: count }, ['coverage', 'segment']],
    ['covered-workers', { population: null }, ['members']],
    ['covered-workers', { population: null, segment: 'pu' }, ['segment']],
    ['coverage-base', { population: null }, ['base']],
    ['formal-share', {}, ['informal']],
  ] as const)('is not what %s %j answers', (id, more, answered) => {
    const left = Object.entries(gaps).filter(([key]) => !answered.some((one) => one === key));
    expect(gapsOf(entry(id, more), 'id')).toEqual(left.map(([, text]) => text));
  });
});

describe('of the number a place opens with', () => {
  const of = (made: Partial<RegionalObservation>[], omissions: Omission[] = []) => {
    const own = editionWith('gowa', (like) => made.map((one) => ({ ...like, ...one })), omissions);
    const opening = openingOf(own, { id: 'gowa' });
    if (!opening) throw new Error('a number is there');
    return { why: plain(whyLeads(own, opening, 'id')), own, opening };
  };
  const { opening: o } = t;

  test.each<[string, Partial<RegionalObservation>[], string]>([
    ['nothing else is held', [{ period: '2024-03' }], o.only('Gowa')],
    [
      'only groups are held besides',
      [{ period: '2024-03' }, { period: '2025-03', segment: 'informal' }],
      o.onlyForAll('Gowa'),
    ],
    ['it ends last', [{ period: '2024-03' }, { period: '2023-03' }], o.byRule.all],
    [
      'only a bound is later',
      [{ period: '2024-03' }, { period: '2024-06', bound: 'over', value: 60, decimals: 0 }],
      plain(o.passedOver('lebih dari 60%', 'Juni 2024', o.passedOverFor.bound)),
    ],
    ['a group leads', [{ period: '2024-03', segment: 'pu' }], `${o.groupOnly} ${o.byRule.group}`],
  ])('it is said why, where %s', (_, made, why) => {
    expect(of(made).why).toBe(why);
  });

  test('nobody may say that what was left out was not found', () => {
    const { why, own } = of([{ period: '2024-03', segment: 'pu' }], [leftOut('gowa')]);
    expect(leftOutAt(own, { id: 'gowa' }).share).toBe(true);
    expect(why).toContain(o.groupLeftOut);
  });

  test.each(all.map(({ id }) => id))('%s: “newest we hold” is said of no other', (id) => {
    const opening = openingOf(edition, { id });
    const view = openingView(edition, regionOf(id), false, 'id');
    const isLater = (one: { lastDay: string }) =>
      opening !== null && one.lastDay > lastDayOf(opening.lead);
    const later = currentOf(edition, id)
      .filter(
        ({ indicator, segment }) =>
          indicator.id === opening?.lead.indicator.id && segment === opening.lead.segment,
      )
      .map((one) => ({ lastDay: lastDayOf(one) }))
      .some(isLater);
    const said = [view?.why ?? '', ...(view?.facts.map(({ what }) => what) ?? [])].join(' ');
    expect(later && (said.includes(o.newest) || said.includes(o.byRule.all))).toBe(false);
  });

  test('one group is named as workers', () => {
    const { own } = of([{ period: '2024-03', segment: 'pu' }]);
    const sentence = (locale: 'id' | 'en') =>
      openingView(own, regionOf('gowa'), false, locale)?.sentences[0];
    expect(sentence('id')?.before).toMatch(/, di antara pekerja penerima upah di Gowa,$/);
    expect(sentence('en')?.before).toMatch(/, among wage recipients in Gowa$/);
  });

  test.each([
    ['ucj-semesta', 'pekerja sasaran Universal Coverage Jamsostek (UCJ) di Gowa'],
    ['unstated', 'pekerja mana yang dihitung tidak disebut.'],
  ])('the base %s is named', (population, says) => {
    const { own } = of([{ period: '2024-03', population, populationWording: undefined }]);
    const view = openingView(own, regionOf('gowa'), false, 'id');
    expect(view?.sentences[0]?.after).toContain(says);
  });

  test.each([
    ['bpu', 'jumlah peserta Jamsostek dari pekerja bukan penerima upah di Gowa adalah'],
    ['all', 'jumlah peserta Jamsostek di Gowa adalah'],
  ])('more than a hundred per cent (%s) is no part of its workers', (segment, says) => {
    const own = editionWith('gowa', (like) => [
      { ...like, segment, period: '2024', value: 150, decimals: 0 },
    ]);
    const [lead] = openingView(own, regionOf('gowa'), false, 'id')?.sentences ?? [];
    expect(plain(lead?.before ?? '')).toContain(says);
    expect(plain(lead?.after ?? '')).toContain(
      'dari jumlah pekerja yang menjadi pembaginya pada 2024. Lebih dari seratus persen berarti',
    );
  });
});

describe('the table of a place with very many numbers', () => {
  const whenOf = ({ observation: { period, segment } }: Entry) => `${period}:${segment}`;
  const rows = (made: Partial<RegionalObservation>[], shown = whenOf) => {
    const own = editionWith('gowa', (like) => [
      ...made.map((one) => ({ ...like, ...one })),
      ...[...Array(31).keys()].map((i) => ({
        ...{ ...like, indicator: 'working-people', population: null, period: String(2000 + i) },
      })),
    ]);
    const tables = newestOf(valueTables(own, own.ledger.ofRegion('gowa'), 'id'), undefined);
    return tables
      .flatMap(({ entries }) => entries)
      .filter(({ indicator }) => indicator.id !== 'working-people')
      .map(shown);
  };
  const money = { indicator: 'benefits-paid', population: null };

  test('shows the whole year, not a part of it that began no earlier', () => {
    const made = ['2024', '2024-01-01/2024-09-30'].map((period) => ({ ...money, period }));
    expect(rows(made)).toEqual(['2024:all']);
  });

  test('shows both groups where no number is of all', () => {
    const made = ['pu', 'bpu'].map((segment) => ({ segment, period: '2024-03' }));
    expect(rows(made).toSorted()).toEqual(['2024-03:bpu', '2024-03:pu']);
  });

  test('shows a group beside all where it is no older', () => {
    const made = [
      { period: '2024-03' },
      { period: '2024-06', segment: 'formal' },
      { period: '2023-06', segment: 'informal' },
    ];
    expect(rows(made).toSorted()).toEqual(['2024-03:all', '2024-06:formal']);
  });

  test.each([
    [5, ['5', '6']],
    [6, ['6']],
  ])('shows what somebody states (%s) before what we worked out, if it differs', (value, shown) => {
    const of = { ...money, period: '2024', decimals: 0 };
    const ours = { ...of, value: 6, status: 'computed' as const, source: 'cakupan-computed' };
    expect(rows([ours, { ...of, value }], ({ quantity }) => quantity.value)).toEqual(shown);
  });
});

test('a series with a year of which it holds nothing names the years that it holds', () => {
  const own = editionWith('gowa', (like) =>
    ['2020-08', '2021-08', '2023-08'].map((period) => ({
      ...{ ...like, population: 'ucj-semesta', period },
    })),
  );
  const [figure] = seriesFigures(own, own.ledger.ofRegion('gowa'));
  expect(figure?.spec.title.id).toMatch(/, Gowa, Agustus 2020, 2021, dan 2023$/);
});

describe('neighbours', () => {
  const peersOf = (of: Edition, id: string) =>
    surroundingsOf(of, regionOf(id, of), currentOf(of, id), 'id').peers;

  test('stand beside no row of a table that is not ours', () => {
    const july = (of: Edition) =>
      peersOf(of, 'luwu').filter(({ source }) => source.id === 'bacapesan-aug24');
    expect(july(edition).length).toBeGreaterThan(1);
    expect(july(askedOf(['bacapesan-aug24']))).toEqual([]);
  });

  test('are each shown once: what somebody states, not what we worked out', () => {
    const peers = peersOf(edition, 'tana-toraja');
    expect(peers.map(({ observation: { status } }) => status)).not.toContain('computed');
    expect(new Set(peers.map(({ region }) => region.id)).size).toBe(peers.length);
  });

  test('that a table of the page shows stand there only', () => {
    const around = surroundingsOf(edition, regionOf('luwu'), currentOf(edition, 'luwu'), 'id');
    expect(besidesTables(around, [{ entries: around.peers }]).peers).toEqual([]);
    expect(besidesTables(around, [{ entries: around.peers.slice(1) }])).toBe(around);
  });

  test('make no table on the page of a place that has no row in it', () => {
    const table: Table = {
      ...{ id: 'a', title: { id: 'A', en: 'A' }, indicator: 'coverage', segment: 'all' },
      ...{ period: '2024-07-31', sources: ['bacapesan-aug24'], within: 'indonesia' },
      ...{ regions: ['luwu', 'maros'], whole: false },
    };
    const own = askedOf([], [table]);
    const on = (id: string) => tablesWithin(own, regionOf(id, own)).map((one) => one.table.id);
    expect([on('luwu'), on('maros')]).toEqual([['a'], []]);
  });
});

test('a place in a list says what is wanting: a coverage figure, and no other', async () => {
  const own = editionWith('gowa', () => [], [leftOut('gowa', 'pu')]);
  const { all: found } = await render(
    RegionList,
    {
      regions: ['gowa', 'maros', 'kepulauan-selayar'].map((id) => regionOf(id)),
      locale: 'id',
      dense: true,
    },
    { of: own },
  );
  const { without } = t.region;
  expect(found('li').map(words)).toEqual([
    `Gowa (${without['left-out']})`,
    `Maros (${without.none})`,
    `Kepulauan Selayar (${without.limit})`,
  ]);
});

test('an indicator with a table that is not ours says so, and where a newer number is', async () => {
  const own = askedOf(['gosulsel-apr25', 'replik-jul25']);
  const data = dataIndicators(own).find(({ indicator }) => indicator.id === 'coverage');
  if (!data || data.withheld.length === 0) throw new Error('this test needs a withheld table');
  const { text, all: found } = await render(NewestTable, { data, locale: 'id' }, { of: own });
  expect(text).toContain(t.data.newestFreeOf(data.indicator.name.id));
  const gowa = found('tr').find((row) => attribute(row, 'id') === 'gowa');
  expect(gowa && words(gowa)).toContain('yang lebih baru, April 2025, ada di halaman wilayahnya');
});
