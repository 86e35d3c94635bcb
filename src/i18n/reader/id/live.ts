/** A chart that a reader has opened in the place of its picture. */
export const live = {
  open: 'Buka grafik untuk disentuh',
  /** While it is fetched, and where it could not be. */
  loading: 'Memuat grafik …',
  failed: 'Grafik tidak dapat dimuat. Gambarnya tetap di sini.',
  close: 'Kembali ke gambar',
  help: 'Sentuh sebuah batang atau titik, atau pakai tombol panah. Esc mengembalikan gambar.',
  sort: 'Urutkan',
  orders: {
    given: 'seperti pada gambar',
    most: 'dari yang terbesar',
    least: 'dari yang terkecil',
    name: 'menurut nama',
  },
  choose: 'Pilih yang ditampilkan',
  all: 'Tampilkan semua',
};
