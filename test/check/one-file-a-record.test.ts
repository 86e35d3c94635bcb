import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { stampFolder } from '../support/stamped.ts';
import { readFiles } from '../../src/check/reading/files.ts';
import { parseRecords } from '../../src/schema/index.ts';
import fc, { tries } from '../support/chance.ts';
import { temporaryFolder } from '../support/folders.ts';
import { recordRoot } from '../support/record.ts';
import { changed, file, on, smallSite, textOf, type Change } from './small-site.ts';

/** Files of data as the pages get them: parsed, by path below `data/`. */
function parsed(files: Iterable<[string, string]>): Record<string, unknown> {
  const data = [...files].filter(([path]) => /^data\/.*\.json$/.test(path));
  return Object.fromEntries(data.map(([path, text]) => [path.slice(5), JSON.parse(text)]));
}

it('reads the same records, in the same order, however the files come', () => {
  for (const root of [smallSite, recordRoot]) {
    const files = [...readFiles(root)];
    const records = JSON.stringify(parseRecords(parsed(files)));
    const shuffled = fc.shuffledSubarray(files, { minLength: files.length });
    fc.assert(
      fc.property(shuffled, (order) => JSON.stringify(parseRecords(parsed(order))) === records),
      { numRuns: tries(10) },
    );
  }
});

it('tells of the same problems, however the files come', () => {
  const broken: Change[] = [
    [file.makassarNews, '"period": "2024-06"', '"period": "2024"'],
    [file.release, '"person": "mintje-wattu"', '"person": "mintje"'],
    [file.statement, '"regions": [', '"regions": ["makasar", '],
    ['data/observations/makasar/news.json', null, '{ "observations": [] }'],
    ['data/indicators/participant.json', null, textOf(file.participants)],
  ];
  const files = [...changed(broken)];
  const problems = checkFiles(new Map(files), { on });
  expect(problems.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
      expect(checkFiles(new Map(order), { on })).toEqual(problems);
    }),
    { numRuns: tries(10) },
  );
});

/** What an officer adds with a document: its source, who spoke, what they said, and numbers of Makassar. */
function addition(name: string): Record<string, string> {
  const person = { id: `${name}-speaker`, name: 'Sinar', role: { id: 'Kepala', en: 'Head' } };
  const observation = {
    indicator: 'participants',
    period: name === 'first' ? '2025-06' : '2025-07',
    value: name === 'first' ? 4321 : 5432,
    decimals: 0,
    population: null,
    printed: null,
    printedWhy: 'source-not-at-hand',
    status: 'reported',
  };
  const statement = {
    ...(JSON.parse(textOf(file.statement)) as object),
    id: `${name}-plan`,
    kind: 'plan',
    source: name,
    person: person.id,
    references: [],
    wording: { id: 'Akan ada kantor baru.', en: 'There will be a new office.' },
    contradictedBy: [],
    supportedBy: [],
  };
  const news = JSON.parse(textOf(file.news)) as object;
  const url = `https://example.org/${name}`;
  const source = { ...news, id: name, person: person.id, url };
  return {
    [`data/sources/${name}.json`]: JSON.stringify(source),
    [`data/people/${person.id}.json`]: JSON.stringify(person),
    [`data/statements/${statement.id}.json`]: JSON.stringify(statement),
    [`data/observations/makassar/${name}.json`]: JSON.stringify({ observations: [observation] }),
  };
}

it('lets two officers add documents on the same place at once without a conflict', async () => {
  const root = await temporaryFolder();
  await cp(smallSite, root, { recursive: true });
  const git = (...args: string[]) => {
    const options = [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.org',
      '-c',
      'core.hooksPath=',
    ];
    const { status, stdout, stderr } = spawnSync('git', [...options, ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
    return stdout;
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'before');
  for (const name of ['first', 'second']) {
    git('switch', '--quiet', '-c', name, 'main');
    for (const [path, text] of Object.entries(addition(name))) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    await stampFolder(root);
    git('add', '.');
    git('commit', '--quiet', '-m', name);
    // A release adds files and touches none.
    expect(git('diff', '--name-status', 'main', name).replace(/^A\t.*\n/gm, '')).toBe('');
  }
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-edit', 'first');
  git('merge', '--quiet', '--no-edit', 'second');

  const files = readFiles(root);
  expect(checkFiles(files, { on }).filter(({ severity }) => severity === 'error')).toEqual([]);
  const { sources, people, statements, observations } = parseRecords(parsed(files));
  const added = (records: { id: string }[]) =>
    records.map(({ id }) => id).filter((id) => /^(?:first|second)/.test(id));
  expect(added(sources)).toEqual(['first', 'second']);
  expect(added(people)).toEqual(['first-speaker', 'second-speaker']);
  expect(added(statements)).toEqual(['first-plan', 'second-plan']);
  expect(observations.filter(({ source }) => /first|second/.test(source))).toHaveLength(2);
});
