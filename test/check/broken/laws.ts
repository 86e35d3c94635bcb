import { file, type BrokenCase } from '../small-site.ts';

/** Laws and articles that the register does not hold. */
export const brokenLaws: BrokenCase[] = [
  {
    name: 'a law that is not in the register, as the basis of a rule',
    changes: [[file.bpu, 'PP 44/2015 Pasal 20"', 'PP 99/2026 Pasal 7"']],
    lines: [
      'data/programs/bpu.json:36:20  unknown-law  "PP 99/2026" tidak ada dalam daftar peraturan. Periksa nomor dan tahunnya, atau tambahkan peraturannya: data/laws/pp-99-2026.json.',
    ],
  },
  {
    name: 'another kind of law than the register holds',
    changes: [[file.bpu, 'PP 44/2015 Pasal 20"', 'Perpres 44/2015 Pasal 20"']],
    lines: [
      'data/programs/bpu.json:36:20  unknown-law  "Perpres 44/2015" tidak ada dalam daftar peraturan. Mungkin maksud Anda "pp-44-2015". Periksa nomor dan tahunnya, atau tambahkan peraturannya: data/laws/perpres-44-2015.json.',
    ],
  },
  {
    name: 'an article that the register does not hold',
    changes: [[file.bpu, 'PP 44/2015 Pasal 20"', 'PP 44/2015 Pasal 16, 26(3)"']],
    lines: [
      'data/programs/bpu.json:36:20  unknown-article  Pasal 26 tidak ada dalam daftar peraturan untuk "pp-44-2015". Periksa nomornya, atau tambahkan di data/laws/pp-44-2015.json dengan hari dibaca; tulis null bila teksnya belum dibaca.',
    ],
  },
  {
    name: 'an annex that the register does not hold',
    changes: [[file.bpu, 'PP 44/2015 Lampiran II"', 'PP 44/2015 Lampiran III"']],
    lines: [
      'data/programs/bpu.json:22:20  unknown-article  Lampiran III tidak ada dalam daftar peraturan untuk "pp-44-2015". Periksa nomornya, atau tambahkan di data/laws/pp-44-2015.json dengan hari dibaca; tulis null bila teksnya belum dibaca.',
    ],
  },
  {
    name: 'a file of a law that holds another one',
    changes: [[file.pp44, '"number": "44"', '"number": "45"']],
    lines: [
      'data/laws/pp-44-2015.json:4:13  law-name  Berkas ini bernama "pp-44-2015", tetapi isinya "pp-45-2015". Betulkan nomor, tahun, atau jenisnya, atau namai berkasnya pp-45-2015.json.',
    ],
  },
  {
    name: 'a law with the address of another',
    changes: [
      [
        file.pp44,
        '"address": null',
        '"address": "https://peraturan.bpk.go.id/Details/1/pp-no-4-tahun-2015"',
      ],
    ],
    lines: [
      'data/laws/pp-44-2015.json:7:14  law-address  Ini peraturan 44/2015, tetapi alamatnya memuat 4/2015. Salin alamatnya sekali lagi dari laman peraturannya.',
    ],
  },
  {
    name: 'a law that amends a younger one',
    changes: [
      [file.pp44, '"title": "', '"title": "Perubahan atas PP Nomor 50 Tahun 2025 tentang '],
    ],
    lines: [
      'data/laws/pp-44-2015.json:6:12  law-amends  Judul ini menyebut "PP Nomor 50 Tahun 2025", yang tidak mungkin diubah peraturan ini. Periksa nomor dan tahun dalam judulnya: yang diubah selalu lebih dahulu terbit.',
    ],
  },
];
