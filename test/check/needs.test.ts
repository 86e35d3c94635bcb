import { expect, it, test } from 'vitest';
import { checkFiles, stamp } from '../../src/check/index.ts';
import { readData, type Data } from '../../src/check/reading/data-folder.ts';
import { checkNeeds } from '../../src/check/data/needs.ts';
import { readFiles } from '../../src/check/reading/files.ts';
import { needsOf, type Need } from '../../src/check/data/needed.ts';
import { collectProblems, type Problem } from '../../src/check/reports/problem.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { subject } from '../../src/jamsostek/subject.ts';
import { recordRoot } from '../support/record.ts';
import { on } from './small-site.ts';

const files = readFiles(recordRoot);
const data = readData(files, () => undefined);
const needs = needsOf(subject);

/** The data without one record, by another name if one is given. */
function without({ kind, id }: Need, renamed?: string): Data {
  if (kind === 'rules') {
    const programs = data.records.programs.map((one) => ({
      ...one,
      record: {
        ...one.record,
        rules: one.record.rules.flatMap((rule) => {
          if (`${one.record.id}/${rule.id}` !== id) return [rule];
          return renamed === undefined ? [] : [{ ...rule, id: renamed }];
        }),
      },
    }));
    return { ...data, records: { ...data.records, programs } };
  }
  const ids = new Set([...data.ids[kind], ...(renamed === undefined ? [] : [renamed])]);
  ids.delete(id);
  return { ...data, ids: { ...data.ids, [kind]: ids } };
}

function problemsOf(changed: Data): Problem[] {
  const { report, sorted } = collectProblems();
  checkNeeds({ data: changed, subject, report });
  return sorted();
}

it('finds all that code needs in the record', () => {
  expect(needs.length).toBeGreaterThan(100);
  expect(problemsOf(data)).toEqual([]);
});

test.each(needs.map((need) => [`${need.kind} ${need.id}`, need] as const))(
  'tells of %s, removed or renamed',
  (_, need) => {
    expect(problemsOf(without(need)).map(({ args }) => args)).toMatchObject([{ id: need.id }]);
    const end = need.id.split('/').at(-1) ?? '';
    const renamed = problemsOf(without(need, `${end}s`));
    expect(renamed.map(({ args }) => args)).toMatchObject([{ id: need.id }]);
  },
);

it('names who needs a rule and where it should stand, in both languages', () => {
  const path = 'data/programs/jkm.json';
  const text = (files.get(path) ?? '').replace('"id": "funeral"', '"id": "funerals"');
  const lines = checkFiles(stamp(new Map([...files, [path, text]])), { on })
    .filter(({ code }) => code === 'needed')
    .flatMap((problem) => [asLine(problem, 'id'), asLine(problem, 'en')]);
  expect(lines).toEqual([
    'data/programs/jkm.json:10:12  needed  Aturan "jkm/funeral" tidak ada, padahal diperlukan oleh kalkulator "death". Kembalikan namanya bila "jkm/funerals" adalah nama barunya; nama ini dikenal program situs.',
    'data/programs/jkm.json:10:12  needed  There is no rule "jkm/funeral", needed by the calculator "death". Give it back its name if "jkm/funerals" is its new one; the code of the site knows it by this name.',
  ]);
});

it('asks for nothing of a file that could not be read', () => {
  const need = needs.find(({ kind }) => kind === 'channels');
  if (!need) throw new Error('Code should need a channel.');
  const changed = without(need);
  expect(problemsOf({ ...changed, unreadable: new Set(['channels']) })).toEqual([]);
});

it('asks for no rules where the data hold no programme', () => {
  const packages = data.records.programs.filter(({ record }) => record.kind === 'package');
  expect(packages.length).toBeGreaterThan(0);
  const left = { ...data, records: { ...data.records, programs: packages } };
  expect(problemsOf(left)).toEqual([]);
});
