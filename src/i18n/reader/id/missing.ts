/** The pages of what the record lacks, and the letters that ask for it. */
export const missing = {
  title: 'Yang belum ada',
  summary:
    'Angka yang belum ada dalam catatan kami, yang sudah lama, dan yang bertentangan, dengan surat siap kirim untuk memintanya.',
  intro:
    'Angka yang tidak ada di sini boleh diminta siapa pun kepada kantor yang memegangnya. Pilih provinsi, lalu kirim suratnya.',
  provinces: 'Menurut provinsi',
  country: 'Seluruh Indonesia',
  titleOf: (name: string) => `Yang belum ada di ${name}`,
  summaryOf: (name: string) =>
    `Angka Jamsostek di ${name} yang belum ada, sudah lama, atau bertentangan, dengan surat untuk memintanya.`,
  kinds: {
    missing: 'Belum ada dalam catatan kami',
    old: 'Ada, tetapi sudah lebih dari 12 bulan',
    contested: 'Sumbernya bertentangan',
    unarchived: 'Tanpa salinan tersimpan',
  },
  unarchived: (count: string) =>
    `${count}\u00A0sumber belum punya salinan tersimpan. Bila halamannya hilang, angkanya tidak dapat diperiksa lagi.`,
  noGap: 'Tidak ada yang kurang dalam daftar pertanyaan kami.',
  empty: 'Daerah tanpa angka dalam catatan kami',
  emptyText: 'Untuk daerah-daerah ini catatan kami belum memuat satu angka pun:',
  csv: 'CSV: semua yang kurang di provinsi ini',
  requests: 'Lihat apa yang sudah diminta, dan apa yang datang',
  letterTo: (office: string) => `Surat untuk ${office}`,
  copy: 'Salin surat',
  mail: 'Kirim lewat surel',
  whatsapp: 'Kirim lewat WhatsApp',
  sender:
    'Surat dikirim dari perangkat Anda sendiri. Kami tidak tahu siapa yang mengirimnya. Isi nama dan alamat Anda di bagian bawah surat.',
  office: {
    members: 'kantor BPJS Ketenagakerjaan',
    labour: 'Badan Pusat Statistik (BPS)',
  },
  requestPage: 'Halaman permintaan informasi kantor ini',
};

/** A letter to an office; what stands between brackets the sender fills in. */
export const missingLetter = {
  subject: (place: string) => `Permintaan informasi publik: data Jamsostek ${place}`,
  greeting: (office: string) => `Kepada Yth. ${office},`,
  opening: (place: string, law: string | null) =>
    `${law === null ? 'Saya' : `Berdasarkan ${law}, saya`} meminta informasi publik tentang ${place}:`,
  missing: (what: string) => `${what}: angka terakhir, dengan tanggalnya.`,
  old: (what: string, when: string) =>
    `${what}: angka yang lebih baru; yang saya temukan baru keadaan ${when}.`,
  contested: (what: string, when: string) =>
    `${what}, ${when}: angka mana yang benar, karena sumbernya berlainan.`,
  places: (names: string) => `Daerahnya: ${names}.`,
  detail:
    'Mohon disebutkan siapa yang dihitung, dari berapa orang, dan menurut tempat tinggal atau tempat kerja.',
  closing: 'Mohon dijawab tertulis ke alamat di bawah ini. Terima kasih.',
  signature: '[nama]\n[alamat atau surel]',
};

/** The log of what offices were asked for. */
export const requests = {
  title: 'Yang sudah diminta',
  summary: 'Informasi yang diminta dari kantor-kantor, kapan diminta, dan apa yang datang.',
  intro: 'Catatan ini tidak menyebut siapa yang meminta.',
  none: 'Belum ada permintaan yang tercatat di sini.',
  how: 'Sudah mengirim surat, atau sudah dijawab? Beri tahu kami kantornya, harinya, dan jawabannya; nama Anda tidak kami catat.',
  states: {
    open: 'Belum dijawab',
    answered: 'Dijawab',
    part: 'Dijawab sebagian',
    refused: 'Ditolak',
  },
  asked: 'Diminta',
  answered: 'Dijawab',
  letters: 'Surat siap kirim untuk yang belum ada',
};
