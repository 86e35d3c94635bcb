import { describe, expect, test } from 'vitest';
import Answers from '../../src/components/Answers.astro';
import ClaimsStrip from '../../src/components/ClaimsStrip.astro';
import Revisions from '../../src/components/Revisions.astro';
import Rivals from '../../src/components/Rivals.astro';
import ValueTable from '../../src/components/ValueTable.astro';
import { formatQuantity } from '../../src/i18n/formats.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { whoOf } from '../../src/library/answers.ts';
import { claimsView, type ClaimRow } from '../../src/library/claims-view.ts';
import { pageContext } from '../../src/library/page-context.ts';
import type { Dispute, Entry, Revision } from '../../src/ledger/entry-types.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { DATE, plain, render, valuesOf, words } from './render.ts';
import { edition } from './edition.ts';

const release = edition.ledger.get('makassar/coverage/2024@bpjstk-makassar-2025-03-17');
const city = edition.ledger.get('makassar/coverage/2024@navigasi-sep25');
const year2023 = edition.ledger.get('makassar/coverage/2023@bisnis-mks-aug24');
const self = edition.ledger.get('indonesia/active-participants/2023-12:bpu@inews-2023');

const pageOf = (locale: Locale, entries: readonly Entry[], place: 'table' | 'rivals') =>
  pageContext(edition, {
    locale,
    date: DATE,
    claims: entries.map((entry) => ({ claim: { kind: 'observation', entry }, place })),
  });

describe.each([
  [
    'id',
    'Cakupan Jamsostek, Makassar, dan siapa yang menyatakannya',
    ['Keadaan', 'Angka', 'Kata siapa'],
    [
      ['2023', '38%[1]', whoOf(year2023, 'id')],
      ['2024', '50,50%[2]', whoOf(release, 'id')],
    ],
  ],
  [
    'en',
    'Jamsostek coverage, Makassar, and who stated it',
    ['As of', 'Figure', 'Stated by'],
    [
      ['2023', '38%[1]', whoOf(year2023, 'en')],
      ['2024', '50.50%[2]', whoOf(release, 'en')],
    ],
  ],
] as const)('the table of what was said, in %s', (locale, caption, head, rows) => {
  const entries = [year2023, release];
  const page = pageOf(locale, entries, 'table');
  const label = release.indicator.name[locale];
  const table = () => render(ValueTable, { table: { label, entries }, page, headline: release });

  test('names its columns and has a row for each source', async () => {
    const { one, all } = await table();
    expect(words(one('caption'))).toBe(caption);
    expect(all('th').map((cell) => attribute(cell, 'scope'))).toEqual([
      ...['col', 'col', 'col'],
      ...['row', 'row'],
    ]);
    const cells = all('tr').map((row) => row.childNodes.map((cell) => words(cell)));
    expect(cells).toEqual([head, ...rows]);
  });

  test('marks the row the page opens with, and carries the ids its sources lead back to', async () => {
    const { all, fragment } = await table();
    expect(all('tr').map((row) => attribute(row, 'class'))).toEqual([undefined, undefined, 'hi']);
    expect(valuesOf(fragment, 'id')).toEqual(page.sources.map(({ back }) => back));
  });

  test('names what each row counts where the rows count different things', async () => {
    const entries = [release, self];
    const mixed = { table: { label: null, entries }, page: pageOf(locale, entries, 'table') };
    const { all } = await render(ValueTable, { ...mixed, headline: null });
    const [, first, second] = all('tr').map((row) => words(row.childNodes[0] ?? row));
    expect(first).toContain(release.indicator.name[locale]);
    expect(second).toContain(
      locale === 'id'
        ? 'Peserta aktif: bukan penerima upah'
        : 'Active members: non-wage recipients',
    );
    expect(second).toContain(locale === 'id' ? 'Desember 2023' : 'December 2023');
  });
});

