import { expect, it } from 'vitest';
import { runGaps } from '../../src/desk/gaps-command.ts';
import { smallSite } from '../check/small-site.ts';

const gaps = (...args: string[]) =>
  runGaps([...args, '--root', smallSite], undefined, '2026-11-22');

it('lists what a place lacks, as lines and as CSV', () => {
  expect(gaps('--region', 'makassar', '--lang', 'en')).toEqual({
    code: 0,
    told: `missing       makassar/working-people
old           makassar/coverage/2024-06
contested     makassar/coverage/2024
unarchived    makassar/news
missing: 1, old: 1, contested: 1, unarchived: 1`,
  });
  expect(gaps('--region', 'makassar', '--kind', 'old', '--csv').told).toBe(
    'kind,region,name,indicator,period,source,url\r\nold,makassar,Makassar,coverage,2024-06,,',
  );
});

it('refuses what it does not know', () => {
  expect(gaps('--region', 'nowhere').told).toBe(
    'Tidak ada daerah "nowhere". Pakai id dari data/regions.json.',
  );
  expect(gaps('--kind', 'new').code).toBe(2);
});
