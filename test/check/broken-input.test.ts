import { describe, expect, it, test } from 'vitest';
import { doorProblems } from '../../src/i18n/desk/check-doors.ts';
import { svgProblems } from '../../src/i18n/desk/check-svg.ts';
import { definitions } from '../../src/i18n/desk/check.ts';
import { checkFiles } from '../../src/check/check.ts';
import { stamp } from '../../src/check/pairs/stamp.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { problemWords, type Problem } from '../../src/check/reports/problem.ts';
import { english } from './broken/english.ts';
import { brokenAbsences } from './broken/absences.ts';
import { brokenAccepted } from './broken/accepted.ts';
import { brokenAddresses } from './broken/addresses.ts';
import { brokenBeside } from './broken/beside.ts';
import { brokenBlocks } from './broken/blocks.ts';
import { brokenCharacters } from './broken/characters.ts';
import { brokenChanges } from './broken/changes.ts';
import { brokenClaims } from './broken/claims.ts';
import { brokenCoherence } from './broken/coherence.ts';
import { brokenEmbargoes } from './broken/embargoes.ts';
import { brokenFigures } from './broken/figures.ts';
import { brokenForce } from './broken/force.ts';
import { brokenGrids } from './broken/grids.ts';
import { brokenJson } from './broken/json.ts';
import { brokenLaws } from './broken/laws.ts';
import { brokenLimits } from './broken/limits.ts';
import { brokenLines } from './broken/lines.ts';
import { brokenLinks } from './broken/links.ts';
import { brokenMaps } from './broken/maps.ts';
import { brokenMatter } from './broken/matter.ts';
import { brokenMeaning } from './broken/meaning.ts';
import { brokenMdx } from './broken/mdx.ts';
import { brokenNeeds } from './broken/needs.ts';
import { brokenNames } from './broken/names.ts';
import { brokenPairs } from './broken/pairs.ts';
import { brokenPayments } from './broken/payments.ts';
import { brokenPlausible } from './broken/plausible.ts';
import { brokenPrinted } from './broken/printed.ts';
import { brokenReady } from './broken/ready.ts';
import { brokenQuantities } from './broken/quantities.ts';
import { brokenReading } from './broken/reading.ts';
import { brokenRecords } from './broken/records.ts';
import { brokenReleases } from './broken/releases.ts';
import { brokenRequests } from './broken/requests.ts';
import { brokenRuleWords } from './broken/rule-words.ts';
import { brokenScale } from './broken/scale.ts';
import { brokenSlips } from './broken/slips.ts';
import { brokenStamps } from './broken/stamps.ts';
import { brokenTables } from './broken/tables.ts';
import { brokenPopulations } from './broken/populations.ts';
import { brokenStatements } from './broken/statements.ts';
import { brokenTerritories } from './broken/territories.ts';
import { brokenTerms } from './broken/terms.ts';
import { brokenText } from './broken/text.ts';
import { brokenVectors } from './broken/vectors.ts';
import { brokenWarnings } from './broken/warnings.ts';
import { changed, file, linesAfter, on, type BrokenCase } from './small-site.ts';

const cases: BrokenCase[] = [
  ...brokenJson,
  ...brokenRecords,
  ...brokenCoherence,
  ...brokenClaims,
  ...brokenBeside,
  ...brokenChanges,
  ...brokenForce,
  ...brokenRuleWords,
  ...brokenAbsences,
  ...brokenMeaning,
  ...brokenPlausible,
  ...brokenPayments,
  ...brokenPrinted,
  ...brokenLaws,
  ...brokenLines,
  ...brokenScale,
  ...brokenFigures,
  ...brokenGrids,
  ...brokenMatter,
  ...brokenReleases,
  ...brokenRequests,
  ...brokenEmbargoes,
  ...brokenMdx,
  ...brokenMaps,
  ...brokenTables,
  ...brokenPopulations,
  ...brokenStatements,
  ...brokenTerritories,
  ...brokenTerms,
  ...brokenText,
  ...brokenPairs,
  ...brokenBlocks,
  ...brokenAccepted,
  ...brokenLinks,
  ...brokenCharacters,
  ...brokenAddresses,
  ...brokenReady,
  ...brokenQuantities,
  ...brokenReading,
  ...brokenLimits,
  ...brokenNames,
  ...brokenNeeds,
  ...brokenSlips,
  ...brokenVectors,
  ...brokenWarnings,
];

/** The problems of a case, found once for both languages of the desk. */
const found = new Map<BrokenCase, readonly Problem[]>();

function problemsOf(broken: BrokenCase): readonly Problem[] {
  const files = changed(broken.changes);
  const problems =
    found.get(broken) ?? checkFiles(brokenStamps.includes(broken) ? files : stamp(files), { on });
  found.set(broken, problems);
  return problems;
}

describe('broken input is told of word for word', () => {
  test.each([...cases, ...brokenStamps])('$name', (broken) => {
    expect(problemsOf(broken).map((problem) => asLine(problem, 'id'))).toEqual(broken.lines);
  });
});

it('has a name of its own for every case', () => {
  const names = [...cases, ...brokenStamps].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** What a disk may hold besides texts has tests of its own. */
const ofDoors = Object.keys({ ...doorProblems, ...svgProblems });
const codes = Object.keys(definitions).filter(
  (code) => code !== 'mdx-syntax' && !ofDoors.includes(code),
);

it('has a case for every kind of problem that a file can bring about', () => {
  expect(Object.keys(english).sort()).toEqual(codes.sort());
});

describe('each kind of problem is told of in English too', () => {
  test.each(codes)('%s', (code) => {
    const sample = english[code];
    const broken = [...cases, ...brokenStamps].find(({ name }) => name === sample?.name);
    const problem = broken && problemsOf(broken).find((one) => one.code === code);
    const { message, hint } = problem ? problemWords(problem, 'en') : { message: '', hint: '' };
    expect(`${message} ${hint}`).toBe(sample?.words);
  });
});

it('tells of no problem with the good small site', () => {
  expect(linesAfter([])).toEqual([]);
});

it('tells of several files at once, by file, line and column', () => {
  const lines = linesAfter([
    ['content/pages/about/en.mdx', 'This site', 'Pay Rp50 <b>now</b>: this site'],
    ['content/coverage/makassar/en.mdx', 'region: makassar', 'region: makassar\nregon: x'],
    [file.mintje, '"id": "mintje-wattu"', '"id": "Mintje"'],
    [file.release, '"person": "mintje-wattu"', '"person": "mintje"'],
    ['data/regions.json', '"level": "city"', '"level": "town"'],
  ]);
  expect(lines.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'content/coverage/makassar/en.mdx:6:1 unknown-key',
    'content/pages/about/en.mdx:7:5 bare-number',
    'content/pages/about/en.mdx:7:10 raw-html',
    'data/people/mintje-wattu.json:2:9 bad-form',
    'data/regions.json:15:16 bad-choice',
    'data/sources/release.json:6:13 unknown-record',
  ]);
});
