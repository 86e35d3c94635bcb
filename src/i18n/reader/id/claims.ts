/** Every value stated for a place, on one time axis. */
export const claims = {
  title: 'Semua yang pernah dinyatakan',
  caption: (name: string) =>
    `Semua angka cakupan yang kami punya untuk ${name}, yang terakhir dahulu`,
  legend: 'Arti tanda',
  voices: {
    bpjs: 'BPJS Ketenagakerjaan',
    local: 'Pemerintah daerah',
    ministry: 'Pemerintah pusat',
    report: 'Laporan tanpa pembicara',
    other: 'Pihak lain',
    own: 'Hitungan kami',
  },
  marks: {
    year: 'Hanya tahunnya yang disebut',
    contested: 'Berselisih: ada angka lain untuk waktu yang sama',
    superseded: 'Sudah diganti',
    target: 'Target',
    forecast: 'Perkiraan',
    bound: 'Hanya batasnya yang disebut',
  },
  short: {
    contested: 'berselisih',
    superseded: 'sudah diganti',
    target: 'target',
    forecast: 'perkiraan',
    over: 'batas bawah',
    under: 'batas atas',
    domicile: 'menurut KTP',
  },
  notJoined:
    'Titik-titik ini sengaja tidak disambung: pembagi, bulan, atau sumbernya tidak sama atau tidak disebut.',
  joined: 'Garis hanya menyambung angka dari satu sumber, satu bulan, dan satu cara hitung.',
  broken: 'Garis putus berarti pembaginya berubah.',
  unit: 'Persen pekerja yang menjadi peserta.',
  from: (lowest: string) => `Sumbu mulai dari ${lowest}, bukan dari nol.`,
  description: (count: string, name: string, from: string, to: string) =>
    `${count} tentang ${name}, dari ${from} sampai ${to}.`,
  ofYear: (count: string, name: string, year: string) => `${count} tentang ${name}, dari ${year}.`,
  lowest: (value: string, when: string) => `Terendah ${value} ${when}`,
  highest: (value: string, when: string) => `tertinggi ${value} ${when}.`,
  contested: (count: number) => `${count} di antaranya berselisih.`,
  targets: (count: number) => `${count} di antaranya target atau perkiraan, bukan hasil.`,
  below: 'Isi lengkapnya ada pada tabel di bawah gambar.',
  table: (count: string) => `Tabel: ${count}`,
  elsewhere: 'Isi lengkapnya ada pada tabel di halaman catatan.',
  newest: (count: string) => `Tabel: ${count}, yang terbaru, terendah, dan tertinggi`,
  newestCaption: (name: string) =>
    `Angka cakupan terbaru, terendah, dan tertinggi untuk ${name}, yang terakhir dahulu`,
  all: (count: string) => `Tabel lengkap: ${count}`,
  beyond: (year: string) => `untuk ${year}`,
  outOf: 'Dari berapa',
};
