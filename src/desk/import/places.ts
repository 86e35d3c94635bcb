import type { ImportFault } from '../../i18n/desk/import-faults.ts';
import { isStanding } from '../../ledger/index.ts';
import type { ImportMap } from '../../schema/import-map.ts';
import type { Region } from '../../schema/index.ts';
import { withoutMark } from './cell.ts';

/** A place that a row names, or why none can be told; null where the map leaves the row out. */
export type PlaceReading = { region: Region | null } | { fault: RowPlaceFault };
export type RowPlaceFault =
  | { reason: 'no-place'; text: string; near: string[] }
  | { reason: 'several-places'; text: string; ids: string[] }
  | { reason: 'code'; text: string };

/** Reads the names and codes by which a table calls its places. */
export function placeReader(
  regions: readonly Region[],
  { within, codes, names }: ImportMap['place'],
): (text: string) => PlaceReading {
  const byId = new Map(regions.map((region) => [region.id, region]));
  // A code is that of today's region; one of the old borders is named in the map.
  const today = regions.filter(isStanding);
  const own = within === undefined ? today : today.filter((one) => isIn(one, within, byId));
  const byName = Map.groupBy(
    own.flatMap((region) =>
      [region.name.id, region.name.en, ...(region.also ?? [])].map((name) => ({
        name: bare(name),
        region,
      })),
    ),
    ({ name }) => name,
  );
  return (text) => {
    const { body } = withoutMark(text);
    const told = [text, body].find((name) => Object.hasOwn(names, name));
    if (told !== undefined) return { region: byId.get(names[told] ?? '') ?? null };
    if (codes !== undefined) return byCode(body, codes, own);
    const found = [...new Set((byName.get(bare(body)) ?? []).map(({ region }) => region))];
    const fitting = found.filter(({ level }) => fits(level, body));
    const [first, second] = fitting;
    if (!first) return { fault: { reason: 'no-place', text, near: near(bare(body), own) } };
    if (second) {
      const ids = fitting.map(({ id }) => id);
      return { fault: { reason: 'several-places', text, ids } };
    }
    return { region: first };
  };
}

function byCode(
  text: string,
  codes: 'kemendagri' | 'bps',
  regions: readonly Region[],
): PlaceReading {
  const region = regions.find(({ code, bps }) => (codes === 'bps' ? bps : code) === text);
  return region ? { region } : { fault: { reason: 'code', text } };
}

const KIND = /^(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+/iu;

/** A name without the word for its kind and without marks. */
function bare(name: string): string {
  return name
    .trim()
    .replace(KIND, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a place is of the kind that its name in the table says, if it says one. */
function fits(level: Region['level'], text: string): boolean {
  const kind = KIND.exec(text.trim())?.[0].toLowerCase();
  if (kind === undefined) return true;
  return (
    level === (kind.startsWith('kab') ? 'regency' : kind.startsWith('kota') ? 'city' : 'province')
  );
}

function isIn(region: Region, within: string, byId: ReadonlyMap<string, Region>): boolean {
  if (region.id === within) return true;
  const parent = region.parent === null ? undefined : byId.get(region.parent);
  return parent !== undefined && isIn(parent, within, byId);
}

/** Ids of up to three regions whose names begin as the text does. */
function near(name: string, regions: readonly Region[]): string[] {
  const start = name.slice(0, 4);
  if (start.length < 3) return [];
  return regions
    .filter((region) => bare(region.name.id).startsWith(start))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** A fault of a place at its row and column. */
export function placeFault(fault: RowPlaceFault, row: number, column: string): ImportFault {
  return { ...fault, row, column };
}
