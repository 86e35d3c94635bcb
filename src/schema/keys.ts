import { z } from 'astro/zod';

/**
 * The keys an author may write at `path` of `value`, which `schema` checks; empty where no object is
 * expected. Where a key of the value says which of several forms it has, those of that form.
 * @example keysAt(program, ['rules', 0]) // ['id', 'label', 'kind', 'rows']
 */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value?: unknown): string[] {
  let here: unknown[] = [schema];
  let found = value;
  for (const part of path) {
    here = here.flatMap((one) => formsOf(one, found)).flatMap((one) => inside(one, part));
    found = isObject(found) && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  return [
    ...new Set(
      here
        .flatMap((one) => formsOf(one, found))
        .flatMap(unwrap)
        .flatMap(keysOf),
    ),
  ];
}

/** The forms that a value of a schema can have: only the one that it says it has, where it says so. */
function formsOf(schema: unknown, value: unknown): unknown[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isObject(value)) return [schema];
  const { discriminator } = schema.def;
  const meant = (schema.options as unknown[]).filter(
    (form) =>
      form instanceof z.ZodObject &&
      (form.shape[discriminator] as z.ZodType).safeParse(value[discriminator]).success,
  );
  return meant.length > 0 ? meant : [schema];
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether an author may write `null` at `path` of a value checked by `schema`. */
export function isNullableAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  let here: unknown[] = [schema];
  for (const part of path) here = here.flatMap((one) => inside(one, part));
  return here.some(takesNull);
}

function takesNull(schema: unknown): boolean {
  if (schema instanceof z.ZodNullable) return true;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return takesNull(schema.unwrap());
  }
  return schema instanceof z.ZodUnion && (schema.options as unknown[]).some(takesNull);
}

function keysOf(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function inside(schema: unknown, part: PropertyKey): unknown[] {
  return unwrap(schema).flatMap((one) => {
    if (one instanceof z.ZodArray) return [one.element];
    const shape: Record<string, unknown> = one instanceof z.ZodObject ? one.shape : {};
    return typeof part === 'string' && Object.hasOwn(shape, part) ? [shape[part]] : [];
  });
}

/** The schemas behind optional, nullable, defaulted, either-or and transformed ones. */
export function unwrap(schema: unknown): unknown[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return unwrap(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) return (schema.options as unknown[]).flatMap(unwrap);
  // What an author writes, not what is made of it.
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return [schema];
}
