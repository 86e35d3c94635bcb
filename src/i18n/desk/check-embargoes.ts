import { error, warning } from './check-definition.ts';

interface Early {
  /** The reference or identifier as written. */
  written: string;
  source: string;
  /** The day from which the source is out. */
  day: string;
}

/** Problems of what is told of before its source is out. */
export const embargoProblems = {
  'cites-early': error<Early & { from: string | null; isDated: boolean }>({
    message: {
      id: ({ written, source, day, from }) =>
        `Bagian ini ${from === null ? 'sudah tampil di situs' : `tampil di situs mulai ${from}`}, tetapi "${written}" bersandar pada sumber "${source}" yang baru terbit pada ${day}.`,
      en: ({ written, source, day, from }) =>
        `This is on the site ${from === null ? 'already' : `from ${from}`}, but "${written}" rests on the source "${source}", which is only published on ${day}.`,
    },
    hint: {
      id: ({ source, day, isDated }) =>
        isDated
          ? `Undurkan "published" halaman ini ke ${day}, atau hapus rujukan itu sampai hari itu.`
          : `Hapus rujukan itu, dan tulis lagi mulai ${day}; bila sumbernya sudah terbit, betulkan "published" di data/sources/${source}.json.`,
      en: ({ source, day, isDated }) =>
        isDated
          ? `Move "published" of this page to ${day}, or take the reference out until that day.`
          : `Take the reference out, and write it again from ${day}; if the source is out already, correct "published" in data/sources/${source}.json.`,
    },
  }),
  'waits-for-source': warning<Early & { on: string }>({
    message: {
      id: ({ written, source, day, on }) =>
        `Bagian ini tidak ada di situs bertanggal ${on}: "${written}" bersandar pada sumber "${source}" yang baru ada mulai ${day}.`,
      en: ({ written, source, day, on }) =>
        `This is not on the site of ${on}: "${written}" rests on the source "${source}", which is only there from ${day}.`,
    },
    hint: {
      id: () => 'Tidak ada yang perlu diubah: bagian ini tampil sendiri mulai hari itu.',
      en: () => 'Nothing needs to be changed: it appears by itself from that day.',
    },
  }),
  'headline-waits': warning<{ reference: string; day: string }>({
    message: {
      id: ({ reference, day }) =>
        `"${reference}" baru terbit pada ${day}; sampai hari itu halaman wilayah ini dibuka dengan angka terbaru yang kami punya.`,
      en: ({ reference, day }) =>
        `"${reference}" is only published on ${day}; until then the page of this region opens with the newest number we hold.`,
    },
    hint: {
      id: () => 'Tulis angka yang sudah terbit, dan ganti pada hari itu.',
      en: () => 'Write a number that is out, and change it on that day.',
    },
  }),
};
