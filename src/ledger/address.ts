import type { Source } from '../schema/index.ts';

/**
 * Where readers find a source: its address, its stored copy once that address is dead, null where
 * neither is known.
 */
export function addressOf({
  url,
  archived,
  dead,
}: Pick<Source, 'url' | 'archived' | 'dead'>): string | null {
  return dead === undefined ? url : (archived ?? null);
}
