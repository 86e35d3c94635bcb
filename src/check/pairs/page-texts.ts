import type { Place } from '../../mdx/mdx-types.ts';
import { matterTexts } from '../content/matter.ts';
import { textBlocksOf, withoutReferences, type TextBlock } from '../numbers/index.ts';
import type { Page } from '../reading/content-folder.ts';
import { findFrom } from '../reading/files.ts';
import type { Report } from '../reports/problem.ts';
import { checkDays } from './days.ts';

/** The texts of the front matter of a page by key, each with where its characters stand. */
export function textsOfMatter(page: Page): Map<string, TextBlock> {
  return new Map(
    matterTexts(page).map(({ key, text, place }) => [
      key,
      { text: withoutReferences(text), places: placesIn(page.text, place, text) },
    ]),
  );
}

/** Where the characters of a value stand: on the line of its key, unless YAML has broken it. */
function placesIn(source: string, start: Place, text: string): (index: number) => Place {
  return (index) => {
    const found = findFrom(source, start, text.slice(index, index + 12));
    return found.line === start.line ? found : start;
  };
}

/** Tells of the days on a page that no calendar has, and of weekdays that are not theirs. */
export function checkDaysOf(page: Page, report: Report): void {
  const blocks = page.mdx ? textBlocksOf(page.mdx) : [];
  for (const { text, places } of [...textsOfMatter(page).values(), ...blocks]) {
    checkDays(text, page.file, places, report);
  }
}
