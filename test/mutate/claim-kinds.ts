import { passagesOf, type Passage, type Sentence } from '../../src/check/claims/sentences.ts';
import { pagesOf } from '../../src/check/reading/content-folder.ts';
import { offsetAt } from '../../src/check/reading/files.ts';
import { everyEdit, type Edit, type Kind, type Texts } from './edit.ts';

type Language = 'id' | 'en';

/** A sentence of a page that holds a number or a rule, and the file it stands in. */
interface Room {
  file: string;
  source: string;
  passage: Passage;
  sentence: Sentence;
  language: Language;
}

const rooms = new WeakMap<Texts, Room[]>();

/** The sentences of the body of all pages that hold numbers or rules. */
function roomsIn(files: Texts): Room[] {
  const known = rooms.get(files);
  if (known) return known;
  const pages = pagesOf(new Map(files));
  const found = pages.flatMap((page) =>
    passagesOf(page)
      .filter(({ kind }) => kind === 'text')
      .flatMap((passage) =>
        passage.sentences
          .filter(({ held }) => held.length > 0)
          .map((sentence) => ({
            file: page.file,
            source: page.text,
            passage,
            sentence,
            language: page.locale,
          })),
      ),
  );
  rooms.set(files, found);
  return found;
}

/** Whether a sentence holds two parts of one whole, which words may well compare. */
function holdsParts({ held }: Sentence): boolean {
  const wholes = held.map(({ of }) => of.replace(/:[a-z-]+/, ''));
  return wholes.some((one, nth) => wholes.indexOf(one) !== nth);
}

/** Edits of what a pattern finds in such sentences, and of nothing but words. */
function words(
  name: string,
  codes: RegExp,
  isRoom: (held: string) => boolean,
  changes: Partial<Record<Language, readonly (readonly [from: RegExp, to: string])[]>>,
  ofParts?: 'not-of-parts',
): Kind {
  return {
    name,
    codes,
    edits: (files) =>
      roomsIn(files)
        .filter(({ sentence }) => sentence.held.some(({ of }) => isRoom(of)))
        .filter(({ sentence }) => !ofParts || !holdsParts(sentence))
        .flatMap((room) =>
          (changes[room.language] ?? []).flatMap(([from, to]) =>
            [...room.sentence.text.matchAll(new RegExp(from.source, 'g'))].flatMap((match) => {
              const index = offsetAt(
                room.source,
                room.passage.places(room.sentence.start + match.index),
              );
              const was = match[0];
              if (room.source.slice(index, index + was.length) !== was) return [];
              const line = room.source.slice(0, index).split('\n').length;
              return [{ file: room.file, line, index, length: was.length, to }];
            }),
          ),
        ),
  };
}

/** Edits that put words before a sentence, or between two tags in it. */
function inserted(
  name: string,
  codes: RegExp,
  isRoom: (room: Room) => boolean,
  text: Record<Language, string>,
): Kind {
  return {
    name,
    codes,
    edits: (files) =>
      roomsIn(files)
        .filter(isRoom)
        .flatMap((room): Edit[] => {
          const index = offsetAt(room.source, room.passage.places(room.sentence.start));
          const first = room.source.charAt(index);
          if (!/\p{L}/u.test(first)) return [];
          const line = room.source.slice(0, index).split('\n').length;
          const to = text[room.language] + first.toLowerCase();
          return [{ file: room.file, line, index, length: 1, to }];
        }),
  };
}

const isNumber = (of: string) => /^[a-z-]+\/[a-z-]+\/\d/.test(of);
const isOf = (indicator: RegExp) => (of: string) =>
  isNumber(of) && indicator.test(of.split('/')[1] ?? '');
const isRule = (pattern: RegExp) => (of: string) => !isNumber(of) && pattern.test(of);
const everyNumber = (test: (of: string) => boolean) => (room: Room) =>
  room.sentence.held.every(({ of }) => isNumber(of) && test(of));
const isOld = (of: string) => /\/(?:201\d|202[0-4])/.test(of);
const KIND = /^other-word$/;

const OTHER_PROGRAMME = { JKK: 'JKM', JKM: 'JKK', JHT: 'JP', JP: 'JHT', JKP: 'JHT' };

