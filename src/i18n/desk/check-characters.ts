import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

const hidden = {
  control: { id: 'karakter kendali', en: 'a control character' },
  direction: { id: 'pengubah arah tulisan', en: 'a mark that turns the direction of writing' },
  'soft-hyphen': { id: 'tanda hubung lunak', en: 'a soft hyphen' },
  'zero-width': { id: 'spasi atau penyambung tanpa lebar', en: 'a space or joiner without width' },
  'byte-order-mark': { id: 'tanda urutan bita (BOM)', en: 'a byte order mark' },
  'line-separator': { id: 'pemisah baris', en: 'a line separator' },
  variation: { id: 'pemilih ragam tampilan', en: 'a variation selector' },
  tag: { id: 'karakter label', en: 'a tag character' },
  private: { id: 'karakter yang artinya tidak dibakukan', en: 'a private-use character' },
  surrogate: { id: 'separuh karakter', en: 'half a character' },
  unassigned: { id: 'kode yang bukan karakter', en: 'a code that is no character' },
  invisible: { id: 'karakter tak terlihat', en: 'an invisible character' },
} satisfies Record<string, Bilingual>;

const scripts = {
  cyrillic: { id: 'huruf Kiril', en: 'a Cyrillic letter' },
  greek: { id: 'huruf Yunani', en: 'a Greek letter' },
  armenian: { id: 'huruf Armenia', en: 'an Armenian letter' },
  cherokee: { id: 'huruf Cherokee', en: 'a Cherokee letter' },
  arabic: { id: 'huruf Arab', en: 'an Arabic letter' },
  hebrew: { id: 'huruf Ibrani', en: 'a Hebrew letter' },
  chinese: { id: 'aksara Han', en: 'a Chinese character' },
  japanese: { id: 'huruf Jepang', en: 'a Japanese letter' },
  korean: { id: 'huruf Korea', en: 'a Korean letter' },
  thai: { id: 'huruf Thai', en: 'a Thai letter' },
  devanagari: { id: 'huruf Dewanagari', en: 'a Devanagari letter' },
  javanese: { id: 'aksara Jawa', en: 'a Javanese letter' },
  bugis: { id: 'aksara Lontara', en: 'a letter of the Lontara script' },
  phonetic: { id: 'huruf fonetik', en: 'a phonetic letter' },
  other: { id: 'huruf dari aksara lain', en: 'a letter of another script' },
} satisfies Record<string, Bilingual>;

const forms = {
  space: { id: 'spasi dengan lebar lain', en: 'a space of another width' },
  mark: { id: 'tanda yang terpisah dari hurufnya', en: 'a mark apart from its letter' },
  digit: { id: 'angka dari aksara lain', en: 'a digit of another script' },
  form: { id: 'bentuk lain dari yang biasa', en: 'another form of the usual one' },
} satisfies Record<string, Bilingual>;

const places = {
  text: { id: 'Di sini ada', en: 'Here stands' },
  escape: {
    id: 'Di balik kode di sini (seperti \\u202e atau &shy;) ada',
    en: 'Behind an escape here (such as \\u202e or &shy;) stands',
  },
  name: { id: 'Dalam nama berkas ini ada', en: 'In the name of this file stands' },
} satisfies Record<string, Bilingual>;

interface Character<Name> {
  /** Its code point, `U+202E`. */
  code: string;
  name: Name;
  /** What to write instead, where that can be told. */
  meant: string | null;
  /** How many more of the kind stand in the file. */
  more: number;
  where: keyof typeof places;
}

const andMore: Bilingual<(more: number) => string> = {
  id: (more) => (more === 0 ? '' : ` Masih ada ${more} lagi yang sejenis dalam berkas ini.`),
  en: (more) =>
    more === 0
      ? ''
      : ` There ${more === 1 ? 'is 1' : `are ${more}`} more of the kind in this file.`,
};

/** Problems of characters that readers cannot see, or take for others. */
export const characterProblems = {
  'hidden-character': error<Character<keyof typeof hidden>>({
    message: {
      id: ({ code, name, more, where }) =>
        `${places[where].id} karakter tersembunyi: ${code}, ${hidden[name].id}.${andMore.id(more)}`,
      en: ({ code, name, more, where }) =>
        `${places[where].en} a hidden character: ${code}, ${hidden[name].en}.${andMore.en(more)}`,
    },
    hint: {
      id: ({ name }) =>
        name === 'byte-order-mark'
          ? 'Simpan ulang dengan penyandian UTF-8 tanpa BOM.'
          : 'Hapus, lalu ketik ulang kata di kiri dan kanannya; karakter seperti ini terbawa saat menyalin dari dokumen lain.',
      en: ({ name }) =>
        name === 'byte-order-mark'
          ? 'Save the file again with the encoding UTF-8 without BOM.'
          : 'Delete it and type the words on both sides again; such characters come along when text is copied.',
    },
  }),
  'foreign-letter': error<Character<keyof typeof scripts>>({
    message: {
      id: ({ code, name, more, where }) =>
        `${places[where].id} huruf yang bukan Latin: ${code}, ${scripts[name].id}.${andMore.id(more)}`,
      en: ({ code, name, more, where }) =>
        `${places[where].en} a letter that is not Latin: ${code}, ${scripts[name].en}.${andMore.en(more)}`,
    },
    hint: {
      id: ({ meant }) =>
        meant === null
          ? 'Tulis dengan huruf Latin.'
          : `Ketik "${meant}" dari papan ketik; kedua huruf itu tampak sama, tetapi pencarian membedakannya.`,
      en: ({ meant }) =>
        meant === null
          ? 'Write it in Latin letters.'
          : `Type "${meant}" on the keyboard; the two look alike, but a search tells them apart.`,
    },
  }),
  'character-form': error<Character<keyof typeof forms>>({
    message: {
      id: ({ code, name, more, where }) =>
        `${places[where].id} karakter yang tidak seperti tampaknya: ${code}, ${forms[name].id}.${andMore.id(more)}`,
      en: ({ code, name, more, where }) =>
        `${places[where].en} a character other than it looks: ${code}, ${forms[name].en}.${andMore.en(more)}`,
    },
    hint: {
      id: ({ name, meant }) => {
        if (name === 'space') return 'Tulis spasi biasa.';
        return meant === null ? 'Hapus tanda ini.' : `Tulis "${meant}" sebagai karakter biasa.`;
      },
      en: ({ name, meant }) => {
        if (name === 'space') return 'Write a plain space.';
        return meant === null ? 'Delete this mark.' : `Write "${meant}" as a plain character.`;
      },
    },
  }),
  'unknown-sign': error<Character<'sign'>>({
    message: {
      id: ({ code, more, where }) =>
        `${places[where].id} tanda yang tidak dipakai di situs ini: ${code}.${andMore.id(more)}`,
      en: ({ code, more, where }) =>
        `${places[where].en} a sign that this site does not use: ${code}.${andMore.en(more)}`,
    },
    hint: {
      id: () => 'Hapus, atau tulis dengan kata-kata.',
      en: () => 'Delete it, or say it in words.',
    },
  }),
};
