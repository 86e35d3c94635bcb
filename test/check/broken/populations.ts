import { file, type BrokenCase } from '../small-site.ts';

const hint = 'Salin kata sumbernya ke "populationWording" ("pekerja"), atau tulis "unstated".';

/** Shares out of a population that their source does not name, which would unlock comparisons. */
export const brokenPopulations: BrokenCase[] = [
  {
    name: 'a population that its source does not name',
    changes: [[file.makassar, '"population": "unstated"', '"population": "workers"']],
    lines: [
      `data/observations/makassar/release.json:8:21  population-unnamed  Pembagi "workers" dicatat tanpa kata sumbernya yang menyebutnya. ${hint}`,
    ],
  },
  {
    name: 'a population whose printed words name another',
    changes: [
      [
        file.makassarNews,
        '"populationWording": { "id": "pekerja", "en": "workers" }',
        '"populationWording": { "id": "penduduk", "en": "inhabitants" }',
      ],
    ],
    lines: [
      `data/observations/makassar/news.json:16:53  population-unnamed  Kata sumbernya, "penduduk", tidak menyebut pembagi "workers". ${hint}`,
    ],
  },
  {
    name: 'a population that is only for what is counted out of it',
    changes: [['data/populations/workers.json', ' "namedBy": ["pekerja"],', '']],
    lines: [
      'data/observations/makassar/news.json:16:53  population-unnamed  Kata sumbernya, "pekerja", tidak menyebut pembagi "workers". Tulis "unstated": pembagi ini hanya untuk indikator yang dihitung darinya.',
    ],
  },
];
