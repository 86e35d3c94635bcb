import { totalOf } from '../rules/money.ts';
import { read } from '../rules/read.ts';
import type { RuleRows } from '../rules/rule-types.ts';
import { constructionContribution, needs } from './calculators/construction/compute.ts';
import { lengths, migrantContribution, needs as migrant } from './calculators/migrant/compute.ts';
import { column, rate, rupiah, type TableCell, type TableBody } from './table-cells.ts';
import type { Refusal } from './case-types.ts';

type Answer = (TableBody & { ok: true }) | Refusal;

const [JKK_TIERS] = needs.jkk.contract;
const [JKM_TIERS] = needs.jkm.contract;

/**
 * The slices of a contract value, lowest first, as one computes by hand: the rates of a slice, and
 * what the slices below it ask for together.
 */
export function constructionTable(rules: RuleRows, month: string): Answer {
  const found = read(rules, month, { jkk: needs.jkk.contract, jkm: needs.jkm.contract });
  if (!found.ok) return found;
  const { jkk, jkm } = found.values;
  const ends = [...new Set([...jkk, ...jkm].flatMap(({ upTo }) => (upTo === null ? [] : [upTo])))];
  ends.sort((a, b) => a - b);
  const rows: TableCell[][] = [];
  for (const [index, from] of [0, ...ends].entries()) {
    const below = constructionContribution(rules, { of: 'contract', amount: from, month });
    if (!below.ok) return below;
    const rateIn = (tiers: typeof jkk): TableCell =>
      rate(tiers.find(({ upTo }) => upTo === null || upTo > from)?.percent);
    rows.push([
      { kind: 'range', from, to: ends[index] ?? null },
      rateIn(jkk),
      rateIn(jkm),
      rupiah(below.total),
    ]);
  }
  const columns = [
    column('slice', [JKK_TIERS]),
    column('jkk-rate', [JKK_TIERS]),
    column('jkm-rate', [JKM_TIERS]),
    column('below', [JKK_TIERS, JKM_TIERS]),
  ];
  return { ok: true, columns, rows };
}

const { contracts, before: through } = migrant;
const [BEFORE] = through.agency;

/** What a migrant worker's contract of each length costs, through an agency and alone. */
export function migrantTable(rules: RuleRows, month: string): Answer {
  const rows: TableCell[][] = [];
  for (const length of lengths) {
    const found = read(rules, month, {
      ...contracts[length],
      before: through.agency,
    });
    if (!found.ok) return found;
    const { months: contractMonths, before, package: main } = found.values;
    const pay = (via: 'agency' | 'individual') =>
      migrantContribution(rules, { contractMonths, via, month });
    const agency = pay('agency');
    if (!agency.ok) return agency;
    const alone = pay('individual');
    if (!alone.ok && alone.reason !== 'not-published') return alone;
    rows.push([
      { kind: 'months', value: contractMonths },
      rupiah(before),
      rupiah(main),
      rupiah(totalOf(agency.lines)),
      alone.ok ? rupiah(totalOf(alone.lines)) : { kind: 'unknown' },
    ]);
  }
  const packages = lengths.map((length) => contracts[length].package[0]);
  const columns = [
    column(
      'contract',
      lengths.map((length) => contracts[length].months[0]),
    ),
    column('before', [BEFORE]),
    column('package', packages),
    column('agency-total', [BEFORE, ...packages]),
    column('individual', [contracts.long.package[0]]),
  ];
  return { ok: true, columns, rows };
}
