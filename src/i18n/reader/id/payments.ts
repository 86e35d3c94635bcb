/** Money and cases that sources call paid, budgeted or promised, and the page that lists them. */
export const payments = {
  title: 'Uang yang dibayarkan, dianggarkan, dan dijanjikan',
  summary:
    'Pembayaran, anggaran, dan janji yang disebut sumber, satu per satu, dengan siapa yang mengatakannya.',
  intro:
    'Yang dianggarkan belum tentu dibayarkan, dan yang dijanjikan belum tentu dianggarkan. Karena itu jumlah ini tidak kami jumlahkan.',
  caption: 'Pembayaran menurut daerah',
  find: 'Cari daerah atau keperluan',
  place: 'Daerah',
  purpose: 'Keperluan',
  sum: 'Jumlah',
  when: 'Untuk masa',
  who: 'Kata siapa',
  none: 'Belum ada pembayaran dalam catatan ini.',
  link: 'Uang yang dibayarkan, dianggarkan, dan dijanjikan',
  kinds: { paid: 'Dibayarkan', budgeted: 'Dianggarkan', promised: 'Dijanjikan' },
  cases: { one: 'kasus', other: 'kasus' },
};
