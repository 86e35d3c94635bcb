import type { Element } from './element.ts';

export const Note = {
  gives: {
    id: 'catatan: keterangan, peringatan tentang uang atau hak, atau catatan redaksi',
    en: "a call-out: information, a warning about money or rights, or an editor's remark",
  },
  example: {
    id: '<Note kind="info" title="Simpan buktinya">\n\nMinta bukti setiap kali membayar.\n\n</Note>',
    en: '<Note kind="info" title="Keep the receipt">\n\nAsk for a receipt whenever you pay.\n\n</Note>',
  },
  attributes: {
    kind: { is: 'choice', of: ['info', 'warning', 'editor'] },
    title: { is: 'text', optional: true },
  },
  stands: 'alone',
  holds: 'text',
  compared: 'attributes',
} as const satisfies Element;
