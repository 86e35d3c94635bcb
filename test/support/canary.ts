import { createCanvas } from '@napi-rs/canvas';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digest } from '../../src/mdx/digest.ts';
import { readMdx } from '../../src/mdx/read.ts';

/** The value of the canaries' rule and of their observation, as machines and both languages print it. */
const numbers = ['813579246', '813.579.246', '813,579,246', '61.3579', '61,3579'];

/** What betrays a canary in a path or in the bytes of a file: each kind of record sings its own word. */
export const songs = {
  source: 'kenari-sumber',
  'title of a source': 'Kenari bernyanyi di balai kota',
  'address of a source': 'example.org/kenari',
  person: 'Kenari Kuning',
  population: 'kenari-populasi',
  indicator: 'kenari-indikator',
  statement: 'Kenari berjanji',
  payment: 'kenari bayaran',
  figure: 'kenari-grafik',
  rule: 'kenari-aturan',
  release: 'siaran kenari',
  'picture of a release': 'kenari-foto',
  'note on a place': 'catatan kenari',
  'picture of a note': 'kenari-gambar',
} as const;

/** A picture of a page that is a draft in both languages, whatever the day. */
const DRAFT = 'kenari-masih-konsep';

/** A value for each place of a source whose owners are still to be asked, as its files may write it. */
export const asked = [
  { place: 'makassar', values: ['77.1357', '77,1357'] },
  { place: 'indonesia', values: ['77.2468', '77,2468'] },
] as const;

/** Puts a source that is out, and may not be passed on as a table, into a copy of the small project. */
export async function addAskedCanaries(folder: string): Promise<void> {
  const both = (text: string) => ({ id: text, en: text });
  const write = (file: string, content: object) =>
    writeFile(join(folder, 'data', file), JSON.stringify(content));
  await write('sources/kenari-tanya.json', {
    id: 'kenari-tanya',
    kind: 'statistics',
    publisher: both('Balai Burung'),
    attribution: both('Balai Burung'),
    person: null,
    title: 'Tabel burung',
    published: '2025',
    read: '2026-11-20',
    licence: both('milik Balai Burung'),
    reuse: 'ask',
    takeFrom: { id: 'Mintalah kepada kenari.', en: 'Ask the canary.' },
    url: null,
  });
  for (const { place, values } of asked) {
    await mkdir(join(folder, 'data/observations', place), { recursive: true });
    await write(`observations/${place}/kenari-tanya.json`, {
      observations: [
        {
          indicator: 'coverage',
          period: '2021',
          value: Number(values[0]),
          decimals: 4,
          printed: null,
          printedWhy: 'source-not-at-hand',
          population: 'unstated',
          numerator: 'not-published',
          denominator: 'not-published',
          status: 'reported',
        },
      ],
    });
  }
}

