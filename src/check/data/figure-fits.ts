import { misfitsOf } from '../../charts/index.ts';
import { spanOf } from '../../ledger/index.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import { figureKind } from '../../schema/figure-kinds.ts';
import type { Figure } from '../../schema/index.ts';
import type { Desk } from '../check-desk.ts';
import type { Located } from '../reading/data-folder.ts';
import { reasonsOf } from './comparisons.ts';

/** Numbers that do not belong together as a kind of figure shows them, where all of them are there. */
export function checkFit(
  { report }: Desk,
  { record, file, place }: Located<Figure>,
  entries: readonly (Entry | null)[],
): void {
  const all = entries.filter((entry) => entry !== null);
  if (all.length < entries.length) return;
  for (const { index, fault, other, obstacles, sum = '', whole = '' } of misfitsOf(
    record.kind,
    all,
  )) {
    const reference = all[index]?.ref ?? '';
    const at = place('references', index);
    if (fault !== 'refused') report('figure-fit', file, at, { fault, reference, sum, whole });
    else if (other && obstacles) {
      const reasons = reasonsOf({ allowed: false, obstacles });
      report('refused-axis', file, at, { reference, other: other.ref, reasons });
    }
  }
}

/** Marks where there is no axis of time, or outside of it. */
export function checkMarks(
  { report }: Desk,
  { record, file, place }: Located<Figure>,
  entries: readonly (Entry | null)[],
): void {
  const { marks = [], kind } = record;
  if (marks.length > 0 && !figureKind(kind).hasTime) {
    report('figure-mark', file, place('marks'), { fault: 'no-time', what: kind });
    return;
  }
  const spans = entries.flatMap((entry) => (entry ? [spanOf(entry.observation.period).first] : []));
  const [first, last] = [spans.toSorted()[0], spans.toSorted().at(-1)];
  if (first === undefined || last === undefined) return;
  marks.forEach(({ at }, index) => {
    const day = spanOf(at).first;
    if (day >= first && day <= last) return;
    report('figure-mark', file, place('marks', index, 'at'), { fault: 'outside', what: at });
  });
}
