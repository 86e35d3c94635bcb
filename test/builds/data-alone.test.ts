import { mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import { ferryLaws, ferryText } from '../rules/ferry.ts';
import { readTable } from '../support/csv.ts';
import { buildProject, copySmallProject, type Ended } from '../support/project.ts';
import { addRevision, old } from '../support/revision.ts';
import { builtSite, elementsNamed, type BuiltPage, type BuiltSite } from '../support/site.ts';

/**
 * A site that data and content alone have grown: a group of readers, a unit, a segment, a page of text, and
 * a programme that no code was written for, of which the guide of the group speaks; and a number replaced.
 */
let folder: string;
let built: Ended;
let site: BuiltSite;

async function add(list: string, record: object): Promise<void> {
  const path = join(folder, `data/${list}.json`);
  const file = JSON.parse(await readFile(path, 'utf8')) as Record<string, object[]>;
  await writeFile(path, JSON.stringify({ [list]: [...(file[list] ?? []), record] }, null, 2));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** What a page says, as text. */
function mainText(address: string): string {
  return elementsNamed(site.page(address), 'body')
    .map((body) => textOf(body))
    .join('');
}

const both = (id: string, en: string) => ({ id, en });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cakupan-'));
  await copySmallProject(folder);
  await add('audiences', {
    id: 'fishers',
    path: both('nelayan', 'fishers'),
    name: both('nelayan', 'fishers'),
    sentence: both('Saya melaut.', 'I go to sea.'),
    examples: both('Nelayan dan awak kapal', 'Fishers and crews'),
  });
  await add('segments', { id: 'fishers', name: both('nelayan', 'fishers') });
  await add('units', { id: 'boats', name: both('perahu', 'boats'), nature: 'stock' });
  await write(
    'data/indicators/boats.json',
    JSON.stringify({
      id: 'boats',
      name: both('perahu terlindungi', 'boats covered'),
      definition: both('Perahu yang awaknya peserta.', 'Boats whose crews are members.'),
      ...{ topic: 'members', unit: 'boats', nature: 'stock', kind: 'result' },
      placeRule: 'registration',
    }),
  );
  const path = 'data/observations/makassar/news.json';
  const { observations } = JSON.parse(await readFile(join(folder, path), 'utf8')) as {
    observations: object[];
  };
  const number = { indicator: 'boats', period: '2024', value: 1234, decimals: 0, printed: '1.234' };
  const counted = { population: null, segment: 'fishers', status: 'reported' };
  await write(path, JSON.stringify({ observations: [...observations, { ...number, ...counted }] }));
  await write('data/programs/ferry.json', ferryText());
  for (const [law, text] of ferryLaws) await write(law, text);
  const figure = '<Stat of="makassar/boats/2024:fishers@news" />';
  for (const language of ['id', 'en'] as const) {
    const say = (texts: { id: string; en: string }) => texts[language];
    const guide = await readFile(
      join(folder, `content/explainers/self-employed/${language}.mdx`),
      'utf8',
    );
    await write(
      `content/explainers/fishers/${language}.mdx`,
      guide
        .replace('audience: self-employed', 'audience: fishers')
        .replaceAll('](./', '](../self-employed/')
        .replaceAll('bpu/jkm', 'ferry/fare')
        .replaceAll('bpu/discount', 'ferry/market-days'),
    );
    await write(
      `content/pages/sea/${language}.mdx`,
      [
        ...['---', `title: ${say(both('Bekerja di laut', 'Work at sea'))}`],
        `summary: ${say(both('Apa yang berlaku di laut.', 'What holds at sea.'))}`,
        `path: ${say(both('kerja-di-laut', 'work-at-sea'))}`,
        ...(language === 'en' ? ["translationOf: '000000000000'"] : []),
        ...['---', ''],
        say(both(`Ada ${figure} perahu pada 2024.`, `There were ${figure} boats in 2024.`)),
        '',
      ].join('\n'),
    );
  }
  const home = join(folder, 'data/site.json');
  const text = await readFile(home, 'utf8');
  await writeFile(home, text.replace('["about"]', '["about", "sea"]'));
  await addRevision(folder);
  built = await buildProject(folder, [], { SITE_DATE: '2026-11-22' });
  expect(built.status, built.output).toBe(0);
  site = builtSite(join(folder, 'dist'));
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['/', 'Saya melaut.', 'Bekerja di laut'],
  ['/en/', 'I go to sea.', 'Work at sea'],
])('the home page speaks to the new group and leads to the new page: %s', (address, ...texts) => {
  for (const text of texts) expect(mainText(address)).toContain(text);
});

