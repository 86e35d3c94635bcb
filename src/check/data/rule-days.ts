import type { RuleRow } from '../../schema/index.ts';
import type { Desk } from '../check-desk.ts';
import { citationsIn } from '../laws/cited.ts';
import type { Place } from '../../mdx/mdx-types.ts';

/** So many other rows of the same laws show on which days a rule may begin. */
const ROWS = 3;

/** A row with the laws that its basis cites: "44/2015". */
interface Dated {
  row: RuleRow;
  laws: readonly string[];
  /** Whether it is the only row of its rule. */
  isOnly: boolean;
  file: string;
  from: () => Place;
}

/**
 * Rows of rules that begin before the law they stand on was made, or on a day on which no other rule of
 * their laws begins. A row that is right says why in "unusual".
 */
export function checkRuleDays({ data, report }: Desk): void {
  const rows = data.records.programs.flatMap(({ record, file, place }) =>
    record.rules.flatMap(({ rows: own }, index) =>
      own.map((row, nth): Dated => ({
        row,
        laws: lawsIn(row.basis),
        isOnly: own.length === 1,
        file,
        from: () => place('rules', index, 'rows', nth, 'from'),
      })),
    ),
  );
  const known = new Set(
    data.records.laws.map(({ record: { number, year } }) => `${number}/${String(year)}`),
  );
  const titles = new Map(data.records.sources.map(({ record }) => [record.id, record.title]));
  for (const { row, laws, isOnly, file, from } of rows) {
    const [oldest] = laws.toSorted((a, b) => yearOf(a) - yearOf(b));
    // Of a basis that its own source contradicts, or that nobody knows, that is told.
    const named = lawsIn(titles.get(row.source) ?? '');
    const isHeld = named.length === 0 || named.some((law) => laws.includes(law));
    if (row.unusual || oldest === undefined || !isHeld || !laws.every((law) => known.has(law)))
      continue;
    if (Number(row.from.slice(0, 4)) < yearOf(oldest)) {
      report('rule-before-law', file, from(), { from: row.from, law: oldest });
      continue;
    }
    const others = rows.filter((one) => one.row !== row && hasSame(one.laws, laws));
    const days = new Set(others.map((one) => one.row.from));
    if (isOnly && others.length >= ROWS && !days.has(row.from))
      report('rule-lone-day', file, from(), { from: row.from, laws, days: [...days].sort() });
  }
}

const lawsIn = (text: string) =>
  citationsIn(text).map(({ number, year }) => `${number}/${String(year)}`);

const hasSame = (some: readonly string[], others: readonly string[]) =>
  new Set(some).symmetricDifference(new Set(others)).size === 0;

const yearOf = (law: string) => Number(law.split('/')[1]);
