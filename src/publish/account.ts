import { publishStrings as t } from '../i18n/desk/publish.ts';
import type { FileKind } from './file-kinds.ts';
import type { SiteProblem } from './judge.ts';
import { both } from './page-faults.ts';

/** What a site is made of, and what of it nobody answers for. */
export interface Account {
  /** The kind of each file that has exactly one, by path. */
  kinds: ReadonlyMap<string, string>;
  problems: SiteProblem[];
}

/**
 * Gives each file its kind: by where it stands and who wrote it.
 * @param files who wrote each file, by path; null where nobody did
 */
export function accountFor(
  files: ReadonlyMap<string, string | null>,
  declared: readonly FileKind[],
): Account {
  const kinds = new Map<string, string>();
  const problems: SiteProblem[] = [];
  for (const [path, by] of files) {
    if (by === null) {
      problems.push({ path, words: t.stranger });
      continue;
    }
    const [first, second] = declared.filter((one) => one.path.test(path) && one.by.test(by));
    if (!first) problems.push({ path, words: both(t.noKind, by) });
    else if (second) problems.push({ path, words: both(t.twoKinds, first.kind, second.kind) });
    else kinds.set(path, first.kind);
  }
  const found = new Set(kinds.values());
  for (const { kind, path, always } of declared) {
    if (always && !found.has(kind))
      problems.push({ path: path.source.replaceAll('\\', ''), words: both(t.noneOfKind, kind) });
  }
  return { kinds, problems };
}
