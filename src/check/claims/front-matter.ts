import type { AllowedNumbers } from '../numbers/index.ts';
import type { Desk } from '../check-desk.ts';
import type { Page } from '../reading/content-folder.ts';
import { pageFaults } from './page.ts';
import type { Places } from './place-names.ts';
import { passagesOf } from './sentences.ts';

/** Releases whose front matter names another day, place, time or kind of source than the rest of them. */
export function checkFrontMatter(
  { data, ledger, report }: Desk,
  pages: readonly Page[],
  places: Places,
  allowed: AllowedNumbers,
): void {
  const regions = data.records.regions.map(({ record }) => record);
  const sources = data.records.sources.map(({ record }) => record);
  for (const page of pages) {
    const passages = passagesOf(page);
    const entries = passages
      .flatMap(({ sentences, beside }) => [...sentences.flatMap(({ held }) => held), ...beside])
      .flatMap(({ states, of }) => {
        const lookup = states === 'observation' ? ledger.find(of) : null;
        return lookup?.ok ? [lookup.entry] : [];
      });
    const known = { regions, sources, places, allowed };
    const others = pages.filter(
      (one) => one.folder === page.folder && one.name === page.name && one !== page,
    );
    for (const fault of pageFaults(page, passages, entries, known)) {
      // Where the languages differ, that is told of.
      if (fault.isShared && others.some((one) => !isAlike(page, one, fault.path))) continue;
      const at = page.matterPlace(...fault.path);
      if (fault.code === 'folder-day') report(fault.code, page.file, at, fault);
      else if (fault.code === 'event-day') report(fault.code, page.file, at, fault);
      else if (fault.code === 'region-unheld')
        report(fault.code, page.file, at, { name: fault.region.name });
      else if (fault.code === 'place-unheld') report(fault.code, page.file, at, fault);
      else if (fault.code === 'title-time') report(fault.code, page.file, at, fault);
      else report(fault.code, page.file, at, { word: fault.word, kind: fault.kind });
    }
  }
}

/** Whether the front matter of two pages holds the same at a path. */
function isAlike(a: Page, b: Page, path: readonly string[]): boolean {
  const [one, other] = [a, b].map(({ matter }) =>
    JSON.stringify(
      path.reduce<unknown>(
        (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
        matter,
      ),
    ),
  );
  return one === other;
}
