import { paidUnits, spanOf } from '../../ledger/index.ts';
import { fitsDecimals } from '../../ledger/quantity.ts';
import type { Payment } from '../../schema/index.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';
import { checkShown } from './printed.ts';

const PARTS = ['amount', 'cases'] as const;

/**
 * Payments that hold no number, say otherwise than their source shows, or are said to be paid before they
 * can be. Those whose numbers cannot be printed are taken out of the records.
 */
export function checkPayments(data: Data, report: Report): void {
  const sources = new Map(data.records.sources.map(({ record }) => [record.id, record]));
  data.records.payments = data.records.payments.filter((one) => {
    const { record, file, place } = one;
    const source = sources.get(record.source);
    if (PARTS.every((part) => record[part] === undefined)) {
      report('payment-empty', file, place('id'), { id: record.id });
    }
    const date = source && (source.published ?? source.read);
    const isTimely =
      record.kind !== 'paid' ||
      date === undefined ||
      spanOf(record.period).first <= spanOf(date).last;
    if (source && date !== undefined && !isTimely) {
      const shown = source.published === null ? ('read' as const) : ('published' as const);
      const { period } = record;
      report('paid-to-come', file, place('period'), { period, source: source.id, date, shown });
    }
    const checked = PARTS.map((part) => checkPart(one, part, source?.kind, report));
    return checked.every(Boolean);
  });
}

/** Whether a number of a payment can be printed; what its source shows must say the same. */
function checkPart(
  { record, file, place }: Located<Payment>,
  part: (typeof PARTS)[number],
  source: Parameters<typeof checkShown>[1],
  report: Report,
): boolean {
  const sum = record[part];
  if (sum === undefined) return true;
  const kind = record.kind === 'paid' ? 'result' : 'target';
  checkShown(
    {
      record: { ...sum, status: source === 'own' ? 'computed' : 'reported' },
      file,
      place: (...path) => place(part, ...path),
    },
    source,
    { unit: paidUnits[part], kind },
    report,
  );
  if (fitsDecimals(sum)) return true;
  const { value, decimals } = sum;
  report('hidden-decimals', file, place(part, 'value'), { value: String(value), decimals });
  return false;
}
