import { file, type BrokenCase } from '../small-site.ts';

/** What a source says of the parts of a share: nothing. */
const unpublished = '"numerator": "not-published", "denominator": "not-published"';

/** A note that an observation of Makassar replaces another. */
function superseding(reference: string): string {
  const reason = '{ "id": "Diralat.", "en": "Corrected." }';
  return `"supersedes": { "reference": "${reference}", "date": "2026-11-22", "reason": ${reason} }`;
}

/** Another value for Makassar in 2024, that replaces the one a source gave. */
function replacing(source: string): BrokenCase['changes'] {
  const value = `"value": 48.7, "decimals": 1, "population": "unstated", "printed": null, "printedWhy": "source-not-at-hand", "status": "reported", ${unpublished}`;
  const link = superseding(`makassar/coverage/2024@${source}`);
  return [
    [file.law, '"published": "2015"', '"published": "2025"'],
    [
      'data/observations/makassar/law.json',
      null,
      `{ "observations": [{ "indicator": "coverage", "period": "2024", ${value}, ${link} }] }`,
    ],
  ];
}

/** One more observation of Makassar from the news, as the first of its file. */
function saying(observation: string): BrokenCase['changes'][number] {
  return [file.makassarNews, '"observations": [', `"observations": [\n    { ${observation} },`];
}

