import { error } from './check-definition.ts';

/** Problems of pictures where a page shows them. */
export const pictureProblems = {
  'missing-alt': error<{ address: string }>({
    message: {
      id: ({ address }) => `Gambar ${address} tidak punya teks pengganti.`,
      en: ({ address }) => `The picture ${address} has no alternative text.`,
    },
    hint: {
      id: ({ address }) => `Tulis apa yang tampak: ![…](${address}).`,
      en: ({ address }) => `Write what it shows: ![…](${address}).`,
    },
  }),
  'missing-image': error<{ path: string }>({
    message: {
      id: ({ path }) => `Gambar ${path} tidak ada.`,
      en: ({ path }) => `The picture ${path} does not exist.`,
    },
    hint: {
      id: () => 'Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
      en: () => 'Save it in the folder of this page and write ./file-name.jpg.',
    },
  }),
  'not-a-picture': error<{ path: string }>({
    message: {
      id: ({ path }) => `${path} bukan gambar.`,
      en: ({ path }) => `${path} is no picture.`,
    },
    hint: {
      id: () =>
        'Tunjuk berkas .jpg, .png, .webp, .avif, atau .svg; untuk tautan, hapus tanda ! di depannya.',
      en: () => 'Name a .jpg, .png, .webp, .avif or .svg file; for a link, delete the ! before it.',
    },
  }),
  'foreign-image': error<{ address: string }>({
    message: {
      id: ({ address }) => `Gambar "${address}" berada di luar situs ini.`,
      en: ({ address }) => `The picture "${address}" is not on this site.`,
    },
    hint: {
      id: () => 'Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
      en: () => 'Save it in the folder of this page and write ./file-name.jpg.',
    },
  }),
};