describe.each([
  ['id', 'Cakupan Jamsostek, 2024', whoOf(city, 'id'), '2024, bulannya tidak disebut.'],
  ['en', 'Jamsostek coverage, 2024', whoOf(city, 'en'), '2024, month not stated.'],
] as const)('rival figures in %s', (locale, heading, who, when) => {
  const dispute: Dispute = {
    region: release.region,
    indicator: release.indicator,
    segment: 'all',
    period: '2024',
    rivals: [release, city],
  };
  const page = pageOf(locale, dispute.rivals, 'rivals');

  test('are all shown, each with who stated it and when', async () => {
    const { one, all } = await render(Rivals, { dispute, page });
    expect(words(one('h3'))).toBe(heading);
    expect(all('data').map((data) => attribute(data, 'value'))).toEqual(['50.50', '49.1']);
    expect(words(all('strong')[1] ?? one('h3'))).toContain(who);
    expect(words(all('li')[1] ?? one('h3'))).toContain(when);
    // What sets each apart stands beside it: `false` where the record has lost the note.
    const { note } = city.observation;
    expect(note !== undefined && words(all('li')[1] ?? one('h3')).includes(note[locale])).toBe(
      true,
    );
  });

  test('carry the ids their sources lead back to only where nothing before them does', async () => {
    const alone = await render(Rivals, { dispute, page });
    expect(valuesOf(alone.fragment, 'id')).toEqual(['m1', 'm2']);
    const afterTable = pageOf(locale, dispute.rivals, 'table');
    const below = await render(Rivals, { dispute, page: afterTable });
    expect(valuesOf(below.fragment, 'id')).toEqual([]);
  });
});

describe.each([
  ['id', 'Cakupan Jamsostek, 2024: 49,1% 50,50%. Salah ketik. 2 Mei 2025'],
  ['en', 'Jamsostek coverage, 2024: 49.1% 50.50%. A slip. 2 May 2025'],
] as const)('what was replaced, in %s', (locale, line) => {
  const reason = { id: 'Salah ketik.', en: 'A slip.' };
  const supersedes = { reference: city.ref, date: '2025-05-02', reason };
  const entry = { ...release, observation: { ...release.observation, supersedes } };
  const revisions: Revision[] = [{ entry, replaced: city }];

  test('is kept beside the new value, with its day and the reason', async () => {
    const { one } = await render(Revisions, { revisions, locale });
    expect(words(one('li'))).toBe(line);
    expect(words(one('s'))).toBe(locale === 'id' ? '49,1%' : '49.1%');
    expect(attribute(one('time'), 'datetime')).toBe('2025-05-02');
  });

  test('is no section while nothing was replaced', async () => {
    expect((await render(Revisions, { revisions: [], locale })).html).toBe('');
  });
});

test('answers are a list of questions, linked where there is an address', async () => {
  const answers = [
    { question: 'Kata siapa?', answer: 'Wali Kota' },
    { question: 'Tertulis di mana?', answer: 'Judul', after: ', penerbit', href: 'https://x.id/' },
    { question: 'Lainnya?', answer: 'Tanpa alamat', after: '.', href: null },
  ];
  const { all, one } = await render(Answers, { answers });
  expect(all('dt').map(words)).toEqual(answers.map(({ question }) => question));
  expect(all('dd').map(words)).toEqual(['Wali Kota', 'Judul, penerbit', 'Tanpa alamat.']);
  expect(words(one('a'))).toBe('Judul');
  expect(attribute(one('a'), 'href')).toBe('https://x.id/');
});

test.each(['id', 'en'] as const)(
  'the table of all that was ever stated holds under each head what it says, in %s',
  async (locale) => {
    const region = edition.ledger.region('makassar');
    const claims = region && claimsView(edition, region, locale);
    if (!claims) throw new Error('this test needs the strip of Makassar');
    const page = pageOf(
      locale,
      claims.rows.map(({ mark }) => mark.entry),
      'table',
    );
    const props = { claims, page, name: region.name[locale], headline: null };
    const { all } = await render(ClaimsStrip, props);
    const [head, ...body] = all('tr').map((row) => row.childNodes.map((cell) => words(cell)));
    // What is aimed at stands below the results, under a heading of its own.
    const rows = body.filter((row) => row.length > 1);
    const isResult = ({ mark }: ClaimRow) => mark.kind === 'result';
    const ordered = [
      ...claims.rows.filter(isResult),
      ...claims.rows.filter((one) => !isResult(one)),
    ];
    expect(body).toContainEqual([readerTexts(locale).claims.goals]);
    const { asOf, value, saidBy } = readerTexts(locale).region;
    expect(head).toEqual([asOf, value, saidBy, readerTexts(locale).claims.outOf]);
    expect(rows).toHaveLength(claims.rows.length);
    ordered.forEach(({ when, who, outOf, mark }, nth) => {
      const [first, number, third = '', fourth] = rows[nth] ?? [];
      expect([first, fourth]).toEqual([plain(when), plain(outOf)]);
      expect(number).toContain(plain(formatQuantity(mark.entry.quantity, locale)));
      expect(third.startsWith(plain(who))).toBe(true);
    });
  },
);
