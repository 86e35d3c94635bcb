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
    'Belum ada angka cakupan untuk Maros. Yang kami temukan baru angka pasar kerjanya.',
  ],
  [
    '/en/coverage/maros/',
    'There is no coverage figure for Maros yet. All we have found is on its labour market.',
  ],
  [
    '/cakupan/kepulauan-selayar/',
    'Belum ada angka cakupan yang pasti untuk Kepulauan Selayar. Yang disebut hanya batas bawahnya.',
  ],
  [
    '/en/coverage/kepulauan-selayar/',
    'There is no exact coverage figure for Selayar Islands yet. Only a lower limit has been stated.',
  ],
  ['/cakupan/bone/', 'Belum ada angka cakupan untuk Bone.'],
  ['/en/coverage/bone/', 'There is no coverage figure for Bone yet.'],
])('%s opens with what is known: %s', (address, lead) => {
  expect(leadOf(site.page(address))).toBe(lead);
});

test.each([
  ['/cakupan/indonesia/', ['Cakupan', 'Peserta', 'Manfaat yang dibayar', 'Pasar kerja']],
  ['/en/coverage/indonesia/', ['Coverage', 'Members', 'Benefits paid', 'The labour market']],
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
