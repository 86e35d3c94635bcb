/**
 * What `a` holds more often than `b`, in the order of `a`; of what stands several times, the last.
 * @example difference(['x', 'y', 'x'], ['x']) // ['y', 'x']
 */
export function difference<T>(
  a: readonly T[],
  b: readonly T[],
  key: (item: T) => string = String,
): T[] {
  const left = new Map<string, number>();
  for (const item of b) left.set(key(item), (left.get(key(item)) ?? 0) + 1);
  return a.filter((item) => {
    const count = left.get(key(item)) ?? 0;
    if (count > 0) left.set(key(item), count - 1);
    return count === 0;
  });
}
