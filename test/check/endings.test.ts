import { expect, it, test } from 'vitest';
import { endingsJson, endingsOf, endingsReport } from '../../src/check/reports/endings.ts';
import { changed, file } from './small-site.ts';

const whole = changed([]);

it.each([
  ['30 days before', '2027-03-01', [['bpu/discount', '2027-03-31', 30]]],
  ['on the last day', '2027-03-31', [['bpu/discount', '2027-03-31', 0]]],
  ['not 31 days before', '2027-02-28', []],
  ['not once it has ended', '2027-04-01', []],
])('a rule is named %s', (_, on, expected) => {
  const found = endingsOf(whole, on, 30);
  expect(found.map(({ rule, lastDay, days }) => [rule, lastDay, days])).toEqual(expected);
});

it('not where another row follows', () => {
  const followed = changed([
    [
      file.bpu,
      '"to": "2027-03-31",',
      '"to": "2027-03-31", "value": { "unit": "window" }, "basis": "PP 50/2025 Pasal 3", "source": "law" }, { "from": "2027-04-01", "to": null,',
    ],
  ]);
  expect(endingsOf(followed, '2027-03-01', 30)).toEqual([]);
});

test('programs get the rule with its label, last day, pages and an issue to open', () => {
  const endings = endingsOf(whole, '2027-03-01', 30);
  expect(JSON.parse(endingsJson(endings, 'en'))).toEqual([
    {
      rule: 'bpu/discount',
      label: { id: 'Masa potongan iuran', en: 'Months with a discount' },
      lastDay: '2027-03-31',
      days: 30,
      pages: ['calculators/self-employed', 'explainers/self-employed'],
      title: 'Months with a discount (bpu/discount) ends on 31 March 2027',
      body: [
        'The last day of "Months with a discount" (bpu/discount) is 31 March 2027, and no rule follows it yet. Look for what comes next, and add its row in data/programs. If it does end, read its pages as they stand afterwards: SITE_DATE=2027-04-01 npm run build.',
        'What names this rule:',
        '- calculators/self-employed',
        '- explainers/self-employed',
      ].join('\n'),
    },
  ]);
});

test('the issue of a rule has one title on every day', () => {
  const titles = ['2027-03-01', '2027-03-31'].map((on) => {
    const json = endingsJson(endingsOf(whole, on, 30), 'id');
    return (JSON.parse(json) as { title: string }[]).map(({ title }) => title);
  });
  expect(titles[0]).toEqual(['Masa potongan iuran (bpu/discount) berakhir pada 31 Maret 2027']);
  expect(titles[1]).toEqual(titles[0]);
});

test('people get a line for each rule, or are told that there is none', () => {
  const endings = endingsOf(whole, '2027-03-01', 30);
  expect(endingsReport(endings, 30, 'id')).toBe(
    '2027-03-31  Masa potongan iuran (bpu/discount) berakhir pada 31 Maret 2027: calculators/self-employed, explainers/self-employed',
  );
  expect(endingsReport([], 30, 'id')).toBe('Tidak ada aturan yang berakhir dalam 30 hari.');
  expect(endingsReport([], 1, 'en')).toBe('No rule ends within 1 day.');
});
