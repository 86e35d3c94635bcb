import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import { buildProject, copyProject } from './project.ts';
import { builtSite, elementsNamed, type BuiltPage, type BuiltSite } from './site.ts';

/** The project's own content and data as other days show them. */
export interface DatedSites {
  /** The copy of the project they are built from. */
  folder(): string;
  on(day: string): Promise<BuiltSite>;
}

/**
 * Builds sites for other days, in a copy of the project that is gone after the tests.
 * @example const sites = datedSites(); // at the top of a test file
 */
export function datedSites(): DatedSites {
  let project: string;
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'cakupan-'));
    await copyProject(project);
  }, 60_000);
  afterAll(() => rm(project, { recursive: true, force: true }));

  return {
    folder: () => project,
    async on(day) {
      const built = builtSite();
      if (built.manifest.inputs.siteDate === day) return built;
      const { status, output } = await buildProject(project, ['--out', day], { SITE_DATE: day });
      expect(status, output).toBe(0);
      return builtSite(join(project, day));
    },
  };
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
