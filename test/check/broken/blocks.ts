import { file, type BrokenCase } from '../small-site.ts';

/** Blocks of a page that do not say the same in both languages. */
export const brokenBlocks: BrokenCase[] = [
  {
    name: 'a paragraph one language lacks',
    changes: [[file.guide, 'Halaman ini untuk', 'Bacalah dulu.\n\nHalaman ini untuk']],
    lines: [
      'content/explainers/self-employed/en.mdx:14:1  unequal-blocks  Susunan teks berbeda: di sini tidak ada, di content/explainers/self-employed/id.mdx:13 paragraf "Bacalah dulu.". Samakan paragraf, butir, sel, dan catatan dalam kedua bahasa: tambahkan yang kurang, atau hapus yang lebih.',
    ],
  },
  {
    name: 'an item of a list made part of the one before',
    changes: [
      [file.about, 'Situs ini', '- Kartu\n- Surat\n- Foto\n\nSitus ini'],
      [file.aboutEn, 'This site', '- A card\n- A letter, a photograph\n\nThis site'],
    ],
    lines: [
      'content/pages/about/en.mdx:10:1  unequal-blocks  Susunan teks berbeda: di sini tidak ada, di content/pages/about/id.mdx:8 butir "Foto". Samakan paragraf, butir, sel, dan catatan dalam kedua bahasa: tambahkan yang kurang, atau hapus yang lebih.',
    ],
  },
  {
    name: 'steps that are points in the other language',
    changes: [
      [file.about, 'Situs ini', '1. Kartu\n\nSitus ini'],
      [file.aboutEn, 'This site', '- A card\n\nThis site'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:3  unequal-blocks  Susunan teks berbeda: di sini butir "A card", di content/pages/about/id.mdx:6 langkah bernomor "Kartu". Samakan paragraf, butir, sel, dan catatan dalam kedua bahasa: tambahkan yang kurang, atau hapus yang lebih.',
    ],
  },
  {
    name: 'a note one language lacks',
    changes: [
      [
        file.about,
        'Situs ini',
        '<Note kind="info" title="Cetak">\n\nCetak halaman.\n\n</Note>\n\nSitus ini',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  unequal-blocks  Susunan teks berbeda: di sini tidak ada, di content/pages/about/id.mdx:6 awal elemen. Samakan paragraf, butir, sel, dan catatan dalam kedua bahasa: tambahkan yang kurang, atau hapus yang lebih.',
    ],
  },
  {
    name: 'a sentence one language lacks, with what it states',
    changes: [
      [
        file.pressEn,
        'workers are covered.',
        'workers are covered. In 2024 it was <Stat of="makassar/coverage/2024@release" /> too.',
      ],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:1  unequal-sentences  Jumlah kalimat berbeda: di sini 2, di content/press/2025-03-17-makassar/id.mdx:26 1. Bandingkan kalimat demi kalimat: tambahkan yang kurang, atau bagi kalimat di tempat yang sama. Bila bahasanya memang menuntut begitu: npm run translations -- --accept BERKAS:BARIS "alasan".',
    ],
  },
  {
    name: 'two numbers exchanged',
    changes: [
      [file.press, 'terlindungi.', 'terlindungi, dari iuran <Rule of="bpu/jkm" />.'],
      [
        file.pressEn,
        'The release says <Stat of="makassar/coverage/2024@release" /> of workers are covered.',
        'With <Rule of="bpu/jkm" /> of contributions, the release says <Stat of="makassar/coverage/2024@release" /> are covered.',
      ],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:6  unequal-order  Urutan berbeda: di sini <Rule of="bpu/jkm" />, di content/press/2025-03-17-makassar/id.mdx:26 pada tempat yang sama <Stat of="makassar/coverage/2024@release" />. Sebut dalam urutan yang sama, agar setiap angka menjelaskan hal yang sama dalam kedua bahasa. Bila bahasanya memang menuntut begitu: npm run translations -- --accept BERKAS:BARIS "alasan".',
      'content/press/2025-03-17-makassar/en.mdx:27:63  unequal-order  Urutan berbeda: di sini <Stat of="makassar/coverage/2024@release" />, di content/press/2025-03-17-makassar/id.mdx:26 pada tempat yang sama <Rule of="bpu/jkm" />. Sebut dalam urutan yang sama, agar setiap angka menjelaskan hal yang sama dalam kedua bahasa. Bila bahasanya memang menuntut begitu: npm run translations -- --accept BERKAS:BARIS "alasan".',
    ],
  },
  {
    name: 'another year, law, article and phone number in one language',
    changes: [
      [
        file.about,
        'Situs ini',
        'Target tercapai pada tahun 2029 (PP 44/2015 Pasal 8 ayat (2)).\n\nSitus ini',
      ],
      [
        file.aboutEn,
        'This site',
        'The target is met in the year 2026 (PP 45/2015 Article 8(3)).\n\nThis site',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:31  unequal-values  Tanggal, tahun, aturan, atau nomor berbeda: di sini "2026", di content/pages/about/id.mdx:6 "2029". Cocokkan dengan sumbernya, lalu tulis yang sama, dalam urutan yang sama, di kedua bahasa.',
      'content/pages/about/en.mdx:7:40  unequal-values  Tanggal, tahun, aturan, atau nomor berbeda: di sini "PP 45/2015", di content/pages/about/id.mdx:6 "PP 44/2015". Cocokkan dengan sumbernya, lalu tulis yang sama, dalam urutan yang sama, di kedua bahasa.',
      'content/pages/about/en.mdx:7:57  unequal-values  Tanggal, tahun, aturan, atau nomor berbeda: di sini "(3)", di content/pages/about/id.mdx:6 "(2)". Cocokkan dengan sumbernya, lalu tulis yang sama, dalam urutan yang sama, di kedua bahasa.',
    ],
  },
  {
    name: 'two years exchanged',
    changes: [
      [file.about, 'Situs ini', 'Dari 2023 ke 2024.\n\nSitus ini'],
      [file.aboutEn, 'This site', 'From 2024 to 2023.\n\nThis site'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:6  unequal-values  Tanggal, tahun, aturan, atau nomor berbeda: di sini "2024", "2023", di content/pages/about/id.mdx:6 "2023", "2024". Cocokkan dengan sumbernya, lalu tulis yang sama, dalam urutan yang sama, di kedua bahasa. Bila bahasanya memang menuntut begitu: npm run translations -- --accept BERKAS:BARIS "alasan".',
    ],
  },
  {
    name: 'a year one language lacks in a summary, and one in a text of the data',
    changes: [
      [file.press, 'Siaran pers menyebut', 'Siaran pers tahun 2025 menyebut'],
      [file.faqs, '"id": "Bisakah saya', '"id": "Sejak 2024, bisakah saya'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:3:10  unequal-values  Tanggal, tahun, aturan, atau nomor berbeda: di sini tidak ada, di content/press/2025-03-17-makassar/id.mdx:3 "2025". Cocokkan dengan sumbernya, lalu tulis yang sama, dalam urutan yang sama, di kedua bahasa.',
      'data/faqs.json:6:68  unequal-values  Tanggal, tahun, aturan, atau nomor berbeda: di sini tidak ada, di data/faqs.json:6 "2024". Cocokkan dengan sumbernya, lalu tulis yang sama, dalam urutan yang sama, di kedua bahasa.',
    ],
  },
  {
    name: 'a day that does not exist, and one of another weekday',
    changes: [
      [file.press, 'pada 17 Maret 2025', 'pada Jumat, 17 Maret 2025'],
      [file.pressEn, 'on 17 March 2025', 'on Friday 17 March 2025'],
      [file.about, 'Situs ini', 'Sejak 31 April 2025.\n\nSitus ini'],
      [file.aboutEn, 'This site', 'Since 31 April 2025.\n\nThis site'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:7  no-such-day  "31 April 2025" tidak ada dalam kalender. Tulis hari yang ada, seperti dalam sumbernya.',
      'content/pages/about/id.mdx:6:7  no-such-day  "31 April 2025" tidak ada dalam kalender. Tulis hari yang ada, seperti dalam sumbernya.',
      'content/press/2025-03-17-makassar/en.mdx:23:13  wrong-weekday  17 March 2025 bukan "Friday", melainkan Senin. Betulkan harinya, atau tanggalnya bila itu yang salah.',
      'content/press/2025-03-17-makassar/id.mdx:22:28  wrong-weekday  17 Maret 2025 bukan "Jumat", melainkan Senin. Betulkan harinya, atau tanggalnya bila itu yang salah.',
    ],
  },
  {
    name: 'nothing: the same days, times and laws in the forms of each language',
    changes: [
      [
        file.about,
        'Situs ini',
        'Senin, 17–18 Maret 2025, pukul 13.30 WITA, 2023–2024, menurut UU Nomor 24 Tahun 2011 Pasal 8 ayat (2) huruf a.\n\nSitus ini',
      ],
      [
        file.aboutEn,
        'This site',
        'Monday 17–18 March 2025, 1:30 p.m. WITA, 2023 to 2024, under Law 24/2011 Article 8(2)a.\n\nThis site',
      ],
    ],
    lines: [],
  },
  {
    name: 'must that became may, not that was lost, and at least for at most',
    changes: [
      [
        file.about,
        'Situs ini',
        'Anda wajib ikut. Itu tidak gratis. Bayar paling sedikit sekali.\n\nSitus ini',
      ],
      [file.aboutEn, 'This site', 'You may join. It is cheap. Pay at most once.\n\nThis site'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:5  unequal-force  Wajib atau boleh berbeda: di sini "may", di content/pages/about/id.mdx:6 "wajib". "You may join." dan "Anda wajib ikut." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
      'content/pages/about/en.mdx:7:15  unequal-force  Kata ingkar berbeda: di sini tidak ada, di content/pages/about/id.mdx:6 "tidak". "It is cheap." dan "Itu tidak gratis." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
      'content/pages/about/en.mdx:7:32  unequal-force  Batas bawah atau batas atas berbeda: di sini "at most", di content/pages/about/id.mdx:6 "paling sedikit". "Pay at most once." dan "Bayar paling sedikit sekali." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
    ],
  },
  {
    name: 'employer and worker, rise and fall, above and below exchanged in a summary and in data',
    changes: [
      [file.press, 'Siaran pers menyebut', 'Pemberi kerja membayar. Siaran pers menyebut'],
      [file.pressEn, 'summary: The release', 'summary: The worker pays. The release'],
      [file.press, 'Pertemuan berlangsung', 'Cakupan naik. Pertemuan berlangsung'],
      [file.pressEn, 'They met', 'Coverage fell. They met'],
      [file.statement, 'is above the', 'is below the'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:3:14  unequal-force  Pemberi kerja atau pekerja berbeda: di sini "worker", di content/press/2025-03-17-makassar/id.mdx:3 "Pemberi kerja". "The worker pays." dan "Pemberi kerja membayar." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
      'content/press/2025-03-17-makassar/en.mdx:23:10  unequal-force  Arah naik atau turun berbeda: di sini "fell", di content/press/2025-03-17-makassar/id.mdx:22 "naik". "Coverage fell." dan "Cakupan naik." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
      'data/statements/makassar-above-national.json:11:73  unequal-force  Lebih atau kurang berbeda: di sini "below", di data/statements/makassar-above-national.json:10 "di atas". "Coverage in Makassar, …, is below the national average." dan "Cakupan Makassar, …, di atas rata-rata nasional." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
    ],
  },
  {
    name: 'women for men, and after for before',
    changes: [
      [file.about, 'Situs ini', 'Perempuan mendaftar sebelum bekerja.\n\nSitus ini'],
      [file.aboutEn, 'This site', 'Men register after they start.\n\nThis site'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  unequal-force  Penyebutan perempuan berbeda: di sini "Men", di content/pages/about/id.mdx:6 "Perempuan". "Men register after they start." dan "Perempuan mendaftar sebelum bekerja." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
      'content/pages/about/en.mdx:7:14  unequal-force  Sebelum atau sesudah berbeda: di sini "after", di content/pages/about/id.mdx:6 "sebelum". "Men register after they start." dan "Perempuan mendaftar sebelum bekerja." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
    ],
  },
  {
    name: 'how many, up to where, how often and which place said otherwise in words',
    changes: [
      [
        file.about,
        'Situs ini',
        'Dua anak menerima biaya satu kali, hingga habis.\n\nDi Makassar.\n\nSitus ini',
      ],
      [
        file.aboutEn,
        'This site',
        'Three children get the cost of more than that each.\n\nIn Indonesia.\n\nThis site',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  unequal-words  Bilangan berbeda: di sini "Three", di content/pages/about/id.mdx:6 "Dua". Cocokkan dengan sumbernya, lalu tulis yang sama di kedua bahasa.',
      'content/pages/about/en.mdx:7:1  unequal-words  Satu kali atau berkali-kali berbeda: di sini tidak ada, di content/pages/about/id.mdx:6 "satu kali". Cocokkan dengan sumbernya, lalu tulis yang sama di kedua bahasa.',
      'content/pages/about/en.mdx:7:32  quantity-word (peringatan)  "more than" membandingkan, tetapi kalimatnya tanpa rujukan. Tambahkan <Stat>, <Rule>, atau <Said> dalam kalimat itu, atau pilih kata lain.',
      'content/pages/about/en.mdx:7:32  unequal-words  Sampai atau lebih berbeda: di sini "more than", di content/pages/about/id.mdx:6 "hingga". Cocokkan dengan sumbernya, lalu tulis yang sama di kedua bahasa.',
      'content/pages/about/en.mdx:9:4  unequal-words  Tempat berbeda: di sini "Indonesia", di content/pages/about/id.mdx:8 "Makassar". Cocokkan dengan sumbernya, lalu tulis yang sama di kedua bahasa.',
    ],
  },
  {
    name: 'employer and worker exchanged beside their numbers',
    changes: [
      [file.guide, 'Iuran JKM <Rule', 'Perusahaan dan pekerja membayar JKM <Rule'],
      [file.guideEn, 'JKM costs <Rule', 'The worker and the company pay JKM of <Rule'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:18:5  unequal-words  Urutan pemberi kerja dan pekerja berbeda: di sini "worker", "company", di content/explainers/self-employed/id.mdx:17 "Perusahaan", "pekerja". Cocokkan dengan sumbernya, lalu tulis yang sama di kedua bahasa.',
    ],
  },
  {
    name: 'nothing: the same force in the words of each language',
    changes: [
      [
        file.about,
        'Situs ini',
        'Anak yang belum berusia dua tahun tidak ikut, kecuali bila sakit. Anda tidak perlu menunggu. Kartunya terbit paling lambat Senin. Bukan penerima upah boleh ikut.\n\nSitus ini',
      ],
      [
        file.aboutEn,
        'This site',
        'Children under the age of two do not join, unless they are ill. You need not wait. The card comes no later than Monday. Non-wage recipients may join.\n\nThis site',
      ],
    ],
    lines: [],
  },
  {
    name: 'a sentence in the language of the other page',
    changes: [
      [file.about, 'Situs ini', 'This site is for you, and the text is plain.\n\nSitus ini'],
      [file.aboutEn, 'This site', 'Our site serves you, and it reads well.\n\nThis site'],
    ],
    lines: [
      'content/pages/about/id.mdx:6:1  wrong-language  "This site is for you, and …" berbahasa lain daripada tempatnya. Tulis dalam bahasa halaman atau kunci itu; bila ini kutipan asli, ceritakan isinya.',
    ],
  },
];
