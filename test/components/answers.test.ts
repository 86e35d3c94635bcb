import { describe, expect, test } from 'vitest';
import { answersOf, labelOf, whoOf, writtenIn } from '../../src/library/answers.ts';
import { describeClaim } from '../../src/library/sources.ts';
import type { Entry } from '../../src/ledger/entry-types.ts';
import type { Source } from '../../src/schema/index.ts';
import { plain } from './render.ts';
import { edition } from './edition.ts';

const coverage = edition.ledger.get('makassar/coverage/2024@bpjstk-makassar-2025-03-17');

/** The observation of the release, changed in one respect. */
const changed = (change: Partial<Entry['observation']>, more: Partial<Entry> = {}): Entry => ({
  ...coverage,
  ...more,
  observation: { ...coverage.observation, ...change },
});
const population = (id: string): Partial<Entry> => ({
  population: edition.records.populations.find((one) => one.id === id) ?? null,
});
const count = (value: number, decimals: number, magnitude: 'one' | 'million') => ({
  value,
  decimals,
  magnitude,
});

describe('who says so', () => {
  test.each(['id', 'en'] as const)(
    'is the person who is named, with their office, in %s',
    (locale) => {
      const role = { id: 'Kepala', en: 'Head' };
      const person = { id: 'x', name: 'Sitti', role };
      expect(whoOf({ ...coverage, person }, locale)).toBe(`Sitti, ${role[locale]}`);
    },
  );

  test('is the source’s own attribution where nobody is named', () => {
    expect(whoOf({ ...coverage, person: null }, 'id')).toBe(coverage.source.attribution.id);
  });
});

describe('as of when', () => {
  const forecast = { ...coverage.indicator, kind: 'forecast' } as const;
  const flow = { ...coverage.indicator, nature: 'flow' } as const;
  test.each<[string, Entry, string, string]>([
    ['a state in a year', coverage, '2024, bulannya tidak disebut', '2024, month not stated'],
    ['a state in a month', changed({ period: '2024-12' }), 'Desember 2024', 'December 2024'],
    ['a state on a day', changed({ period: '2025-03-31' }), '31 Maret 2025', '31 March 2025'],
    ['a quarter', changed({ period: '2025-Q1' }), 'triwulan I 2025', 'first quarter of 2025'],
    ['what happened in a year', changed({}, { indicator: flow }), '2024', '2024'],
    ['a forecast for a year', changed({}, { indicator: forecast }), '2024', '2024'],
  ])('%s', (_, entry, id, en) => {
    expect(plain(answersOf(entry, 'id').when)).toBe(id);
    expect(plain(answersOf(entry, 'en').when)).toBe(en);
  });
});

describe('out of how many', () => {
  const wording = { id: 'dari pekerja', en: 'of workers' };
  const parts = { numerator: count(26.64, 2, 'million'), denominator: count(53.04, 2, 'million') };
  const bare = { populationWording: undefined };
  test.each<[string, Entry, string, string]>([
    [
      'a count is no share',
      edition.ledger.get('indonesia/active-participants/2024-12@bisnis-5755'),
      'Ini jumlah, bukan persen',
      'This is a count, not a share',
    ],
    [
      'only the words of the source are known',
      changed({ populationWording: wording }),
      '“dari pekerja”, tanpa definisi; jumlahnya tidak diumumkan',
      '“of workers”, not defined; its size was not published',
    ],
    ['nothing is known', changed(bare), 'Pembaginya tidak disebut', 'The base is not stated'],
    [
      'the population is known, its size not',
      changed(bare, population('sakernas-working')),
      'penduduk bekerja; jumlahnya tidak diumumkan',
      'working people; its size was not published',
    ],
    [
      'the population is known and worded by the source',
      changed({ populationWording: wording }, population('sakernas-working')),
      'penduduk bekerja (“dari pekerja”); jumlahnya tidak diumumkan',
      'working people (“of workers”); its size was not published',
    ],
    [
      'both parts are known',
      changed({ ...bare, ...parts }, population('sakernas-working')),
      '26,64 juta dari 53,04 juta: penduduk bekerja',
      '26.64 million of 53.04 million: working people',
    ],
    [
      'only the part below the line is known',
      changed({ ...bare, ...parts, numerator: 'not-published' }, population('sakernas-working')),
      'Dari 53,04 juta: penduduk bekerja',
      'Of 53.04 million: working people',
    ],
    [
      'only the part above the line is known',
      changed({ ...bare, ...parts, denominator: 'not-published' }, population('sakernas-working')),
      'penduduk bekerja; jumlahnya tidak diumumkan',
      'working people; its size was not published',
    ],
  ])('when %s', (_, entry, id, en) => {
    expect(plain(answersOf(entry, 'id').outOf)).toBe(id);
    expect(plain(answersOf(entry, 'en').outOf)).toBe(en);
  });
});

