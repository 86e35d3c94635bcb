import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { attribute, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { brokenLinks } from './links.ts';
import { buildProject, copyProject } from './project.ts';
import { builtSite, elementsNamed, type BuiltPage, type BuiltSite } from './site.ts';

/**
 * Builds the project's own content and data for other days, in a copy that is gone after the tests.
 * @example const siteOn = datedSites(); // at the top of a test file
 */
export function datedSites(): (day: string) => Promise<BuiltSite> {
  let project: string;
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'cakupan-'));
    await copyProject(project);
  }, 60_000);
  afterAll(() => rm(project, { recursive: true, force: true }));

  return async (day) => {
    const { status, output } = await buildProject(project, ['--out', day], { SITE_DATE: day });
    expect(status, output).toBe(0);
    return builtSite(join(project, day));
  };
}

/** What is wrong with a page on any day: links that lead nowhere, headings with nothing below them. */
export function faultsOf(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => {
    const empty = page.elements.filter(
      (element) =>
        (/^(?:ul|ol|table|tbody|dl|details)$/.test(element.tagName) &&
          textOf(element).trim() === '') ||
        isHeadingOfNothing(element),
    );
    return [
      ...brokenLinks(site, page),
      ...empty.map((element) => `<${element.tagName}> ${textOf(element).trim()} stands empty`),
    ].map((fault) => `${page.address}: ${fault}`);
  });
}

/** Whether a heading of the text is followed by another one of its kind, or by nothing. */
function isHeadingOfNothing(heading: HtmlElement): boolean {
  const level = /^h([23])$/.exec(heading.tagName)?.[1];
  const siblings = heading.parentNode?.childNodes ?? [];
  if (!level || !attribute(heading, 'id')) return false;
  const next = siblings
    .slice(siblings.indexOf(heading) + 1)
    .find((node): node is HtmlElement => 'tagName' in node);
  return !next || (/^h[23]$/.test(next.tagName) && next.tagName <= `h${level}`);
}

/** Text of a page as it is read: white space collapsed, marks of sources left out. */
export function readingOf(page: BuiltPage): string {
  return flat(mainText(page));
}

/** What a page says for itself, without the list of its sources, which keeps their names. */
export function proseOf(page: BuiltPage): string {
  const sources = page.elements.find((element) => attribute(element, 'id') === 'sumber');
  return flat(mainText(page).replace(sources ? textOf(sources) : '', ''));
}

function mainText(page: BuiltPage): string {
  return elementsNamed(page, 'main').map(textOf).join(' ');
}

function flat(text: string): string {
  return text.replace(/\[\d+\]/g, '').replace(/\s+/g, ' ');
}

/** What a page says of itself where it is listed, shared or found: its title and its meta elements. */
export function announcedBy(page: BuiltPage): string[] {
  return [
    ...elementsNamed(page, 'title').map(textOf),
    ...elementsNamed(page, 'meta').map((meta) => attribute(meta, 'content') ?? ''),
  ];
}
