import { file, type BrokenCase, type Change } from '../small-site.ts';

/** The news source, and what rests on it, comes out on 5 December 2026. */
const newsLater: Change = [
  file.news,
  '"published": "2025-09"',
  '"published": "2026-12-05T00:00:00+08:00"',
];

/** The page about Makassar without its numbers from the news. */
const membership =
  '<Stat of="indonesia/participants/2024-12" minus="indonesia/participants/2023-12" />';
const withoutNews: Change[] = [file.coverage, file.coverageEn].map((page) => [
  page,
  membership,
  '<Stat of="indonesia/coverage/2024@release" />',
]);

const cited = '<Term of="bpu" /> (<Stat of="makassar/coverage/2024@news" />)';

/** Pages and texts that are on the site before a source they rest on is out. */
export const brokenEmbargoes: BrokenCase[] = [
  {
    name: 'a page without a date that names numbers to come',
    changes: [newsLater],
    lines: [
      'content/coverage/makassar/en.mdx:14:29  cites-early  Bagian ini sudah tampil di situs, tetapi "indonesia/participants/2024-12" bersandar pada sumber "news" yang baru terbit pada 2026-12-05. Hapus rujukan itu, dan tulis lagi mulai 2026-12-05; bila sumbernya sudah terbit, betulkan "published" di data/sources/news.json.',
      'content/coverage/makassar/id.mdx:13:28  cites-early  Bagian ini sudah tampil di situs, tetapi "indonesia/participants/2024-12" bersandar pada sumber "news" yang baru terbit pada 2026-12-05. Hapus rujukan itu, dan tulis lagi mulai 2026-12-05; bila sumbernya sudah terbit, betulkan "published" di data/sources/news.json.',
    ],
  },
  {
    name: 'a release that comes out before a source it cites',
    changes: [
      newsLater,
      ...withoutNews,
      [file.press, 'published: 2026-11-22', 'published: 2026-12-01'],
      [file.pressEn, 'published: 2026-11-22', 'published: 2026-12-01'],
      [file.press, '<Term of="bpu" />', cited],
      [file.pressEn, '<Term of="bpu" />', cited],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:7:1  embargoed (peringatan)  Halaman ini baru terbit pada 2026-12-01; situs ini bertanggal 2026-11-22. Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
      'content/press/2025-03-17-makassar/en.mdx:35:47  cites-early  Bagian ini tampil di situs mulai 2026-12-01, tetapi "makassar/coverage/2024@news" bersandar pada sumber "news" yang baru terbit pada 2026-12-05. Undurkan "published" halaman ini ke 2026-12-05, atau hapus rujukan itu sampai hari itu.',
      'content/press/2025-03-17-makassar/id.mdx:6:1  embargoed (peringatan)  Halaman ini baru terbit pada 2026-12-01; situs ini bertanggal 2026-11-22. Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
      'content/press/2025-03-17-makassar/id.mdx:34:46  cites-early  Bagian ini tampil di situs mulai 2026-12-01, tetapi "makassar/coverage/2024@news" bersandar pada sumber "news" yang baru terbit pada 2026-12-05. Undurkan "published" halaman ini ke 2026-12-05, atau hapus rujukan itu sampai hari itu.',
    ],
  },
  {
    name: 'a release that is out already and cites a source to come',
    changes: [
      newsLater,
      ...withoutNews,
      [file.press, '<Term of="bpu" />', cited],
      [file.pressEn, '<Term of="bpu" />', cited],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:35:47  cites-early  Bagian ini sudah tampil di situs, tetapi "makassar/coverage/2024@news" bersandar pada sumber "news" yang baru terbit pada 2026-12-05. Undurkan "published" halaman ini ke 2026-12-05, atau hapus rujukan itu sampai hari itu.',
      'content/press/2025-03-17-makassar/id.mdx:34:46  cites-early  Bagian ini sudah tampil di situs, tetapi "makassar/coverage/2024@news" bersandar pada sumber "news" yang baru terbit pada 2026-12-05. Undurkan "published" halaman ini ke 2026-12-05, atau hapus rujukan itu sampai hari itu.',
    ],
  },
  {
    name: 'a question that names a number to come',
    changes: [
      newsLater,
      ...withoutNews,
      [file.faqs, 'sebulan."', 'sebulan, [[makassar/coverage/2024@news]]."'],
      [file.faqs, 'a month."', 'a month, [[makassar/coverage/2024@news]]."'],
    ],
    lines: [
      'data/faqs.json:8:15  cites-early  Bagian ini sudah tampil di situs, tetapi "makassar/coverage/2024@news" bersandar pada sumber "news" yang baru terbit pada 2026-12-05. Hapus rujukan itu, dan tulis lagi mulai 2026-12-05; bila sumbernya sudah terbit, betulkan "published" di data/sources/news.json.',
    ],
  },
  {
    name: 'a page on the site of a day before one of us had read its source',
    changes: [
      [
        file.news,
        '"published": "2025-09",\n  "read": "2026-11-22"',
        '"published": null,\n  "read": "2026-12-05"',
      ],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:14:29  waits-for-source (peringatan)  Bagian ini tidak ada di situs bertanggal 2026-11-22: "indonesia/participants/2024-12" bersandar pada sumber "news" yang baru ada mulai 2026-12-05. Tidak ada yang perlu diubah: bagian ini tampil sendiri mulai hari itu.',
      'content/coverage/makassar/id.mdx:13:28  waits-for-source (peringatan)  Bagian ini tidak ada di situs bertanggal 2026-11-22: "indonesia/participants/2024-12" bersandar pada sumber "news" yang baru ada mulai 2026-12-05. Tidak ada yang perlu diubah: bagian ini tampil sendiri mulai hari itu.',
    ],
  },
  {
    name: 'a place that opens with a number to come',
    changes: [
      newsLater,
      ...withoutNews,
      [file.regions, 'makassar/coverage/2024@release', 'makassar/coverage/2024@news'],
    ],
    lines: [
      'data/regions.json:17:49  headline-waits (peringatan)  "makassar/coverage/2024@news" baru terbit pada 2026-12-05; sampai hari itu halaman wilayah ini dibuka dengan angka terbaru yang kami punya. Tulis angka yang sudah terbit, dan ganti pada hari itu.',
    ],
  },
  {
    name: 'a page that waits for its day in one language only',
    changes: [[file.about, 'summary:', 'published: 2026-12-05\nsummary:']],
    lines: [
      'content/pages/about/en.mdx:1:1  unequal-matter  "published" berisi –, di content/pages/about/id.mdx:3 2026-12-05. Tulis isi yang sama dalam kedua berkas.',
      'content/pages/about/id.mdx:3:1  embargoed (peringatan)  Halaman ini baru terbit pada 2026-12-05; situs ini bertanggal 2026-11-22. Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
    ],
  },
  {
    name: 'no number before what replaces it is out',
    changes: [
      newsLater,
      ...withoutNews,
      [
        file.makassarNews,
        '"value": 49.1,',
        '"value": 49.1, "supersedes": { "reference": "makassar/coverage/2024@release", "date": "2026-11-22", "reason": { "id": "Ralat.", "en": "Corrected." } },',
      ],
    ],
    lines: [],
  },
];
