import { levels, type Child } from './levels.ts';

/**
 * Values as search parameters under their names; what is absent is left out.
 * @example queryOf([['wages', [1, 2]], ['jht', false]]).toString() // 'wages=1_2&jht=0'
 */
export function queryOf(values: Iterable<[name: string, value: unknown]>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of values) if (value !== undefined) query.set(name, written(value));
  return query;
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join('_');
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'object')
    return levels.map((level) => (value as Child)[level] ?? 0).join('.');
  return `${value as string | number}`;
}
