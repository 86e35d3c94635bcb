import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFiles, stamp } from '../../src/check/index.ts';
import { readFiles } from '../../src/check/reading/files.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { projectRoot } from '../support/project.ts';
import { recordRoot } from '../support/record.ts';
import { on } from './small-site.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

type Example = Record<string, unknown>;

/** The records that the README shows as JSON, in its order. */
const examples = [...readme.matchAll(/^ *```json\n([^]*?)^ *```/gm)].map(
  ([, json = '']) => JSON.parse(json) as Example,
);

/** The example that has a key, which must be there. */
function exampleWith(key: string): Example {
  const found = examples.find((example) => key in example);
  if (!found) throw new Error(`The README shows no record with "${key}".`);
  return found;
}

const source = exampleWith('publisher');
const region = exampleWith('bps');
const correction = exampleWith('supersedes');
const figure = exampleWith('marks');
const { reference } = correction['supersedes'] as { reference: string };

/** The files of the tests' record with every example of the README where it belongs. */
function withExamples(): Map<string, string> {
  const files = new Map(readFiles(recordRoot));
  const append = (path: string, key: string, ...records: Example[]) => {
    const held = JSON.parse(files.get(path) ?? '{}') as Record<string, Example[]>;
    files.set(path, JSON.stringify({ ...held, [key]: [...(held[key] ?? []), ...records] }));
  };
  const replaced = reference.split('@')[1];
  files.set(`data/figures/${String(figure['id'])}.json`, JSON.stringify(figure));
  append('data/regions.json', 'regions', region);
  const before = { ...correction, supersedes: undefined, value: 40.1 };
  for (const [id, observation] of [
    [String(source['id']), correction],
    [String(replaced), before],
  ] as const) {
    const url = `https://example.org/${id}`;
    files.set(`data/sources/${id}.json`, JSON.stringify({ ...source, id, url }));
    files.set(
      `data/observations/${String(region['id'])}/${id}.json`,
      JSON.stringify({ observations: [observation] }),
    );
  }
  return files;
}

it('shows a source, a number, a correction, a region and a figure as JSON', () => {
  expect(examples).toHaveLength(5);
});

it('shows records that the check accepts as they stand', () => {
  const problems = checkFiles(stamp(withExamples()), { on }).filter(
    ({ severity }) => severity === 'error',
  );
  expect(problems.map((problem) => asLine(problem, 'en'))).toEqual([]);
});

it('shows a number that the record holds word for word', () => {
  const number = examples.find((one) => 'indicator' in one && !('supersedes' in one));
  const held = [...readFiles(recordRoot)].filter(([path]) => path.startsWith('data/observations/'));
  const observations = held.flatMap(
    ([, text]) => (JSON.parse(text) as { observations: Example[] }).observations,
  );
  expect(observations).toContainEqual(expect.objectContaining(number ?? {}));
});
