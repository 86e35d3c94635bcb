import type { Person } from '../schema/index.ts';

/**
 * The office that somebody held on a day: the newest of those taken up by then, and before the first of
 * them the one held when speaking.
 * @param day `YYYY-MM-DD`
 * @example roleOf({ …, later: [{ from: '2026-01-05', role }] }, '2026-02-01') // that role
 */
export function roleOf({ role, later = [] }: Person, day: string): Person['role'] {
  return (
    later
      .filter(({ from }) => from <= day)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1)?.role ?? role
  );
}
