import { file, type BrokenCase } from '../small-site.ts';

const theirs = (own: string, other: string) =>
  `<<<<<<< HEAD\n${own}\n=======\n${other}\n>>>>>>> kantor\n`;

/** Slips of the hand that are told of before anything that would follow from them. */
export const brokenSlips: BrokenCase[] = [
  {
    name: 'a merge conflict in data, and two in a page',
    changes: [
      [
        file.site,
        '  "name": "Cakupan",\n',
        theirs('  "name": "Cakupan",', '  "name": "Cakupan kita",'),
      ],
      [
        file.about,
        'title: Tentang situs ini\n',
        theirs('title: Tentang situs ini', 'title: Tentang kami'),
      ],
      [file.about, 'Situs ini ditulis', `${theirs('Situs ini', 'Laman ini')}Situs ini ditulis`],
    ],
    lines: [
      'content/pages/about/id.mdx:2:1  merge-conflict  Di berkas ini ada 2 bentrokan gabungan yang belum diselesaikan; yang pertama mulai di baris ini. Di antara <<<<<<< dan ======= ada tulisan Anda, sesudahnya sampai >>>>>>> tulisan orang lain: pertahankan yang benar, lalu hapus ketiga tandanya.',
      'data/site.json:2:1  merge-conflict  Di berkas ini ada 1 bentrokan gabungan yang belum diselesaikan; yang pertama mulai di baris ini. Di antara <<<<<<< dan ======= ada tulisan Anda, sesudahnya sampai >>>>>>> tulisan orang lain: pertahankan yang benar, lalu hapus ketiga tandanya.',
    ],
  },
  {
    name: 'the name of a person misspelt in pages and in data',
    changes: [
      [file.about, 'Situs ini ditulis', 'Mintje Watu dan Minjte Wattu menulis. Situs ini ditulis'],
      [file.aboutEn, 'title: About this site', 'title: About Mintje Watu'],
      [file.aboutEn, 'This site is written', 'Two people write. This site is written'],
      [file.faqs, '"Bisakah saya ikut?"', '"Kata Mintje Wattuu, bisakah saya ikut?"'],
    ],
    lines: [
      'content/pages/about/en.mdx:2:14  near-name  "Mintje Watu" hampir sama dengan "Mintje Wattu" dari data/people. Tulis Mintje Wattu; bila ini orang lain, tambahkan ke data/people.',
      'content/pages/about/id.mdx:6:1  near-name  "Mintje Watu" hampir sama dengan "Mintje Wattu" dari data/people. Tulis Mintje Wattu; bila ini orang lain, tambahkan ke data/people.',
      'content/pages/about/id.mdx:6:17  near-name  "Minjte Wattu" hampir sama dengan "Mintje Wattu" dari data/people. Tulis Mintje Wattu; bila ini orang lain, tambahkan ke data/people.',
      'data/faqs.json:6:27  near-name  "Mintje Wattuu" hampir sama dengan "Mintje Wattu" dari data/people. Tulis Mintje Wattu; bila ini orang lain, tambahkan ke data/people.',
    ],
  },
  {
    name: 'a name that stands alone and is a letter off',
    changes: [
      [file.about, 'Situs ini', 'Mintje datang, kata Mintie. Situs ini'],
      [file.aboutEn, 'This site', 'Mintje came, Mintie said. This site'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:14  near-name  "Mintie" hampir sama dengan "Mintje" dari data/people. Tulis Mintje; bila ini orang lain, tambahkan ke data/people.',
      'content/pages/about/id.mdx:6:21  near-name  "Mintie" hampir sama dengan "Mintje" dari data/people. Tulis Mintje; bila ini orang lain, tambahkan ke data/people.',
    ],
  },
  {
    name: 'the name of a place misspelt in a page and in data',
    changes: [
      [file.about, 'Situs ini ditulis', 'Warga Makasar menulis. Situs ini ditulis'],
      [file.aboutEn, 'This site is written', 'People of Makassar write. This site is written'],
      [file.faqs, '"Bisakah saya ikut?"', '"Di Makasssar, bisakah saya ikut?"'],
    ],
    lines: [
      'content/pages/about/id.mdx:6:7  near-place  "Makasar" hampir sama dengan "Makassar" dari data/regions.json. Tulis Makassar; bila ini tempat lain, sebut jenisnya di depan namanya, misalnya "Kecamatan Makasar".',
      'data/faqs.json:6:27  near-place  "Makasssar" hampir sama dengan "Makassar" dari data/regions.json. Tulis Makassar; bila ini tempat lain, sebut jenisnya di depan namanya, misalnya "Kecamatan Makasssar".',
    ],
  },
  {
    name: 'nothing: a district that bears almost the name of a city',
    changes: [
      [file.about, 'Situs ini ditulis', 'Warga Kecamatan Makasar menulis. Situs ini ditulis'],
      [
        file.aboutEn,
        'This site is written',
        'People of Kecamatan Makasar write. This site is written',
      ],
    ],
    lines: [],
  },
  {
    name: 'nothing: a name as it is, and names that are near none',
    changes: [
      [
        file.about,
        'Situs ini ditulis',
        'Mintje Wattu dan Mantri Watuna menulis. Situs ini ditulis',
      ],
      [
        file.aboutEn,
        'This site is written',
        'Mintje Wattu and Mantri Watuna write. This site is written',
      ],
    ],
    lines: [],
  },
];
