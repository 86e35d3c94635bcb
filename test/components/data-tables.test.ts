import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dataPackage, dataPackageJson } from '../../src/library/data-package.ts';
import { dataTables, tableCsv } from '../../src/library/data-tables.ts';
import { peopleCsv, peopleTable } from '../../src/library/people-table.ts';
import { readCsv, readTable } from '../support/csv.ts';
import type { PrintedQuantity, RegionalObservation } from '../../src/schema/index.ts';
import { edition } from './edition.ts';

const entries = edition.records.regions.flatMap(({ id }) => edition.ledger.ofRegion(id));

/** What a row of the file says, as a record holds it. */
function observationOf(row: Record<string, string>) {
  const [region, indicator] = (row['reference'] ?? '').split('/');
  return {
    region,
    indicator,
    period: row['period'],
    segment: row['segment'],
    ...printedOf(row['value_printed']),
    population: row['population'] || null,
    populationWording: row['population_wording_id'],
    numerator: partOf(row['numerator_printed']),
    denominator: partOf(row['denominator_printed']),
    status: row['status'],
    printed: row['printed'] || null,
    where: row['where'],
    secondReading: row['second_reading'],
    source: row['source'],
    ...(row['person'] ? { person: row['person'] } : {}),
    approximate: row['approximate'] === 'true',
    bound: row['bound'],
    roundingOf: row['rounding_of'],
    supersedes: row['supersedes'],
    note: row['note_id'],
  };
}

function printedOf(text = ''): PrintedQuantity {
  const [number = '', magnitude = 'one'] = text.split(' ');
  const decimals = number.split('.')[1]?.length ?? 0;
  return { value: Number(number), decimals, magnitude: magnitude as PrintedQuantity['magnitude'] };
}

function partOf(text = '') {
  return text === '' || text === 'not-published' ? text : printedOf(text);
}

/** A number of a record in ones, worked out by its digits alone. */
function ones({ value, decimals, magnitude }: PrintedQuantity): string {
  const power = { one: 0, thousand: 3, million: 6, billion: 9, trillion: 12 }[magnitude];
  const [whole = '', fraction = ''] = value.toFixed(decimals).split('.');
  const digits = fraction.padEnd(power, '0');
  const [moved, rest] = [`${whole}${digits.slice(0, power)}`, digits.slice(power)];
  return `${moved.replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`;
}

/** The same of a record, words in Indonesian. */
function inIndonesian(observation: RegionalObservation) {
  const { populationWording, numerator, denominator, roundingOf, supersedes, note, mismatch } =
    observation;
  return {
    ...observation,
    printedWhy: undefined,
    where: Object.entries(observation.where ?? {})
      .map((place) => place.join(' '))
      .join('; '),
    secondReading: observation.secondReading?.day ?? '',
    bound: observation.bound ?? '',
    populationWording: populationWording?.id ?? '',
    numerator: numerator ?? '',
    denominator: denominator ?? '',
    roundingOf: roundingOf ?? '',
    supersedes: supersedes?.reference ?? '',
    note: [note?.id, mismatch?.id].filter(Boolean).join(' '),
    mismatch: undefined,
  };
}

describe('the file of all numbers', () => {
  const rows = readTable(tableCsv(edition, 'observations'));

  test('reads back to the records', () => {
    expect(rows.map(observationOf)).toEqual(
      entries.map(({ observation }) => inIndonesian(observation)),
    );
  });

  test('holds every number and its parts in full', () => {
    const full = (part: PrintedQuantity | 'not-published' | undefined) =>
      typeof part === 'object' ? ones(part) : '';
    expect(
      rows.map(({ value, numerator, denominator }) => [value, numerator, denominator]),
    ).toEqual(
      entries.map(({ observation }) => [
        ones(observation),
        full(observation.numerator),
        full(observation.denominator),
      ]),
    );
  });

  test('holds no code that a reader takes for a number', () => {
    for (const { region_code: code = '', bps_code: bps = '' } of rows) {
      expect(code).toMatch(/^kemendagri:/);
      expect(bps).toMatch(/^(?:bps:|$)/);
    }
  });

  test('holds the canonical reference of every number once', () => {
    expect(rows.map(({ reference }) => reference).toSorted()).toEqual(
      entries.map(({ ref }) => ref).toSorted(),
    );
  });
});

