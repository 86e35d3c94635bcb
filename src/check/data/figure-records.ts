import { isBound } from '../../ledger/index.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import { reasonsOf } from './comparisons.ts';
import type { ShareFault } from '../../i18n/desk/check-grids.ts';
import { figureKind } from '../../schema/figure-kinds.ts';
import type { Figure } from '../../schema/index.ts';
import type { Located } from '../reading/data-folder.ts';
import { checkObservation, type Desk } from '../check-desk.ts';
import { checkFit, checkMarks } from './figure-fits.ts';
import { checkMap } from './figure-maps.ts';
import { checkTiles } from './grids.ts';

/** Figures whose references, statement or grid do not fit their kind. */
export function checkFigures(desk: Desk): void {
  for (const figure of desk.data.records.figures) {
    const { record, file, place } = figure;
    const { kind } = record;
    const { needs, shares, isCompared } = figureKind(kind);
    const entries = record.references.map((reference, index) =>
      checkObservation(desk, reference, { file, place: place('references', index) }, true),
    );
    entries.forEach((entry, index) => {
      const isRange = entry?.observation.bound === 'range';
      if (entry && isBound(entry) && (kind !== 'dots' || isRange)) {
        desk.report('bound-shown', file, place('references', index), { reference: entry.ref });
      }
    });
    if ((needs === 'statement') !== (record.statement !== undefined)) {
      const at = record.statement === undefined ? 'kind' : 'statement';
      desk.report('statement-figure', file, place(at), { kind });
    }
    if ((needs === 'grid') !== (record.grid !== undefined)) {
      desk.report('grid-figure', file, place(record.grid === undefined ? 'kind' : 'grid'), {
        kind,
      });
    }
    if ((needs === 'table') !== (record.table !== undefined)) {
      const at = record.table === undefined ? 'kind' : 'table';
      desk.report('table-figure', file, place(at), { kind });
    } else if (needs === 'table') checkMap(desk, figure, entries);
    if (shares) checkShares(desk, figure, entries, shares === 'one');
    if (needs === 'grid') checkTiles(desk, figure, entries);
    checkMarks(desk, figure, entries);
    checkFit(desk, figure, entries);
    if (!isCompared) continue;
    entries.forEach((entry, index) => {
      const obstacle = entry && index > 0 ? refusedBy(desk, entries[0] ?? null, entry) : null;
      if (obstacle) desk.report('refused-axis', file, place('references', index), obstacle);
    });
  }
}

/** Everybody, in per cent. */
const EVERYBODY = 100;

/** Pictures of 100 people show one share of at most all of them; a statement is drawn as shares. */
function checkShares(
  { report }: Desk,
  { record, file, place }: Located<Figure>,
  entries: readonly (Entry | null)[],
  isOne: boolean,
): void {
  entries.forEach((entry, index) => {
    if (!entry) return;
    const tell = (fault: ShareFault) => {
      const args = { kind: record.kind, fault, reference: entry.ref };
      report('share-figure', file, place('references', index), args);
    };
    if (entry.indicator.unit !== 'percent') tell('no-share');
    else if (isOne && index > 0) tell('one-only');
    else if (isOne && Number(entry.quantity.value) > EVERYBODY) tell('too-many');
  });
}

function refusedBy({ ledger }: Desk, first: Entry | null, entry: Entry) {
  if (!first) return null;
  const verdict = ledger.compare(first, entry);
  if (verdict.allowed) return null;
  return { reference: entry.ref, other: first.ref, reasons: reasonsOf(verdict) };
}
