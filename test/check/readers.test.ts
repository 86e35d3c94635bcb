import { expect, it } from 'vitest';
import { readPages } from '../../src/check/reading/content-folder.ts';
import { makeLedger } from '../../src/check/data/observations.ts';
import { readersOf } from '../../src/check/data/readers.ts';
import { readData } from '../../src/check/reading/data-folder.ts';
import { readFiles } from '../../src/check/reading/files.ts';
import { problemWords } from '../../src/check/reports/problem.ts';
import { rulesOf, subject } from '../../src/jamsostek/subject.ts';
import { recordRoot } from '../support/record.ts';
import { on } from './small-site.ts';

const report = () => undefined;
const files = readFiles(recordRoot);
const data = readData(files, report);
const rules = rulesOf(data.records.programs.map(({ record }) => record));
const desk = { data, rules, subject, ledger: makeLedger(data, report), report, on };
const pages = readPages(files, report);

it('names the home page, calculators and pages that a discount reaches', () => {
  const { home, pages: found } = readersOf('bpu/discount', desk, pages);
  expect(home).toBe(true);
  expect(found).toEqual(
    expect.arrayContaining(['calculators/self-employed', 'explainers/self-employed']),
  );
  expect(found).not.toContain('calculators/pension');
});

it('names a page for a contribution table that computes from the rule', () => {
  const { home, pages: found } = readersOf('construction/jkk-rate', desk, pages);
  expect(home).toBe(false);
  expect(found).toEqual(
    expect.arrayContaining(['calculators/construction', 'explainers/construction-workers']),
  );
});

it('names a data file whose texts print the rule, but none for a name that only begins alike', () => {
  expect(readersOf('bpu/arrears-limit', desk, pages).pages).toContain('data/faqs.json');
  expect(readersOf('bpu/arrears', desk, pages)).toEqual({ home: false, pages: [] });
});

it('says so in both languages', () => {
  const problem = {
    ...{ file: 'data/programs/bpu.json', line: 1, column: 1, code: 'rule-ended' as const },
    ...{ severity: 'warning' as const, args: { rule: 'a/b', to: '2026-12-31', home: true } },
  };
  const words = { ...problem, args: { ...problem.args, pages: ['pages/changes'] } };
  expect(problemWords(words, 'en').hint).toBe(
    'Add the next row once it is set. What reads differently since: the home page, pages/changes.',
  );
  expect(problemWords(words, 'id').hint).toBe(
    'Tambahkan baris baru bila sudah ditetapkan. Yang bunyinya berubah sejak itu: beranda, pages/changes.',
  );
});