/** Numbers that were replaced, and numbers that fit their form and yet cannot be. */
export const brokenPlausible: BrokenCase[] = [
  {
    name: 'a page that opens with a number that was replaced',
    changes: [
      ...replacing('news'),
      [file.statement, '"contradictedBy": ["makassar/coverage/2024@news"]', '"contradictedBy": []'],
      [file.regions, 'makassar/coverage/2024@release', 'makassar/coverage/2024@news'],
    ],
    lines: [
      'data/regions.json:17:49  replaced-headline (peringatan)  "makassar/coverage/2024@news" sudah diganti; halaman dibuka dengan penggantinya. Tulis "makassar/coverage/2024@law", atau hapus "headline".',
    ],
  },
  {
    name: 'a number in a release, a figure and a statement that was replaced',
    changes: replacing('release'),
    lines: [
      'content/coverage/makassar/en.mdx:12:63  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'content/coverage/makassar/id.mdx:11:81  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'content/press/2025-03-17-makassar/en.mdx:3:40  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'content/press/2025-03-17-makassar/en.mdx:27:24  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'content/press/2025-03-17-makassar/id.mdx:3:39  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'content/press/2025-03-17-makassar/id.mdx:26:28  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'data/figures/makassar-national.json:5:35  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'data/figures/makassar-national.json:6:32  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'data/figures/makassar-national.json:8:18  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'data/regions.json:17:49  replaced-headline (peringatan)  "makassar/coverage/2024@release" sudah diganti; halaman dibuka dengan penggantinya. Tulis "makassar/coverage/2024@law", atau hapus "headline".',
      'data/statements/makassar-above-national.json:8:18  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'data/statements/makassar-above-national.json:10:32  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      'data/statements/makassar-above-national.json:11:36  replaced-number (peringatan)  "makassar/coverage/2024@release" sudah diganti dengan "makassar/coverage/2024@law". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
    ],
  },
  {
    name: 'a number that was replaced twice',
    changes: [
      ...replacing('news'),
      [
        file.makassarNews,
        '"period": "2024-06",',
        `"period": "2024-06", ${superseding('makassar/coverage/2024@law')},`,
      ],
    ],
    lines: [
      'data/statements/makassar-above-national.json:14:22  replaced-number (peringatan)  "makassar/coverage/2024@news" sudah diganti dengan "makassar/coverage/2024-06@news". Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
    ],
  },
  {
    name: 'a share of more than everyone',
    changes: [[file.makassar, '"value": 50.5', '"value": 476.2']],
    lines: [
      'data/observations/makassar/release.json:6:16  over-the-whole  "coverage" untuk semua orang berisi 476.20 persen, lebih dari keseluruhannya. Periksa angkanya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a share of more than everyone that is explained',
    changes: [
      [
        file.makassar,
        '"value": 50.5',
        '"mismatch": { "id": "Tercetak begitu.", "en": "Printed so." }, "value": 476.2',
      ],
    ],
    lines: [],
  },
  {
    name: 'a share of a segment of more than it was thought to hold',
    changes: [
      saying(
        `"indicator": "coverage", "segment": "pu", "period": "2024", "value": 108.6, "decimals": 1, "population": "unstated", "printed": null, "printedWhy": "source-not-at-hand", "status": "reported", ${unpublished}`,
      ),
    ],
    lines: [],
  },
  {
    name: 'a result of a year to come',
    changes: [[file.indonesiaNews, '"period": "2024-12"', '"period": "2028-10"']],
    lines: [
      'content/coverage/makassar/en.mdx:14:35  unknown-reference  Tidak ada angka "indonesia/participants/2024-12" dalam data. Yang paling mirip: "indonesia/participants/2023-12@news", "indonesia/participants/2028-10@news", "indonesia/coverage/2024@release".',
      'content/coverage/makassar/id.mdx:13:34  unknown-reference  Tidak ada angka "indonesia/participants/2024-12" dalam data. Yang paling mirip: "indonesia/participants/2023-12@news", "indonesia/participants/2028-10@news", "indonesia/coverage/2024@release".',
      'data/observations/indonesia/news.json:14:17  result-to-come  Hasil untuk 2028-10 tidak mungkin ada dalam sumber "news", yang terbit 2025-09. Periksa "period", dan "published" sumbernya; target dan perkiraan punya indikator sendiri.',
    ],
  },
  {
    name: 'a target of a year to come',
    changes: [
      [file.indonesiaNews, '"period": "2024-12"', '"period": "2028-12"'],
      [
        file.participants,
        '"nature": "stock",\n  "kind": "result",\n  "placeRule": "registration"',
        '"nature": "stock",\n  "kind": "target",\n  "placeRule": "registration"',
      ],
      [file.members, '2024-12', '2028-12'],
      [file.coverage, 'indonesia/participants/2024-12', 'indonesia/participants/2028-12'],
      [file.coverageEn, 'indonesia/participants/2024-12', 'indonesia/participants/2028-12'],
    ],
    lines: [],
  },
  {
    name: 'a result of a time after an undated source was read',
    changes: [
      [file.news, '"published": "2025-09"', '"published": null'],
      [file.makassarNews, '"period": "2024-06"', '"period": "2026-12"'],
    ],
    lines: [
      'data/observations/makassar/news.json:13:17  result-to-come  Hasil untuk 2026-12 tidak mungkin ada dalam sumber "news", yang dibaca 2026-11-22. Periksa "period", dan "read" sumbernya; target dan perkiraan punya indikator sendiri.',
    ],
  },
  {
    name: 'a unit and a topic nobody named',
    changes: [
      [file.indicator, '"unit": "percent"', '"unit": "persen"'],
      [file.participants, '"topic": "members"', '"topic": "member"'],
    ],
    lines: [
      'data/indicators/coverage.json:10:11  unknown-record  Satuan "persen" tidak ada. Mungkin maksud Anda "percent". Pakai yang ada di data/units.json, atau tambahkan di sana.',
      'data/indicators/participants.json:9:12  unknown-record  Pokok "member" tidak ada. Mungkin maksud Anda "members". Pakai yang ada di data/topics.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a topic named like a section of the data page',
    changes: [
      [file.topics, '"id": "labour"', '"id": "target"'],
      [file.workingPeople, '"topic": "labour"', '"topic": "target"'],
    ],
    lines: [
      'data/topics.json:5:13  reserved-name  Nama "target" sudah dipakai situs ini untuk berkas atau alamat lain. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'a segment nobody named',
    changes: [
      [file.makassar, '"indicator": "coverage"', '"indicator": "coverage", "segment": "bpuu"'],
    ],
    lines: [
      'data/observations/makassar/release.json:4:43  unknown-record  Segmen "bpuu" tidak ada. Mungkin maksud Anda "bpu". Pakai yang ada di data/segments.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a count out of a population',
    changes: [[file.indonesiaNews, '"population": null', '"population": "workers"']],
    lines: [
      'content/coverage/makassar/en.mdx:14:71  refused-comparison  Kedua angka tidak boleh dibandingkan. Pembagi kedua angka berbeda. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
      'content/coverage/makassar/id.mdx:13:70  refused-comparison  Kedua angka tidak boleh dibandingkan. Pembagi kedua angka berbeda. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
      'data/figures/members.json:5:57  refused-axis  "indonesia/participants/2024-12@news" dan "indonesia/participants/2023-12@news" tidak boleh satu sumbu. Pembagi kedua angka berbeda. Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
      'data/observations/indonesia/news.json:9:21  population-of-count  "participants" adalah jumlah, bukan bagian dari "workers". Tulis null dalam "population": hanya persentase yang punya populasi.',
    ],
  },
];
