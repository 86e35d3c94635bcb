import type { Element } from './element.ts';

export const Plain = {
  gives: {
    id: 'digit yang bukan statistik, menurut jenisnya',
    en: 'digits that are no statistic, by what they are',
  },
  example: {
    id: 'Isi formulir <Plain kind="form">1721-A1</Plain>.',
    en: 'Fill in form <Plain kind="form">1721-A1</Plain>.',
  },
  attributes: {
    kind: { is: 'choice', of: ['form', 'phone', 'ordinal', 'code', 'name', 'thing'] },
  },
  stands: 'anywhere',
  holds: 'text',
  compared: 'text',
  unread: {
    by: 'kind',
    kinds: {
      form: {
        holds: { id: 'kode formulir', en: 'the code of a form' },
        shown: { id: 'F5', en: 'F5' },
        form: /^(?=.*\p{L})(?=.*\d)[\p{Lu}\d]+(?:[-/. ][\p{Lu}\d]+)*$/u,
      },
      phone: {
        holds: { id: 'nomor telepon', en: 'a telephone number' },
        shown: { id: '(0411) 872 001', en: '(0411) 872 001' },
        form: /^(?:\+62|\(?0\d|1)[\d\s().-]{1,16}$/u,
        bare: /^1/u,
        behind:
          /(?:telepon|telp\.?|nomor|hubungi|layanan|masyarakat|call|phone|dial|number|line|hotline|whatsapp)\s$/iu,
      },
      ordinal: {
        holds: { id: 'urutan', en: 'a place in an order' },
        shown: { id: 'ke-2', en: '2nd' },
        form: /^(?:ke-\d{1,3}|\d{1,3}(?:st|nd|rd|th)|\(?\d{1,2}[a-z]?\)?)$/iu,
        bare: /^\d+$/u,
        behind:
          /(?:langkah|tahap|kolom|baris|bagian|bab|lantai|nomor|urut|kelas|golongan|butir|huruf|gambar|tabel|step|stage|column|row|part|chapter|floor|number|class|group|item|figure|table|level)\s$/iu,
      },
      code: {
        holds: { id: 'kode atau versi', en: 'a code or version' },
        shown: { id: 'versi 2.2', en: 'version 2.2' },
        form: /^(?=.*\d)[\p{L}\d]+(?:[-./,:_][\p{L}\d]+)*$|^(?:\p{Lu}{2,8}|versi|version|kode pos|postcode) \d[\d.,:-]*$/u,
        bare: /^[\d.,:/_-]+$/u,
        behind:
          /(?:versi|kode(?:\spos)?|seri|edisi|version|code|postcode|series|edition|\p{Lu}{3,8})\s$/u,
      },
      name: {
        holds: { id: 'nama yang berisi digit', en: 'a name with digits in it' },
        shown: { id: 'P4MI', en: 'P4MI' },
        form: /^(?=.*\d)(?:\p{Lu}|\d{1,2}\p{Lu})[\p{L}\d'’.&/-]*(?: [\p{L}\d'’.&/-]+)*$/u,
      },
      thing: {
        holds: {
          id: 'jumlah hal di halaman ini, di bawah dua belas',
          en: 'a count of things on this page, below twelve',
        },
        shown: { id: '3 langkah', en: '3 steps' },
        form: /^(?:[1-9]|1[01]) \p{L}[\p{L} -]*$/u,
        isCounted: true,
      },
    },
  },
} as const satisfies Element;
