/** A figure in the pages of others. */
export const embeds = {
  title: 'Sematkan di halaman lain',
  follows: 'Mengikuti data kami: angka yang diganti ikut berganti di halaman Anda.',
  stays: 'Tetap seperti datanya sekarang, juga bila kelak ada angka baru:',
  frozen: 'Sesuai data yang terbit sampai',
};
