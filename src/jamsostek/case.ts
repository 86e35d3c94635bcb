import { queryOf } from './case-query.ts';
import type { Child } from './levels.ts';

/** How a field of a case is written in an address, and what type it has. */
export type FieldKind =
  | 'rupiah'
  | 'amounts'
  | 'whole'
  | 'months'
  | 'percent'
  | 'year'
  | 'month'
  | 'date'
  /** Yes or no; not told is neither. */
  | 'flag'
  | 'children'
  /** Any number of some names. */
  | { any: readonly string[] }
  /** One of some names. */
  | readonly string[];

/** Asked only where another field, which stands before it, has one of some values. */
export type FieldCondition = readonly [field: string, values: readonly string[]];

/** A field as the case of its calculator declares it. */
export interface DeclaredField {
  kind: FieldKind;
  /** Whether there is a result before it is told. */
  optional?: true;
  when?: FieldCondition;
}

/** The fields of a case in the order of its form. Names stand in shared addresses: never rename one. */
export type Fields = Readonly<Record<string, DeclaredField>>;

/** The least and the most that may be told in a field; what lies outside is refused. */
export type Bounds<F extends Fields> = Partial<
  Readonly<Record<keyof F, readonly [least: number, most: number]>>
>;

type ValueOf<K> = K extends readonly (infer Choice)[]
  ? Choice
  : K extends 'month' | 'date'
    ? string
    : K extends 'flag'
      ? boolean
      : K extends 'amounts'
        ? readonly number[]
        : K extends 'children'
          ? readonly Child[]
          : K extends { any: readonly (infer Name)[] }
            ? readonly Name[]
            : number;

type MayBeAbsent = { optional: true } | { when: FieldCondition };

/** A filled-in case: the question that its calculator computes the answer to. */
export type CaseOf<F extends Fields> = {
  [K in keyof F as F[K] extends MayBeAbsent ? never : K]: ValueOf<F[K]['kind']>;
} & {
  [K in keyof F as F[K] extends MayBeAbsent ? K : never]?: ValueOf<F[K]['kind']>;
};

/** A field of a case, as its form asks for it. */
export interface Field {
  name: string;
  kind: FieldKind;
  /** Whether there is no result before it is told, where it is asked at all. */
  needed: boolean;
  when: FieldCondition | null;
}

/** Declared fields in the order of their form. */
export function fieldsIn(declared: Fields): Field[] {
  return Object.entries(declared).map(([name, { kind, optional, when }]) => ({
    name,
    kind,
    needed: optional !== true,
    when: when ?? null,
  }));
}

/** Those of the fields that a case asks for, as far as it was told. */
export function askedOf(fields: readonly Field[], given: Record<string, unknown>): Field[] {
  const asked: Field[] = [];
  for (const field of fields) {
    const [name, values] = field.when ?? ['', null];
    const shown = asked.some((one) => one.name === name) && values?.includes(String(given[name]));
    if (!values || shown) asked.push(field);
  }
  return asked;
}

/**
 * A case as search parameters, in the order of its fields; what is absent is left out.
 * @example queryOfCase(fields, { wage: 3_000_000, month: '2026-11' }).toString() // 'wage=3000000&month=2026-11'
 */
export function queryOfCase(declared: Fields, given: object): URLSearchParams {
  const values = given as Record<string, unknown>;
  return queryOf(Object.keys(declared).map((name) => [name, values[name]]));
}
