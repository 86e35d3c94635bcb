import type { Records } from './index.ts';
import type { WordList } from './words.ts';

/** A kind of record that another one, or a page, names by its identifier. */
export type Linked = Exclude<keyof Records, 'site' | 'vectors' | 'observations' | WordList>;

/** What a key is for: the one place that says so, read by the check, the digest and the ledger. */
export type Role =
  /** By which others name the record; `addressed` where a file or address of the site is called so. */
  | { is: 'id'; addressed?: Addressed }
  /** The name of its own file or folder, which may be that of a record elsewhere. */
  | { is: 'name'; of?: Linked; addressed?: Addressed }
  /** Words for readers, in each language its own: those of a name, whose digits are no number, or of a link. */
  | { is: 'text'; isName?: boolean; isLink?: boolean }
  /** The last part of a page's address, in each language its own. */
  | { is: 'path' }
  /** Words for readers in one language for all: of a document, or a name. */
  | { is: 'original' }
  /** A value, choice or word of machines, the same in every language. */
  | { is: 'same' }
  /** A number of the data; what is aside can go, and the record still stands. */
  | { is: 'observation'; isAside?: boolean }
  /** A rule, whose amount is printed. */
  | { is: 'rule' }
  /** Another record, on which this one stands unless that is aside. */
  | { is: 'link'; to: Linked; isAside?: boolean }
  /** A day, month, year or moment. */
  | { is: 'day' }
  /** A way out of the site, that readers follow. */
  | { is: 'address' }
  /** Kept by the machine, or for it; no reader sees it. */
  | { is: 'machine' }
  /** Holds keys that each say what they are. */
  | { is: 'group' };

/** What the name of a record becomes a file or an address of. */
export type Addressed = 'region' | 'figure' | 'programme' | 'indicator' | 'audience' | 'topic';

/** A key of a schema: the way to it, `*` standing for each of a list, and what it is for. */
export interface KeyRole {
  path: readonly string[];
  role: Role;
  /** Whether it may be left out where the keys around it are written. */
  isOptional: boolean;
}

/** A value, the way to it, and what it is for. */
export interface ToldValue {
  path: (string | number)[];
  value: unknown;
  role: Role;
}

/** Everything in `value` that a table of keys tells of, key by key. */
export function toldIn(keys: readonly KeyRole[], value: unknown): ToldValue[] {
  return keys.flatMap(({ path, role }) =>
    placesOf(value, path).map((found) => ({ ...found, role })),
  );
}

/** Every value at the end of `steps`, as far as the value is written. */
export function placesOf(
  value: unknown,
  [step, ...rest]: readonly string[],
  above: (string | number)[] = [],
): Omit<ToldValue, 'role'>[] {
  if (step === undefined) return value === undefined ? [] : [{ path: above, value }];
  if (step === '*') {
    const items: unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => placesOf(item, rest, [...above, index]));
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
  return placesOf((value as Record<string, unknown>)[step], rest, [...above, step]);
}
