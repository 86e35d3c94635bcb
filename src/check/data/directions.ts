import { asNumber } from '../../ledger/quantity.ts';
import { spanOf } from '../../ledger/index.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { Statement } from '../../schema/index.ts';
import { requiredLocales } from '../../schema/locales.ts';
import type { Desk } from '../check-desk.ts';
import { withoutReferences } from '../numbers/index.ts';

type How = NonNullable<Statement['says']>['how'];

const UP =
  /(?<!\p{L})(?:naik|meningkat|bertambah|tumbuh|di atas|lebih (?:tinggi|besar|banyak)|tertinggi|terbesar|terbanyak|memimpin|rose|rises?|grew|grows?|increased|above|higher|larger|more than|highest|largest|leads?)(?!\p{L})/iu;
const DOWN =
  /(?<!\p{L})(?:turun|menurun|berkurang|menyusut|di bawah|lebih (?:rendah|kecil|sedikit)|terendah|terkecil|tersedikit|fell|falls?|declined|dropped|decreased|shrank|below|lower|smaller|fewer|less than|lowest|smallest)(?!\p{L})/iu;

/** Which way each form of a claim points. */
const WAY: Readonly<Record<How, 1 | -1>> = {
  higher: 1,
  lower: -1,
  rose: 1,
  fell: -1,
  highest: 1,
  lowest: -1,
};

/**
 * Statements whose first word of a direction points another way than their recorded form or, where none
 * is recorded, than their two references of one place: "turun" over a number that rose.
 */
export function checkDirections({ data, ledger, report }: Desk): void {
  for (const { record, file, place } of data.records.statements) {
    const way = record.says ? WAY[record.says.how] : changeOf(record.references, ledger);
    if (way === null) continue;
    for (const locale of requiredLocales) {
      const text = withoutReferences(record.wording[locale]);
      const [up, down] = [UP.exec(text), DOWN.exec(text)];
      const first = up && down ? (up.index < down.index ? up : down) : (up ?? down);
      if (first === null || (first === up ? 1 : -1) === way) continue;
      const fault = record.says ? record.says.how : ('references' as const);
      report('other-direction', file, place('wording', locale), { word: first[0], fault });
      break;
    }
  }
}

/** Which way the second of two numbers of one series went from the earlier to the later; null where that is not known. */
function changeOf(references: readonly string[], ledger: Desk['ledger']): 1 | -1 | null {
  if (references.length !== 2) return null;
  const entries = references.flatMap((reference): Entry[] => {
    const found = ledger.find(reference);
    return found.ok ? [found.entry] : [];
  });
  const [before, after] = entries.toSorted((a, b) =>
    spanOf(a.observation.period).last < spanOf(b.observation.period).last ? -1 : 1,
  );
  if (!before || !after || !isOfOneSeries(before, after)) return null;
  const change = asNumber(after.quantity) - asNumber(before.quantity);
  return change === 0 ? null : change > 0 ? 1 : -1;
}

function isOfOneSeries(a: Entry, b: Entry): boolean {
  return (
    a.region.id === b.region.id &&
    a.indicator.id === b.indicator.id &&
    a.observation.segment === b.observation.segment &&
    a.observation.period !== b.observation.period
  );
}