describe('where it is written', () => {
  const source: Source = {
    ...coverage.source,
    kind: 'news',
    title: 'Judul',
    publisher: { id: 'Penerbit', en: 'Publisher' },
    published: '2024-08',
    read: '2026-11-22',
    url: 'https://x.id/',
  };
  const cases: [string, Partial<Source>, string, string][] = [
    [
      'a news item',
      {},
      ', Penerbit, Agustus 2024 (dibaca 22 November 2026)',
      ', Publisher, August 2024 (read 22 November 2026)',
    ],
    [
      'without a date',
      { published: null },
      ', Penerbit, tanpa tanggal (dibaca 22 November 2026)',
      ', Publisher, undated (read 22 November 2026)',
    ],
    [
      'a law, whose title says its year',
      { kind: 'law' },
      ' (dibaca 22 November 2026)',
      ' (read 22 November 2026)',
    ],
    ['our own calculation', { kind: 'own' }, ', Penerbit', ', Publisher'],
  ];
  test.each(cases)('%s', (_, change, id, en) => {
    const written = (locale: 'id' | 'en') => writtenIn({ ...source, ...change }, locale);
    expect(plain(`x${written('id').after}`)).toBe(`x${id}`);
    expect(plain(`x${written('en').after}`)).toBe(`x${en}`);
    expect(written('id')).toMatchObject({ text: 'Judul', href: 'https://x.id/' });
  });

  test.each([
    [undefined, undefined, 'id'],
    ['en', 'en', undefined],
  ] as const)('in the language %s says so on the pages of the other', (language, id, en) => {
    const told = { ...source, ...(language ? { language } : {}) };
    expect([writtenIn(told, 'id').lang, writtenIn(told, 'en').lang]).toEqual([id, en]);
  });

  test('is cited without a link where there is none', () => {
    expect(writtenIn({ ...source, url: null }, 'id').href).toBeNull();
  });
});

test.each([
  ['reported', [], []],
  ['dataset', ['Dari kumpulan data resmi.'], ['From an official data set.']],
  ['computed', ['Hitungan kami.'], ['Our own calculation.']],
] as const)('a number that was %s says so among the sources', (status, id, en) => {
  const claim = { kind: 'observation', entry: changed({ status, note: undefined }) } as const;
  expect(describeClaim(edition, claim, 'id').notes).toEqual(id);
  expect(describeClaim(edition, claim, 'en').notes).toEqual(en);
});

describe('the age of a number among the sources', () => {
  const whenOf = (reference: string, locale: 'id' | 'en') =>
    plain(
      describeClaim(edition, { kind: 'observation', entry: edition.ledger.get(reference) }, locale)
        .answers[1]?.text ?? '',
    );

  test.each([
    [
      'indonesia/active-participants/2024-12@bisnis-5755',
      'Desember 2024, lebih dari 12 bulan lalu',
      'December 2024, over 12 months ago',
    ],
    ['makassar/coverage/2025-12@newsurban-jan26', 'Desember 2025', 'December 2025'],
    ['makassar/coverage/2026-01-12@bapenda-jan26', '12 Januari 2026', '12 January 2026'],
    ['makassar/coverage-target/2025@sindo-jun25', '2025', '2025'],
    [
      'indonesia/benefits-paid/2024@jpnn-2024',
      '2024, lebih dari 12 bulan lalu',
      '2024, over 12 months ago',
    ],
  ])('%s', (reference, id, en) => {
    expect(whenOf(reference, 'id')).toBe(id);
    expect(whenOf(reference, 'en')).toBe(en);
  });
});

test('the notes of a number follow: what to know, and why it does not divide', () => {
  const note = { id: 'Catatan.', en: 'A note.' };
  const mismatch = { id: 'Tidak pas.', en: 'Does not fit.' };
  const claim = { kind: 'observation', entry: changed({ note, mismatch }) } as const;
  expect(describeClaim(edition, claim, 'id').notes).toEqual(['Catatan.', 'Tidak pas.']);
});

test.each([
  ['all', 'Cakupan Jamsostek', 'Jamsostek coverage'],
  ['bpu', 'Cakupan Jamsostek: bukan penerima upah', 'Jamsostek coverage: non-wage recipients'],
  ['women', 'Cakupan Jamsostek: perempuan', 'Jamsostek coverage: women'],
])('what the segment %s counts', (name, id, en) => {
  const segment = edition.records.segments.find((one) => one.id === name);
  if (!segment) throw new Error(`no segment ${name}`);
  const entry = changed({ segment: name }, { segment });
  expect(labelOf(entry, 'id')).toBe(id);
  expect(labelOf(entry, 'en')).toBe(en);
});
