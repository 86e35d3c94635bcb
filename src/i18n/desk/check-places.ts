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

/** Problems of places whose codes, levels, parents and names do not prove each other. */
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
  'place-twice': error<{ name: string; other: string }>({
    message: {
      id: ({ name, other }) =>
        `Nama "${name}" sudah dipakai "${other}", yang setingkat di wilayah yang sama.`,
      en: ({ name, other }) =>
        `The name "${name}" is already that of "${other}", which lies in the same region.`,
    },
    hint: {
      id: () => 'Tulis nama wilayah ini sendiri.',
      en: () => 'Write the name of this region.',
    },
  }),
  'place-direction': error<{ id: string; en: string }>({
    message: {
      id: ({ id, en }) => `"${en}" menunjuk arah lain daripada "${id}".`,
      en: ({ id, en }) => `"${en}" points another way than "${id}".`,
    },
    hint: {
      id: () =>
        'Cocokkan kata arahnya: Utara North, Selatan South, Barat West, Timur East, Tengah Central, Tenggara Southeast, Barat Daya Southwest.',
      en: () =>
        'Make the directions agree: Utara North, Selatan South, Barat West, Timur East, Tengah Central, Tenggara Southeast, Barat Daya Southwest.',
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
};
