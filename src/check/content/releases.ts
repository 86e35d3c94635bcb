import { dayOf, embargoOf } from '../../mdx/embargo.ts';
import { isCalendarDay } from '../../schema/common.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Desk } from '../check-desk.ts';
import { fileStart } from '../reading/files.ts';

const FOLDER = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]/;

/** A page that is not on the site yet, which is only mentioned. */
export function checkEmbargo(
  { report, on }: Desk,
  { file, matter, draft, matterPlace }: Page,
): void {
  const embargo = embargoOf(matter);
  if (draft || embargo === null || embargo <= on) return;
  const key = dayOf(matter['published']) === embargo ? 'published' : 'date';
  report('embargoed', file, matterPlace(key), { day: embargo, on });
}

/** Dates of releases that contradict each other: of the folder, the page and its source. */
export function checkRelease({ data, report }: Desk, page: Page): void {
  const { file, folder, name, matter, readable, matterPlace } = page;
  if (folder !== 'press') return;
  const inName = FOLDER.exec(name)?.[1];
  const date = dayOf(matter['date']);
  if (inName === undefined || !isCalendarDay(inName)) {
    report('release-folder', file, fileStart, { name, date });
  }
  if (!readable) return;
  const source = data.records.sources.find(({ record: { id } }) => id === matter['source']);
  const published = dayOf(source?.record.published);
  if (date !== null && published !== null && date !== published) {
    const args = { date, published, source: String(matter['source']) };
    report('release-date', file, matterPlace('date'), args);
  }
}
