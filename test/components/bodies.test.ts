import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../src/components/content/index.ts';
import Filled from '../../src/components/Filled.astro';
import Sources from '../../src/components/Sources.astro';
import { contentPages, renderBody } from '../../src/library/content.ts';
import { mdxView } from '../../src/library/mdx-page.ts';
import { render, valuesOf } from './render.ts';
import { edition } from './edition.ts';

/** Before, on and after the days on which the discounts of 2026 and 2027 begin and end. */
const dates = ['2025-12-31', '2026-03-31', '2026-11-22', '2027-01-01', '2027-04-01'];

const pages = [
  ...(await contentPages(edition, 'press')),
  ...(await contentPages(edition, 'explainers')),
  ...(await contentPages(edition, 'programs')),
  ...(await contentPages(edition, 'coverage')),
  ...(await contentPages(edition, 'pages')),
];

describe.each(pages)('the text of $folder/$name in $locale', (source) => {
  test.each(dates)('and its sources lead to each other on %s', async (date) => {
    const { page } = mdxView(edition, source, date);
    const { Content } = await renderBody(source);
    const body = await render(Content, { components: vocabulary }, { page });
    const { summary: text } = source.entry.data;
    const opening = await render(Filled, { text, page, place: 'hero' });
    const sources = await render(Sources, { page });
    const ids = [opening, body, sources].flatMap(({ fragment }) => valuesOf(fragment, 'id'));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);

    const fragments = [opening, body, sources]
      .flatMap(({ fragment }) => valuesOf(fragment, 'href'))
      .filter((href) => /^#(?:s\d+$|m\d+$|said-|fig-|iuran-|faq-)/.test(href))
      .map((href) => href.slice(1));
    expect([...new Set(fragments)].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
