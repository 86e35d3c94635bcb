import { constructionContribution } from './calculators/construction/compute.ts';
import { migrantContribution } from './calculators/migrant/compute.ts';
import { totalOf } from '../rules/money.ts';
import { read } from '../rules/read.ts';
import { column, rate, rupiah, type Cell, type TableBody } from './table-cells.ts';
import type { Refusal, RuleRows } from '../rules/types.ts';

type Answer = (TableBody & { ok: true }) | Refusal;

const JKK_TIERS = 'construction/jkk-tiers';
const JKM_TIERS = 'construction/jkm-tiers';

/**
 * The slices of a contract value, lowest first, as one computes by hand: the rates of a slice, and
 * what the slices below it ask for together.
 */
export function constructionTable(rules: RuleRows, month: string): Answer {
  const found = read(rules, month, { jkk: [JKK_TIERS, 'tiers'], jkm: [JKM_TIERS, 'tiers'] });
  if (!found.ok) return found;
  const { jkk, jkm } = found.values;
  const ends = [...new Set([...jkk, ...jkm].flatMap(({ upTo }) => (upTo === null ? [] : [upTo])))];
  ends.sort((a, b) => a - b);
  const rows: Cell[][] = [];
  for (const [index, from] of [0, ...ends].entries()) {
    const below = constructionContribution(rules, { of: 'contract', amount: from, month });
    if (!below.ok) return below;
    const rateIn = (tiers: typeof jkk): Cell =>
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

const LENGTHS = ['short', 'medium', 'long'] as const;
const BEFORE = 'migrant/before-agency';

/** What a migrant worker's contract of each length costs, through an agency and alone. */
export function migrantTable(rules: RuleRows, month: string): Answer {
  const rows: Cell[][] = [];
  for (const length of LENGTHS) {
    const found = read(rules, month, {
      months: [`migrant/contract-${length}`, 'months'],
      before: [BEFORE, 'rupiah'],
      package: [`migrant/package-${length}`, 'rupiah'],
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
  const packages = LENGTHS.map((length) => `migrant/package-${length}`);
  const columns = [
    column(
      'contract',
      LENGTHS.map((length) => `migrant/contract-${length}`),
    ),
    column('before', [BEFORE]),
    column('package', packages),
    column('agency-total', [BEFORE, ...packages]),
    column('individual', ['migrant/package-long']),
  ];
  return { ok: true, columns, rows };
}
