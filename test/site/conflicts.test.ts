import { describe, expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

const site = builtSite();

/** Conflicts that nobody has settled: what both sides say, as both languages print it. */
const conflicts: [region: string, id: string[], en: string[]][] = [
  ['makassar', ['53%', '63,47%', '67%'], ['53%', '63.47%', '67%']],
  ['makassar', ['49,1%', '49,88%', '50,50%'], ['49.1%', '49.88%', '50.50%']],
  ['makassar', ['66,20%', '72,50%'], ['66.20%', '72.50%']],
  ['makassar', ['34.031', '37.161'], ['34,031', '37,161']],
  ['indonesia', ['Rp57 triliun', 'Rp60,72 triliun'], ['Rp57 trillion', 'Rp60.72 trillion']],
  ['indonesia', ['592.392', '592.932'], ['592,392', '592,932']],
  ['indonesia', ['52,15%', '57,10%'], ['52.15%', '57.10%']],
  ['indonesia', ['54 juta', '57,55 juta'], ['54 million', '57.55 million']],
  ['tana-toraja', ['70,07%', '69,81%'], ['70.07%', '69.81%']],
];

describe.each(conflicts)('%s shows %j', (region, id, en) => {
  test.each([
    [`/cakupan/${region}/`, 'catatan/', id],
    [`/en/coverage/${region}/`, 'record/', en],
  ])('on %s, or on %s below it', (address, below, values) => {
    const isBelow = site.pages.some((page) => page.address === address + below);
    const shown = numbersOf(site.page(isBelow ? address + below : address));
    for (const value of values) expect(shown).toContain(value);
  });
});

test.each([
  ['/cakupan/indonesia/catatan/', '38%', 'Makassar'],
  ['/cakupan/makassar/catatan/', '38%', 'rata-rata nasional'],
  ['/en/coverage/indonesia/record/', '38%', 'Makassar'],
  ['/en/coverage/makassar/record/', '38%', 'national average'],
])('%s shows %s and says that it was also printed for another place', (address, value, other) => {
  const page = site.page(address);
  expect(numbersOf(page)).toContain(value);
  const notes = elementsNamed(page, 'li', 'id').filter((item) =>
    spaced(item).includes(`${value} · `),
  );
  expect(notes.map(spaced).join('\n')).toContain(other);
});

test.each([
  ['/cakupan/kepulauan-selayar/', 'lebih dari 60%'],
  ['/en/coverage/kepulauan-selayar/', 'over 60%'],
  ['/cakupan/luwu/', 'lebih dari 60%'],
  ['/en/coverage/enrekang/', 'over 60%'],
  ['/data/coverage/', 'lebih dari 60%'],
  ['/en/data/coverage/', 'over 60%'],
])('%s never shows a lower limit without its words: %s', (address, words) => {
  const page = site.page(address);
  const limits = elementsNamed(page, 'data', 'value').filter(
    (data) => attribute(data, 'value') === '60',
  );
  expect(limits.length).toBeGreaterThan(0);
  for (const { parentNode } of limits) {
    expect(parentNode && textOf(parentNode).replace(/\s+/g, ' ').trim()).toMatch(
      new RegExp(`^${words}`),
    );
  }
});

test.each([
  ['/cakupan/makassar/catatan/', '1 Januari sampai 25 September 2025'],
  ['/en/coverage/makassar/record/', '1 January to 25 September 2025'],
])('%s names the part of the year a flow covers: %s', (address, period) => {
  expect(textOf(site.page(address).document).replace(/\s+/g, ' ')).toContain(period);
});

/** Numbers of a page as printed, with ordinary spaces. */
function numbersOf(page: BuiltPage): string[] {
  return elementsNamed(page, 'data', 'value').map(spaced);
}

function spaced(element: Parameters<typeof textOf>[0]): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}