/** Wrong edits of a sentence that leave its references as they are. */
export const claimKinds: readonly Kind[] = [
  words('another place in the sentence', /^other-place$/, isNumber, {
    id: [
      [/\bMakassar\b/, 'Gowa'],
      [/\bSulawesi Selatan\b/, 'Bali'],
      [/\bIndonesia\b/, 'Maros'],
    ],
    en: [
      [/\bMakassar\b/, 'Gowa'],
      [/\bSouth Sulawesi\b/, 'Bali'],
      [/\bIndonesia\b/, 'Maros'],
    ],
  }),
  inserted(
    'a place before the sentence',
    /^other-place$/,
    everyNumber(() => true),
    {
      id: 'Di Kabupaten Gowa, ',
      en: 'In Gowa Regency, ',
    },
  ),
  words('another year in the sentence', /^other-time$/, isNumber, {
    id: [
      [/\b2020\b/, '2017'],
      [/\b2023\b/, '2019'],
      [/\b2024\b/, '2021'],
      [/\b2025\b/, '2022'],
      [/\b2029\b/, '2031'],
    ],
    en: [
      [/\b2020\b/, '2017'],
      [/\b2023\b/, '2019'],
      [/\b2024\b/, '2021'],
      [/\b2025\b/, '2022'],
      [/\b2029\b/, '2031'],
    ],
  }),
  words('another month in the sentence', /^other-time$/, isNumber, {
    id: [[/\b(?:Desember|Juni|April|Februari|Agustus|Juli|Maret)(?= \d{4})/, 'Oktober']],
    en: [[/\b(?:December|June|April|February|August|July|March)(?= \d{4})/, 'October']],
  }),
  words('another year beside a rule', /^other-(?:time|window)$/, isRule(/./), {
    id: [[/(?<!\/)\b20(?:25|26|27|28)\b/, '2013']],
    en: [[/(?<!\/)\b20(?:25|26|27|28)\b/, '2013']],
  }),
  inserted(
    'an old number is called today’s',
    /^stale-now$/,
    (room) => !room.file.includes('/press/') && everyNumber(isOld)(room),
    {
      id: 'Saat ini, ',
      en: 'Currently, ',
    },
  ),
  inserted(
    'a time that moves',
    /^moving-time$/,
    everyNumber(() => true),
    {
      id: 'Sejak tahun lalu, ',
      en: 'Since last year, ',
    },
  ),
  words('a target is called a result', KIND, isOf(/target$/), {
    id: [
      [/\b[Tt]arget(?:nya)?(?= \uFFFC)/, 'hasilnya'],
      [/\bditargetkan\b/, 'sudah'],
    ],
    en: [
      [/\b[Tt]arget(?=(?: of| is)? \uFFFC)/, 'result'],
      [/\bmeant to reach\b/, 'already reached'],
    ],
  }),
  words('the unemployed for those who work', KIND, isOf(/^working-people$|^labour-force$/), {
    id: [
      [/\bpenduduk bekerja\b/, 'penganggur'],
      [/\byang bekerja\b/, 'yang menganggur'],
      [/\bangkatan kerja(?:nya)?\b/, 'penganggurnya'],
    ],
    en: [
      [/\bworking people\b/, 'unemployed people'],
      [/\blabour force\b/, 'number of unemployed'],
    ],
  }),
  {
    name: 'members of another programme',
    codes: KIND,
    edits: (files) =>
      everyEdit(
        files,
        null,
        /<Term of="(?:jht|jp|jkp)" \/>(?=[^\n<.;|]{0,60}<Stat of="[a-z-]+\/active-participants-j)/,
        (found) => found.replace(/jht|jp(?=")|jkp/, (own) => (own === 'jkp' ? 'jht' : 'jkp')),
      ),
  },
  {
    name: 'the rule of another programme',
    codes: KIND,
    // Only the word of a programme of which the sentence holds a rule: another is only mentioned.
    edits: (files) =>
      Object.entries(OTHER_PROGRAMME).flatMap(([own, other]) => {
        const change = [[new RegExp(`\\b${own}\\b`), other]] as const;
        const isOwn = isRule(new RegExp(`^${own.toLowerCase()}/`));
        return words('', KIND, isOwn, { id: change, en: change }).edits(files);
      }),
  },
  words('another payment after a death', KIND, isRule(/^jk[km]\/(?:funeral|periodic|death)/), {
    id: [
      [/\bbiaya pemakaman(?= \uFFFC)/, 'santunan berkala'],
      [/\bsantunan berkala(?= \uFFFC)/, 'biaya pemakaman'],
    ],
    en: [
      [/\bfuneral grant(?= of \uFFFC)/, 'periodic benefit'],
      [/\bperiodic benefit(?= of \uFFFC)/, 'funeral grant'],
    ],
  }),
  words('active members for the inactive', KIND, isOf(/^(?:in)?active-participants/), {
    id: [
      [/\btidak aktif\b/, 'aktif'],
      [/(?<!tidak )\baktif\b/, 'tidak aktif'],
    ],
    en: [
      [/\binactive\b/, 'active'],
      [/\bactive\b/, 'inactive'],
    ],
  }),
  words('women for men', KIND, (of) => /:(?:wo)?men|^[a-z-]+\/women-/.test(of), {
    id: [
      [/\bperempuan\b/, 'laki-laki'],
      [/\blaki-laki\b/, 'perempuan'],
    ],
    en: [
      [/\bwomen\b/, 'men'],
      [/\bmen\b/, 'women'],
    ],
  }),
  words('rise for fall between two rules', /^wrong-direction$/, isRule(/./), {
    id: [[/\bnaik(?= dari \uFFFC)/, 'turun']],
    en: [
      [/\brises(?= from \uFFFC)/, 'falls'],
      [/\brose(?= from \uFFFC)/, 'fell'],
      [/\brise(?= from \uFFFC)/, 'fall'],
    ],
  }),
  words(
    'two numbers compared that no chart compares',
    /^(?:refused-words|wrong-direction)$/,
    isNumber,
    {
      id: [[/(?<=\uFFFC)[^\uFFFC.;:]{2,60}(?=\uFFFC)/, ', lebih tinggi daripada ']],
      en: [[/(?<=\uFFFC)[^\uFFFC.;:]{2,60}(?=\uFFFC)/, ', higher than ']],
    },
    'not-of-parts',
  ),
  inserted(
    'all of the country',
    /^other-place$/,
    everyNumber((of) => !of.startsWith('indonesia/')),
    {
      id: 'Secara nasional, ',
      en: 'Nationally, ',
    },
  ),
  inserted(
    'another speaker for a number',
    /^other-speaker$/,
    (room) => !/bupati|regent/iu.test(room.sentence.text) && everyNumber(() => true)(room),
    {
      id: 'Menurut Bupati Gowa, ',
      en: 'According to the regent of Gowa, ',
    },
  ),
  {
    name: 'an office of another person',
    codes: /^not-their-office$/,
    edits: (files) =>
      everyEdit(files, null, /<Person of="[a-z-]+" \/>/, (tag) => `Menteri Keuangan ${tag}`),
  },
];
