import { file, textOf, type BrokenCase } from '../small-site.ts';

/** Records that code knows by name, removed or renamed. */
export const brokenNeeds: BrokenCase[] = [
  {
    name: 'a channel that every page leads to, renamed',
    changes: [[file.channels, '"id": "branch"', '"id": "branches"']],
    lines: [
      'data/channels.json:2:15  needed  Saluran resmi "branch" tidak ada, padahal diperlukan oleh kaki setiap halaman. Kembalikan namanya bila "branches" adalah nama barunya; nama ini dikenal program situs.',
    ],
  },
  {
    name: 'an indicator that pages ask for, renamed beyond recognition',
    changes: [
      [file.workingPeople, null, null],
      [
        'data/indicators/employed.json',
        null,
        textOf(file.workingPeople).replace('working-people', 'employed'),
      ],
    ],
    lines: [
      'data/indicators/working-people.json:1:1  needed  Indikator "working-people" tidak ada, padahal diperlukan oleh daftar angka yang belum ada. Kembalikan catatannya; nama ini dikenal program situs dan tidak boleh diganti.',
    ],
  },
  {
    name: 'the population that nobody defined, renamed with all that is counted out of it',
    changes: [
      [file.unstated, null, null],
      ['data/populations/unknown.json', null, textOf(file.unstated).replace('unstated', 'unknown')],
      [file.makassar, '"population": "unstated"', '"population": "unknown"'],
      [file.makassarNews, '"population": "unstated"', '"population": "unknown"'],
      [file.indonesia, '"population": "unstated"', '"population": "unknown"'],
    ],
    lines: [
      'data/populations/unstated.json:1:1  needed  Populasi "unstated" tidak ada, padahal diperlukan oleh aturan pembandingan. Kembalikan catatannya; nama ini dikenal program situs dan tidak boleh diganti.',
    ],
  },
];
