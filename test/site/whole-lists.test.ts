import { expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import { recordData } from '../support/content.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const { basePath, siteDate } = site.manifest.inputs;
const { records } = recordData(siteDate);

const metaOf = (page: BuiltPage, name: string) =>
  elementsNamed(page, 'meta')
    .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
    .map((meta) => attribute(meta, 'content'))
    .join();

test.each(['panduan', 'program', 'siaran-pers', 'grafik'])(
  'the pages below /%s/ are led to by the page above them',
  (folder) => {
    const start = `/${folder}/`;
    const below = site.pages
      .map(({ address }) => address)
      .filter((address) => address.startsWith(start) && address !== start);
    expect(below.length).toBeGreaterThan(0);
    const lost = below.filter((address) => {
      const above = site.page(address.replace(/[^/]+\/$/, ''));
      const linked = elementsNamed(above, 'a', 'href').map((link) => attribute(link, 'href'));
      return !linked.includes(`${basePath}${address.slice(1)}`);
    });
    expect(lost).toEqual([]);
  },
);

test.each(['/tanya-jawab/', '/en/questions/'])('%s holds every question', (address) => {
  const ids = new Set(site.page(address).elements.map((one) => attribute(one, 'id')));
  expect(records.faqs.map(({ id }) => id).filter((id) => !ids.has(`faq-${id}`))).toEqual([]);
});

test('what is shared of a page is what stands on it', () => {
  const wrong = site.pages.filter((page) => {
    const title = elementsNamed(page, 'title').map(textOf).join();
    const shared = metaOf(page, 'og:title');
    const same = metaOf(page, 'og:description') === metaOf(page, 'description');
    return page.address !== '/404.html' && (shared === '' || !title.includes(shared) || !same);
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
