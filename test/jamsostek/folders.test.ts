import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Fields } from '../../src/jamsostek/case.ts';
import { calculatorNames, calculators, subject, type Case } from '../../src/jamsostek/subject.ts';
import { rulesIn } from '../../src/rules/needs.ts';

const folder = join(import.meta.dirname, '../../src/jamsostek/calculators');
const folders = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());

test('every folder of calculators is one, and every calculator has a folder', () => {
  expect(folders.map(({ name }) => name).toSorted()).toEqual(calculatorNames.toSorted());
});

describe.each(calculatorNames)('%s', (name) => {
  const fields: Fields = calculators[name].fields;
  const sources = readdirSync(join(folder, name)).map((file) =>
    readFileSync(join(folder, name, file), 'utf8'),
  );

  test('asks only where a field that stands before has one of its values', () => {
    const before = new Map<string, readonly string[]>();
    for (const [field, { kind, when }] of Object.entries(fields)) {
      if (when) {
        const [other, values] = when;
        expect(before.has(other)).toBe(true);
        const known = before.get(other) ?? [];
        if (known.length > 0) expect(known).toEqual(expect.arrayContaining([...values]));
      }
      before.set(field, typeof kind === 'object' && !('any' in kind) ? kind : []);
    }
  });

  test('bounds only what it asks', async () => {
    const file = (await import(join(folder, name, 'case.ts'))) as { bounds?: object };
    for (const field of Object.keys(file.bounds ?? {})) expect(fields).toHaveProperty(field);
  });

  test('names each of its rules once', () => {
    const written = sources.flatMap(
      (text) => text.match(/'[a-z]+\/[a-z-]+'(?=, '[a-z-]+'\])/g) ?? [],
    );
    expect(written.toSorted()).toEqual([...new Set(written)].toSorted());
  });
});

test('whoever reads a rule takes it in the same unit', () => {
  const units = new Map<string, string>();
  const all = [
    ...calculatorNames.flatMap((name) => rulesIn(...calculators[name].needs)),
    ...subject.needed,
    ...subject.derivations.flatMap(({ inputs }) => inputs),
  ];
  for (const [ref, unit] of all) {
    expect(units.get(ref) ?? unit).toBe(unit);
    units.set(ref, unit);
  }
});

test('a derived amount is declared once', () => {
  const refs = subject.derivations.map(({ ref }) => ref);
  expect(new Set(refs).size).toBe(refs.length);
});

test('a case needs what is always asked, and may hold the rest', () => {
  expectTypeOf<Pick<Case<'death'>, 'segment' | 'date'>>().toExtend<Case<'death'>>();
  expectTypeOf<Case<'accident'>['loss']>().toEqualTypeOf<'whole' | 'function' | undefined>();
  expectTypeOf<Case<'employer'>['wages']>().toEqualTypeOf<readonly number[]>();
});
