import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { keysAt } from '../../src/schema/keys.ts';
import { contentFolders } from '../../src/schema/index.ts';
import { changed, file, on, type Change } from './small-site.ts';

/** Keys that hold words, which each language has its own of. */
const WORDS = ['title', 'summary', 'dateline', 'event', 'issuers', 'corrections', 'who', 'join'];
/** Where each language has its page, and what menus call it. */
const ADDRESS = ['path', 'menu'];
/** What each language says of its own translation. */
const TRANSLATION = ['translationOf', 'translation'];

/** A page of a programme, made of the guide. */
const programme = (path: string): Change => {
  const guide = changed([]).get(path) ?? '';
  const made = path.replace('explainers/self-employed', 'programs/bpu');
  return [made, null, guide.replace('audience: self-employed', 'program: bpu')];
};
const programmeEn = 'content/programs/bpu/en.mdx';

/** For every other key of front matter, how its English page comes to hold something else. */
const DIFFERENT: Record<string, readonly Change[]> = {
  sections: [[file.guideEn, '  - iuran\n  - lapor', '  - lapor\n  - iuran']],
  kind: [[file.pressEn, 'kind: report', 'kind: official']],
  date: [[file.pressEn, 'date: 2025-03-17', 'date: 2025-03-18']],
  published: [[file.guideEn, 'checked:', 'published: 2026-01-01\nchecked:']],
  source: [[file.pressEn, 'source: release', 'source: survey']],
  regions: [[file.pressEn, '  - makassar\n  - indonesia', '  - makassar']],
  audience: [[file.guideEn, 'audience: self-employed', 'audience: employees']],
  lead: [[file.guideEn, 'lead: rule:bpu/jkm', 'lead: rule:bpu/jkk-rate']],
  discounted: [[file.guideEn, 'checked:', 'discounted: rule:bpu/jkm\nchecked:']],
  leaflet: [
    [file.guide, 'checked:', 'leaflet:\n  - iuran\nchecked:'],
    [file.guideEn, 'checked:', 'leaflet:\n  - lapor\nchecked:'],
  ],
  checked: [[file.guideEn, 'checked: 2026-11-22', 'checked: 2026-11-21']],
  region: [[file.coverageEn, 'region: makassar', 'region: indonesia']],
  program: [
    programme(file.guide),
    programme(file.guideEn),
    [programmeEn, 'program: bpu', 'program: jkm'],
  ],
};

const allKeys = new Set(Object.values(contentFolders).flatMap((schema) => keysAt(schema, [])));

test('every key of front matter is words, speaks of its translation, or is tried here', () => {
  const known = [...WORDS, ...ADDRESS, ...TRANSLATION, ...Object.keys(DIFFERENT)];
  expect([...allKeys].sort()).toEqual(known.sort());
});

test('no key that holds no words may differ between the languages', () => {
  const missed = Object.entries(DIFFERENT).filter(([key, changes]) => {
    const [path = ''] = changes.at(-1) ?? [];
    const files = changed(changes);
    const lines = (files.get(path) ?? '').split('\n');
    const first = lines.findIndex((line) => line.startsWith(`${key}:`)) + 1;
    const problems = checkFiles(files, { on }).filter((one) => one.severity === 'error');
    return !problems.some((one) => one.file === path && [first, first + 1].includes(one.line));
  });
  expect(missed.map(([key]) => key)).toEqual([]);
});
