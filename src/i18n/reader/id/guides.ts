/** Explainers and their list. */
export const guides = {
  indexTitle: 'Panduan Jamsostek',
  indexSummary:
    'Siapa yang dilindungi, berapa iurannya, apa yang didapat, dan cara mengajukan klaim, menurut pekerjaan Anda.',
  forWhom: 'Untuk siapa?',
  appliesWhen: 'Berlaku kapan?',
  basis: 'Dasar hukumnya?',
  checked: 'Diperiksa',
  rulesOf: (date: string) => `Memakai aturan yang berlaku pada ${date}.`,
  withoutDiscount: 'Tanpa diskon:',
  withDiscount: 'Selama diskon:',
  transport: 'Pengemudi, sopir, dan kurir:',
  leaflet: 'Selebaran dua halaman untuk ditempel',
  leafletOf: (title: string) => `Selebaran: ${title}`,
  leafletHint: 'Cetak halaman ini: hasilnya dua lembar. Sumber setiap angka hanya tampak di layar.',
  codeOf: (title: string) => `Kode QR menuju panduan “${title}”`,
  newest: 'Panduan lengkap, selalu yang terbaru',
  eventsCaption: 'Kapan uang dibayar',
  what: 'Bila ini terjadi',
  money: 'Yang diterima',
  condition: 'Syarat',
  by: 'Batas waktu',
  takeDown: (date: string) => `Lepas selebaran ini sesudah ${date}.`,
  endsThen: (rule: string) => `Sesudah hari itu tidak berlaku lagi: ${rule}.`,
  noEnd:
    'Belum ada hari akhir yang ditetapkan bagi angka di sini. Cocokkan dengan panduannya sebelum memasang lagi.',
  soon: 'Panduan lain sedang disiapkan:',
};
