import { expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

const site = builtSite();

/** The sentence a page opens with. */
function leadOf(page: BuiltPage): string | undefined {
  const lead = elementsNamed(page, 'p').find((each) => attribute(each, 'class') === 'lead');
  return lead && textOf(lead).replace(/\s+/g, ' ').trim();
}

test.each([
  [
    '/cakupan/maros/',
    'Belum ada angka cakupan untuk Maros. Yang kami catat baru angka pasar kerjanya.',
  ],
  [
    '/en/coverage/maros/',
    'There is no coverage figure for Maros yet. All we hold is on its labour market.',
  ],
  [
    '/cakupan/kepulauan-selayar/',
    'Belum ada angka cakupan yang pasti untuk Kepulauan Selayar. Yang disebut hanya batas atau kisarannya.',
  ],
  [
    '/en/coverage/kepulauan-selayar/',
    'There is no exact coverage figure for Selayar Islands yet. Only a limit or a range has been stated.',
  ],
  ['/cakupan/bone/', 'Belum ada angka cakupan untuk Bone.'],
  ['/en/coverage/bone/', 'There is no coverage figure for Bone yet.'],
])('%s opens with what is known: %s', (address, lead) => {
  expect(leadOf(site.page(address))).toBe(lead);
});

test.each([
  ['/cakupan/indonesia/catatan/', ['Cakupan', 'Peserta', 'Manfaat yang dibayar', 'Pasar kerja']],
  ['/en/coverage/indonesia/record/', ['Coverage', 'Members', 'Benefits paid', 'The labour market']],
])('%s puts its many numbers under %j', (address, topics) => {
  const headings = [
    ...elementsNamed(site.page(address), 'h3'),
    ...elementsNamed(site.page(address), 'summary'),
  ].map((each) =>
    textOf(each)
      .replace(/\s*\(\d.*$/, '')
      .trim(),
  );
  expect(headings).toEqual(expect.arrayContaining(topics));
});

test('calls a number old where its source says that it is, and nowhere else', () => {
  const told = site.pages.flatMap((page) => {
    const opening = /<div class="say">.*?<p class="chips">.*?<\/p>/s.exec(page.html)?.[0] ?? '';
    // Where only a limit is known, no number is the page's own.
    const lead = /<p class="lead">.*?<\/p>/s.exec(opening)?.[0] ?? '';
    const n = /class="mark" href="#s(\d+)"/.exec(lead)?.[1];
    const source = elementsNamed(page, 'li').find((item) => attribute(item, 'id') === `s${n}`);
    if (!source) return [];
    const isOld = /lebih dari 12 bulan lalu|over 12 months ago/.test(textOf(source));
    return [{ address: page.address, isOld, isCalled: opening.includes('c-old') }];
  });
  expect(told.filter(({ isOld }) => isOld).length).toBeGreaterThan(0);
  expect(told.filter(({ isOld, isCalled }) => isOld !== isCalled)).toEqual([]);
});
