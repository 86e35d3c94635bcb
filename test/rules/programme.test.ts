import { describe, expect, test } from 'vitest';
import { checkFiles, stamp } from '../../src/check/index.ts';
import { asLine } from '../../src/check/reports/report.ts';
import { programProblems } from '../../src/rules/problems.ts';
import { createRules } from '../../src/rules/rules.ts';
import { changed, file, on } from '../check/small-site.ts';
import { ferry, ferryLaws, ferrySubject, ferryText } from './ferry.ts';

/** The small site, of which every page and text speaks of the ferry instead of Jamsostek. */
function ferrySite(programme = ferryText()): Map<string, string> {
  const site = changed([[file.bpu, '', null]]);
  for (const [path, text] of site)
    site.set(
      path,
      text
        .replaceAll('bpu/jkm', 'ferry/fare')
        .replaceAll('bpu/discount', 'ferry/market-days')
        .replaceAll('for="bpu"', 'for="ferry"')
        .replaceAll('"programs": ["bpu"]', '"programs": ["ferry"]'),
    );
  site.set('data/programs/ferry.json', programme);
  for (const [path, law] of ferryLaws) site.set(path, law);
  return site;
}

const linesOf = (site: Map<string, string>) =>
  checkFiles(stamp(site), { on, subject: ferrySubject }).map((problem) => asLine(problem, 'en'));

describe('a programme that no code was written for', () => {
  const rules = createRules([ferry()], ferrySubject.derivations);
  const numberOn = (ref: string, date: string) => {
    const at = rules.at(ref, date);
    return at.state === 'in-force' && 'value' in at.row.value ? at.row.value.value : at.state;
  };

  test('says on each date what holds on it, and nothing on others', () => {
    expect(numberOn('ferry/fare', '2026-05-31')).toBe(12_000);
    expect(numberOn('ferry/fare', '2026-06-01')).toBe(15_000);
    expect(rules.at('ferry/fare', '2024-12-31')).toMatchObject({ state: 'none', last: null });
  });

  test('has its derived amounts, whatever their order, as long as its condition holds', () => {
    expect(rules.all().map(({ ref }) => ref)).toEqual([
      'ferry/fare',
      'ferry/market-days',
      'ferry/market-share',
      'ferry/market-return',
      'ferry/market-fare',
    ]);
    expect(numberOn('ferry/market-fare', '2026-11-22')).toBe(6_000);
    expect(numberOn('ferry/market-return', '2026-11-22')).toBe(12_000);
    expect(numberOn('ferry/market-return', '2027-04-01')).toBe('none');
    const at = rules.at('ferry/market-fare', '2026-11-22');
    expect(at.state === 'in-force' && at.row.basis).toBe(
      'Perda 2/2026; Perda 1/2025; Perda 3/2026',
    );
  });

  test('is found fault with where its amounts could not be computed', () => {
    expect(programProblems([ferry()], ferrySubject)).toEqual([]);
    const other = ferry();
    const [fare, , share] = other.rules;
    if (!fare || !share) throw new Error('too few rules');
    for (const row of share.rows) row.value = { unit: 'rupiah', value: 40 };
    other.rules.push({ ...fare, id: 'market-fare' });
    expect(programProblems([other], ferrySubject)).toEqual([
      {
        problem: 'unit',
        rule: 'ferry/market-share',
        index: 2,
        unit: 'rupiah',
        expected: 'percent',
      },
      { problem: 'derived', rule: 'ferry/market-fare', index: 3 },
    ]);
    expect(createRules([other], []).find('ferry/market-return').ok).toBe(false);
  });
});

describe('the check of a site about it', () => {
  test('finds nothing wrong with pages and texts that state its rules', () => {
    expect(linesOf(ferrySite())).toEqual([]);
  });

  test('finds a derived amount on a page, and a name that is none', () => {
    const site = ferrySite();
    const page = (site.get(file.guide) ?? '').replaceAll(
      'ferry/fare" />',
      'ferry/market-return" />',
    );
    const english = site.get(file.guideEn) ?? '';
    site.set(file.guide, page);
    site.set(file.guideEn, english.replaceAll('ferry/fare" />', 'ferry/market-return" />'));
    expect(linesOf(site)).toEqual([]);
    site.set(file.guideEn, english.replaceAll('ferry/fare" />', 'ferry/market-retrun" />'));
    expect(linesOf(site).join('\n')).toContain('ferry/market-return');
  });

  test('finds a rule that its subject cannot compute with', () => {
    const text = ferryText().replace(
      '"unit": "percent", "value": 40, "decimals": 0',
      '"unit": "rupiah", "value": 40',
    );
    expect(linesOf(ferrySite(text)).join('\n')).toMatch(/ferry\.json:\d+.*ferry\/market-share/);
  });
});
