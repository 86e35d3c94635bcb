import { file, type BrokenCase, type Change } from '../small-site.ts';

/** What is paid of a contribution while the discount of the small site lasts. */
const discountRate: Change = [
  file.bpu,
  '"id": "discount",',
  `"id": "discount-rate",
      "label": { "id": "Bagian yang dibayar", "en": "Part that is paid" },
      "kind": "contribution",
      "rows": [{ "from": "2026-04-01", "to": "2027-03-31", "value": { "unit": "percent", "value": 50, "decimals": 0 }, "basis": "PP 50/2025 Pasal 3", "source": "law" }]
    },
    {
      "id": "discount",`,
];

/** What the guide of the small site says of it. */
const paying = (id: string, en: string): Change[] => [
  discountRate,
  [file.guide, 'membayar kurang dari', `membayar ${id} dari`],
  [file.guideEn, 'you pay less than', `you pay ${en} of`],
];

/** Quantities in words that nothing of their sentence answers for. */
export const brokenQuantities: BrokenCase[] = [
  {
    name: 'a share in words that no reference has',
    changes: [
      [
        file.aboutEn,
        'This site',
        'One in three workers is covered, <Stat of="makassar/coverage/2024@release" />. This site',
      ],
      [
        file.about,
        'Situs ini',
        'Satu dari tiga pekerja terlindungi, <Stat of="makassar/coverage/2024@release" />. Situs ini',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  quantity  "One in three" menyatakan sebuah bagian yang bukan 50,5%, nilai rujukan dalam kalimatnya. Hapus katanya, atau tulis yang benar: kata untuk bagian harus tepat dalam satu angka persen, dengan "hampir" atau "lebih dari" dalam lima. Bila sumbernya yang berkata begitu, pakai <Said of="…" />.',
      'content/pages/about/id.mdx:6:1  quantity  "Satu dari tiga" menyatakan sebuah bagian yang bukan 50,5%, nilai rujukan dalam kalimatnya. Hapus katanya, atau tulis yang benar: kata untuk bagian harus tepat dalam satu angka persen, dengan "hampir" atau "lebih dari" dalam lima. Bila sumbernya yang berkata begitu, pakai <Said of="…" />.',
    ],
  },
  {
    name: 'nothing: a share in words that a reference has',
    changes: [
      [
        file.aboutEn,
        'This site',
        'Half of workers are covered, <Stat of="makassar/coverage/2024@release" />. This site',
      ],
      [
        file.about,
        'Situs ini',
        'Separuh pekerja terlindungi, <Stat of="makassar/coverage/2024@release" />. Situs ini',
      ],
    ],
    lines: [],
  },
  {
    name: 'a rank, the only one and a multiple without a statement',
    changes: [
      [
        file.aboutEn,
        'This site',
        'The city ranks first. It is the only city of its kind. Its cover doubled. This site',
      ],
      [
        file.about,
        'Situs ini',
        'Kota itu peringkat pertama. Itu satu-satunya kota. Cakupannya naik dua kali lipat. Situs ini',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:10  quantity  "ranks first" menyatakan sebuah peringkat, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Pakai <Said of="…" /> bila sumbernya yang berkata begitu; bila batas dari aturan, sebut <Rule of="program/aturan" /> dalam kalimat itu.',
      'content/pages/about/en.mdx:7:29  quantity  "the only" menyatakan bahwa tidak ada yang lain, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Pakai <Said of="…" /> bila sumbernya yang berkata begitu; bila batas dari aturan, sebut <Rule of="program/aturan" /> dalam kalimat itu.',
      'content/pages/about/en.mdx:7:66  quantity  "doubled" menyatakan sebuah kelipatan, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Tulis angkanya dengan <Stat of="wilayah/indikator/periode@sumber" /> dalam kalimat itu; bila sumbernya yang berkata begitu, pakai <Said of="…" />.',
      'content/pages/about/id.mdx:6:10  quantity  "peringkat pertama" menyatakan sebuah peringkat, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Pakai <Said of="…" /> bila sumbernya yang berkata begitu; bila batas dari aturan, sebut <Rule of="program/aturan" /> dalam kalimat itu.',
      'content/pages/about/id.mdx:6:33  quantity  "satu-satunya" menyatakan bahwa tidak ada yang lain, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Pakai <Said of="…" /> bila sumbernya yang berkata begitu; bila batas dari aturan, sebut <Rule of="program/aturan" /> dalam kalimat itu.',
      'content/pages/about/id.mdx:6:68  quantity  "dua kali lipat" menyatakan sebuah kelipatan, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Tulis angkanya dengan <Stat of="wilayah/indikator/periode@sumber" /> dalam kalimat itu; bila sumbernya yang berkata begitu, pakai <Said of="…" />.',
    ],
  },
  {
    name: 'a share in words in the data',
    changes: [
      [file.glossary, 'People who work', 'Two thirds of people who work'],
      [file.glossary, 'Orang yang bekerja', 'Dua pertiga orang yang bekerja'],
    ],
    lines: [
      'data/glossary.json:11:16  quantity  "Dua pertiga" menyatakan sebuah bagian, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Tulis angkanya dengan [[wilayah/indikator/periode@sumber]] dalam kalimat itu, atau hapus katanya.',
      'data/glossary.json:12:16  quantity  "Two thirds" menyatakan sebuah bagian, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Tulis angkanya dengan [[wilayah/indikator/periode@sumber]] dalam kalimat itu, atau hapus katanya.',
    ],
  },
  {
    name: 'nothing: half of the amount of a rule that has a discount',
    changes: paying('separuh', 'half'),
    lines: [],
  },
  {
    name: 'a third of the amount of a rule of which half is paid',
    changes: paying('sepertiga', 'a third'),
    lines: [
      'content/explainers/self-employed/en.mdx:22:35  quantity  "a third" menyatakan sebuah bagian yang bukan 50%, nilai rujukan dalam kalimatnya. Hapus katanya, atau tulis yang benar: kata untuk bagian harus tepat dalam satu angka persen, dengan "hampir" atau "lebih dari" dalam lima. Bila sumbernya yang berkata begitu, pakai <Said of="…" />.',
      'content/explainers/self-employed/id.mdx:21:37  quantity  "sepertiga" menyatakan sebuah bagian yang bukan 50%, nilai rujukan dalam kalimatnya. Hapus katanya, atau tulis yang benar: kata untuk bagian harus tepat dalam satu angka persen, dengan "hampir" atau "lebih dari" dalam lima. Bila sumbernya yang berkata begitu, pakai <Said of="…" />.',
    ],
  },
];
