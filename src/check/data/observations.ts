import { isObservationLink } from '../../i18n/desk/check-faults.ts';
import {
  explainedOf,
  incoherencesOf,
  readLedger,
  type LedgerFault,
  type Incoherence,
  type Ledger,
  type Quantity,
} from '../../ledger/index.ts';
import type { RegionalObservation } from '../../schema/index.ts';
import { faultyObservation, type Data, type Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';
import type { Report } from '../reports/problem.ts';
import { checkExplained } from './explained.ts';

/**
 * The ledger of all sound observations. Those that point nowhere are told of by the rule on links
 * and repeated ones by the rule on identifiers; both are remembered as faulty, so that a page that
 * names them is not blamed too.
 */
export function makeLedger(data: Data, report: Report): Ledger {
  const records = data.records;
  const { observations } = records;
  const { ledger, faults } = readLedger({
    regions: records.regions.map(({ record }) => record),
    indicators: records.indicators.map(({ record }) => record),
    units: records.units.map(({ record }) => record),
    segments: records.segments.map(({ record }) => record),
    populations: records.populations.map(({ record }) => record),
    sources: records.sources.map(({ record }) => record),
    people: records.people.map(({ record }) => record),
    statements: records.statements.map(({ record }) => record),
    observations: observations.map(({ record }) => record),
  });
  const located = new Map(observations.map((one) => [one.record, one]));
  for (const fault of faults) {
    const one = located.get(fault.observation);
    if (one) tell(fault, one, data, report);
  }
  return ledger;
}

function tell(
  { kind, value }: LedgerFault,
  { record, file, place }: Located<RegionalObservation>,
  data: Data,
  report: Report,
): void {
  if (isObservationLink(kind)) {
    const key = kind.startsWith('supersedes')
      ? ['supersedes', 'reference']
      : [kind.startsWith('rounding') ? 'roundingOf' : 'contradicts'];
    report('observation-link', file, place(...key), { fault: kind, value });
    return;
  }
  if (kind === 'unknown-region') data.faulty.push({ region: record.region });
  else data.faulty.push(faultyObservation(record));
  if (kind === 'more-decimals') {
    report('hidden-decimals', file, place('value'), { value, decimals: record.decimals });
  } else if (kind === 'stock-over-time') {
    report('stock-over-time', file, place('period'), {
      period: value,
      indicator: record.indicator,
    });
  }
}

/** Numbers that what their own source says of the same place and time speaks against. */
export function checkCoherence({ data, ledger, subject, report }: Desk): void {
  const located = new Map(data.records.observations.map((one) => [one.record, one]));
  // A number that was replaced may well have been wrong: that is why it was.
  const entries = data.records.regions
    .flatMap(({ record }) => ledger.ofRegion(record.id))
    .filter((entry) => !ledger.isSuperseded(entry));
  for (const found of incoherencesOf(entries, subject.divisions)) {
    const one = located.get(found.entry.observation);
    if (one) tellIncoherence(found, one, report);
  }
  for (const found of explainedOf(entries, subject.divisions)) {
    const one = located.get(found.entry.observation);
    if (one) checkExplained(found, one, report);
  }
}

function tellIncoherence(
  found: Incoherence,
  { file, place }: Located<RegionalObservation>,
  report: Report,
): void {
  const at = place('value');
  switch (found.kind) {
    case 'share':
      report('share-mismatch', file, at, {
        printed: found.printed.value,
        computed: found.recomputed.value,
      });
      return;
    case 'counted':
      report('part-mismatch', file, place(found.part), {
        part: found.part,
        printed: written(found.printed),
        counted: found.counted.ref,
        value: written(found.counted.quantity),
      });
      return;
    case 'parts':
      report('parts-mismatch', file, at, {
        value: found.entry.quantity.value,
        sum: found.sum.value,
        parts: found.parts.map(({ ref, quantity }) => `"${ref}" ${written(quantity)}`),
      });
      return;
    case 'within':
      report('part-over-whole', file, at, {
        part: found.entry.quantity.value,
        whole: found.whole.ref,
      });
      return;
    case 'same-value':
      report('same-value', file, at, {
        value: found.entry.quantity.value,
        other: found.other.ref,
      });
  }
}

/** A number with its power of ten: `145.77 million`. */
function written({ value, magnitude }: Quantity): string {
  return magnitude === 'one' ? value : `${value} ${magnitude}`;
}

/** Indicators that would add up, hold or exceed what is counted in another unit. */
export function checkUnits({ records }: Data, report: Report): void {
  const units = new Map(records.indicators.map(({ record: { id, unit } }) => [id, unit]));
  for (const { record, file, place } of records.indicators) {
    const { unit, parts = [], within } = record;
    const told = [
      ...parts.map((other, index) => ({ other, at: place('parts', index) })),
      ...(within === undefined ? [] : [{ other: within, at: place('within') }]),
    ];
    for (const { other, at } of told) {
      const its = units.get(other);
      if (its !== undefined && its !== unit) {
        report('mixed-units', file, at, { other, unit: its, expected: unit });
      }
    }
  }
}
