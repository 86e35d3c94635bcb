import { describe, expect, test } from 'vitest';
import Else from '../../src/components/content/Else.astro';
import Rule from '../../src/components/content/Rule.astro';
import Term from '../../src/components/content/Term.astro';
import While from '../../src/components/content/While.astro';
import { claimsOfUses, pageContext } from '../../src/library/page-context.ts';
import { contentsOf, readBody } from '../../src/mdx/read.ts';
import { pageWith, render, valuesOf } from './render.ts';
import { edition } from './edition.ts';

/** In force from 1 April to 31 December 2026. */
const rule = 'bpu/discount';

describe.each(['id', 'en'] as const)('text that depends on a dated rule, in %s', (locale) => {
  test.each([
    ['2026-03-31', 'the day before it begins', '', '<p>tanpa</p>'],
    ['2026-04-01', 'its first day', '<p>dengan</p>', ''],
    ['2026-12-31', 'its last day', '<p>dengan</p>', ''],
    ['2027-01-01', 'the day after it ends', '', '<p>tanpa</p>'],
  ])('on %s, %s', async (date, _, inForce, otherwise) => {
    const page = pageWith(locale, [], { date });
    const shown = await render(While, { rule }, { page, children: '<p>dengan</p>' });
    const other = await render(Else, { rule }, { page, children: '<p>tanpa</p>' });
    expect(shown.html).toBe(inForce);
    expect(other.html).toBe(otherwise);
  });
});

test('an unknown rule stops the build', async () => {
  const page = pageWith('id');
  const unknown = render(While, { rule: 'bpu/no-such-rule' }, { page, children: 'x' });
  await expect(unknown).rejects.toThrow('bpu/no-such-rule');
});

describe('the sources of a page', () => {
  const body = `
<While rule="bpu/discount">

<Rule of="bpu/minimum-discounted" />

</While>
<Else>

<Rule of="bpu/jkm" />

</Else>

<Rule of="bpu/minimum" />
`;
  const { uses } = contentsOf(readBody(body), []);

  test.each([
    ['2026-12-31', ['Rp8,400', 'Rp16,800']],
    ['2027-01-01', ['Rp6,800', 'Rp16,800']],
  ])('on %s are those of the text that is shown', (date, values) => {
    const page = pageContext(edition, {
      locale: 'en',
      date,
      claims: claimsOfUses(edition, uses, date, 'en'),
    });
    expect(page.sources.map(({ title }) => title.split(' · ')[0])).toEqual(values);
    expect(page.sources.map(({ n }) => n)).toEqual([1, 2]);
  });

  test('know what is left out, because Astro renders it before it is thrown away', () => {
    const date = '2027-01-01';
    const page = pageContext(edition, {
      locale: 'en',
      date,
      claims: claimsOfUses(edition, uses, date, 'en'),
    });
    const hidden = page.sourceOf({ kind: 'rule', ref: 'bpu/minimum-discounted', date });
    expect(page.sources).not.toContain(hidden);
  });
});

describe('a reference that stands under two different conditions', () => {
  const attributes = { of: 'bpu/minimum', first: 'bpu/discount' };

  test.each([
    ['2026-12-31', 'leaves the id to the one before it, which is shown', []],
    ['2027-01-01', 'carries the id its source leads back to', ['m1']],
  ])('on %s %s', async (date, _, ids) => {
    const page = pageWith('id', [['Rule', { of: 'bpu/minimum' }]], { date });
    const { fragment } = await render(Rule, attributes, { page });
    expect(valuesOf(fragment, 'id')).toEqual(ids);
  });

  test.each([
    ['2026-12-31', 'JHT'],
    ['2027-01-01', 'Jaminan Hari Tua (JHT)'],
  ])('opens its acronym only where none was opened before: %s', async (date, word) => {
    const page = pageWith('id', [], { date });
    const { text } = await render(Term, { of: 'jht', first: 'bpu/discount' }, { page });
    expect(text).toBe(word);
  });
});
