import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/components/content/index.ts';
import Footer from '../../src/components/page/Footer.astro';
import Header from '../../src/components/page/Header.astro';
import RegionList from '../../src/components/RegionList.astro';
import Rivals from '../../src/components/Rivals.astro';
import Sources from '../../src/components/Sources.astro';
import ValueTable from '../../src/components/ValueTable.astro';
import { pageContext, type Placed } from '../../src/library/page-context.ts';
import { badSpacing } from '../support/spacing.ts';
import { DATE, pageWith, render, type Written } from './render.ts';
import { edition } from './edition.ts';

const locales = ['id', 'en'] as const;

test.each([
  ['<p>Iuran <b>Rp16.800</b> sebulan, lalu <a href="#">baca</a>.</p>', []],
  ['<p>Iuran <b>Rp16.800</b> .</p>', ['a space before a mark: Iuran Rp16.800 .']],
  ['<p>Satu.</p><p>Dua.</p>', []],
  ['<p>Satu.Dua</p>', ['no space after a mark: Satu.Dua']],
  ['<p>Satu,<i>dua</i></p>', ['words run together: Satu,dua', 'no space after a mark: Satu,dua']],
  ['<p><b>Makassar</b><span>Kota</span></p>', ['words run together: MakassarKota']],
  ['<p><b>Gowa</b><data>35,1</data></p>', ['words run together: Gowa35,1']],
  ['<p><span>Rp</span>16.800</p>', []],
  ['<p>38%<a>[1]</a>, lalu 12.000; Bisnis.com, x</p>', []],
  ['<p>38%<a>[1]</a>lalu</p>', ['no space after a source mark: 38%[1]lalu']],
  ['<p>Berlaku. .</p>', ['a space before a mark: Berlaku. .', 'two marks: Berlaku. .']],
  ['<p>( dibaca)</p>', ['a space after a bracket: ( dibaca)']],
])('the test itself sees bad spacing: %s', (html, expected) => {
  expect(badSpacing(parseFragment(html))).toEqual(expected);
});

const regions = edition.records.regions.filter(({ id }) => edition.ledger.ofRegion(id).length > 0);

const everything: Written[] = [
  ...edition.records.statements.map(({ id }): Written => ['Said', { of: id }]),
  ...edition.records.faqs.map(({ id }): Written => ['Faq', { of: id }]),
  ...edition.records.channels.map(({ id }): Written => ['Channel', { of: id }]),
  ...edition.records.glossary.map(({ id }): Written => ['Term', { of: id, first: 'true' }]),
  ...edition.records.figures.map(({ id }): Written => ['Figure', { of: id }]),
  ...['bpu', 'micro', 'small', 'construction', 'migrant'].map((kind): Written => [
    'Contributions',
    { for: kind },
  ]),
  ...edition.rules.all().map(({ ref }): Written => ['Rule', { of: ref }]),
  ['Note', { kind: 'editor', title: 'Judul' }],
];

describe.each(locales)('in %s no text is set badly', (locale) => {
  // In the middle of the rules of 2026, and when those with an end have ended.
  test.each([DATE, '2045-01-01'])('in any element of the vocabulary on %s', async (date) => {
    const page = pageWith(locale, everything, { date });
    const bad = await Promise.all(
      everything.map(async ([name, attributes = {}]) => {
        const component = vocabulary[name as keyof typeof vocabulary];
        const { fragment } = await render(component, attributes, { page, children: '<p>x</p>' });
        return badSpacing(fragment).map((fault) => `${Object.values(attributes).join()}: ${fault}`);
      }),
    );
    expect(bad.flat()).toEqual([]);
    expect(badSpacing((await render(Sources, { page })).fragment)).toEqual([]);
  });

  test('in what was said of any region, who disagrees, and the sources', async () => {
    const bad = await Promise.all(
      regions.map(async ({ id }) => {
        const entries = edition.ledger.ofRegion(id);
        const claims = entries.map((entry): Placed => ({
          claim: { kind: 'observation', entry },
          place: 'table',
        }));
        const page = pageContext(edition, { locale, date: DATE, claims });
        const disputes = edition.ledger
          .disputes(id)
          .map((dispute) => render(Rivals, { dispute, page }));
        const parts = [
          render(ValueTable, { table: { label: null, entries }, page, headline: null }),
          render(Sources, { page }),
          ...disputes,
        ];
        const rendered = await Promise.all(parts);
        return rendered.flatMap(({ fragment }) => badSpacing(fragment));
      }),
    );
    expect([...new Set(bad.flat())]).toEqual([]);
  });

  test('in the list of regions', async () => {
    const { fragment } = await render(RegionList, { regions, locale });
    expect(badSpacing(fragment)).toEqual([]);
  });

  test('in the header and the footer', async () => {
    const routes = { id: { page: 'home' }, en: { page: 'home' } };
    const header = await render(Header, { locale, routes, section: null, isIndex: false });
    const footer = await render(Footer, { locale, title: 'x', url: 'https://x.id/' });
    expect(badSpacing(header.fragment)).toEqual([]);
    expect(badSpacing(footer.fragment)).toEqual([]);
  });
});
