import { everyEdit, type Kind, type Texts } from './edit.ts';

const STAT = /<Stat of="[^"]*\/(?:coverage|coverage-target)\/[^"]*" \/>/;

/** What stands before a share in prose, in each language, said of it in words. */
function saying(name: string, id: string, en: string, codes = /^quantity$/): Kind {
  return {
    name,
    codes,
    edits: (files) => [
      ...beside(files, 'id', (tag) => `${tag}, ${id},`),
      ...beside(files, 'en', (tag) => `${tag}, ${en},`),
    ],
  };
}

function beside(files: Texts, language: 'id' | 'en', change: (found: string) => string) {
  const pages = new Map([...files].filter(([file]) => file.endsWith(`/${language}.mdx`)));
  return everyEdit(pages, null, STAT, change).filter(({ index, file }) => {
    // Where a statement stands it answers for the words around it.
    const text = files.get(file) ?? '';
    return !/<Said|<Note/.test(text.slice(Math.max(0, index - 400), index + 400));
  });
}

/** Digits put into a paragraph in place of one of its words. */
function putting(name: string, codes: RegExp, id: string, en: string): Kind {
  return {
    name,
    codes,
    edits: (files) =>
      [
        ...everyEdit(files, 'id', /(?<=[a-z]\.) (?=[A-Z][a-z]+ [a-z])/, () => ` ${id} `),
        ...everyEdit(files, 'en', /(?<=[a-z]\.) (?=[A-Z][a-z]+ [a-z])/, () => ` ${en} `),
      ].filter(({ file }) => file.startsWith('content/')),
  };
}

/** Wrong edits by words that state a quantity, and by digits that pose as none. */
export const wordKinds: readonly Kind[] = [
  saying('one in twelve of another share', 'satu dari dua belas pekerja', 'one in twelve workers'),
  saying('a multiple nobody computed', 'naik tujuh kali lipat', 'seven times as many'),
  saying('a rank without a statement', 'peringkat pertama', 'ranked first'),
  saying('the only place', 'satu-satunya kota', 'the only city'),
  saying('nearly all of less', 'hampir semua pekerja', 'nearly all workers'),
  {
    name: 'a word that the termbase does not want',
    codes: /^unwanted-word$/,
    edits: (files) =>
      [
        ...everyEdit(files, 'id', /(?<!\p{L})kecelakaan(?!\p{L})/u, () => 'celaka'),
        ...everyEdit(files, 'en', /(?<!\p{L})contributions(?!\p{L})/u, () => 'premiums'),
      ].filter(({ file }) => /^(?:content|data\/(?:faqs|glossary))/.test(file)),
  },
  putting(
    'half without a reference',
    /^quantity$/,
    'Separuh pekerja belum tahu.',
    'Half of workers do not know.',
  ),
  putting(
    'doubled without a reference',
    /^quantity$/,
    'Jumlahnya naik dua kali lipat.',
    'The number doubled.',
  ),
  putting(
    'plain around a share',
    /^plain-statistic$/,
    '<Plain kind="code">99,9 persen</Plain> tahu.',
    '<Plain kind="code">99.9 per cent</Plain> know.',
  ),
  putting(
    'plain around people',
    /^plain-statistic$/,
    '<Plain kind="code">300.000</Plain> pekerja tahu.',
    '<Plain kind="code">300,000</Plain> workers know.',
  ),
  putting(
    'digits in disguise',
    /^bare-number$/,
    'Ada lOO persen pekerja.',
    'There are lOO per cent of workers.',
  ),
];
