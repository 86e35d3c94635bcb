import { firstDayOf } from '../../ledger/as-of.ts';
import { heldAgainst, parseAbsent, type Entry } from '../../ledger/index.ts';
import { checkLink, type Desk, type Spot } from '../check-desk.ts';

/**
 * What is said not to be there: of a form nobody knows, of a place, indicator or segment that does not exist,
 * or there after all. Numbers whose source was still to come when it was read are left alone: on their day
 * the words go by themselves, and nothing new may stop the site.
 */
export function checkAbsent(desk: Desk, key: string, value: string, spot: Spot): void {
  const absent = parseAbsent(value);
  if (absent === null) {
    desk.report('bad-form', spot.file, spot.place, { key, value, form: 'absent' });
    return;
  }
  const { region, indicator, segment } = absent;
  const isKnown = [
    checkLink(desk, 'regions', region, spot),
    checkLink(desk, 'indicators', indicator, spot),
    checkLink(desk, 'segments', segment, spot),
  ].every(Boolean);
  if (!isKnown) return;
  const held = heldAgainst(desk.ledger, absent).filter(wasOut);
  if (held.length === 0) return;
  const refs = held.slice(0, 3).map(({ ref }) => ref);
  desk.report('absence-contradicted', spot.file, spot.place, { of: value, refs });
}

const wasOut = ({ source }: Entry) => firstDayOf(source) <= source.read;
