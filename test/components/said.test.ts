import { describe, expect, test } from 'vitest';
import Said from '../../src/components/content/Said.astro';
import { fillText } from '../../src/i18n/text.ts';
import { printReference } from '../../src/library/print.ts';
import { claimOf } from '../../src/library/sources.ts';
import { witnessesOf } from '../../src/library/witnesses.ts';
import type { Locale } from '../../src/schema/index.ts';
import { attribute } from '../../src/publish/html.ts';
import { DATE, pageWith, render, valuesOf, words } from './render.ts';
import { edition } from './edition.ts';

const said = (locale: Locale, of: string) =>
  render(Said, { of }, { page: pageWith(locale, [['Said', { of }]]) });

const of = 'makassar-above-national';
const statement = edition.ledger.statement(of);
if (!statement) throw new Error(`these tests need the statement ${of}`);

describe.each([
  ['id', 'Menurut ', '17 Maret 2025'],
  ['en', 'According to ', '17 March 2025'],
] as const)('a statement in %s', (locale, according, date) => {
  test('gives its words with the marks of its numbers, then its own', async () => {
    const page = pageWith(locale, [['Said', { of }]]);
    const { all } = await render(Said, { of }, { page });
    const wording = fillText(statement.wording[locale], (reference) => {
      const { n } = page.sourceOf(claimOf(edition, reference, DATE));
      return `${printReference(edition, reference, DATE, locale)}[${String(n)}]`;
    });
    expect(all('div').map(words)).toContain(`${wording}[1]`);
    expect(wording).toMatch(/\[2\].*\[3\]/);
  });

  test('says who made it and when', async () => {
    const { all } = await said(locale, of);
    const mintje = edition.records.people.find(({ id }) => id === statement.person);
    const who = `${mintje?.name ?? ''}, ${mintje?.role[locale] ?? ''}`;
    expect(all('div').map(words)).toContain(`${according}${who}, ${date}.`);
  });

  test('says what it leaves unsaid, then what contradicts it', async () => {
    const { all } = await said(locale, of);
    const [unsaid = '', contradicted = ''] = all('div').map(words).slice(-2);
    const open = statement.unsaid.map((one) => one[locale]).join('; ');
    expect(unsaid.endsWith(` ${open}.`)).toBe(true);
    expect(contradicted).toMatch(/ 38%\[4\] Makassar, 2023\.$/);
  });

  test('is where its sources lead back to', async () => {
    const page = pageWith(locale, [['Said', { of }]]);
    const { fragment } = await render(Said, { of }, { page });
    expect(valuesOf(fragment, 'id')).toEqual(['said-makassar-above-national']);
    expect(page.sources.map(({ back }) => back)).toEqual(page.sources.map(() => `said-${of}`));
  });

  test('keeps its numbers readable by machines and outside of links', async () => {
    const { all } = await said(locale, of);
    expect(all('data').map((data) => attribute(data, 'value'))).toEqual(['50.50', '38', '38']);
    expect(all('a').map(words)).toEqual(['[2]', '[3]', '[1]', '[4]']);
  });
});

test.each([0, 1, 2])('a statement says all that it leaves open: %i', async (count) => {
  const open = [...statement.unsaid, ...statement.unsaid].slice(0, count);
  const ledger = {
    ...edition.ledger,
    statement: () => ({ ...statement, unsaid: open }),
    evidence: () => ({ supporting: [], contradicting: [] }),
  };
  const page = pageWith('id', [['Said', { of }]]);
  const { all } = await render(Said, { of }, { page, of: { ...edition, ledger } });
  const listed = open.map((one) => one.id).join('; ');
  const isSaid = all('div').some((div) => words(div).endsWith(` ${listed}.`));
  expect(isSaid).toBe(count > 0);
});

test.each([
  ['id', 'Menurut siaran pers yang mengutip', /tidak disebut|tidak sejalan/],
  ['en', 'According to ', /leaves open|do not agree/],
] as const)('a statement of nobody in particular, in %s', async (locale, who, absent) => {
  const { text, all } = await said(locale, 'makassar-meeting');
  expect(text).toContain(who);
  expect(all('ul')).toEqual([]);
  expect(text).not.toMatch(absent);
});

test('an unknown statement stops the build', () => {
  expect(() => pageWith('id', [['Said', { of: 'no-such-statement' }]])).toThrow(
    'unknown statement no-such-statement',
  );
});

test('what is typed stands before what the ledger finds, each once and on one side', () => {
  const [one, other] = [
    'indonesia/coverage/2024@bpjstk-makassar-2025-03-17',
    'makassar/coverage/2023@bisnis-mks-aug24',
  ] as const;
  const found = {
    supporting: [edition.ledger.get(one)],
    contradicting: [edition.ledger.get(other)],
  };
  const ledger = { ...edition.ledger, evidence: () => found };
  const witnesses = (typed: { contradictedBy?: string[]; supportedBy?: string[] }) =>
    witnessesOf({ ...edition, ledger }, { ...statement, contradictedBy: [], ...typed });
  expect(witnesses({})).toEqual({ contradicted: [other], supported: [one] });
  expect(witnesses({ contradictedBy: [one, other], supportedBy: [of] })).toEqual({
    contradicted: [one, other],
    supported: [of],
  });
});
