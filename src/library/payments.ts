import { formatPeriod, formatQuantity } from '../i18n/formats.ts';
import { pathWord, type Route } from '../i18n/addresses.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { fullValue, paidNumbers, type PaidNumber } from '../ledger/index.ts';
import type { Locale, PaidSum, Payment, Region, Source } from '../schema/index.ts';
import { onceFor, type Edition } from './edition.ts';

/** One number of a payment as a page prints it. */
export interface ShownSum {
  /** In ones, for machines. */
  value: string;
  text: string;
  /** "sekitar " or "lebih dari ", where the source says so. */
  qualifier: string;
  /** " kasus" behind a number of cases, else nothing. */
  unit: string;
}

/** A payment with what it points to. */
export interface ListedPayment {
  payment: Payment;
  region: Region;
  source: Source;
}

/** Where payments are listed. */
export function paymentsRoute(locale: Locale): Route {
  return { page: 'data', item: pathWord('payments', locale) };
}

/** The payment that `<Paid of="…">` names. @throws Error for an unknown one, which the check tells first */
export function paymentOf(edition: Edition, id: string): Payment {
  const payment = paymentsById(edition).get(id);
  if (!payment) throw new Error(`unknown payment ${id}`);
  return payment;
}

const paymentsById = onceFor(
  ({ records }): ReadonlyMap<string, Payment> =>
    new Map(records.payments.map((payment) => [payment.id, payment])),
);

/** The numbers of a payment, money first. */
export function shownSums(payment: Payment, locale: Locale): ShownSum[] {
  return paidNumbers(payment).map((one) => shownSum(one, locale));
}

function shownSum({ part, sum, quantity }: PaidNumber, locale: Locale): ShownSum {
  const value = fullValue(quantity);
  return {
    value,
    text: formatQuantity(quantity, locale),
    qualifier: qualifierOf(sum, locale),
    unit:
      part === 'cases'
        ? ` ${readerTexts(locale).payments.cases[value === '1' ? 'one' : 'other']}`
        : '',
  };
}

function qualifierOf({ approximate, bound }: PaidSum, locale: Locale): string {
  const words = readerTexts(locale).ledger;
  return [...(approximate ? [words.approximate] : []), ...(bound ? [words[bound]] : [])]
    .map((word) => `${word} `)
    .join('');
}

/** What a payment is, in a line: its numbers, what the source says of them, what for, and where. */
export function paymentTitle(edition: Edition, payment: Payment, locale: Locale): string {
  const sums = shownSums(payment, locale);
  const [first = '', second] = sums.map(
    ({ qualifier, text, unit }) => `${qualifier}${text}${unit}`,
  );
  const numbers = second === undefined ? first : `${first} (${second})`;
  const { kinds } = readerTexts(locale).payments;
  const place = edition.ledger.region(payment.region)?.name[locale] ?? '';
  return `${numbers} · ${kinds[payment.kind]}: ${payment.purpose[locale]}, ${place}`;
}

/** Who said it: the person with their role, or the source's own attribution. */
export function paidBy(edition: Edition, { person, source }: Payment, locale: Locale): string {
  const speaker = edition.records.people.find(({ id }) => id === person);
  if (speaker) return `${speaker.name}, ${speaker.role[locale]}`;
  return edition.records.sources.find(({ id }) => id === source)?.attribution[locale] ?? '';
}

/** What a payment is for in time, in words. */
export function paidWhen({ period }: Payment, locale: Locale): string {
  return formatPeriod(period, locale);
}

/** All payments: place by place, the newest of each first. */
export function listedPayments({ records }: Pick<Edition, 'records'>): ListedPayment[] {
  const sources = new Map(records.sources.map((source) => [source.id, source]));
  return records.regions.flatMap((region) =>
    records.payments
      .filter((payment) => payment.region === region.id)
      .toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
      .flatMap((payment) => {
        const source = sources.get(payment.source);
        return source ? [{ payment, region, source }] : [];
      }),
  );
}
