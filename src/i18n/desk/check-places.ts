import { error } from './check-definition.ts';

type Fault = 'level' | 'parent-level' | 'parent-code' | 'twice' | 'bps-level' | 'bps-parent';

const faults: Record<Fault, Record<'id' | 'en', (value: string, other: string) => string>> = {
  level: {
    id: (value, other) => `Kode "${value}" bukan kode untuk tingkat "${other}".`,
    en: (value, other) => `The code "${value}" is none of the level "${other}".`,
  },
  'parent-level': {
    id: (value) => `"${value}" bukan wilayah setingkat di atasnya.`,
    en: (value) => `"${value}" is not one level above it.`,
  },
  'parent-code': {
    id: (value, other) => `Kode "${value}" tidak terletak di dalam ${other}.`,
    en: (value, other) => `The code "${value}" does not lie in ${other}.`,
  },
  twice: {
    id: (value, other) => `Kode BPS "${value}" sudah dipakai "${other}".`,
    en: (value, other) => `The BPS code "${value}" is already that of "${other}".`,
  },
  'bps-level': {
    id: (value, other) => `Kode BPS "${value}" bukan kode untuk tingkat "${other}".`,
    en: (value, other) => `The BPS code "${value}" is none of the level "${other}".`,
  },
  'bps-parent': {
    id: (value, other) => `Kode BPS "${value}" tidak terletak di dalam "${other}".`,
    en: (value, other) => `The BPS code "${value}" does not lie in "${other}".`,
  },
};

type TimeFault = 'order' | 'no-from' | 'itself' | 'standing';

const timeFaults: Record<TimeFault, Record<'id' | 'en', (id: string, other: string) => string>> = {
  order: {
    id: (id, other) => `"${id}" berakhir sebelum bermula (${other}).`,
    en: (id, other) => `"${id}" ends before it begins (${other}).`,
  },
  'no-from': {
    id: (id) => `"${id}" menggantikan wilayah lain, tetapi tidak menyebut sejak kapan.`,
    en: (id) => `"${id}" came out of another region and does not say when.`,
  },
  itself: {
    id: (id) => `"${id}" menggantikan dirinya sendiri.`,
    en: (id) => `"${id}" came out of itself.`,
  },
  standing: {
    id: (id, other) => `"${id}" menggantikan "${other}", yang tercatat masih ada.`,
    en: (id, other) => `"${id}" came out of "${other}", which by its record still is.`,
  },
};

/** Problems of places whose codes, levels, parents and names do not prove each other, and of sources. */
export const placeProblems = {
  'place-codes': error<{ value: string; fault: Fault; other: string }>({
    message: {
      id: ({ value, fault, other }) => faults[fault].id(value, other),
      en: ({ value, fault, other }) => faults[fault].en(value, other),
    },
    hint: {
      id: () =>
        'Cocokkan "code", "level", "parent", dan "bps": NN provinsi, NN.01 dan seterusnya kabupaten, NN.71 dan seterusnya kota.',
      en: () =>
        'Make "code", "level", "parent" and "bps" agree: NN a province, NN.01 and on a regency, NN.71 and on a city.',
    },
  }),
  'place-kind': error<{ name: string; other: string }>({
    message: {
      id: ({ name, other }) =>
        `Nama "${name}" juga dipakai "${other}": pembaca tidak tahu yang mana.`,
      en: ({ name, other }) =>
        `The name "${name}" is also that of "${other}": readers cannot tell which.`,
    },
    hint: {
      id: () => 'Tulis jenisnya dalam nama keduanya: Kota … dan Kabupaten …, … City dan … Regency.',
      en: () => 'Write the kind in both names: Kota … and Kabupaten …, … City and … Regency.',
    },
  }),
  'region-time': error<{ fault: TimeFault; id: string; other: string }>({
    message: {
      id: ({ fault, id, other }) => timeFaults[fault].id(id, other),
      en: ({ fault, id, other }) => timeFaults[fault].en(id, other),
    },
    hint: {
      id: () =>
        'Wilayah lama punya "to"; yang menggantikannya menyebutnya dalam "succeeds" dan punya "from".',
      en: () =>
        'A former region has "to"; what came out of it names it in "succeeds" and has "from".',
    },
  }),
  'before-territory': error<{ region: string; from: string; before: readonly string[] }>({
    message: {
      id: ({ region, from }) =>
        `Angka ini dari masa sebelum ${from}, ketika "${region}" belum ada dengan batasnya sekarang.`,
      en: ({ region, from }) =>
        `This number is of a time before ${from}, when "${region}" did not have its present borders.`,
    },
    hint: {
      id: ({ before: [first] }) =>
        first === undefined
          ? 'Tambahkan wilayah lamanya, dengan "to", di data/regions.json, lalu catat angkanya di sana.'
          : `Catat di data/observations/${first}/, atau periksa "period".`,
      en: ({ before: [first] }) =>
        first === undefined
          ? 'Add the former region, with "to", to data/regions.json and record the number there.'
          : `Record it in data/observations/${first}/, or check "period".`,
    },
  }),
  'dead-address': error<{ fault: 'url' | 'day'; dead: string }>({
    message: {
      id: ({ fault, dead }) =>
        fault === 'url'
          ? 'Sumber ini tidak punya alamat yang dapat mati.'
          : `Alamat ini tidak mungkin didapati mati pada ${dead}: sebelum dibaca, atau hari yang belum tiba.`,
      en: ({ fault, dead }) =>
        fault === 'url'
          ? 'This source has no address that could be dead.'
          : `This address cannot have been found dead on ${dead}: it is before it was read, or a day to come.`,
    },
    hint: {
      id: ({ fault }) =>
        fault === 'url'
          ? 'Hapus "dead".'
          : 'Tulis hari ketika alamatnya dicoba, atau hapus "dead".',
      en: ({ fault }) =>
        fault === 'url'
          ? 'Delete "dead".'
          : 'Write the day on which the address was tried, or delete "dead".',
    },
  }),
  'same-address': error<{ other: string }>({
    message: {
      id: ({ other }) => `Alamat ini sudah dipakai sumber "${other}".`,
      en: ({ other }) => `This address is already that of the source "${other}".`,
    },
    hint: {
      id: () => 'Pakai satu sumber untuk satu dokumen, atau salin alamat yang benar.',
      en: () => 'Use one source for one document, or copy the right address.',
    },
  }),
  'read-to-come': error<{ read: string; on: string }>({
    message: {
      id: ({ read, on }) => `Sumber ini baru akan dibaca pada ${read}, sesudah ${on}.`,
      en: ({ read, on }) => `This source will only be read on ${read}, after ${on}.`,
    },
    hint: {
      id: () => 'Tulis hari sumbernya benar-benar dibaca.',
      en: () => 'Write the day it was really read.',
    },
  }),
  'read-too-early': error<{ read: string; published: string }>({
    message: {
      id: ({ read, published }) => `Berita ini dibaca pada ${read}, sebelum terbit (${published}).`,
      en: ({ read, published }) =>
        `This news was read on ${read}, before it was published (${published}).`,
    },
    hint: {
      id: () => 'Periksa "read" dan "published".',
      en: () => 'Check "read" and "published".',
    },
  }),
};
