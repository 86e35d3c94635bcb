import type { Bilingual } from '../../schema/index.ts';
import { quoted } from './check-definition.ts';

/** Forms a text must have, by the words its schema uses or by the name of its key. */
export const forms = {
  slug: {
    id: 'huruf kecil, angka, dan tanda hubung tunggal, misalnya "sulawesi-selatan"',
    en: 'lower-case letters, digits and single hyphens, e.g. "sulawesi-selatan"',
  },
  date: {
    id: 'tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17',
    en: 'a day that exists in the form YYYY-MM-DD, e.g. 2025-03-17',
  },
  period: {
    id: 'tahun, triwulan, bulan, atau hari: 2024, 2024-Q1, 2024-12, atau 2024-12-31',
    en: 'a year, quarter, month or day: 2024, 2024-Q1, 2024-12 or 2024-12-31',
  },
  observedPeriod: {
    id: 'tahun, triwulan, bulan, hari, atau bagian tahun: 2024, 2024-Q1, 2024-12, 2024-12-31, atau 2024-01/2024-09',
    en: 'a year, quarter, month, day or part of a year: 2024, 2024-Q1, 2024-12, 2024-12-31 or 2024-01/2024-09',
  },
  reference: {
    id: 'rujukan wilayah/indikator/periode[:segmen][@sumber]',
    en: 'a reference region/indicator/period[:segment][@source]',
  },
  absent: {
    id: 'wilayah/indikator[/periode][:segmen], misalnya makassar/informal-workers/2025',
    en: 'region/indicator[/period][:segment], e.g. makassar/informal-workers/2025',
  },
  sourced: {
    id: 'rujukan yang menyebut sumbernya dengan @, misalnya makassar/coverage/2024@nama-sumber',
    en: 'a reference that names its source with @, e.g. makassar/coverage/2024@source-name',
  },
  url: {
    id: 'alamat yang dimulai dengan https: atau tel:',
    en: 'an address that starts with https: or tel:',
  },
  code: {
    id: 'kode Kemendagri bertitik: ID, 73, atau 73.71',
    en: 'a dotted Kemendagri code: ID, 73 or 73.71',
  },
  bps: { id: 'kode BPS dua atau empat angka', en: 'a BPS code of two or four digits' },
  digest: {
    id: 'sidik dua belas angka dan huruf a–f',
    en: 'a digest of twelve digits and letters a–f',
  },
  rule: { id: 'rujukan rule:program/aturan', en: 'a reference rule:programme/rule' },
  digits: { id: 'angka saja', en: 'digits only' },
  email: { id: 'alamat surel', en: 'an email address' },
  origin: {
    id: 'alamat https tanpa jalur dan tanpa nama pengguna, misalnya https://contoh.id',
    en: 'an https address without a path or user name, e.g. https://example.org',
  },
  base: {
    id: 'jalur dari huruf, angka, dan tanda hubung yang dimulai dan diakhiri satu garis miring, misalnya / atau /cakupan/',
    en: 'a path of letters, digits and hyphens that starts and ends with one slash, e.g. / or /cakupan/',
  },
  zone: {
    id: 'zona waktu dari basis data tz, misalnya Asia/Makassar',
    en: 'a time zone of the tz database, e.g. Asia/Makassar',
  },
  abbreviation: {
    id: 'dua sampai empat huruf besar, misalnya SLS',
    en: 'two to four capital letters, e.g. SLS',
  },
  other: { id: 'bentuk yang diatur skemanya', en: 'the form its schema sets' },
} satisfies Record<string, Bilingual>;
export type Form = keyof typeof forms;

/** What a value is, in messages. */
export const types = {
  string: { id: 'teks dalam tanda petik', en: 'text in quotation marks' },
  number: { id: 'angka tanpa tanda petik', en: 'a number without quotation marks' },
  int: { id: 'bilangan bulat tanpa tanda petik', en: 'a whole number without quotation marks' },
  boolean: { id: 'true atau false', en: 'true or false' },
  array: { id: 'daftar dalam [ ]', en: 'a list in [ ]' },
  object: { id: 'isian dalam { }', en: 'an object in { }' },
  date: { id: 'tanggal TTTT-BB-HH', en: 'a day YYYY-MM-DD' },
  null: { id: 'null', en: 'null' },
  text: { id: 'teks', en: 'text' },
  list: {
    id: 'daftar, satu butir sebaris dengan tanda - di depannya',
    en: 'a list, one item a line with - before it',
  },
  mapping: {
    id: 'baris-baris "kunci: isi" yang menjorok di bawahnya',
    en: 'lines "key: value", indented below it',
  },
  other: { id: 'bentuk lain', en: 'something else' },
} satisfies Record<string, Bilingual>;
export type ValueType = keyof typeof types;

/** What a value must be: its type, the keys of an object, and whether null will do as well. */
export interface Wanted {
  expected: ValueType;
  keys: string[];
  nullable: boolean;
}

/** What must be written, for the end of a sentence. */
export const wanted: Bilingual<(value: Wanted) => string> = {
  id: ({ expected, keys, nullable }) =>
    `${types[expected].id}${keys.length > 0 ? `: ${quoted(keys)}` : ''}${nullable ? ', atau null' : ''}`,
  en: ({ expected, keys, nullable }) =>
    `${types[expected].en}${keys.length > 0 ? `: ${quoted(keys)}` : ''}${nullable ? ', or null' : ''}`,
};

/** The same type as it is written in front matter, which is YAML and not JSON. */
export function typeInYaml(type: ValueType): ValueType {
  const inYaml: Partial<Record<ValueType, ValueType>> = {
    string: 'text',
    array: 'list',
    object: 'mapping',
  };
  return inYaml[type] ?? type;
}

/** Whether a word names a type of value in messages. */
export function isValueType(name: string): name is ValueType {
  return Object.hasOwn(types, name);
}
