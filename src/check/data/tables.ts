import { fillTable, tableFaults, type FilledTable } from '../../ledger/tables.ts';
import { checkObservation, type Desk } from '../check-desk.ts';
import { reasonsOf } from './comparisons.ts';

/** Tables that are not what they say they are: whole, partial, or the parts of a number. */
export function checkTables(desk: Desk): void {
  const { data, ledger, report } = desk;
  const regions = data.records.regions.map(({ record }) => record);
  const entries = regions
    .flatMap(({ id }) => ledger.ofRegion(id))
    .filter((entry) => !ledger.isSuperseded(entry));
  // Of rows that could not be read nobody knows whether they are missing.
  const isWhole =
    data.faulty.length === 0 &&
    (['regions', 'segments', 'units'] as const).every((kind) => !data.unreadable.has(kind));
  const filled = new Map<string, FilledTable>(
    data.records.tables.map(({ record }) => [record.id, fillTable(record, regions, entries)]),
  );
  for (const { record, file, place } of data.records.tables) {
    const own = filled.get(record.id);
    if (!own) continue;
    const at = { file, place: place('total', 'reference') };
    const total = record.total ? checkObservation(desk, record.total.reference, at, true) : null;
    const weights = filled.get(record.total?.weights ?? '') ?? null;
    for (const fault of tableFaults(own, total, weights)) {
      if (!isWhole && fault.kind !== 'refused') continue;
      switch (fault.kind) {
        case 'missing':
          report('table-missing', file, place('whole'), { places: fault.places });
          break;
        case 'whole':
          report('table-whole', file, place('whole'), {});
          break;
        case 'refused': {
          const reasons = reasonsOf(ledger.compare(fault.other, fault.row));
          const args = { reference: fault.row.ref, other: fault.other.ref, reasons };
          report('refused-axis', file, place('id'), args);
          break;
        }
        case 'total':
          report('table-total', file, at.place, {
            sum: fault.sum.value,
            total: fault.total.ref,
          });
      }
    }
  }
}