/** Everything of the canaries that `files` hold, and of the draft: the word and how many files hold it. */
export function singing(files: Readonly<Record<string, string>>): Record<string, number> {
  const words = [...Object.values(songs), ...numbers, DRAFT];
  const found = words.map((word) => {
    const held = Object.entries(files).filter(([path, content]) =>
      `${path}\n${content}`.toLowerCase().includes(word.toLowerCase()),
    );
    return [word, held.length] as const;
  });
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

/** Puts a canary of each kind into a copy of the small project, all of them out on `day`. */
export async function addCanaries(folder: string, day: string): Promise<void> {
  // Midnight in Makassar: the day before, in London.
  const moment = `${day}T00:00:00+08:00`;
  const both = (text: string) => ({ id: text, en: text });
  const add = (file: string, content: object) =>
    writeFile(join(folder, 'data', file), JSON.stringify(content));
  const reference = 'makassar/kenari-indikator/2026@kenari-sumber';
  await add('sources/kenari-sumber.json', {
    id: 'kenari-sumber',
    kind: 'press-release',
    publisher: both('Balai Kenari'),
    attribution: both('balai kenari'),
    person: 'kenari',
    title: songs['title of a source'],
    published: moment,
    // Read before it is out, as staff do who prepare a release.
    read: '2026-11-22',
    licence: both('kenari'),
    url: `https://${songs['address of a source']}`,
  });
  await add('people/kenari.json', { id: 'kenari', name: songs.person, role: both('Kepala') });
  await add('populations/kenari-populasi.json', {
    id: songs.population,
    name: both('pekerja kenari'),
    definition: both('Burung yang bekerja.'),
    namedBy: ['kenari'],
  });
  await add('indicators/kenari-indikator.json', {
    id: songs.indicator,
    name: both('Kenari yang bernyanyi'),
    definition: both('Burung yang bernyanyi.'),
    topic: 'labour',
    unit: 'percent',
    nature: 'stock',
    kind: 'result',
    placeRule: 'unstated',
  });
  const observation = {
    period: '2026',
    value: 61.3579,
    decimals: 4,
    population: songs.population,
    populationWording: both('pekerja kenari'),
    numerator: 'not-published',
    denominator: 'not-published',
    printed: null,
    printedWhy: 'source-not-at-hand',
    status: 'reported',
  };
  const own = { ...observation, indicator: songs.indicator };
  // What a page opens with is coverage.
  const coverage = { ...observation, indicator: 'coverage' };
  await add('observations/makassar/kenari-sumber.json', { observations: [own, coverage] });
  await mkdir(join(folder, 'data/payments'), { recursive: true });
  await add('payments/kenari.json', {
    id: 'kenari',
    kind: 'budgeted',
    region: 'makassar',
    period: '2026-11',
    purpose: both(songs.payment),
    source: songs.source,
    person: null,
    amount: {
      value: 813579246,
      decimals: 0,
      printed: null,
      printedWhy: 'source-not-at-hand',
    },
  });
  await add('statements/kenari-ucapan.json', {
    id: 'kenari-ucapan',
    kind: 'plan',
    source: 'kenari-sumber',
    person: 'kenari',
    date: '2026',
    regions: ['makassar'],
    references: [reference],
    wording: both(`${songs.statement} bernyanyi bagi [[${reference}]].`),
  });
  await add('figures/kenari-grafik.json', {
    id: songs.figure,
    kind: 'series',
    title: both('Kenari yang bernyanyi'),
    references: [reference],
  });
  await edit(folder, 'programs/bpu.json', (data) => {
    const row = { from: '2015-07-01', to: null, value: { unit: 'rupiah', value: 813579246 } };
    const said = { printed: null, printedWhy: 'source-not-at-hand' };
    const rows = [{ ...row, ...said, basis: 'PP 44/2015 Pasal 20', source: 'kenari-sumber' }];
    const rule = { id: songs.rule, label: both('Iuran kenari'), kind: 'contribution', rows };
    (data['rules'] as object[]).push(rule);
  });
  await edit(folder, 'regions.json', (data) => {
    const regions = data['regions'] as { id: string; headline?: object }[];
    const makassar = regions.find(({ id }) => id === 'makassar');
    if (makassar)
      makassar.headline = {
        reference: 'makassar/coverage/2026@kenari-sumber',
        because: 'own-document',
      };
  });
  await addPages(folder, day, moment, reference);
}

async function addPages(
  folder: string,
  day: string,
  moment: string,
  reference: string,
): Promise<void> {
  const release = (name: string) => ({
    title: `Ringkasan ${name}`,
    summary: `Isi ${name}.`,
    kind: 'report',
    date: day,
    published: moment,
    dateline: 'Makassar',
    event: `{ date: ${day}, place: Balai Kota }`,
    issuers: '[Balai Kenari]',
    source: 'kenari-sumber',
    regions: '[makassar]',
  });
  const body = (picture: string) =>
    `Balai menyebut <Stat of="${reference}" /> kenari.\n\n<Figure of="kenari-grafik" />\n\n<Said of="kenari-ucapan" />\n\nIurannya <Rule of="bpu/kenari-aturan" />.\n\n![Kenari ${picture}](./${picture}.png)\n`;
  await addPage(
    join(folder, `content/press/${day}-kenari`),
    release(songs.release),
    body(songs['picture of a release']),
    songs['picture of a release'],
  );
  const note = songs['note on a place'];
  await addPage(
    join(folder, 'content/coverage/indonesia'),
    { title: `Isi ${note}`, summary: `Isi ${note}.`, region: 'indonesia', published: moment },
    `Ini ${note}, <Stat of="${reference}" />.\n\n![Kenari ${songs['picture of a note']}](./${songs['picture of a note']}.png)\n`,
    songs['picture of a note'],
  );
  await addPage(
    join(folder, 'content/press/2025-03-17-konsep'),
    {
      ...release('konsep'),
      date: '2025-03-17',
      published: '2025-03-17',
      source: 'release',
      translation: 'draft',
    },
    `Konsep.\n\n![Konsep](./${DRAFT}.png)\n`,
    DRAFT,
  );
}

/** A page in both languages, which say the same, and its picture. */
async function addPage(
  folder: string,
  matter: Record<string, string>,
  body: string,
  picture: string,
): Promise<void> {
  const page = (keys: Record<string, string>) =>
    `---\n${Object.entries(keys)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n')}\n---\n\n${body}`;
  const id = page(matter);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'id.mdx'), id);
  await writeFile(
    join(folder, 'en.mdx'),
    page({ ...matter, translationOf: `'${digest(readMdx(id))}'` }),
  );
  // Pictures of equal bytes would become one file with one name: each is as high as its name is long.
  const drawn = createCanvas(320, 200 + picture.length);
  await writeFile(join(folder, `${picture}.png`), await drawn.encode('png'));
}

async function edit(
  folder: string,
  file: string,
  change: (data: Record<string, unknown>) => void,
): Promise<void> {
  const path = join(folder, 'data', file);
  const data = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  change(data);
  await writeFile(path, JSON.stringify(data));
}
