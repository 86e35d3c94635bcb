/** The field that narrows a list while one types. */
export const filter = {
  shown: (shown: string, all: string) => `${shown} dari ${all} ditampilkan.`,
  none: 'Tidak ada yang cocok. Coba kata yang lebih pendek.',
};
