import { file, type BrokenCase } from '../small-site.ts';

/** A region beside those of the small site. */
function region(id: string, parent = 'indonesia', code = '73'): string {
  return `{
      "id": "${id}",
      "code": "${code}",
      "name": { "id": "Daerah", "en": "Region" },
      "level": "province",
      "parent": "${parent}",
      "bps": null
    },
    {
      "id": "makassar",`;
}
const regions = (text: string): BrokenCase['changes'] => [
  [file.regions, '{\n      "id": "makassar",', text],
];
const site = (key: string, from: string, to: string): BrokenCase['changes'] => [
  [file.site, `"${key}": "${from}"`, `"${key}": ${JSON.stringify(to)}`],
];
const origin = (to: string) => site('url', 'https://cakupan.example', to);
const base = (to: string) => site('base', '/', to);

/** Names that cannot be addresses, and places that lie inside themselves. */
export const brokenNames: BrokenCase[] = [
  {
    name: 'a region that is its own parent',
    changes: regions(region('daerah', 'daerah')),
    lines: [
      'data/regions.json:16:17  region-circle  Wilayah ini terletak di dalam dirinya sendiri: daerah → daerah. Tulis di "parent" wilayah yang memuatnya: provinsi bagi kabupaten dan kota, negara bagi provinsi.',
    ],
  },
  {
    name: 'two regions of one code',
    changes: regions(region('daerah', 'indonesia', '73.71')),
    lines: [
      'data/regions.json:13:15  place-codes  Kode "73.71" bukan kode untuk tingkat "province". Cocokkan "code", "level", "parent", dan "bps": NN provinsi, NN.01 dan seterusnya kabupaten, NN.71 dan seterusnya kota.',
      'data/regions.json:21:15  duplicate-id  Kode "73.71" sudah dipakai di data/regions.json:13. Salin kode resmi tempat itu, atau hapus catatan yang rangkap.',
    ],
  },
  {
    name: 'one slip in a name that is near two people and a place',
    changes: [
      ...['Mintje Wattu', 'Mintje Wattua'].map((name, nth): BrokenCase['changes'][number] => [
        `data/people/mintje-${String(nth)}.json`,
        null,
        `{ "id": "mintje-${String(nth)}", "name": "${name}", "role": { "id": "Kepala", "en": "Head" } }`,
      ]),
      [file.about, 'Situs ini', 'Mintje Watu menulis. Situs ini'],
      [file.aboutEn, 'This site', 'Mintje Watu wrote. This site'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  near-name  "Mintje Watu" hampir sama dengan "Mintje Wattu" dari data/people. Tulis Mintje Wattu; bila ini orang lain, tambahkan ke data/people.',
      'content/pages/about/id.mdx:6:1  near-name  "Mintje Watu" hampir sama dengan "Mintje Wattu" dari data/people. Tulis Mintje Wattu; bila ini orang lain, tambahkan ke data/people.',
    ],
  },
  {
    name: 'regions that lie in each other',
    changes: [
      [file.regions, '"parent": "indonesia"', '"parent": "daerah"'],
      ...regions(region('daerah', 'makassar')),
    ],
    lines: [
      'data/regions.json:16:17  region-circle  Wilayah ini terletak di dalam dirinya sendiri: daerah → makassar → daerah. Tulis di "parent" wilayah yang memuatnya: provinsi bagi kabupaten dan kota, negara bagi provinsi.',
    ],
  },
  {
    name: 'a region named like a file of data',
    changes: regions(region('datapackage')),
    lines: [
      'data/regions.json:12:13  reserved-name  Nama "datapackage" sudah dipakai situs ini untuk berkas atau alamat lain. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'a region named like a folder of the site',
    changes: regions(region('en')),
    lines: [
      'data/regions.json:12:13  reserved-name  Nama "en" sudah dipakai situs ini untuk berkas atau alamat lain. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'a region named like a device',
    changes: regions(region('con')),
    lines: [
      'data/regions.json:12:13  reserved-name  Nama "con" dipakai Windows untuk perangkat, jadi tidak dapat menjadi nama berkas. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'a region with a hyphen at its end',
    changes: regions(region('daerah-')),
    lines: [
      'data/regions.json:12:13  bad-form  "daerah-" bukan bentuk yang benar untuk "id". Tulis huruf kecil, angka, dan tanda hubung tunggal, misalnya "sulawesi-selatan".',
    ],
  },
  {
    name: 'a figure named like a kind of page',
    changes: [
      [file.members, null, null],
      [
        'data/figures/cakupan.json',
        null,
        `{
  "id": "cakupan",
  "kind": "series",
  "title": { "id": "Peserta aktif bertambah", "en": "Active members rise" },
  "references": ["indonesia/participants/2023-12@news", "indonesia/participants/2024-12@news"]
}`,
      ],
    ],
    lines: [
      'data/figures/cakupan.json:2:9  reserved-name  Nama "cakupan" sudah dipakai situs ini untuk berkas atau alamat lain. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'an indicator named like the address of rules',
    changes: [
      [
        'data/indicators/aturan-bpu.json',
        null,
        `{
  "id": "aturan-bpu",
  "name": { "id": "aturan", "en": "rules" },
  "definition": { "id": "Aturan yang berlaku.", "en": "Rules in force." },
  "topic": "members",
  "unit": "rupiah",
  "nature": "flow",
  "kind": "result",
  "placeRule": "registration"
}\n`,
      ],
    ],
    lines: [
      'data/indicators/aturan-bpu.json:2:9  reserved-name  Nama "aturan-bpu" sudah dipakai situs ini untuk berkas atau alamat lain. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'the folder of a programme named like a device',
    changes: [
      [
        'content/programs/nul/id.mdx',
        null,
        '---\ntitle: Nul\nsummary: Nul.\ntranslation: draft\nprogram: bpu\nlead: rule:bpu/minimum\nwho: Pekerja.\nchecked: 2026-11-22\n---\n',
      ],
    ],
    lines: [
      'content/programs/nul/id.mdx:1:1  reserved-name  Nama "nul" dipakai Windows untuk perangkat, jadi tidak dapat menjadi nama berkas. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
      'content/programs/nul/id.mdx:5:1  wrong-name  "program" berisi "bpu", padahal berkas atau foldernya bernama "nul". Tulis "program" sebagai "nul", atau ganti nama berkasnya.',
    ],
  },
  {
    name: 'the address of the site with a quotation mark',
    changes: origin('https://x"y'),
    lines: [
      'data/site.json:3:10  bad-form  "https://x"y" bukan bentuk yang benar untuk "url". Tulis alamat https tanpa jalur dan tanpa nama pengguna, misalnya https://contoh.id.',
    ],
  },
  {
    name: 'the address of the site without https',
    changes: origin('http://cakupan.example'),
    lines: [
      'data/site.json:3:10  bad-form  "http://cakupan.example" bukan bentuk yang benar untuk "url". Tulis alamat https tanpa jalur dan tanpa nama pengguna, misalnya https://contoh.id.',
    ],
  },
  {
    name: 'the address of the site with a user name',
    changes: origin('https://a:b@cakupan.example'),
    lines: [
      'data/site.json:3:10  bad-form  "https://a:b@cakupan.example" bukan bentuk yang benar untuk "url". Tulis alamat https tanpa jalur dan tanpa nama pengguna, misalnya https://contoh.id.',
    ],
  },
  {
    name: 'the address of the site with a query',
    changes: origin('https://cakupan.example?a'),
    lines: [
      'data/site.json:3:10  bad-form  "https://cakupan.example?a" bukan bentuk yang benar untuk "url". Tulis alamat https tanpa jalur dan tanpa nama pengguna, misalnya https://contoh.id.',
    ],
  },
  {
    name: 'a base that is another host',
    changes: base('//evil.example/'),
    lines: [
      'data/site.json:4:11  bad-form  "//evil.example/" bukan bentuk yang benar untuk "base". Tulis jalur dari huruf, angka, dan tanda hubung yang dimulai dan diakhiri satu garis miring, misalnya / atau /cakupan/.',
    ],
  },
  {
    name: 'a base with a space',
    changes: base('/a b/'),
    lines: [
      'data/site.json:4:11  bad-form  "/a b/" bukan bentuk yang benar untuk "base". Tulis jalur dari huruf, angka, dan tanda hubung yang dimulai dan diakhiri satu garis miring, misalnya / atau /cakupan/.',
    ],
  },
  {
    name: 'nothing: the address of one’s own machine',
    changes: origin('http://localhost:4321'),
    lines: [],
  },
  {
    name: 'a list at the foot with a page that is none',
    changes: [[file.site, '"pages": ["about"]', '"pages": ["abuot"]']],
    lines: [
      'data/site.json:44:17  unknown-page  Halaman "abuot" tidak ada. Mungkin maksud Anda "about". Pakai nama folder di content/pages/, atau coverage, explainers, programs, press, figures, calculators, data, glossary, questions, search, feeds.',
    ],
  },
  {
    name: 'two kinds of page at one address',
    changes: [[file.site, '"id": "istilah", "en": "glossary"', '"id": "data", "en": "glossary"']],
    lines: [
      'data/site.json:21:25  taken-path  Alamat "data" sudah dipakai di data/site.json:20. Beri salah satu halaman alamat lain; yang sudah terbit jangan diubah.',
    ],
  },
  {
    name: 'a kind of page at the address of a folder of the site',
    changes: [[file.site, '"en": "glossary"', '"en": "fonts"']],
    lines: [
      'data/site.json:21:42  reserved-name  Nama "fonts" sudah dipakai situs ini untuk berkas atau alamat lain. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'a kind of page without a word in English',
    changes: [[file.site, '"id": "istilah", "en": "glossary"', '"id": "istilah"']],
    lines: [
      'data/site.json:21:17  missing-language  "glossary" belum ada dalam bahasa Inggris. Tambahkan "en" dengan kalimat yang sama artinya.',
    ],
  },
  {
    name: 'a word of an address with a capital and a blank',
    changes: [[file.site, '"id": "tanya-jawab"', '"id": "Tanya jawab"']],
    lines: [
      'data/site.json:22:26  bad-form  "Tanya jawab" bukan bentuk yang benar untuk "questions.id". Tulis huruf kecil, angka, dan tanda hubung tunggal, misalnya "sulawesi-selatan".',
    ],
  },
  {
    name: 'a zone that no clock knows',
    changes: site('zone', 'Asia/Makassar', 'Asia/Makasar'),
    lines: [
      'data/site.json:5:11  bad-form  "Asia/Makasar" bukan bentuk yang benar untuk "zone". Tulis zona waktu dari basis data tz, misalnya Asia/Makassar.',
    ],
  },
  {
    name: 'two groups of readers at one address',
    changes: [
      [
        file.audiences,
        '"audiences": [',
        '"audiences": [ { "id": "fishers", "path": { "id": "pekerja-mandiri", "en": "fishers" }, "name": { "id": "nelayan", "en": "fishers" }, "sentence": { "id": "Saya melaut.", "en": "I go to sea." }, "examples": { "id": "Nelayan", "en": "Fishers" } },',
      ],
    ],
    lines: [
      'data/audiences.json:5:23  taken-path  Alamat "pekerja-mandiri" sudah dipakai di data/audiences.json:2. Beri salah satu halaman alamat lain; yang sudah terbit jangan diubah.',
    ],
  },
];
