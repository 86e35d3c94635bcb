import type { Entry } from '../../ledger/entry-types.ts';
import { EVERYONE, paidNumbers, quantityOf } from '../../ledger/index.ts';
import type { Indicator, Payment, Unit } from '../../schema/index.ts';
import { paymentTexts } from '../../i18n/desk/check-payments.ts';
import { filledInPlain, writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Number } from './claim.ts';
import type { Held } from './sentences.ts';

/**
 * A payment as a number of its sentence, so that place, time and comparisons are judged as those of an
 * observation; null where there is no such payment or something it names is missing, which is a problem
 * already.
 */
export function paidNumber({ records }: Data, { of, index }: Held): Number | null {
  const payment = records.payments.find(({ record }) => record.id === of)?.record;
  const region = records.regions.find(({ record }) => record.id === payment?.region)?.record;
  const source = records.sources.find(({ record }) => record.id === payment?.source)?.record;
  const segment = records.segments.find(({ record }) => record.id === EVERYONE)?.record;
  const [first] = payment ? paidNumbers(payment) : [];
  const unit = records.units.find(({ record }) => record.id === first?.quantity.unit)?.record;
  if (!payment || !region || !source || !segment || !first || !unit) return null;
  const person = records.people.find(({ record }) => record.id === payment.person)?.record ?? null;
  const indicator = indicatorOf(payment, unit);
  const observation = {
    ...first.sum,
    region: region.id,
    source: source.id,
    indicator: indicator.id,
    period: payment.period,
    population: null,
    segment: segment.id,
    status: 'reported' as const,
  };
  const quantity = quantityOf(first.sum, unit.id);
  const entry: Entry = {
    ...{ ref: payment.id, region, indicator, unit, segment, population: null },
    ...{ source, speaker: source, person, quantity, observation },
  };
  const { kind, programme } = payment;
  const purpose = locales.flatMap((locale) => writtenIn(payment.purpose, locale) ?? []).join('; ');
  const own = { ref: of, entry, index, paid: kind, purpose };
  return programme === undefined ? own : { ...own, programme };
}

/** What a payment counts: money or cases of its kind, over a time. */
function indicatorOf({ kind }: Payment, { id }: Unit): Indicator {
  const name = filledInPlain(paymentTexts.kinds[kind]);
  return {
    ...{ id: `${kind}-${id}`, name, definition: name, topic: '', unit: id },
    ...{ nature: 'flow', kind: kind === 'paid' ? 'result' : 'target', placeRule: 'unstated' },
  };
}
