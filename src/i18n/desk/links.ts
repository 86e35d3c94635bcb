import { strings } from '../text.ts';
import { commandStrings } from './command.ts';

/** What `npm run links` says. */
export const linkStrings = strings({
  usage: {
    id: 'Pakai: npm run links -- [--source ID] [--confirm ID [--archived ALAMAT]] [--root FOLDER] [--lang id|en] [--on TTTT-BB-HH].',
    en: 'Use: npm run links -- [--source ID] [--confirm ID [--archived ADDRESS]] [--root FOLDER] [--lang id|en] [--on YYYY-MM-DD].',
  },
  badOption: commandStrings.badOption,
  notClean: commandStrings.notClean,
  noSource: {
    id: (id: string) => `Tidak ada sumber "${id}" dengan alamat. Pakai id dari data/sources.`,
    en: (id: string) => `There is no source "${id}" with an address. Use an id of data/sources.`,
  },
  dead: {
    id: (id: string, why: string, url: string) => `mati         ${id}  ${why}  ${url}`,
    en: (id: string, why: string, url: string) => `dead         ${id}  ${why}  ${url}`,
  },
  unclear: {
    id: (id: string, why: string, url: string) => `tidak jelas  ${id}  ${why}  ${url}`,
    en: (id: string, why: string, url: string) => `unclear      ${id}  ${why}  ${url}`,
  },
  held: {
    id: (id: string, copy: string) =>
      `    Buka salinannya: ${copy}. Bila isinya sama: npm run links -- --confirm ${id}`,
    en: (id: string, copy: string) =>
      `    Open its copy: ${copy}. If it says the same: npm run links -- --confirm ${id}`,
  },
  proposed: {
    id: (id: string, copy: string) =>
      `    Arsip punya salinan: ${copy}. Buka; bila isinya sama: npm run links -- --confirm ${id} --archived ${copy}`,
    en: (id: string, copy: string) =>
      `    An archive has a copy: ${copy}. Open it; if it says the same: npm run links -- --confirm ${id} --archived ${copy}`,
  },
  noCopy: {
    id: (id: string) =>
      `    Tidak ada salinan. Cari alamat barunya; bila tidak ada: npm run links -- --confirm ${id}, dan sumbernya disebut tanpa tautan.`,
    en: (id: string) =>
      `    There is no copy. Look for a new address; if there is none: npm run links -- --confirm ${id}, and the source is cited without a link.`,
  },
  summary: {
    id: (dead: number, unclear: number, all: number) =>
      `${String(dead)} mati, ${String(unclear)} tidak jelas, dari ${String(all)} alamat.`,
    en: (dead: number, unclear: number, all: number) =>
      `${String(dead)} dead, ${String(unclear)} unclear, of ${String(all)} addresses.`,
  },
  confirmed: {
    id: (file: string, day: string) =>
      `${file}: alamatnya dicatat mati pada ${day}. Jalankan npm run check, lalu commit.`,
    en: (file: string, day: string) =>
      `${file}: its address is noted as dead on ${day}. Run npm run check, then commit.`,
  },
});
