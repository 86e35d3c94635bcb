import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportFault } from '../../i18n/desk/import-faults.ts';
import { importMap, type ImportMap } from '../../schema/import-map.ts';
import { isMapOf } from './heads.ts';
import { readTable } from './table.ts';

/**
 * The map of a table: the one named, its own, the one in its folder that fits; null where it is still to be
 * written.
 * @param asked the map that was named, if one was
 * @throws Error if a file cannot be read
 */
export function mapFor(
  table: string,
  asked: string | undefined,
  bytes: Uint8Array,
): { map: ImportMap } | { map: null; file: string } | { faults: ImportFault[] } {
  const own = table.replace(/\.\w+$/, '.map.json');
  const named = asked ?? (existsSync(own) ? own : undefined);
  if (named !== undefined) {
    if (!existsSync(named)) return { faults: [{ reason: 'map-json', file: named }] };
    return readMap(named);
  }
  const folder = dirname(table);
  const fitting = readdirSync(folder)
    .filter((name) => name.endsWith('.map.json'))
    .flatMap((name) => {
      const read = readMap(join(folder, name));
      if (!('map' in read)) return [];
      const reading = readTable(table, bytes, read.map.sheet);
      return reading.ok && isMapOf(read.map, reading.table.rows) ? [{ name, map: read.map }] : [];
    });
  if (fitting.length > 1) {
    return { faults: [{ reason: 'several-maps', files: fitting.map(({ name }) => name) }] };
  }
  return fitting[0] ? { map: fitting[0].map } : { map: null, file: own };
}

function readMap(file: string): { map: ImportMap } | { faults: ImportFault[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { faults: [{ reason: 'map-json', file }] };
  }
  const read = importMap.safeParse(json);
  if (read.success) return { map: read.data };
  return {
    faults: read.error.issues.map(({ path, message }) => ({
      reason: 'map-key' as const,
      file,
      key: path.join('.'),
      said: message,
    })),
  };
}
