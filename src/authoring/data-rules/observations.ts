import { isObservationLink } from '../../i18n/strings/check-faults.ts';
import { readLedger, shareMismatch, type Fault, type Ledger } from '../../ledger/index.ts';
import { faultyObservation, type Data, type Located } from '../data.ts';
import type { Report } from '../problem.ts';
import type { RegionalObservation } from '../../schema/index.ts';

/**
 * The ledger of all sound observations. Those that point nowhere are told of by the rule on links
 * and repeated ones by the rule on identifiers; both are remembered as faulty, so that a page that
 * names them is not blamed too.
 */
export function makeLedger(data: Data, report: Report): Ledger {
  const { regions, indicators, populations, sources, people, statements, observations } =
    data.records;
  const { ledger, faults } = readLedger({
    regions: regions.map(({ record }) => record),
    indicators: indicators.map(({ record }) => record),
    populations: populations.map(({ record }) => record),
    sources: sources.map(({ record }) => record),
    people: people.map(({ record }) => record),
    statements: statements.map(({ record }) => record),
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
  { kind, value }: Fault,
  { record, file, place }: Located<RegionalObservation>,
  data: Data,
  report: Report,
): void {
  if (isObservationLink(kind)) {
    const key = kind.startsWith('supersedes') ? ['supersedes', 'reference'] : ['roundingOf'];
    report('observation-link', file, place(...key), { fault: kind, value });
    return;
  }
  if (kind === 'unknown-region') data.faulty.push({ region: record.region });
  else data.faulty.push(faultyObservation(record.region, record));
  if (kind === 'more-decimals') {
    report('hidden-decimals', file, place('value'), { value, decimals: record.decimals });
  }
}

/** Percentages that do not say out of whom; counts need not. */
export function checkPopulations(data: Data, report: Report): void {
  const shares = new Set(
    data.records.indicators.flatMap(({ record: { id, unit } }) => (unit === 'percent' ? [id] : [])),
  );
  for (const { record, file, place } of data.records.observations) {
    const { indicator, population } = record;
    if (population !== null || !shares.has(indicator)) continue;
    report('missing-population', file, place('population'), { indicator });
  }
}

/** Shares that their own numerator and denominator do not give, without a note on why. */
export function checkShares(data: Data, ledger: Ledger, report: Report): void {
  const located = new Map(data.records.observations.map((one) => [one.record, one]));
  for (const { record: region } of data.records.regions) {
    for (const entry of ledger.ofRegion(region.id)) {
      const one = located.get(entry.observation);
      const mismatch = entry.observation.mismatch ? null : shareMismatch(entry);
      if (!one || !mismatch) continue;
      report('share-mismatch', one.file, one.place('value'), {
        printed: mismatch.printed.value,
        computed: mismatch.recomputed.value,
      });
    }
  }
}
