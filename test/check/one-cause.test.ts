import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { changed, on } from './small-site.ts';

const site = changed([]);
const dataFiles = [...site.keys()].filter((file) => /^data\/(?!stamps\/|schema\/)/.test(file));

describe('one cause is one problem', () => {
  test('a stray comma in a file of data is told once, at the comma', () => {
    const told = dataFiles.map((file) => {
      const broken = (site.get(file) ?? '').replace('{', '{,');
      const problems = checkFiles(new Map([...site, [file, broken]]), { on });
      return [file, ...problems.map((one) => `${one.code} ${one.file}`)];
    });
    expect(told).toEqual(dataFiles.map((file) => [file, `broken-json ${file}`]));
  });
});
