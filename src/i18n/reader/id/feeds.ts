/** Feeds, and the page that says how to follow them. */
export const feeds = {
  title: 'Ikuti perubahan lewat umpan',
  summary:
    'Aplikasi pembaca umpan memberi tahu Anda tentang siaran pers, koreksi, dan angka baru di situs ini, tanpa mendaftar.',
  how: 'Cara memakainya',
  howText:
    'Salin salah satu alamat di bawah ini ke aplikasi pembaca umpan. Keduanya berisi hal yang sama; pilih Atom bila aplikasi Anda tidak meminta yang lain.',
  addresses: 'Alamat umpan',
  atom: 'untuk kebanyakan aplikasi',
  json: 'untuk program',
  what: 'Yang dikabarkan',
  kinds: [
    'Siaran pers yang baru kami laporkan.',
    'Koreksi atas siaran pers.',
    'Angka yang diganti, beserta angka lamanya dan sebabnya.',
    'Angka baru, dikelompokkan menurut sumbernya.',
  ],
  release: 'Siaran pers',
  correction: 'Koreksi',
  revision: 'Angka diganti',
  numbers: 'Angka baru',
  corrected: (title: string) => `Koreksi: ${title}`,
  revised: (place: string, what: string) => `Angka diganti: ${what}, ${place}`,
  newNumbers: (title: string) => `Angka baru dari “${title}”`,
  more: (count: string) => `… dan ${count} angka lain dari sumber ini.`,
  notOfficial: 'Cakupan, bukan situs resmi.',
  from: (who: string) => `Menurut ${who}.`,
};
