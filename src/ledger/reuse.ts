import type { Entry } from './entry-types.ts';

/**
 * What one file may carry of `all`: records whose owners are still to be asked only where they are of a
 * single place, so that no table of theirs is passed on. One switch in the record of their source,
 * `reuse`, opens them.
 * @param placeIfAsked the place of a record that is still to be asked for; null where it is free
 * @example carriable(['a/x@ask', 'b/x@ask', 'a/y@open'], placeIfAsked) // ['a/y@open']
 */
export function carriable<T>(
  all: readonly T[],
  placeIfAsked: (one: T) => string | null,
): readonly T[] {
  const places = new Set(all.map(placeIfAsked).filter((place) => place !== null));
  return places.size > 1 ? all.filter((one) => placeIfAsked(one) === null) : all;
}

/** The observations that one file may carry, as above. */
export function carriableEntries(entries: readonly Entry[]): readonly Entry[] {
  return carriable(entries, ({ source, region }) => (isAsked(source) ? region.id : null));
}

/** Whether the owners of what a source says are still to be asked before its table is passed on. */
export function isAsked({ reuse }: Entry['source']): boolean {
  return reuse === 'ask';
}
