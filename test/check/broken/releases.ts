import { file, type BrokenCase } from '../small-site.ts';

/** Press pages whose dates contradict each other, and those that are not out yet. */
export const brokenReleases: BrokenCase[] = [
  {
    name: 'a press page of a day to come',
    changes: [
      [file.press, 'published: 2026-11-22', 'published: 2026-12-01'],
      [file.pressEn, 'published: 2026-11-22', 'published: 2026-12-01'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:7:1  embargoed (peringatan)  Halaman ini baru terbit pada 2026-12-01; situs ini bertanggal 2026-11-22. Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
      'content/press/2025-03-17-makassar/id.mdx:6:1  embargoed (peringatan)  Halaman ini baru terbit pada 2026-12-01; situs ini bertanggal 2026-11-22. Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
    ],
  },
  {
    name: 'a link to a press page of a day to come',
    changes: [
      [file.press, 'published: 2026-11-22', 'published: 2026-11-23'],
      [file.pressEn, 'published: 2026-11-22', 'published: 2026-11-23'],
      [
        file.about,
        '../../explainers/self-employed/id.mdx#iuran',
        '../../press/2025-03-17-makassar/id.mdx',
      ],
      [
        file.aboutEn,
        '../../explainers/self-employed/en.mdx#iuran',
        '../../press/2025-03-17-makassar/en.mdx',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  embargoed-link (peringatan)  content/press/2025-03-17-makassar/en.mdx baru terbit pada 2026-11-23; sampai hari itu tautan ini tampil sebagai teks biasa. Pastikan kalimatnya jelas tanpa tautan itu, dan bangun situs lagi pada hari itu.',
      'content/pages/about/id.mdx:6:70  embargoed-link (peringatan)  content/press/2025-03-17-makassar/id.mdx baru terbit pada 2026-11-23; sampai hari itu tautan ini tampil sebagai teks biasa. Pastikan kalimatnya jelas tanpa tautan itu, dan bangun situs lagi pada hari itu.',
      'content/press/2025-03-17-makassar/en.mdx:7:1  embargoed (peringatan)  Halaman ini baru terbit pada 2026-11-23; situs ini bertanggal 2026-11-22. Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
      'content/press/2025-03-17-makassar/id.mdx:6:1  embargoed (peringatan)  Halaman ini baru terbit pada 2026-11-23; situs ini bertanggal 2026-11-22. Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
    ],
  },
  {
    name: 'a release on another day than its source',
    changes: [
      [file.press, 'date: 2025-03-17', 'date: 2025-03-18'],
      [file.pressEn, 'date: 2025-03-17', 'date: 2025-03-18'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:6:1  release-date  "date" berisi 2025-03-18, tetapi sumber "release" terbit pada 2025-03-17. Samakan keduanya: "date" di sini, atau "published" di data/sources/release.json.',
      'content/press/2025-03-17-makassar/id.mdx:5:1  release-date  "date" berisi 2025-03-18, tetapi sumber "release" terbit pada 2025-03-17. Samakan keduanya: "date" di sini, atau "published" di data/sources/release.json.',
    ],
  },
  {
    name: 'a press folder without a date',
    changes: [
      [
        'content/press/audiensi-wali-kota/id.mdx',
        null,
        '---\ntitle: Audiensi\nsummary: Audiensi.\ntranslation: draft\nkind: report\ndate: 2025-03-17\npublished: 2026-11-22\ndateline: Makassar\nevent:\n  date: 2025-03-17\n  place: Balai Kota\nissuers:\n  - Pemerintah Kota Makassar\nsource: release\nregions:\n  - makassar\n---\n',
      ],
    ],
    lines: [
      'content/press/audiensi-wali-kota/id.mdx:1:1  release-folder  Folder siaran pers "audiensi-wali-kota" tidak dimulai dengan tanggalnya. Beri nama 2025-03-17-kata-pendek, dengan tanda hubung.',
    ],
  },
];
