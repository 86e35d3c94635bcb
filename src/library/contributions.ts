import {
  contributionTable,
  tableKinds,
  type ContributionTable,
  type TableKind,
} from '../jamsostek/subject.ts';
import { rules } from './records.ts';

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
export function contributionsOf(kind: string, date: string): Contributions {
  if (!isKind(kind)) throw new Error(`no contribution table for "${kind}"`);
  const table = contributionTable(rules, kind, date);
  const references = table.ok ? table.columns.flatMap((column) => column.rules) : [];
  return { table, rules: [...new Set(references)] };
}

function isKind(kind: string): kind is TableKind {
  return (tableKinds as readonly string[]).includes(kind);
}
