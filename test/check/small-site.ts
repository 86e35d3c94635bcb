import { join } from 'node:path';
import { checkFiles } from '../../src/check/check.ts';
import { stamp } from '../../src/check/pairs/stamp.ts';
import { readFiles } from '../../src/check/reading/files.ts';
import { asLine } from '../../src/check/reports/report.ts';
import type { Locale } from '../../src/schema/index.ts';

/** Folder of the small site without faults. */
export const smallSite = join(import.meta.dirname, '../fixtures/small-site');

/** The day every test speaks for. */
export const on = '2026-11-22';

/** Pages and data files of the small site by short names. */
export const file = {
  press: 'content/press/2025-03-17-makassar/id.mdx',
  pressEn: 'content/press/2025-03-17-makassar/en.mdx',
  guide: 'content/explainers/self-employed/id.mdx',
  guideEn: 'content/explainers/self-employed/en.mdx',
  coverage: 'content/coverage/makassar/id.mdx',
  coverageEn: 'content/coverage/makassar/en.mdx',
  about: 'content/pages/about/id.mdx',
  aboutEn: 'content/pages/about/en.mdx',
  site: 'data/site.json',
  regions: 'data/regions.json',
  segments: 'data/segments.json',
  topics: 'data/topics.json',
  units: 'data/units.json',
  indicator: 'data/indicators/coverage.json',
  participants: 'data/indicators/participants.json',
  byProvince: 'data/indicators/active-participants-by-province.json',
  workingPeople: 'data/indicators/working-people.json',
  unstated: 'data/populations/unstated.json',
  release: 'data/sources/release.json',
  news: 'data/sources/news.json',
  law: 'data/sources/law.json',
  pp44: 'data/laws/pp-44-2015.json',
  mintje: 'data/people/mintje-wattu.json',
  statement: 'data/statements/makassar-above-national.json',
  audiences: 'data/audiences.json',
  glossary: 'data/glossary.json',
  channels: 'data/channels.json',
  faqs: 'data/faqs.json',
  grids: 'data/grids.json',
  vectors: 'data/vectors.json',
  indonesia: 'data/observations/indonesia/release.json',
  indonesiaNews: 'data/observations/indonesia/news.json',
  makassar: 'data/observations/makassar/release.json',
  makassarNews: 'data/observations/makassar/news.json',
  bpu: 'data/programs/bpu.json',
  figure: 'data/figures/makassar-national.json',
  members: 'data/figures/members.json',
} as const;

/**
 * A change to the small site: in `file`, the first `from` becomes `to`; `from` null makes a new file,
 * `to` null removes one.
 */
export type Change = readonly [file: string, from: string | null, to: string | null];

/** A way to break the small site, and every line the check then prints. */
export interface BrokenCase {
  name: string;
  changes: readonly Change[];
  lines: readonly string[];
}

const whole = readFiles(smallSite);

/** The text of a file of the small site, for a file that is to be like it. */
export function textOf(path: string): string {
  return whole.get(path) ?? '';
}

/** The files of the small site with changes made. */
export function changed(changes: readonly Change[]): Map<string, string> {
  const files = new Map(whole);
  for (const [path, from, to] of changes) {
    if (to === null) files.delete(path);
    else if (from === null) files.set(path, to);
    else {
      const text = files.get(path) ?? '';
      if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
      files.set(
        path,
        text.replace(from, () => to),
      );
    }
  }
  return files;
}

/** What the check prints about the small site with changes made, both languages of them read anew. */
export function linesAfter(changes: readonly Change[], locale: Locale = 'id'): string[] {
  return checkFiles(stamp(changed(changes)), { on }).map((problem) => asLine(problem, locale));
}
