import { error, quoted, warning } from './check-definition.ts';

type ClaimFault = 'kind' | 'within' | 'two' | 'some';

const claimFaults: Record<ClaimFault, Record<'id' | 'en', (how: string) => string>> = {
  kind: {
    id: (how) => `"${how}" tidak cocok dengan "kind" pernyataan ini.`,
    en: (how) => `"${how}" does not fit the "kind" of this statement.`,
  },
  within: {
    id: (how) => `"${how}" dan "within" tidak cocok: hanya yang terujung punya wilayah.`,
    en: (how) => `"${how}" and "within" do not fit: only what is at the end has a region.`,
  },
  two: {
    id: (how) => `"${how}" membandingkan tepat dua rujukan.`,
    en: (how) => `"${how}" compares exactly two references.`,
  },
  some: {
    id: (how) => `"${how}" tidak menyebut satu rujukan pun.`,
    en: (how) => `"${how}" names no reference at all.`,
  },
};

/** Problems of records that are sound, and yet tell a reader less than they could or should. */
export const meaningProblems = {
  'other-direction': error<{ word: string; fault: string }>({
    message: {
      id: ({ word, fault }) =>
        fault === 'references'
          ? `"${word}" berlawanan dengan kedua rujukan pernyataan ini.`
          : `"${word}" berlawanan dengan "${fault}" dalam "says".`,
      en: ({ word, fault }) =>
        fault === 'references'
          ? `"${word}" is the opposite of what the two references of this statement show.`
          : `"${word}" is the opposite of "${fault}" in "says".`,
    },
    hint: {
      id: () =>
        'Buka sumbernya: betulkan kata arahnya dalam kedua bahasa, "says", atau rujukannya.',
      en: () => 'Open the source: mend the word in both languages, "says", or the references.',
    },
  }),
  'missing-parts': error<{ keys: readonly string[] }>({
    message: {
      id: ({ keys }) => `Persentase ini tidak menyebut ${quoted(keys)}.`,
      en: ({ keys }) => `This percentage does not say ${quoted(keys)}.`,
    },
    hint: {
      id: () =>
        'Tulis jumlahnya seperti dalam "value" dan "decimals", atau "not-published" bila sumbernya tidak mengumumkannya.',
      en: () =>
        'Write the count with its "value" and "decimals", or "not-published" if the source does not say it.',
    },
  }),
  'magnitude-of-share': error<{ magnitude: string }>({
    message: {
      id: ({ magnitude }) => `Persentase tidak dicetak dalam "${magnitude}".`,
      en: ({ magnitude }) => `A percentage is not printed in "${magnitude}".`,
    },
    hint: {
      id: () => 'Hapus "magnitude", atau pakai indikator yang menghitung orang atau rupiah.',
      en: () => 'Delete "magnitude", or use an indicator that counts people or rupiah.',
    },
  }),
  'status-of-source': error<{ status: string; source: string }>({
    message: {
      id: ({ status, source }) =>
        status === 'computed'
          ? `Angka ini disebut hitungan kami, tetapi sumbernya, "${source}", bukan milik kami.`
          : `Angka ini berasal dari hitungan kami, "${source}", tetapi "status" berisi "${status}".`,
      en: ({ status, source }) =>
        status === 'computed'
          ? `This number is called computed by us, but its source, "${source}", is not ours.`
          : `This number comes from a computation of ours, "${source}", but "status" is "${status}".`,
    },
    hint: {
      id: ({ status }) =>
        status === 'computed'
          ? 'Tulis "reported" atau "dataset", atau sumber dengan kind "own".'
          : 'Tulis "computed", atau sumber yang mengatakannya.',
      en: ({ status }) =>
        status === 'computed'
          ? 'Write "reported" or "dataset", or a source of kind "own".'
          : 'Write "computed", or the source that says so.',
    },
  }),
  'small-survey': warning<{ period: string; indicator: string }>({
    message: {
      id: ({ period, indicator }) =>
        `"${indicator}" untuk ${period}: survei bulan Februari terlalu kecil untuk satu kabupaten atau kota.`,
      en: ({ period, indicator }) =>
        `"${indicator}" for ${period}: the survey of February is too small for a regency or city.`,
    },
    hint: {
      id: () => 'Periksa bulannya; angka kabupaten dan kota berasal dari survei bulan Agustus.',
      en: () => 'Check the month; numbers of regencies and cities come from the survey of August.',
    },
  }),
  'nature-of-unit': error<{ unit: string; expected: string }>({
    message: {
      id: ({ unit, expected }) => `Indikator dalam "${unit}" selalu "${expected}".`,
      en: ({ unit, expected }) => `An indicator in "${unit}" is always "${expected}".`,
    },
    hint: {
      id: ({ expected }) => `Tulis "${expected}" dalam "nature", atau ganti "unit".`,
      en: ({ expected }) => `Write "${expected}" in "nature", or change "unit".`,
    },
  }),
  'nothing-unsaid': error<{ id: string; kind: string }>({
    message: {
      id: ({ id }) =>
        `Pernyataan "${id}" membandingkan tanpa menyebut apa yang dibiarkannya terbuka.`,
      en: ({ id }) => `The statement "${id}" compares without a word on what it leaves open.`,
    },
    hint: {
      id: () =>
        'Tulis dalam "unsaid" apa yang tidak dikatakan, misalnya dari berapa orang persentasenya dihitung.',
      en: () =>
        'Write in "unsaid" what is not said, for example out of how many people the percentage is.',
    },
  }),
  'claim-form': error<{ how: string; fault: ClaimFault }>({
    message: {
      id: ({ how, fault }) => claimFaults[fault].id(how),
      en: ({ how, fault }) => claimFaults[fault].en(how),
    },
    hint: {
      id: () =>
        'Pakai higher, lower, rose, atau fell untuk dua rujukan; highest atau lowest, dengan "within", untuk yang terujung. Atau hapus "says".',
      en: () =>
        'Use higher, lower, rose or fell for two references; highest or lowest, with "within", for those at the end. Or delete "says".',
    },
  }),
  'typed-evidence': error<{ reference: string; fault: 'found' | 'against' }>({
    message: {
      id: ({ reference, fault }) =>
        fault === 'found'
          ? `"${reference}" sudah ditemukan dari catatan sendiri.`
          : `Menurut catatan sendiri, "${reference}" ada di pihak yang sebaliknya.`,
      en: ({ reference, fault }) =>
        fault === 'found'
          ? `"${reference}" is found in the record without being typed.`
          : `By the record itself, "${reference}" is on the other side.`,
    },
    hint: {
      id: () => 'Hapus dari sini; yang diketik hanya menambah yang tidak dapat dihitung.',
      en: () => 'Delete it here; what is typed only adds what cannot be computed.',
    },
  }),
  'foreign-headline': error<{ region: string; other: string }>({
    message: {
      id: ({ region, other }) =>
        `Halaman "${region}" dibuka dengan angka wilayah lain, "${other}".`,
      en: ({ region, other }) =>
        `The page of "${region}" opens with a number of another region, "${other}".`,
    },
    hint: {
      id: ({ region }) => `Tulis rujukan yang dimulai dengan "${region}/".`,
      en: ({ region }) => `Write a reference that starts with "${region}/".`,
    },
  }),
  'contradicted-headline': error<{ reference: string; because: string; wanted: string | null }>({
    message: {
      id: ({ reference, because, wanted }) =>
        wanted === null
          ? `Alasan "${because}" tidak cocok dengan "${reference}", dan tidak ada angka wilayah ini yang cocok.`
          : `Alasan "${because}" tidak lagi mengarah ke "${reference}", tetapi ke "${wanted}".`,
      en: ({ reference, because, wanted }) =>
        wanted === null
          ? `The reason "${because}" does not fit "${reference}", and no number of this region fits it.`
          : `The reason "${because}" no longer leads to "${reference}" but to "${wanted}".`,
    },
    hint: {
      id: ({ wanted }) =>
        wanted === null
          ? 'Hapus "headline": halaman lalu dibuka dengan angka terbaru yang kami punya.'
          : `Tulis "${wanted}", atau hapus "headline": halaman lalu dibuka dengan angka terbaru yang kami punya.`,
      en: ({ wanted }) =>
        wanted === null
          ? 'Remove "headline": the page then opens with the newest number we hold.'
          : `Write "${wanted}", or remove "headline": the page then opens with the newest number we hold.`,
    },
  }),
  'needless-headline': error<{ reference: string }>({
    message: {
      id: ({ reference }) => `Tanpa "headline" pun halaman ini dibuka dengan "${reference}".`,
      en: ({ reference }) => `Without "headline" this page opens with "${reference}" too.`,
    },
    hint: {
      id: () => 'Hapus "headline".',
      en: () => 'Remove "headline".',
    },
  }),
  'population-unnamed': error<{
    population: string;
    namedBy: readonly string[];
    wording: string | null;
  }>({
    message: {
      id: ({ population, wording }) =>
        wording === null
          ? `Pembagi "${population}" dicatat tanpa kata sumbernya yang menyebutnya.`
          : `Kata sumbernya, "${wording}", tidak menyebut pembagi "${population}".`,
      en: ({ population, wording }) =>
        wording === null
          ? `The population "${population}" is recorded without the words of the source that name it.`
          : `The words of the source, "${wording}", do not name the population "${population}".`,
    },
    hint: {
      id: ({ namedBy }) =>
        namedBy.length === 0
          ? 'Tulis "unstated": pembagi ini hanya untuk indikator yang dihitung darinya.'
          : `Salin kata sumbernya ke "populationWording" (${namedBy.map((word) => `"${word}"`).join(', ')}), atau tulis "unstated".`,
      en: ({ namedBy }) =>
        namedBy.length === 0
          ? 'Write "unstated": this population is only for indicators that are counted out of it.'
          : `Copy its words to "populationWording" (${namedBy.map((word) => `"${word}"`).join(', ')}), or write "unstated".`,
    },
  }),
};
