import type { Bilingual } from '../../schema/index.ts';
import { strings } from '../text.ts';

/** A kind of mend that `check --fix` makes. */
export type FixKind = 'hidden' | 'bullet' | 'quotes' | 'json' | 'name' | 'tag';

/** What `check --fix` says of each mend. */
export const fixWords: Record<
  FixKind,
  Bilingual<(count: number, from: string, to: string) => string>
> = {
  hidden: {
    id: (count) => `${String(count)} karakter tersembunyi atau spasi asing dibetulkan.`,
    en: (count) => `${String(count)} hidden characters or foreign spaces mended.`,
  },
  bullet: {
    id: (count) => `${String(count)} butir dari Word menjadi butir daftar.`,
    en: (count) => `${String(count)} bullets of Word made items of a list.`,
  },
  quotes: {
    id: (count) => `Tanda petik tag diluruskan pada ${String(count)} baris.`,
    en: (count) => `Quotation marks of tags made straight on ${String(count)} lines.`,
  },
  json: {
    id: (count) => `Bentuk JSON dibetulkan di ${String(count)} tempat.`,
    en: (count) => `The form of JSON mended in ${String(count)} places.`,
  },
  name: {
    id: (_, __, to) => `Nama berkas menjadi ${to}.`,
    en: (_, __, to) => `The file is now called ${to}.`,
  },
  tag: {
    id: (_, from, to) => `"${from}" menjadi ${to}.`,
    en: (_, from, to) => `"${from}" is now ${to}.`,
  },
};

/** What the command says besides. */
export const fixStrings = strings({
  mended: { id: 'dibetulkan', en: 'mended' },
  nothing: {
    id: 'Tidak ada yang dapat dibetulkan dengan pasti.',
    en: 'There is nothing whose cure is certain.',
  },
  changedMeanwhile: {
    id: (file: string) => `${file} berubah sejak dibaca, jadi tidak ditimpa. Ulangi perintahnya.`,
    en: (file: string) =>
      `${file} changed since it was read, so it was not written over. Run the command again.`,
  },
  remains: { id: 'Yang tersisa:', en: 'What remains:' },
});
