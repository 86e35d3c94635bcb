import { z } from 'astro/zod';
import type { Role } from './role.ts';

/** Marks, for the compiler alone, a key that says what it is. */
declare const SAYS: unique symbol;

/** The schema of a key that says what it is. */
export type WithRole<T extends z.ZodType = z.ZodType> = T & { readonly [SAYS]: true };

/** A record whose every key says what it is, in one form or several. */
export type Shape =
  | z.ZodObject<Record<string, WithRole>>
  | z.ZodDiscriminatedUnion<readonly z.ZodObject<Record<string, WithRole>>[]>;

/** A role about which there need not be more to say than its name. */
type RoleName = Exclude<Role['is'], 'group' | 'link'>;

const told = new WeakMap<z.ZodType, Role>();

/** The schema behind one that may be left out, null, or have a default. */
type Unwrapped<T> =
  T extends z.ZodOptional<infer I>
    ? Unwrapped<I>
    : T extends z.ZodNullable<infer I>
      ? Unwrapped<I>
      : T extends z.ZodDefault<infer I>
        ? Unwrapped<I>
        : T extends z.ZodArray<infer I>
          ? Unwrapped<I>
          : T extends z.ZodUnion<infer O>
            ? Unwrapped<O[number]>
            : T;

/** The objects somewhere in a schema whose keys do not say what they are. */
type Untold<T> =
  Unwrapped<T> extends infer I
    ? I extends z.ZodObject<infer S>
      ? S[keyof S] extends WithRole
        ? never
        : I
      : never
    : never;

/** The objects somewhere in a schema. */
type Objects<T> = Extract<Unwrapped<T>, z.ZodObject>;

/**
 * A key: what it is for, what may stand there, and how it is described to those who write it.
 * @example key(link('sources'), slug, 'Where it was said')
 */
export function key<T extends z.ZodType>(
  role: RoleName | Role,
  schema: [Objects<T>] extends [never] ? T : never,
  description: string,
): WithRole<T> {
  return says(typeof role === 'string' ? { is: role } : role, schema, description);
}

/** A key that holds others, which say themselves what they are. */
export function group<T extends z.ZodType>(
  schema: [Objects<T>] extends [never] ? never : [Untold<T>] extends [never] ? T : never,
  description: string,
): WithRole<T> {
  return says({ is: 'group' }, schema, description);
}

/** The same for a table of keys that is handed in. */
export function groupOf<S extends Record<string, WithRole>>(shape: S, description: string) {
  return says({ is: 'group' }, keys(shape), description);
}

/** The same, each of whose keys may be left out. */
export function groupOfSome<S extends Record<string, WithRole>>(shape: S, description: string) {
  return says({ is: 'group' }, keys(shape).partial(), description);
}

/** The key of a file that holds many records of one kind. */
export function listOf<T extends Shape>(record: T) {
  return says({ is: 'group' }, z.array(record), 'The records');
}

function says<T extends z.ZodType>(role: Role, schema: T, description: string): WithRole<T> {
  const described = schema.describe(description);
  told.set(described, role);
  return described as WithRole<T>;
}

/** A record of keys, each of which says what it is; no other key may stand there. */
export function keys<S extends Record<string, WithRole>>(shape: S) {
  return z.strictObject(shape);
}

/** What a key is for; undefined of a schema that is no key. */
export function roleOf(schema: z.ZodType): Role | undefined {
  const own = told.get(schema);
  // All keys of a record may have been made optional since.
  return own === undefined && schema instanceof z.ZodOptional
    ? roleOf(schema.unwrap() as z.ZodType)
    : own;
}

/** The role of a key that names another record. */
export function link(to: (Role & { is: 'link' })['to']): Role {
  return { is: 'link', to };
}

/** The same, where the record can do without what it names. */
export function aside(to: (Role & { is: 'link' })['to']): Role {
  return { is: 'link', to, isAside: true };
}
