import { z } from 'astro/zod';
import { contentFolders, dataFileAt, type ContentFolder } from './index.ts';
import { unwrap } from './keys.ts';
import { roleOf } from './key.ts';
import { toldIn, type KeyRole, type Linked, type ToldValue } from './role.ts';

/**
 * Every key of a schema and what it is for, those of lists and of records within it too.
 * @throws Error on a key that does not say; the compiler finds those first
 */
export function rolesIn(schema: z.ZodType, above: readonly string[] = []): KeyRole[] {
  return unwrap(schema).flatMap((form) => {
    if (form instanceof z.ZodArray) return rolesIn(form.element as z.ZodType, [...above, '*']);
    if (!(form instanceof z.ZodObject)) return [];
    return Object.entries(form.shape as Record<string, z.ZodType>).flatMap(([name, key]) => {
      const role = roleOf(key);
      const path = [...above, name];
      if (role === undefined) throw new Error(`${path.join('.')} does not say what it is.`);
      const isOptional = key.safeParse(undefined).success;
      if (role.is === 'group') return [{ path, role, isOptional }, ...rolesIn(key, path)];
      return [{ path: isList(key) ? [...path, '*'] : path, role, isOptional }];
    });
  });
}

function isList(schema: z.ZodType): boolean {
  return unwrap(schema).some((form) => form instanceof z.ZodArray);
}

/** The keys of the data file at `path` (relative to `data/`); none of a file that no schema knows. */
export function keysOfDataFile(path: string): readonly KeyRole[] {
  const schema = dataFileAt(path)?.schema;
  return schema ? keysOf(schema) : [];
}

/**
 * The keys of a kind of record, wherever its files keep it.
 * @throws Error if no file keeps it
 */
export function keysOfKind(kind: Linked | 'observations'): readonly KeyRole[] {
  const found =
    [`${kind}.json`, `${kind}/x.json`, `${kind}/x/x.json`]
      .map(keysOfDataFile)
      .find(({ length }) => length > 0) ?? [];
  if (found.length === 0) throw new Error(`No file of data/ keeps ${kind}.`);
  const listed = found.filter(({ path: [list, each] }) => list === kind && each === '*');
  return listed.length === 0
    ? found
    : listed.map(({ path, ...key }) => ({ path: path.slice(2), ...key }));
}

/** The keys of the front matter in a folder of `content/`. */
export function keysOfMatter(folder: ContentFolder): readonly KeyRole[] {
  return keysOf(contentFolders[folder]);
}

/** Everything in front matter of whichever folder: no key means two things. */
export function toldInMatter(matter: object): ToldValue[] {
  return toldIn(everyMatter, matter);
}

const known = new WeakMap<z.ZodType, readonly KeyRole[]>();

function keysOf(schema: z.ZodType): readonly KeyRole[] {
  const keys = known.get(schema) ?? distinct(rolesIn(schema));
  known.set(schema, keys);
  return keys;
}

/** Each key once: forms of a record share some. */
function distinct(keys: readonly KeyRole[]): readonly KeyRole[] {
  return [...new Map(keys.map((one) => [`${one.path.join('.')} ${one.role.is}`, one])).values()];
}

const everyMatter = distinct(Object.values<z.ZodType>(contentFolders).flatMap(keysOf));