test('the file of all edition.rules reads back to every dated row', () => {
  const rows = readTable(tableCsv(edition, 'rules'));
  const dated = edition.rules
    .all()
    .flatMap(({ ref, rule }) => rule.rows.map((row) => ({ ref, row })));
  expect(rows.map(({ reference, from, to }) => [reference, from, to])).toEqual(
    dated.map(({ ref, row }) => [ref, row.from, row.to ?? '']),
  );
  rows.forEach(({ value, steps, unit }, index) => {
    const wanted = dated[index]?.row.value;
    expect(unit).toBe(wanted?.unit);
    if (!wanted || !('value' in wanted)) expect([value, steps]).toEqual(['', '']);
    else if (typeof wanted.value === 'number')
      expect([Number(value), steps]).toEqual([wanted.value, '']);
    else expect([value, steps?.split(' ').length]).toEqual(['', wanted.value.length]);
  });
});

describe.each(['id', 'en'] as const)('the table for people in %s', (locale) => {
  const csv = peopleCsv(peopleTable(entries, locale), locale);
  const [names = [], ...rows] = readCsv(csv.slice(1), locale === 'id' ? ';' : ',');
  const column = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? '');

  test('begins with the mark of UTF-8, and has every row whole', () => {
    expect(csv.codePointAt(0)).toBe(0xfeff);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names.length]));
  });

  test('holds every number in full, with the decimal mark of its language and no other', () => {
    const mark = locale === 'id' ? ',' : '.';
    const numbers = column(locale === 'id' ? 'Angka' : 'Number');
    expect(numbers).toEqual(entries.map(({ observation }) => ones(observation).replace('.', mark)));
    expect(numbers.some((number) => number.includes(mark))).toBe(true);
  });
});

describe('the descriptor', () => {
  const descriptor = dataPackage(edition);

  test.each(descriptor.resources)('describes every column of $path in its order', (resource) => {
    const table = dataTables(edition).find(({ file }) => file === resource.path);
    const [header, ...rows] = readCsv(table ? tableCsv(edition, table.name) : '');
    expect(resource.schema.fields.map(({ name }) => name)).toEqual(header);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header?.length]));
  });

  test.each(descriptor.resources)('says rightly what the cells of $path are', (resource) => {
    const table = dataTables(edition).find(({ file }) => file === resource.path);
    const rows = readTable(table ? tableCsv(edition, table.name) : '');
    const fits = {
      string: () => true,
      number: (cell: string) => /^-?\d+(?:\.\d+)?$/.test(cell),
      boolean: (cell: string) => cell === 'true' || cell === 'false',
      date: (cell: string) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
    };
    for (const { name, type, ...field } of resource.schema.fields) {
      const cells = rows.map((row) => row[name] ?? '');
      expect(
        cells.filter((cell) => cell !== '' && !fits[type](cell)),
        name,
      ).toEqual([]);
      if ('constraints' in field) expect(cells, name).not.toContain('');
      expect(field.description, name).not.toBe(field['description@id']);
    }
    const keys = rows.map((row) => resource.schema.primaryKey.map((name) => row[name]).join(' '));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('links columns to rows that exist', () => {
    for (const { name, path, schema } of descriptor.resources) {
      const table = dataTables(edition).find(({ file }) => file === path);
      for (const { fields, reference } of schema.foreignKeys) {
        const target = new Set(
          readTable(tableCsv(edition, reference.resource ?? name)).map(
            (row) => row[reference.fields[0] ?? ''],
          ),
        );
        const used = readTable(table ? tableCsv(edition, table.name) : '').map(
          (row) => row[fields[0] ?? ''],
        );
        expect(used.filter((cell) => cell && !target.has(cell))).toEqual([]);
      }
    }
  });

  test.each(descriptor.resources)('tells the bytes of $path and their digest', (resource) => {
    const bytes = Buffer.from(tableCsv(edition, resource.name));
    expect([resource.bytes, resource.hash]).toEqual([
      bytes.length,
      `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ]);
  });

  test('holds every kind of record that numbers point to', () => {
    const links = descriptor.resources.flatMap(({ name, schema }) =>
      schema.foreignKeys.map(
        ({ fields, reference }) => `${name}.${fields[0] ?? ''} ${reference.resource ?? name}`,
      ),
    );
    expect(links).toEqual([
      'observations.region regions',
      'observations.parent regions',
      'observations.indicator indicators',
      'observations.population populations',
      'observations.source sources',
      'observations.person people',
      'rules.source sources',
      'payments.region regions',
      'payments.source sources',
      'regions.parent regions',
      'regions.law laws',
      'sources.person people',
      'statements.source sources',
      'statements.person people',
    ]);
  });

  test('has what the standard asks for, and nothing of a clock', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'cakupan',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(descriptor.version).toMatch(/^\d{4}\.[1-9]\d?\.[1-9]\d?$/);
    expect(descriptor).not.toHaveProperty('created');
    expect(descriptor.sources).toHaveLength(edition.records.sources.length);
    expect(descriptor.sources.every(({ title }) => title !== '')).toBe(true);
    expect(JSON.parse(dataPackageJson(edition))).toEqual(descriptor);
  });
});
