import { describe, expect, test } from 'vitest';
import Stat from '../../src/components/content/Stat.astro';
import Value from '../../src/components/Value.astro';
import { pageContext } from '../../src/library/page-context.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { ancestorsOf, DATE, pageWith, render, words } from './render.ts';
import { edition } from './edition.ts';

const release = 'makassar/coverage/2024@bpjstk-makassar-2025-03-17';
const later = 'indonesia/active-participants/2024-12@bisnis-5755';
const earlier = 'indonesia/active-participants/2020-12@bisnis-5755';

const stat = (locale: Locale, attributes: Record<string, string>) =>
  render(Stat, attributes, { page: pageWith(locale, [['Stat', attributes]]) });

describe.each([
  ['id', '50,50%', 'Sumber 1'],
  ['en', '50.50%', 'Source 1'],
] as const)('an observation in %s', (locale, printed, label) => {
  test('is printed with the decimals of its source, and its value for machines', async () => {
    const { one } = await stat(locale, { of: release });
    expect(words(one('data'))).toBe(printed);
    expect(attribute(one('data'), 'value')).toBe('50.50');
  });

  test('is followed by the mark of its source, which says what it is', async () => {
    const { one, text } = await stat(locale, { of: release });
    expect(text).toBe(`${printed}[1]`);
    expect(attribute(one('a'), 'href')).toBe('#s1');
    expect(attribute(one('a'), 'aria-label')).toBe(label);
  });

  test('never stands inside a link or a button', async () => {
    const { one } = await stat(locale, { of: release });
    const around = ancestorsOf(one('data')).map(({ tagName }) => tagName);
    expect(around).toEqual(['span']);
  });

  test('carries the id its source leads back to at the first place only', async () => {
    const first = await stat(locale, { of: release, first: 'true' });
    const again = await stat(locale, { of: release });
    expect(attribute(first.one('a'), 'id')).toBe('m1');
    expect(attribute(again.one('a'), 'id')).toBeUndefined();
  });

  test('leaves that id to an earlier part of the page', async () => {
    const claim = { kind: 'observation', entry: edition.ledger.get(release) } as const;
    const page = pageContext(edition, {
      locale,
      date: DATE,
      claims: [
        { claim, place: 'hero' },
        { claim, place: 'text' },
      ],
    });
    const { one } = await render(Stat, { of: release, first: 'true' }, { page });
    expect(attribute(one('a'), 'id')).toBeUndefined();
    expect(attribute(one('a'), 'href')).toBe('#s1');
  });
});

test.each([
  ['id', 'minus', '15,25 juta', '15250000'],
  ['en', 'minus', '15.25 million', '15250000'],
  ['id', 'over', '1,51 kali', '1.51'],
  ['en', 'over', '1.51 times', '1.51'],
] as const)('in %s, %s gives %s', async (locale, operation, printed, value) => {
  const { one } = await stat(locale, { of: later, [operation]: earlier });
  expect(words(one('data'))).toBe(printed);
  expect(attribute(one('data'), 'value')).toBe(value);
});

test.each(['minus', 'over'])('refuses %s where the two may not be compared', (operation) => {
  const national = 'indonesia/coverage/2024@bpjstk-makassar-2025-03-17';
  expect(() => pageWith('id', [['Stat', { of: release, [operation]: national }]])).toThrow(
    `${release} and ${national} may not be compared`,
  );
});

test('refuses a number that is not among the claims of its page', async () => {
  const page = pageWith('id');
  await expect(render(Stat, { of: release }, { page })).rejects.toThrow(
    `${release} is shown without being among the page's claims`,
  );
});

test.each([
  ['id', { approximate: true }, 'sekitar 50,50%[1]'],
  ['en', { approximate: true }, 'about 50.50%[1]'],
  ['id', { bound: 'over' }, 'lebih dari 50,50%[1]'],
  ['en', { bound: 'over' }, 'over 50.50%[1]'],
] as const)('says in %s what the source says of %o', async (locale, said, printed) => {
  const entry = edition.ledger.get(release);
  const claim = {
    kind: 'observation',
    entry: { ...entry, observation: { ...entry.observation, ...said } },
  } as const;
  const page = pageContext(edition, { locale, date: DATE, claims: [{ claim, place: 'text' }] });
  const { text, one } = await render(Value, { claim, page });
  expect(text).toBe(printed);
  expect(words(one('data'))).not.toMatch(/sekitar|about|lebih|over/);
  expect(page.sources[0]?.title).toMatch(/^(?:sekitar|about|lebih dari|over) /);
});
