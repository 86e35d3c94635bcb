import { absenceProblems } from './check-absences.ts';
import { acceptedProblems } from './check-accepted.ts';
import { addressProblems } from './check-addresses.ts';
import { bareNumberProblems } from './check-bare-numbers.ts';
import { blockProblems } from './check-blocks.ts';
import { claimProblems } from './check-claims.ts';
import { comparedProblems } from './check-compared.ts';
import { characterProblems } from './check-characters.ts';
import { coherenceProblems } from './check-coherence.ts';
import { dataProblems } from './check-data.ts';
import { doorProblems } from './check-doors.ts';
import { embargoProblems } from './check-embargoes.ts';
import { frontMatterProblems } from './check-front-matter.ts';
import { figureProblems } from './check-figures.ts';
import { gridProblems } from './check-grids.ts';
import { jsonProblems } from './check-json.ts';
import { lawProblems } from './check-laws.ts';
import { lineProblems } from './check-lines.ts';
import { placeProblems } from './check-places.ts';
import { sourceProblems } from './check-sources.ts';
import { limitProblems } from './check-limits.ts';
import { mapProblems } from './check-maps.ts';
import { mdxProblems } from './check-mdx.ts';
import { tableProblems } from './check-tables.ts';
import { meaningProblems } from './check-meaning.ts';
import { needProblems } from './check-needs.ts';
import { numberProblems } from './check-numbers.ts';
import { pageProblems } from './check-pages.ts';
import { pairProblems } from './check-pairs.ts';
import { paymentProblems } from './check-payments.ts';
import { pictureProblems } from './check-pictures.ts';
import { besideProblems } from './check-beside.ts';
import { printedProblems } from './check-printed.ts';
import { printedRuleProblems } from './check-printed-rules.ts';
import { readingProblems } from './check-reading.ts';
import { recordProblems } from './check-records.ts';
import { ruleProblems } from './check-rules.ts';
import { ruleWordProblems } from './check-rule-words.ts';
import { releaseProblems } from './check-releases.ts';
import { requestProblems } from './check-requests.ts';
import { slipProblems } from './check-slips.ts';
import { svgProblems } from './check-svg.ts';
import { syntaxProblems } from './check-syntax.ts';
import { textProblems } from './check-text.ts';
import { vectorProblems } from './check-vectors.ts';
import { wordedProblems } from './check-worded.ts';
import { strings } from '../text.ts';
import { commandStrings } from './command.ts';

/** Every problem the check can report, by its code. */
export const definitions = {
  ...doorProblems,
  ...svgProblems,
  ...slipProblems,
  ...jsonProblems,
  ...characterProblems,
  ...addressProblems,
  ...dataProblems,
  ...recordProblems,
  ...ruleProblems,
  ...requestProblems,
  ...coherenceProblems,
  ...claimProblems,
  ...comparedProblems,
  ...ruleWordProblems,
  ...wordedProblems,
  ...absenceProblems,
  ...meaningProblems,
  ...printedProblems,
  ...printedRuleProblems,
  ...besideProblems,
  ...paymentProblems,
  ...tableProblems,
  ...lawProblems,
  ...lineProblems,
  ...placeProblems,
  ...sourceProblems,
  ...numberProblems,
  ...needProblems,
  ...vectorProblems,
  ...figureProblems,
  ...gridProblems,
  ...mapProblems,
  ...limitProblems,
  ...frontMatterProblems,
  ...syntaxProblems,
  ...mdxProblems,
  ...pageProblems,
  ...pictureProblems,
  ...readingProblems,
  ...releaseProblems,
  ...embargoProblems,
  ...textProblems,
  ...bareNumberProblems,
  ...pairProblems,
  ...blockProblems,
  ...acceptedProblems,
} as const;

/** What the command says besides the problems. */
export const checkStrings = strings({
  warning: { id: 'peringatan', en: 'warning' },
  note: { id: 'catatan', en: 'note' },
  notes: {
    id: (notes: number) => `${notes} catatan tentang perbedaan yang diterima.`,
    en: (notes: number) => `${notes} ${notes === 1 ? 'note' : 'notes'} on accepted differences.`,
  },
  summary: {
    id: (errors: number, warnings: number, files: number) =>
      `${errors} masalah dan ${warnings} peringatan dalam ${files} berkas.`,
    en: (errors: number, warnings: number, files: number) =>
      `${errors} ${errors === 1 ? 'problem' : 'problems'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  },
  clean: {
    id: (files: number) => `Tidak ada masalah dalam ${files} berkas.`,
    en: (files: number) => `No problems in ${files} ${files === 1 ? 'file' : 'files'}.`,
  },
  usage: {
    id: 'Pakai: check [--fix] [--lang id|en] [--root FOLDER] [--on TTTT-BB-HH] [--format text|json|github] [--strict] [--sentences] [--ending HARI], atau digest BERKAS.mdx.',
    en: 'Use: check [--fix] [--lang id|en] [--root FOLDER] [--on YYYY-MM-DD] [--format text|json|github] [--strict] [--sentences] [--ending DAYS], or digest FILE.mdx.',
  },
  reading: {
    id: (average: string, sentences: number, longest: number) =>
      `rata-rata ${average} kata dalam ${sentences} kalimat; kalimat terpanjang ${longest} kata`,
    en: (average: string, sentences: number, longest: number) =>
      `${average} words on average in ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}; the longest has ${longest}`,
  },
  endingTitle: {
    id: (label: string, rule: string, day: string) => `${label} (${rule}) berakhir pada ${day}`,
    en: (label: string, rule: string, day: string) => `${label} (${rule}) ends on ${day}`,
  },
  endingBody: {
    id: (label: string, rule: string, day: string, next: string) =>
      `Hari terakhir "${label}" (${rule}) ialah ${day}, dan belum ada aturan penggantinya. Cari ketentuan berikutnya, lalu tambahkan barisnya di data/programs. Bila memang berakhir, baca halaman-halamannya sebagaimana tampil sesudah itu: SITE_DATE=${next} npm run build.`,
    en: (label: string, rule: string, day: string, next: string) =>
      `The last day of "${label}" (${rule}) is ${day}, and no rule follows it yet. Look for what comes next, and add its row in data/programs. If it does end, read its pages as they stand afterwards: SITE_DATE=${next} npm run build.`,
  },
  endingPages: { id: 'Yang menyebut aturan ini:', en: 'What names this rule:' },
  noEnding: {
    id: (days: number) => `Tidak ada aturan yang berakhir dalam ${days} hari.`,
    en: (days: number) => `No rule ends within ${days} ${days === 1 ? 'day' : 'days'}.`,
  },
  badOption: commandStrings.badOption,
  unreadable: {
    id: (path: string) => `"${path}" tidak dapat dibaca.`,
    en: (path: string) => `"${path}" cannot be read.`,
  },
  ourFault: {
    id: (detail: string) =>
      `Pemeriksa ini gagal karena kesalahan kami, bukan Anda (${detail}). Laporkan bersama berkas yang sedang diubah.`,
    en: (detail: string) =>
      `The check failed through a fault of ours, not yours (${detail}). Report it with the file you were changing.`,
  },
});
