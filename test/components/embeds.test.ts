import { describe, expect, test } from 'vitest';
import Embed from '../../src/layouts/Embed.astro';
import { embedCode, embedPaths, embedRoute, lastDay } from '../../src/library/embeds.ts';
import { figureInput } from '../../src/library/figure-pages.ts';
import { absoluteUrl } from '../../src/library/hrefs.ts';
import { attribute } from '../../src/publish/html.ts';
import { formatQuantity } from '../../src/i18n/formats.ts';
import { edition } from './edition.ts';
import { plain, render, words } from './render.ts';

const all = embedPaths(edition).map(({ props }) => props);
const frozen = all.filter(({ embed }) => embed.day !== null);

test('every figure can be embedded, as it is and as it was by its last day', () => {
  for (const spec of edition.records.figures) {
    const days = all.filter(({ embed }) => embed.spec.id === spec.id).map(({ embed }) => embed.day);
    expect(days, spec.id).toContain(null);
    expect(days, spec.id).toContain(lastDay(edition, spec));
  }
});

test('what is frozen on a day holds nothing that came later, and all that was there', () => {
  for (const { embed } of frozen) {
    const { entries } = figureInput(edition, embed.spec);
    expect(entries.length).toBeGreaterThan(0);
    for (const { source } of entries) {
      const out = source.published ?? source.read;
      expect(out.slice(0, 10) <= (embed.day ?? ''), `${embed.spec.id} ${out}`).toBe(true);
    }
    const whole = edition.records.figures.find(({ id }) => id === embed.spec.id);
    if (whole && embed.day === lastDay(edition, whole)) expect(embed.spec).toEqual(whole);
  }
});

test('an earlier day shows fewer numbers, under a headline that says none of the later', () => {
  const earlier = frozen.filter(({ embed }) => {
    const whole = edition.records.figures.find(({ id }) => id === embed.spec.id);
    return whole?.references.length !== embed.spec.references.length;
  });
  expect(earlier.length).toBeGreaterThan(0);
  for (const { embed } of earlier) expect(embed.spec.title.id).not.toContain('[[');
});

describe.each(all.filter(({ embed }) => embed.spec.kind !== 'tiles' || embed.day === null))(
  'the embed of $embed.spec.id by $embed.day in $locale',
  ({ embed, locale }) => {
    test('says its numbers, its sources, its day and whose it is, leads back, and holds no script', async () => {
      const { one, all: found, html } = await render(Embed, { embed, locale }, {});
      const said = words(one('main'));
      for (const { quantity } of figureInput(edition, embed.spec).entries)
        expect(said).toContain(plain(formatQuantity(quantity, locale)));
      expect(said).toContain(
        { id: 'Cakupan, bukan situs resmi', en: 'Cakupan, not an official site' }[locale],
      );
      const [link] = found('footer')
        .flatMap(() => found('a'))
        .slice(-1);
      const route = { page: 'figures', item: embed.spec.id } as const;
      expect(link && attribute(link, 'href')).toBe(absoluteUrl(edition, route, locale));
      expect(found('a').every((a) => attribute(a, 'target') === '_blank')).toBe(true);
      expect(found('script')).toEqual([]);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).not.toMatch(/<a[^>]*href="#/);
      const [time] = found('time');
      expect(time ? attribute(time, 'datetime') : null).toBe(embed.day);
    });
  },
);

test('the code names the figure in its own quotes', () => {
  const [spec] = edition.records.figures;
  if (!spec) throw new Error('no figure');
  const url = absoluteUrl(edition, embedRoute(spec, null), 'id');
  expect(embedCode(url, 'A "b" & c', 400)).toBe(
    `<iframe src="https://cakupan.example/sematan/${spec.id}/" title="A &quot;b&quot; &amp; c" width="100%" height="400" loading="lazy" frameborder="0"></iframe>`,
  );
});
