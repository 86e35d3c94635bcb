import { totalOf } from '../rules/money.ts';
import { read } from '../rules/read.ts';
import type { RuleRows } from '../rules/rule-types.ts';
import { bpuTable } from './bpu-table.ts';
import { puContribution } from './calculators/employee/compute.ts';
import type { Calculator } from './calculators/index.ts';
import { needs as selfEmployed } from './calculators/self-employed/compute.ts';
import { EXAMPLE_WAGE } from './example.ts';
import { riskClasses } from './sizes.ts';
import {
  column,
  rate,
  rupiah,
  type TableCell,
  type Column,
  type TableBody,
} from './table-cells.ts';
import { constructionTable, migrantTable } from './table-contracts.ts';
import type { Line, Refusal } from './case-types.ts';

export type { TableCell, Column, ColumnId } from './table-cells.ts';

/** The tables there are, each named for whom it is for, and the calculator whose rules it prints. */
export const tableCalculators = {
  bpu: 'self-employed',
  micro: 'employer',
  small: 'employer',
  construction: 'construction',
  migrant: 'migrant',
} as const satisfies Record<string, Calculator>;
export type TableKind = keyof typeof tableCalculators;
export const tableKinds = Object.keys(tableCalculators) as TableKind[];

/** Whether a text names a table. */
export function isTableKind(kind: string): kind is TableKind {
  return Object.hasOwn(tableCalculators, kind);
}

/** Sizes of enterprise with an example at one wage. */
type ExampleSize = Extract<TableKind, 'micro' | 'small'>;

/**
 * A worked table of contributions for the month of a date.
 * `bpu`: the lowest bracket first; income, `discounted` (only while a discount is in force, with
 * the sectors it is for), `normal` (what is paid otherwise and afterwards), `jht` (voluntary).
 * `micro`, `small`: one worker at the example wage, a row for each risk class; rate and amount of
 * JKK, JKM, for small enterprises JHT, and the employer's total. `jht-worker` is withheld from the
 * wage and not part of that total.
 * `construction`: the slices of a contract value. `migrant`: a row for each length of contract.
 */
export type ContributionTable =
  | (TableBody & { ok: true; month: string } & (
        | { kind: ExampleSize; /** Of the example. */ wage: number }
        | { kind: Exclude<TableKind, ExampleSize>; /** The table is for every wage. */ wage: null }
      ))
  | Refusal;

/** @param date `YYYY-MM-DD`; the month it lies in is the month paid for */
export function contributionTable(
  rules: RuleRows,
  kind: TableKind,
  date: string,
): ContributionTable {
  const month = date.slice(0, 7);
  switch (kind) {
    case 'bpu':
      return selfEmployedTable(rules, month);
    case 'micro':
    case 'small':
      return enterpriseTable(rules, kind, month);
    case 'construction':
    case 'migrant': {
      const body =
        kind === 'migrant' ? migrantTable(rules, month) : constructionTable(rules, month);
      return body.ok ? { ...body, kind, month, wage: null } : body;
    }
  }
}

const [BRACKETS] = selfEmployed.brackets;
const NORMAL = [BRACKETS, selfEmployed.jkk[0], selfEmployed.jkm[0]];

function selfEmployedTable(rules: RuleRows, month: string): ContributionTable {
  const other = bpuTable(rules, month, 'other');
  if (!other.ok) return other;
  const transport = bpuTable(rules, month, 'transport');
  if (!transport.ok) return transport;
  const cuts = [other, transport].flatMap(({ sector, discount }) =>
    discount ? [{ sector, ...discount }] : [],
  );
  const table = other.discount ? other : transport;
  const columns = [
    column('income', [BRACKETS]),
    ...(cuts.length === 0
      ? []
      : [
          column(
            'discounted',
            [...new Set([...NORMAL, ...cuts.flatMap((cut) => cut.rules)])],
            cuts.map(({ sector, lastDay }) => ({ sector, lastDay })),
          ),
        ]),
    column('normal', NORMAL),
    column('jht', [BRACKETS, selfEmployed.jht[0]]),
  ];
  const rows = table.rows.map(({ bracket, discounted, normal, jht }): TableCell[] => [
    { kind: 'range', from: bracket.from, to: bracket.to },
    ...(discounted === null ? [] : [rupiah(discounted)]),
    rupiah(normal),
    rupiah(jht),
  ]);
  return { ok: true, kind: 'bpu', month, wage: null, columns, rows };
}

function enterpriseTable(rules: RuleRows, size: ExampleSize, month: string): ContributionTable {
  const example = read(rules, month, { wage: EXAMPLE_WAGE });
  if (!example.ok) return example;
  const { wage } = example.values;
  const rows: TableCell[][] = [];
  const perRow: Line[][] = [];
  for (const riskClass of riskClasses) {
    const result = puContribution(rules, { wage, month, riskClass, size });
    if (!result.ok) return result;
    perRow.push(result.lines);
    const own = result.lines.filter((line) => line.payer === 'employer');
    const withheld = result.lines.filter((line) => line.payer === 'worker');
    rows.push([
      { kind: 'risk', risk: riskClass },
      rate(own.find(({ programme }) => programme === 'jkk')?.rate),
      ...own.map((line) => rupiah(line.amount)),
      rupiah(totalOf(own)),
      ...withheld.map((line) => rupiah(line.amount)),
    ]);
  }
  return { ok: true, kind: size, month, wage, columns: enterpriseColumns(size, perRow), rows };
}

function enterpriseColumns(size: ExampleSize, perRow: Line[][]): Column[] {
  const refs = (wanted: (line: Line) => boolean) => [
    ...new Set([
      EXAMPLE_WAGE[0],
      ...perRow
        .flat()
        .filter(wanted)
        .flatMap((l) => l.rules),
    ]),
  ];
  const of = (programme: string, payer: Line['payer']) => (line: Line) =>
    line.programme === programme && line.payer === payer;
  return [
    column('risk'),
    column('jkk-rate', refs(of('jkk', 'employer')).slice(1)),
    column('jkk', refs(of('jkk', 'employer'))),
    column('jkm', refs(of('jkm', 'employer'))),
    ...(size === 'small' ? [column('jht-employer', refs(of('jht', 'employer')))] : []),
    column(
      'employer-total',
      refs((line) => line.payer === 'employer'),
    ),
    ...(size === 'small' ? [column('jht-worker', refs(of('jht', 'worker')))] : []),
  ];
}
