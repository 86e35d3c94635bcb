import {
  isValueType,
  type Form,
  type ValueType,
  type Wanted,
} from '../../i18n/desk/check-forms.ts';
import type { DataFile } from '../../schema/index.ts';
import { isNullableAt, keysAt } from '../../schema/keys.ts';
import { isLocale, isRequired } from '../../schema/locales.ts';
import { nearestName } from '../../schema/spelling.ts';
import type { ArgsOf, ProblemCode } from '../reports/problem.ts';

/** A schema of a data file or of front matter. */
export type Schema = DataFile['schema'];
type Issue = NonNullable<ReturnType<Schema['safeParse']>['error']>['issues'][number];

/** The way to a value: keys and 0-based positions. */
export type Path = (string | number)[];

/** A fault of a value against its schema, ready to be told once its place is known. */
export type SchemaFault = {
  [C in ProblemCode]: { code: C; args: ArgsOf<C>; path: Path; at: 'key' | 'value' };
}[ProblemCode];

/** Everything in `value` that `schema` refuses, worded for the people who write it. */
export function schemaFaults(schema: Schema, value: unknown): SchemaFault[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => faultsOf(issue, [], { schema, value }));
}

interface Checked {
  schema: Schema;
  value: unknown;
}

function faultsOf(issue: Issue, above: Path, checked: Checked): SchemaFault[] {
  const path = [...above, ...issue.path.map(asStep)];
  const found = valueAt(checked.value, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, checked);
  if (found === undefined) return [missing(issue, path, checked)];
  const key = pathName(path);
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  switch (issue.code) {
    case 'invalid_type': {
      const args = { key, found: typeOf(found), ...wantedAt(path, issue.expected, checked) };
      return [{ code: 'wrong-type', args, path, at: 'value' }];
    }
    case 'invalid_value':
      return [badChoice(path, text, issue.values.map(String))];
    case 'invalid_union':
      return faultsOfUnion(issue, path, checked, text);
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path, text)];
    default:
      return [
        {
          code: 'bad-form',
          args: { key, value: text, form: formOf(issue) },
          path,
          at: 'value',
        },
      ];
  }
}

function unknownKeys(keys: string[], path: Path, { schema, value }: Checked): SchemaFault[] {
  const allowed = keysAt(schema, path, value);
  return keys.map((key) => ({
    code: 'unknown-key',
    args: { key, near: nearestName(key, allowed), allowed },
    path: [...path, key],
    at: 'key',
  }));
}

function missing(issue: Issue, path: Path, checked: Checked): SchemaFault {
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  if (isRequired(last) && keysAt(checked.schema, parent).every(isLocale)) {
    return {
      code: 'missing-language',
      args: { key: pathName(parent), language: last },
      path: parent,
      at: 'value',
    };
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  const args = { key: pathName(path), ...wantedAt(path, expected, checked) };
  return { code: 'missing-key', args, path: parent, at: 'value' };
}

function wantedAt(path: Path, expected: string, { schema }: Checked): Wanted {
  return {
    expected: typeName(expected),
    keys: expected === 'object' ? keysAt(schema, path) : [],
    nullable: isNullableAt(schema, path),
  };
}

function badChoice(path: Path, value: string, allowed: string[]): SchemaFault {
  const args = { key: pathName(path), value, near: nearestName(value, allowed), allowed };
  return { code: 'bad-choice', args, path, at: 'value' };
}

function outOfBounds(
  issue: Issue & { code: 'too_small' | 'too_big' },
  path: Path,
  value: string,
): SchemaFault {
  const key = pathName(path);
  if (issue.origin === 'string' || issue.origin === 'array') {
    return { code: 'empty', args: { key }, path, at: 'value' };
  }
  const sign =
    issue.code === 'too_small' ? (issue.inclusive ? '≥' : '>') : issue.inclusive ? '≤' : '<';
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  return {
    code: 'out-of-range',
    args: { key, value, bound: `${sign} ${limit}` },
    path,
    at: 'value',
  };
}

/** Of the alternatives of a value, tells of the one the author most likely meant. */
function faultsOfUnion(
  issue: Issue & { code: 'invalid_union' },
  path: Path,
  checked: Checked,
  text: string,
): SchemaFault[] {
  if ('options' in issue && Array.isArray(issue.options)) {
    return [badChoice(path, text, issue.options.map(String))];
  }
  const branches = issue.errors;
  const inside = branches.find((branch) => branch.some(({ path: below }) => below.length > 0));
  const choice = branches.find((branch) => branch.some(({ code }) => code === 'invalid_value'));
  const meant = inside ?? choice ?? branches[0] ?? [];
  return meant.flatMap((one) => faultsOf(one, path, checked));
}

const FORM_OF_MESSAGE: [string, Form][] = [
  ['lower-case letters', 'slug'],
  ['a day that exists', 'date'],
  ['a part of a year', 'observedPeriod'],
  ['a year, quarter', 'period'],
  ['region/indicator', 'reference'],
  ['a reference that names', 'sourced'],
  ['an https:', 'url'],
  ['ID, NN', 'code'],
  ['an origin', 'origin'],
  ['a time zone', 'zone'],
  ['a path that', 'base'],
  ['two to four capital', 'abbreviation'],
  ['two or four digits', 'bps'],
  ['a digest', 'digest'],
  ['rule:', 'rule'],
  ['digits only', 'digits'],
  ['an email', 'email'],
];
function formOf({ message }: Issue): Form {
  const known = FORM_OF_MESSAGE.find(([start]) => message.startsWith(start))?.[1];
  return known ?? 'other';
}

function typeName(expected: string): ValueType {
  return isValueType(expected) ? expected : 'other';
}

function typeOf(value: unknown): ValueType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return typeName(typeof value);
}

function asStep(part: PropertyKey): string | number {
  return typeof part === 'number' ? part : String(part);
}

/** The value at `path`, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, part) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, part)
        ? (here as Record<string, unknown>)[part]
        : undefined,
    value,
  );
}

/** The last key of a path, with its position in a list (`sections[2]`) or its language (`title.en`). */
export function pathName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  const parent = path.at(-2);
  if (typeof last === 'number') return `${pathName(path.slice(0, -1))}[${last}]`;
  return isLocale(last) && typeof parent === 'string' ? `${parent}.${last}` : last;
}
