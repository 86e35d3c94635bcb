import { expect, test } from 'vitest';
import EventTable from '../../src/components/EventTable.astro';
import { qrCode } from '../../src/charts/index.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import Leaflet from '../../src/layouts/Leaflet.astro';
import { contentPages, routeOf } from '../../src/library/content.ts';
import { claimsOfEvents, eventsFor } from '../../src/library/events.ts';
import { absoluteUrl } from '../../src/library/hrefs.ts';
import { firstEnd, sectionsIn } from '../../src/library/leaflet.ts';
import { pageContext } from '../../src/library/page-context.ts';
import { edition } from './edition.ts';
import { DATE, render, words } from './render.ts';

const guide =
  '<p>Bagi Anda.</p><h2 id="iuran">Iuran</h2><p>A</p><h3 id="iuran-1">B</h3>' +
  '<h2 id="daftar">Daftar</h2><p>C</p><h2 id="daftar-hitam">Lain</h2><p>D</p>';

test.each([
  [['daftar'], '<h2 id="daftar">Daftar</h2><p>C</p>'],
  [
    ['daftar', 'iuran'],
    '<h2 id="daftar">Daftar</h2><p>C</p><h2 id="iuran">Iuran</h2><p>A</p><h3 id="iuran-1">B</h3>',
  ],
  [[], ''],
])('a leaflet takes the sections %j of a guide, whole and in that order', (ids, html) => {
  expect(sectionsIn(guide, ids)).toBe(html);
});

test.each(['id', 'en'] as const)(
  'the code of a leaflet leads to its guide, in %s',
  async (locale) => {
    const published = await contentPages(edition, 'explainers');
    const source = published.find((one) => one.name === 'self-employed' && one.locale === locale);
    const { html, one } = await render(Leaflet, { source, published });
    const guide = absoluteUrl(
      edition,
      routeOf(edition, 'explainers', 'self-employed', locale),
      locale,
    );
    expect(html).toContain(qrCode(guide, readerTexts(locale).guides.codeOf(words(one('h1')))));
  },
);

test.each(['id', 'en'] as const)(
  'a table of events holds under each head what it says, in %s',
  async (locale) => {
    const events = eventsFor(edition, 'self-employed');
    const claims = claimsOfEvents(edition, events, DATE, locale);
    const page = pageContext(edition, { locale, date: DATE, claims });
    const { all } = await render(EventTable, { events, page });
    const { what, money, condition, by } = readerTexts(locale).guides;
    const [head, ...rows] = all('tr').map((row) => row.childNodes.map((cell) => words(cell)));
    expect(head).toEqual([what, money, condition, by]);
    expect(rows.length).toBeGreaterThan(0);
    for (const [, ...cells] of rows)
      expect(cells.map((cell) => cell.split(':')[0])).toEqual([money, condition, by]);
  },
);

test('a leaflet is taken down with the first of its rules to end', () => {
  const ending = edition.rules.all().flatMap(({ ref }) => {
    const at = edition.rules.at(ref, DATE);
    return at.state === 'in-force' && at.row.to ? [{ ref, day: at.row.to }] : [];
  });
  const days = ending.map(({ day }) => day).toSorted();
  expect(new Set(days).size).toBeGreaterThan(1);
  for (const order of [ending, ending.toReversed()]) {
    const claims = order.map(({ ref }) => ({
      claim: { kind: 'rule', ref, date: DATE } as const,
      place: 'hero' as const,
    }));
    const page = pageContext(edition, { locale: 'id', date: DATE, claims });
    expect(firstEnd(edition, page)?.day).toBe(days[0]);
  }
});
