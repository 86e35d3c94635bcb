import { file, type BrokenCase } from '../small-site.ts';

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
    changes: [[file.indicators, '"id": "working-people"', '"id": "employed"']],
    lines: [
      'data/indicators.json:2:17  needed  Indikator "working-people" tidak ada, padahal diperlukan oleh daftar angka yang belum ada. Kembalikan catatannya; nama ini dikenal program situs dan tidak boleh diganti.',
    ],
  },
  {
    name: 'the population that nobody defined, renamed with all that is counted out of it',
    changes: [
      ['data/populations.json', '"id": "unstated"', '"id": "unknown"'],
      [file.makassar, '"population": "unstated"', '"population": "unknown"'],
      [file.makassar, '"population": "unstated"', '"population": "unknown"'],
      [file.indonesia, '"population": "unstated"', '"population": "unknown"'],
    ],
    lines: [
      'data/populations.json:2:18  needed  Populasi "unstated" tidak ada, padahal diperlukan oleh aturan pembandingan. Kembalikan catatannya; nama ini dikenal program situs dan tidak boleh diganti.',
    ],
  },
];
