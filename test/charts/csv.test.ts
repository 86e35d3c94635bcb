import { describe, expect, it } from 'vitest';
import { figureCsv, toCsv } from '../../src/charts/index.ts';
import fc from '../support/chance.ts';
import { readCsv, readTable } from '../support/csv.ts';
import { entry, figure, indonesia, participants } from './factory.ts';

describe('CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\rlines', '"two\rlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['', ''],
    [null, ''],
    [undefined, ''],
    [false, 'false'],
    [50.5, '50.5'],
    ['-12.5', '-12.5'],
    ['+62', '+62'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1+cmd|x', "'-1+cmd|x"],
    ['+x', "'+x"],
    ['\t=1', "'\t=1"],
    [' =1+1', "' =1+1"],
    ['=1,2', `"'=1,2"`],
  ])('writes %j as %s', (cell, text) => {
    expect(toCsv([[cell]])).toBe(`${text}\r\n`);
  });

  it('ends every row with CRLF and reads back to what went in', () => {
    const cell = fc.string().filter((text) => !/^\s*[=+\-@]|^[\t\r\n]/.test(text));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(toCsv(table))).toEqual(table);
      }),
    );
  });

  it('holds every observation of a figure with who said it, the same in both languages', () => {
    const input = figure('statement', [
      entry('50.50', { observation: { denominator: 'not-published' } }),
      entry('38', { region: indonesia, source: { url: 'https://example.org/a?b=1,2' } }),
    ]);
    const [first, second] = readTable(figureCsv(input));
    expect(first).toEqual({
      reference: 'makassar/coverage/2024@office-2025',
      region: 'makassar',
      region_code: 'kemendagri:73.71',
      bps_code: 'bps:7371',
      region_name_id: 'Kota Makassar',
      region_name_en: 'Makassar City',
      level: 'city',
      parent: 'sulawesi-selatan',
      territory: '',
      indicator: 'coverage',
      indicator_name_id: 'Pekerja yang tercakup',
      indicator_name_en: 'Workers covered',
      period: '2024',
      segment: 'all',
      segment_name_id: 'semua',
      segment_name_en: 'everyone',
      value: '50.50',
      value_printed: '50.50',
      value_to: '',
      magnitude: 'one',
      unit: 'percent',
      approximate: 'false',
      bound: '',
      population: 'unstated',
      population_wording_id: '',
      population_wording_en: '',
      numerator: '',
      numerator_printed: '',
      denominator: '',
      denominator_printed: 'not-published',
      status: 'reported',
      printed: '',
      where: '',
      second_reading: '',
      source: 'office-2025',
      said_by_id: 'kepala kantor wilayah',
      said_by_en: 'the head of the regional office',
      person: '',
      publisher_id: 'Kantor',
      publisher_en: 'Kantor',
      title: 'Audiensi, "Balai Kota"',
      published: '2025-03-17',
      read: '2026-11-22',
      extent: '',
      licence_id: 'tidak disebut',
      licence_en: 'none found',
      reuse: '',
      url: '',
      archived: '',
      rounding_of: '',
      supersedes: '',
      note_id: '',
      note_en: '',
    });
    expect(second).toMatchObject({
      region_code: 'kemendagri:ID',
      parent: '',
      value: '38',
      url: 'https://example.org/a?b=1,2',
    });
  });

  it('says what a number rounds, what it replaces and how to read it', () => {
    const observation = {
      roundingOf: 'makassar/coverage/2024@precise',
      supersedes: {
        reference: 'makassar/coverage/2024@old',
        date: '2026-11-22',
        reason: { id: 'ralat', en: 'erratum' },
      },
      note: { id: 'Bulannya tidak disebut.', en: 'The month is not stated.' },
      mismatch: { id: 'Dibulatkan.', en: 'Rounded.' },
    };
    const csv = figureCsv(figure('people', [entry('50.50', { observation })]));
    expect(readTable(csv)[0]).toMatchObject({
      rounding_of: 'makassar/coverage/2024@precise',
      supersedes: 'makassar/coverage/2024@old',
      note_id: 'Bulannya tidak disebut. Dibulatkan.',
      note_en: 'The month is not stated. Rounded.',
    });
  });

  it('writes numbers in full, and beside them as they were printed', () => {
    const numerator = { value: 26.6, decimals: 2, magnitude: 'million' } as const;
    const million = entry('25.004', {
      indicator: participants,
      magnitude: 'million',
      observation: { numerator },
    });
    expect(readTable(figureCsv(figure('series', [million])))[0]).toMatchObject({
      value: '25004000',
      value_printed: '25.004 million',
      numerator: '26600000',
      numerator_printed: '26.60 million',
      denominator: '',
    });
  });
});
