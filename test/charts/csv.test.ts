import { describe, expect, it } from 'vitest';
import { figureCsv, toCsv } from '../../src/charts/index.ts';
import fc from '../support/chance.ts';
import { readCsv } from '../support/csv.ts';
import { entry, figure, indonesia } from './factory.ts';

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
    expect(figureCsv(input)).toBe(
      [
        'reference,region_code,region,indicator,period,segment,value,magnitude,unit,approximate,' +
          'bound,population,population_wording,numerator,denominator,status,printed,where,second_reading,source,said_by,publisher,' +
          'title,published,read,extent,licence,url,archived,rounding_of,supersedes,note',
        'makassar/coverage/2024@office-2025,73.71,Kota Makassar,coverage,2024,all,50.50,one,percent,' +
          'false,,unstated,,,not-published,reported,,,,office-2025,kepala kantor wilayah,Kantor,' +
          '"Audiensi, ""Balai Kota""",2025-03-17,2026-11-22,,tidak disebut,,,,,',
        'indonesia/coverage/2024@office-2025,ID,Indonesia,coverage,2024,all,38,one,percent,' +
          'false,,unstated,,,,reported,,,,office-2025,kepala kantor wilayah,Kantor,' +
          '"Audiensi, ""Balai Kota""",2025-03-17,2026-11-22,,tidak disebut,"https://example.org/a?b=1,2",,,,',
        '',
      ].join('\r\n'),
    );
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
    const [, row = []] = readCsv(csv);
    expect(row.slice(-3)).toEqual([
      'makassar/coverage/2024@precise',
      'makassar/coverage/2024@old',
      'Bulannya tidak disebut. Dibulatkan.',
    ]);
  });

  it('writes out the magnitude of a numerator', () => {
    const numerator = { value: 26.6, decimals: 2, magnitude: 'million' } as const;
    const csv = figureCsv(figure('people', [entry('50.23', { observation: { numerator } })]));
    expect(csv).toContain(',26.60 million,');
  });
});
