import { describe, expect, test } from 'vitest';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { attribute, elementsIn, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { recordData } from '../support/content.ts';
import { builtSite, elementsNamed, localeOf, type BuiltPage } from '../support/site.ts';

const site = builtSite();
const { basePath, siteDate } = site.manifest.inputs;
const { records } = recordData(siteDate);

type Kind = keyof ReturnType<typeof readerTexts>['guides']['related'];

/** Addresses below the base that links in an element lead to. */
const linksIn = (element: HtmlElement): string[] =>
  [...elementsIn(element)].flatMap((one) => {
    const href = one.tagName === 'a' ? attribute(one, 'href') : undefined;
    return href?.startsWith(basePath) ? [`/${href.slice(basePath.length)}`] : [];
  });

/** Where the lines of a page lead that name other pages of one matter, by kind. */
function relatedOn(page: BuiltPage, inside?: string): Partial<Record<Kind, string[]>> {
  const labels = readerTexts(localeOf(page)).guides.related;
  const around = inside ? page.elements.find((one) => attribute(one, 'id') === inside) : undefined;
  const lines = around
    ? [...elementsIn(around)].filter(({ tagName }) => tagName === 'p')
    : elementsNamed(page, 'p');
  return Object.fromEntries(
    (Object.keys(labels) as Kind[]).flatMap((kind) => {
      const links = lines.filter((one) => textOf(one).startsWith(labels[kind])).flatMap(linksIn);
      return links.length > 0 ? [[kind, links]] : [];
    }),
  );
}

const below = (start: string) =>
  site.pages.filter(
    ({ address }) =>
      address.startsWith(start) && address.slice(start.length).split('/').length === 2,
  );

const languages = [
  ['id', '/panduan/', '/program/', '/kalkulator/manfaat/', '/tanya-jawab/'],
  ['en', '/en/guides/', '/en/programmes/', '/en/calculators/benefits/', '/en/questions/'],
] as const;

describe.each(languages)('in %s', (_, guides, programs, benefits, questions) => {
  test('a guide leads to its programmes, and each of them back to it', () => {
    const pairs = below(guides).flatMap((guide) =>
      (relatedOn(guide).programs ?? []).map((program) => [guide.address, program] as const),
    );
    expect(pairs.length).toBeGreaterThan(20);
    const oneWay = pairs.filter(
      ([guide, program]) => !relatedOn(site.page(program)).guides?.includes(guide),
    );
    expect(oneWay).toEqual([]);
  });

  // Domestic workers and interns pay no contribution that a form here works out.
  test('every guide leads to a calculator, and every calculator to a guide', () => {
    expect(below(guides).filter((guide) => !relatedOn(guide).calculators)).toEqual([]);
    const pages = site.pages.filter(({ html, address }) =>
      address.startsWith(benefits.replace(/[^/]+\/$/, '')) ? html.includes('<case-form') : false,
    );
    const cases = pages.flatMap((page) =>
      elementsNamed(page, 'case-form').map(
        (form) => [page, attribute(form, 'data-calculator') ?? ''] as const,
      ),
    );
    expect(cases).toHaveLength(10);
    const alone = cases.filter(([page, name]) => !relatedOn(page, name).guides);
    expect(alone.map(([, name]) => name)).toEqual([]);
  });

  test.each([
    ['death', 'jkm'],
    ['accident', 'jkk'],
    ['job-loss', 'jkp'],
    ['savings', 'jht'],
    ['pension', 'jp'],
  ])('the calculator %s and the programme %s lead to each other', (calculator, program) => {
    const page = site.page(`${programs}${program}/`);
    expect(relatedOn(site.page(benefits), calculator).programs?.[0]).toBe(page.address);
    expect(relatedOn(page).calculators).toContain(`${benefits}#${calculator}`);
  });

  test('a programme leads to guides and to questions, and those questions back to it', () => {
    const pages = below(programs);
    expect(pages).toHaveLength(5);
    for (const page of pages) {
      const { guides: own = [], questions: asked = [] } = relatedOn(page);
      expect(own).not.toEqual([]);
      for (const one of asked) {
        const [address = '', id = ''] = one.split('#');
        expect(address).toBe(questions);
        expect(relatedOn(site.page(address), id).programs).toContain(page.address);
      }
    }
    expect(pages.filter((page) => relatedOn(page).questions).length).toBeGreaterThan(3);
  });

  test('a place leads to its releases, and they to the place', () => {
    const pairs = site.pages.flatMap((page) => {
      const match = /^(?:\/en)?\/(?:siaran-pers|press)\/[^/]+-[^/]+\/$/.test(page.address);
      const places = elementsNamed(page, 'main').flatMap(linksIn);
      return match && localeOf(page) === localeOf(site.page(questions))
        ? places
            .filter((one) => /^(?:\/en)?\/(?:cakupan|coverage)\/[^/#]+\/$/.test(one))
            .map((place) => [page.address, place] as const)
        : [];
    });
    expect(pairs.length).toBeGreaterThan(3);
    const regions = new Set(records.regions.map(({ id }) => id));
    const lost = pairs.filter(
      ([release, place]) =>
        regions.has(place.split('/').at(-2) ?? '') &&
        !elementsNamed(site.page(place), 'main').flatMap(linksIn).includes(release),
    );
    expect(lost).toEqual([]);
  });
});
