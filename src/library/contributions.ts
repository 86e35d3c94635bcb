import { contributionTable, isTableKind, type ContributionTable } from '../jamsostek/subject.ts';
import type { Edition } from './edition.ts';

export { captionOf } from '../jamsostek/subject.ts';
export type { TableCell, Column, ContributionTable } from '../jamsostek/subject.ts';

/** A contribution table, with the rules its amounts are computed from. */
export interface Contributions {
  table: ContributionTable;
  /** References without the `rule:` prefix, each once. */
  rules: string[];
}

/**
 * The worked table of `<Contributions for="…" />` for the month of a date.
 * @throws Error for an unknown kind
 */
export function contributionsOf(edition: Edition, kind: string, date: string): Contributions {
  if (!isTableKind(kind)) throw new Error(`no contribution table for "${kind}"`);
  const table = contributionTable(edition.rules, kind, date);
  const references = table.ok ? table.columns.flatMap((column) => column.rules) : [];
  return { table, rules: [...new Set(references)] };
}
