import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** What can be wrong with a text that is to be YAML. */
const slips = {
  misplaced: {
    id: 'ada tanda yang tidak pada tempatnya',
    en: 'bad indentation of a mapping entry',
  },
  'repeated-key': { id: 'kunci yang sama ditulis dua kali', en: 'duplicated mapping key' },
  'no-colon': { id: 'titik dua sesudah kunci kurang', en: 'a colon is missed after a key' },
  'no-comma': {
    id: 'koma dalam daftar kurang',
    en: 'missed comma between flow collection entries',
  },
  'open-quote': { id: 'tanda petik penutup kurang', en: 'the closing quotation mark is missed' },
  'open-bracket': { id: 'kurung penutup kurang', en: 'the closing bracket is missed' },
  indent: { id: 'jorok baris daftar tidak sama', en: 'bad indentation of a sequence entry' },
  tab: { id: 'ada tab; pakai spasi', en: 'tab characters must not be used in indentation' },
  escape: { id: 'ada garis miring terbalik yang tidak berarti', en: 'unknown escape sequence' },
  unprintable: {
    id: 'ada tanda yang tidak tercetak',
    en: 'the stream contains non-printable characters',
  },
} satisfies Record<string, Bilingual>;

/** What YAML makes of a sign at the start of a value, and what to write instead. */
const signs = {
  anchor: {
    id: 'nama bagi sebuah isi, agar dapat disalin di tempat lain (anchor)',
    en: 'a name for a value, to copy it elsewhere (an anchor)',
    mend: {
      id: 'Hapus namanya, dan tulis setiap isi di tempatnya sendiri; bila & bagian dari teks, apit seluruh isi dengan "…".',
      en: 'Delete the name, and write each value in its own place; if the & is part of a text, put the whole value between "…".',
    },
  },
  alias: {
    id: 'salinan isi dari tempat lain (alias)',
    en: 'a copy of a value from elsewhere (an alias)',
    mend: {
      id: 'Tulis isinya lagi di sini; bila * bagian dari teks, apit seluruh isi dengan "…".',
      en: 'Write the value again here; if the * is part of a text, put the whole value between "…".',
    },
  },
  tag: {
    id: 'perintah mengubah jenis isi (tag)',
    en: 'an order to change the kind of a value (a tag)',
    mend: {
      id: 'Hapus kata yang dimulai dengan !; bila ! bagian dari teks, apit seluruh isi dengan "…".',
      en: 'Delete the word that begins with !; if the ! is part of a text, put the whole value between "…".',
    },
  },
  merge: {
    id: 'perintah menyalin kunci dari tempat lain (merge key)',
    en: 'an order to copy keys from elsewhere (a merge key)',
    mend: {
      id: 'Hapus <<, dan tulis setiap kunci pada barisnya sendiri; bila << bagian dari teks, apit seluruh isi dengan "…".',
      en: 'Delete the <<, and write each key on a line of its own; if << is part of a text, put the whole value between "…".',
    },
  },
} satisfies Record<string, Bilingual & { mend: Bilingual }>;

/** What YAML makes of a text without quotation marks. */
const converted = {
  boolean: { id: 'jawaban ya atau tidak', en: 'a yes or a no' },
  date: { id: 'tanggal', en: 'a day' },
  number: { id: 'angka', en: 'a number' },
} satisfies Record<string, Bilingual>;

/** The first word at a place, in case much follows it. */
function firstWord(found: string): string {
  return /^\S{1,40}/.exec(found)?.[0] ?? found;
}

/** Problems of the lines between the two `---` at the top of a page. */
export const frontMatterProblems = {
  'matter-cut': error<{ key: string; cut: string }>({
    message: {
      id: ({ key, cut }) => `Isi "${key}" terpotong di sini: "${cut}" tidak terbaca.`,
      en: ({ key, cut }) => `The text of "${key}" is cut off here: "${cut}" is not read.`,
    },
    hint: {
      id: ({ key }) =>
        `Di YAML, # sesudah spasi memulai catatan. Apit seluruh isinya dengan tanda petik: ${key}: '…'.`,
      en: ({ key }) =>
        `In YAML a # after a blank begins a note. Put the whole text in quotation marks: ${key}: '…'.`,
    },
  }),
  'matter-converted': error<{ key: string; value: string; as: keyof typeof converted }>({
    message: {
      id: ({ key, value, as }) =>
        `Isi "${key}" ialah "${value}", yang di YAML bukan teks, melainkan ${converted[as].id}.`,
      en: ({ key, value, as }) =>
        `The text of "${key}" is "${value}", which in YAML is no text but ${converted[as].en}.`,
    },
    hint: {
      id: ({ value }) => `Apit dengan tanda petik: '${value}'.`,
      en: ({ value }) => `Put it in quotation marks: '${value}'.`,
    },
  }),
  'front-matter-opening': error<{ found: string }>({
    message: {
      id: ({ found }) => `Baris pertama berbunyi "${found}", bukan "---".`,
      en: ({ found }) => `The first line is "${found}", not "---".`,
    },
    hint: {
      id: () => 'Tulis tiga tanda hubung saja pada baris pertama, tanpa kata lain di belakangnya.',
      en: () => 'Write only three hyphens on the first line, with no other word behind them.',
    },
  }),
  'front-matter-unclosed': error({
    message: {
      id: () => 'Bagian awal berkas tidak ditutup.',
      en: () => 'The front matter is not closed.',
    },
    hint: {
      id: () => 'Tulis "---" pada baris sendiri sesudah kunci terakhir.',
      en: () => 'Write "---" on a line of its own after the last key.',
    },
  }),
  'front-matter-closing': error<{ found: string }>({
    message: {
      id: ({ found }) => `Baris penutup bagian awal berbunyi "${found}".`,
      en: ({ found }) => `The line that closes the front matter is "${found}".`,
    },
    hint: {
      id: () => 'Tulis "---" saja pada baris itu.',
      en: () => 'Write only "---" on that line.',
    },
  }),
  'front-matter-yaml': error<{ slip: keyof typeof slips }>({
    message: {
      id: ({ slip }) => `Bagian awal berkas bukan YAML yang benar: ${slips[slip].id}.`,
      en: ({ slip }) => `The front matter is not correct YAML: ${slips[slip].en}.`,
    },
    hint: {
      id: () => 'Tulis kunci: isi; apit isi yang memuat titik dua atau tanda petik dengan "…".',
      en: () => 'Write key: value; put a value with a colon or quotation mark between "…".',
    },
  }),
  'front-matter-sign': error<{ sign: keyof typeof signs; found: string }>({
    message: {
      id: ({ sign, found }) => `YAML membaca "${firstWord(found)}" sebagai ${signs[sign].id}.`,
      en: ({ sign, found }) => `YAML reads "${firstWord(found)}" as ${signs[sign].en}.`,
    },
    hint: {
      id: ({ sign }) => signs[sign].mend.id,
      en: ({ sign }) => signs[sign].mend.en,
    },
  }),
  'front-matter-shape': error({
    message: {
      id: () => 'Bagian awal berkas bukan daftar kunci dan isi.',
      en: () => 'The front matter is not a list of keys and values.',
    },
    hint: {
      id: () => 'Tulis setiap baris sebagai kunci: isi, misalnya title: Judul halaman.',
      en: () => 'Write each line as key: value, e.g. title: Title of the page.',
    },
  }),
};
