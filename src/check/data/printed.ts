import { formatQuantity } from '../../i18n/formats.ts';
import { printedFault, quantityOf } from '../../ledger/index.ts';
import type { Indicator, RegionalObservation, Source } from '../../schema/index.ts';
import { locales } from '../../schema/locales.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

type LocatedObservation = Located<RegionalObservation>;

/** A number that a source shows, of an observation or a payment, and where it stands. */
export type LocatedNumber = Located<
  Pick<
    RegionalObservation,
    'value' | 'decimals' | 'magnitude' | 'printed' | 'printedWhy' | 'status' | 'approximate'
  > &
    Partial<Pick<RegionalObservation, 'bound' | 'upTo'>>
>;

/** So many texts of sources, all in our own form, are no chance. */
const MANY = 10;

/**
 * What sources show, held against what is recorded: a digit typed wrong, a decimal lost, a "more than"
 * or a plan recorded as a result; and a record of what is shown that was made from the values.
 */
export function checkPrinted({ records }: Data, report: Report): void {
  const indicators = new Map(records.indicators.map(({ record }) => [record.id, record]));
  const kinds = new Map(records.sources.map(({ record }) => [record.id, record.kind]));
  for (const one of records.observations) {
    checkEnds(one, report);
    const indicator = indicators.get(one.record.indicator);
    checkShown(one, kinds.get(one.record.source), indicator, report);
  }
  checkMade(records.observations, indicators, report);
}

/** A range has two ends, the upper one above the lower; any other number has one. */
function checkEnds({ record, file, place }: LocatedObservation, report: Report): void {
  const { bound, upTo, value } = record;
  if (!upTo) {
    if (bound === 'range') report('range-ends', file, place('bound'), { fault: 'no-upper' });
  } else if (bound !== 'range') {
    report('range-ends', file, place('upTo'), { fault: 'no-range' });
  } else if (upTo.value <= value) {
    report('range-ends', file, place('upTo', 'value'), { fault: 'order' });
  } else if (hidesDecimals(upTo)) {
    report('range-ends', file, place('upTo', 'value'), { fault: 'decimals' });
  }
}

/** One number held against what its source shows; of an unknown unit or kind only whether that is told. */
export function checkShown(
  number: LocatedNumber,
  source: Source['kind'] | undefined,
  counts: Pick<Indicator, 'unit' | 'kind'> | undefined,
  report: Report,
): void {
  checkReason(number, source, report);
  if (counts) checkSame(number, counts, report);
}

/** Either what is shown, or why nobody has it. */
function checkReason(
  { record: { printed, printedWhy, status }, file, place }: LocatedNumber,
  kind: Source['kind'] | undefined,
  report: Report,
): void {
  if (printed !== null) {
    if (printedWhy !== undefined) {
      report('printed-reason', file, place('printedWhy'), {
        fault: 'needless',
        reason: printedWhy,
      });
    }
  } else if (printedWhy === undefined) {
    report('printed-reason', file, place('printed'), { fault: 'missing', reason: '' });
  } else if (agree(status, kind) && (printedWhy === 'computed') !== (kind === 'own')) {
    report('printed-reason', file, place('printedWhy'), { fault: 'source', reason: printedWhy });
  }
}

/** Whether status and source agree on whose number it is; where they do not, that is told of. */
function agree(status: RegionalObservation['status'], kind: Source['kind'] | undefined): boolean {
  return kind !== undefined && (status === 'computed') === (kind === 'own');
}

/** Where each difference stands. */
const keyOf = { value: 'value', decimals: 'decimals', magnitude: 'magnitude' } as const;

function checkSame(
  { record, file, place }: LocatedNumber,
  indicator: Pick<Indicator, 'unit' | 'kind'>,
  report: Report,
): void {
  const { printed, value, decimals, magnitude } = record;
  if (printed === null || hidesDecimals(record)) return;
  const fault = printedFault(printed, record, indicator);
  if (fault === null) return;
  if (fault === 'value' || fault === 'decimals' || fault === 'magnitude') {
    const upper = record.upTo ? `–${record.upTo.value.toFixed(record.upTo.decimals)}` : '';
    const recorded = `${value.toFixed(decimals)}${upper}${magnitude === 'one' ? '' : ` ${magnitude}`}`;
    report('printed-differs', file, place(keyOf[fault]), { printed, recorded, fault });
  } else {
    report('printed-says', file, place('printed'), { printed, fault });
  }
}

/** A value of more decimals than it says it has is told of as such. */
const hidesDecimals = ({ value, decimals }: Pick<RegionalObservation, 'value' | 'decimals'>) =>
  Number(value.toFixed(decimals)) !== value;

/** Every text of a source equal to our own printing: written by code, not copied from what is shown. */
function checkMade(
  observations: readonly LocatedObservation[],
  indicators: ReadonlyMap<string, Indicator>,
  report: Report,
): void {
  // A cell of a table holds a bare number, as we print it: there it tells nothing.
  const shown = observations.filter(({ record: { printed, where } }) => {
    const isCell = where?.row !== undefined && where.column !== undefined;
    return printed !== null && !isCell;
  });
  const first = shown[0];
  if (!first || shown.length < MANY) return;
  const isOurs = ({ record }: LocatedObservation) => {
    const unit = indicators.get(record.indicator)?.unit;
    if (unit === undefined || hidesDecimals(record)) return false;
    const text = spaced(record.printed ?? '');
    return locales.some(
      (locale) => spaced(formatQuantity(quantityOf(record, unit), locale)) === text,
    );
  };
  if (shown.every(isOurs)) {
    report('printed-made', first.file, first.place('printed'), { count: shown.length });
  }
}

const spaced = (text: string) => text.replace(/\s/gu, ' ');