test.each([
  ['/panduan/nelayan/', 'Rp15.000', 'Selama masa potongan', 'Masa potongan sudah berakhir'],
  ['/en/guides/fishers/', 'Rp15,000', 'While the discount lasts', 'The discount has ended'],
])(
  'the group has its guide, which states the rules of the programme and what holds while they do: %s',
  (address, amount, now, then) => {
    const text = mainText(address);
    expect(text).toContain(amount);
    expect(text).toContain(now);
    expect(text).not.toContain(then);
  },
);

test.each([
  ['/data/aturan-ferry/', 'Ongkos sekali jalan', 'Rp15.000'],
  ['/en/data/rules-ferry/', 'Single fare', 'Rp15,000'],
])('the rules of the programme stand on a page of their own: %s', (address, label, amount) => {
  const rows = elementsNamed(site.page(address), 'tr').map((row) => textOf(row));
  // Three rules as they are, and below them how they came to be so.
  expect(rows).toHaveLength(8);
  expect(rows[1]).toContain(label);
  for (const text of [amount, '40%', 'Perda 3/2026']) expect(rows.join('\n')).toContain(text);
});

test.each([
  ['/kerja-di-laut/', '1.234'],
  ['/en/work-at-sea/', '1,234'],
])('the page of text stands at the path it names, with its number: %s', (address, number) => {
  expect(mainText(address)).toContain(number);
});

test.each([
  ['/data/boats/', 'perahu', 'nelayan'],
  ['/en/data/boats/', 'boats', 'fishers'],
])('the unit and the segment are named in both languages: %s', (address, unit, segment) => {
  const text = mainText(address);
  expect(text).toContain(unit);
  expect(text).toContain(segment);
});

test('a number that was replaced stays, dated and with its reason, on every page that lists it', async () => {
  const replaced = [
    'Angka 50,50% sudah diganti dengan 51,25% (2 Oktober 2026). Sumber pertama salah mengetik.',
    'The figure 50.50% has since been replaced by 51.25% (2 October 2026). The first source mistyped it.',
  ] as const;
  const pages = [
    ['/cakupan/makassar/', '50,50% 51,25%. Sumber pertama salah mengetik. 2 Oktober 2026'],
    ['/en/coverage/makassar/', '50.50% 51.25%. The first source mistyped it. 2 October 2026'],
    ['/koreksi/', '50,50% → 51,25%. Sumber pertama salah mengetik.'],
    ['/en/corrections/', '50.50% → 51.25%. The first source mistyped it.'],
    ['/siaran-pers/2025-03-17-makassar/', replaced[0]],
    ['/en/press/2025-03-17-makassar/', replaced[1]],
  ] as const;
  for (const [address, words] of pages)
    expect(listOf(site.page(address)), address).toContain(words);

  const figure = elementsNamed(site.page('/en/figures/makassar-national/'), 'figure');
  expect(figure.map((one) => textOf(one).replace(/\s+/g, ' ')).join()).toContain(replaced[1]);

  const opening = elementsNamed(site.page('/cakupan/makassar/'), 'p').filter((one) =>
    attribute(one, 'class')?.split(' ').includes('big'),
  );
  expect(opening.map(textOf).join()).toContain('51,25');

  const csv = readTable(await readFile(join(folder, 'dist/data/makassar.csv'), 'utf8'));
  expect(csv.map(({ reference }) => reference)).toContain(old);
  expect(csv.map(({ supersedes }) => supersedes)).toContain(old);
});

/** What the lists of a page say, with ordinary spaces. */
function listOf(page: BuiltPage): string {
  return elementsNamed(page, 'li')
    .map((item) => textOf(item).replace(/\s+/g, ' '))
    .join('\n');
}
