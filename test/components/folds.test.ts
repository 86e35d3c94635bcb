import { describe, expect, test } from 'vitest';
import Folded from '../../src/components/Folded.astro';
import Sources from '../../src/components/Sources.astro';
import Statements from '../../src/components/Statements.astro';
import ValueTables from '../../src/components/ValueTables.astro';
import { claimsOfStatement, pageContext } from '../../src/library/page-context.ts';
import { valueTables } from '../../src/library/value-tables.ts';
import type { Entry } from '../../src/ledger/entry-types.ts';
import { attribute } from '../../src/publish/html.ts';
import { ancestorsOf, DATE, pageWith, render, words, type Rendered } from './render.ts';
import { edition } from './edition.ts';

const isFolded = (element: Parameters<typeof ancestorsOf>[0]) =>
  ancestorsOf(element).some(({ tagName }) => tagName === 'details');

/** Captions of the tables that stand open. */
const openTables = ({ all }: Rendered) => all('table').filter((table) => !isFolded(table));

describe('what may be folded', () => {
  const children = '<p>Isi</p>';

  test('stands behind a tap with its title where a page is long', async () => {
    const { one } = await render(Folded, { title: 'Sisanya', folded: true }, { children });
    expect(words(one('summary'))).toBe('Sisanya');
    expect(isFolded(one('p'))).toBe(true);
  });

  test('stands as it is where a page is short', async () => {
    const { html } = await render(Folded, { title: 'Sisanya', folded: false }, { children });
    expect(html.trim()).toBe(children);
  });
});

describe('the tables of a region', () => {
  const tablesOf = (region: string) => {
    const entries = edition.ledger
      .ofRegion(region)
      .filter((entry) => !edition.ledger.isSuperseded(entry) && entry.indicator.kind === 'result');
    return { entries, tables: valueTables(edition, entries, 'id') };
  };
  const pageOf = (entries: readonly Entry[]) =>
    pageContext(edition, {
      locale: 'id',
      date: DATE,
      claims: entries.map((entry) => ({ claim: { kind: 'observation', entry }, place: 'table' })),
    });

  test('are all open where their figures are few', async () => {
    const { entries, tables } = tablesOf('maros');
    const page = pageOf(entries);
    const rendered = await render(ValueTables, { tables, page, headline: null });
    expect(openTables(rendered)).toHaveLength(tables.length);
  });

  test('leave one open where they are many, that of the number the page opens with', async () => {
    const { entries, tables } = tablesOf('makassar');
    const headline = edition.ledger.get('makassar/coverage/2024@bpjstk-makassar-2025-03-17');
    const rendered = await render(ValueTables, { tables, page: pageOf(entries), headline });
    const [open, ...others] = openTables(rendered);
    expect(others).toEqual([]);
    expect(words(open ?? rendered.fragment)).toContain('50,50%');
    expect(rendered.all('tbody').flatMap(({ childNodes }) => childNodes)).toHaveLength(
      entries.length,
    );
  });

  test('stand behind a tap for each topic, with the number of its figures', async () => {
    const { entries, tables } = tablesOf('indonesia');
    const page = pageOf(entries);
    const { all } = await render(ValueTables, { tables, page, headline: null, folded: true });
    const counts = all('summary').map((summary) => Number(/\((\d+)/.exec(words(summary))?.[1]));
    expect(counts.length).toBeLessThan(6);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
  });
});

describe('statements', () => {
  const statements = edition.ledger.statementsOf('sulawesi-selatan');
  const page = pageContext(edition, {
    locale: 'en',
    date: DATE,
    claims: statements.flatMap(({ id }) => claimsOfStatement(edition, id, DATE, 'en')),
  });
  const shown = (count: number, more: object = {}) =>
    render(Statements, {
      id: 'x',
      title: 'Said',
      statements: statements.slice(0, count),
      page,
      ...more,
    });
  const said = ({ all }: Rendered) =>
    all('div').filter((element) => attribute(element, 'class') === 'said');

  test('beyond the first three stand behind a tap', async () => {
    expect(said(await shown(4)).filter(isFolded)).toHaveLength(0);
    const rendered = await shown(6);
    expect(said(rendered)).toHaveLength(6);
    expect(said(rendered).filter(isFolded)).toHaveLength(3);
    expect(words(rendered.one('summary'))).toBe('3 more statements');
  });

  test('do not say again what their figure says', async () => {
    const [first] = statements;
    const plain = await shown(1);
    const brief = await shown(1, { pictured: [first?.id] });
    expect(plain.text).toContain('According to');
    expect(brief.text).not.toContain('According to');
    expect(brief.text).toContain(words(said(plain)[0]?.childNodes[0] ?? plain.fragment));
  });
});

describe('sources', () => {
  const pageOf = (count: number) =>
    pageWith(
      'id',
      edition.ledger
        .ofRegion('indonesia')
        .slice(0, count)
        .map(({ ref }) => ['Stat', { of: ref }] as const),
    );

  test('are a plain list while they are few', async () => {
    expect((await render(Sources, { page: pageOf(8) })).all('input')).toEqual([]);
  });

  test('of a long list wait behind a box that says how many there are', async () => {
    const { one, all } = await render(Sources, { page: pageOf(9) });
    expect(attribute(one('input'), 'type')).toBe('checkbox');
    expect(words(one('label'))).toBe('Tampilkan semua 9 sumber');
    expect(all('li')).toHaveLength(9);
  });
});
