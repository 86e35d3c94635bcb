/** What a page says when it is passed on. */
export const share = {
  notOfficial: 'Cakupan, bukan situs resmi',
  /** Behind who says so, where another number of the record does not agree with it. */
  disputed: 'sumber lain menyebut angka yang berbeda',
  asOf: (when: string) => `Keadaan ${when}`,
  ruleOn: (date: string) => `Aturan pada ${date}`,
  ruleUntil: (date: string) => `Berlaku sampai ${date}`,
  by: (who: string) => `Menurut ${who}`,
  whatsapp: 'Kirim lewat WhatsApp',
  native: 'Aplikasi lain',
  copy: 'Salin beserta sumbernya',
  copied: 'Tersalin.',
  notCopied: 'Tidak tersalin. Salin kalimat ini:',
};
