import { paidUnits, spanOf } from '../../ledger/index.ts';
import { inOnes, quantityOf } from '../../ledger/quantity.ts';
import { rowOn } from '../../rules/rows.ts';
import type { PaymentLimits } from '../../rules/subject.ts';
import type { Payment, Region } from '../../schema/index.ts';
import type { Desk } from '../check-desk.ts';

/** Contributions are budgeted for some months up to some years. */
const MONTHS = { least: 3, most: 48 };

/** What is paid for one person: "ahli waris seorang pekerja", "for the heirs of one worker". */
const FOR_ONE =
  /(?<!\p{L})(?:seorang|satu) (?:pekerja|peserta|pedagang|nelayan|petani|buruh|warga|karyawan)|(?<!\p{L})(?:one|a) (?:\p{L}+ )?(?:worker|member|participant|trader|fisher|farmer|resident|employee)(?!\p{L})/iu;

/** What is paid as contributions, and not as benefits. */
const CONTRIBUTIONS = /(?<!\p{L})(?:iuran|contributions?)(?!\p{L})/iu;

/**
 * Amounts of payments that no rule allows for: too little or too much for one worker, more than a
 * programme of fixed amounts pays, a budget that does not fit the workers its source counts; and
 * payments of another place than all else that their source tells of. What the source prints is believed.
 */
export function checkPaymentSizes(desk: Desk): void {
  const { data, report } = desk;
  const { payments } = desk.subject;
  for (const { record, file, place } of data.records.payments) {
    const elsewhere = placeBeside(record, desk);
    if (elsewhere !== null) {
      const args = { region: record.region, source: record.source, other: elsewhere };
      report('payment-place', file, place('region'), args);
    }
    if (!payments || !record.amount || record.amount.printed !== null) continue;
    const value = inOnes(quantityOf(record.amount, paidUnits.amount)).toNumber();
    const says = (words: RegExp) => Object.values(record.purpose).some((text) => words.test(text));
    const limits = says(CONTRIBUTIONS)
      ? budgetLimits(record, payments, desk)
      : says(FOR_ONE) && record.cases === undefined
        ? limitsOfOne(record, payments, desk)
        : null;
    if (!limits || (value >= limits.least && value <= limits.most)) continue;
    report('payment-size', file, place('amount', 'value'), { value, ...limits });
  }
}

interface Limits {
  least: number;
  most: number;
  /** What the limits come from: rules, and the count of workers. */
  by: string[];
}

function limitsOfOne(
  { programme, period }: Payment,
  { one, fixed }: PaymentLimits,
  desk: Desk,
): Limits | null {
  const amountOf = (ref: string) => amountOn(ref, period, desk);
  const [least, most] = [amountOf(one.least), amountOf(one.most)];
  const refs = fixed[programme ?? ''];
  if (least === null) return null;
  if (refs) {
    const amounts = refs.map(amountOf);
    const isKnown = amounts.every((amount) => amount !== null);
    const sum = amounts.reduce<number>((all, next) => all + (next ?? 0), 0);
    return isKnown ? { least, most: sum, by: [...refs] } : null;
  }
  return most === null ? null : { least, most: most * one.times, by: [one.most] };
}

/** What the workers whom the same source counts in the same place cost. */
function budgetLimits(
  { region, source }: Payment,
  { month, workers }: PaymentLimits,
  desk: Desk,
): Limits | null {
  const counts = desk.ledger
    .ofRegion(region)
    .filter((entry) => entry.source.id === source && workers.includes(entry.indicator.id))
    .toSorted((a, b) => inOnes(b.quantity).comparedTo(inOnes(a.quantity)));
  const [largest] = counts;
  const monthly = largest && amountOn(month, largest.observation.period, desk);
  if (!largest || !monthly) return null;
  const cost = inOnes(largest.quantity).toNumber() * monthly;
  return { least: cost * MONTHS.least, most: cost * MONTHS.most, by: [largest.ref, month] };
}

/** The rupiah of a rule on the first day of a period; null where it says none. */
function amountOn(ref: string, period: string, { rules }: Desk): number | null {
  const value = rowOn(rules.rowsOf(ref) ?? [], spanOf(period).first)?.value;
  return value?.unit === 'rupiah' ? value.value : null;
}

/** The place of which all other records of its source are, where the payment is of another province. */
function placeBeside({ id, region, source }: Payment, { data }: Desk): string | null {
  const regions = new Map(data.records.regions.map(({ record }) => [record.id, record]));
  const others = [
    ...data.records.payments.filter(({ record }) => record.id !== id),
    ...data.records.observations,
  ].flatMap(({ record }) => (record.source === source ? [record.region] : []));
  const own = topOf(region, regions);
  const tops = new Set(others.map((one) => topOf(one, regions)));
  const [only] = tops;
  return tops.size === 1 && only && own && only.id !== own.id && [own, only].every(isProvince)
    ? (others[0] ?? null)
    : null;
}

const isProvince = ({ level }: Region) => level === 'province';

/** The province of a place; the country for itself. */
function topOf(id: string, regions: ReadonlyMap<string, Region>): Region | undefined {
  const region = regions.get(id);
  const above = region?.parent ? regions.get(region.parent) : undefined;
  return above && above.level !== 'country' ? above : region;
}
