import { error, quoted } from './check-definition.ts';

const unusual = {
  id: 'Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
  en: 'Compare it with the law; if it is so, say why in "unusual" in this row.',
};
const mismatch = {
  id: 'Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
  en: 'Open the source; if it is printed so, say why in "mismatch".',
};

/** Problems of numbers that fit their form and stand out of line with their neighbours. */
export const lineProblems = {
  'rule-gap': error<{ from: string; next: string }>({
    message: {
      id: ({ from, next }) => `Dari ${from} sampai sebelum ${next} tidak ada baris yang berlaku.`,
      en: ({ from, next }) => `From ${from} until before ${next} no row applies.`,
    },
    hint: { id: () => unusual.id, en: () => unusual.en },
  }),
  'rule-before-law': error<{ from: string; law: string }>({
    message: {
      id: ({ from, law }) =>
        `Baris ini mulai ${from}, sebelum peraturan ${law} dalam "basis" dibuat.`,
      en: ({ from, law }) => `This row begins on ${from}, before law ${law} in "basis" was made.`,
    },
    hint: {
      id: () =>
        'Tulis hari mulai berlakunya dari peraturan itu; bila memang berlaku surut, jelaskan dalam "unusual" pada baris ini.',
      en: () =>
        'Write the day from which that law applies; if it reaches back, say why in "unusual" in this row.',
    },
  }),
  'rule-lone-day': error<{ from: string; laws: readonly string[]; days: readonly string[] }>({
    message: {
      id: ({ from, laws, days }) =>
        `Baris ini mulai ${from}, tetapi semua aturan lain dari ${laws.join(', ')} mulai pada hari lain: ${days.slice(0, 4).join(', ')}.`,
      en: ({ from, laws, days }) =>
        `This row begins on ${from}, but all other rules of ${laws.join(', ')} begin on other days: ${days.slice(0, 4).join(', ')}.`,
    },
    hint: { id: () => unusual.id, en: () => unusual.en },
  }),
  'rule-pace': error<{ ref: string; other: string; since: string; times: number; others: number }>({
    message: {
      id: ({ ref, other, since, times, others }) =>
        `Sejak ${since} "${ref}" menjadi ${times} kalinya, tetapi "${other}" ${others} kalinya; peraturannya menggeser keduanya dengan angka yang sama.`,
      en: ({ ref, other, since, times, others }) =>
        `Since ${since} "${ref}" became ${times} times what it was, but "${other}" ${others} times; their law moves both by the same number.`,
    },
    hint: { id: () => unusual.id, en: () => unusual.en },
  }),
  'rule-step': error<{ value: number; before: number; since: string }>({
    message: {
      id: ({ value, before, since }) =>
        `Nilai ${value} melompat dari ${before} dalam baris sejak ${since}; mungkin kelebihan atau kekurangan satu angka.`,
      en: ({ value, before, since }) =>
        `The value ${value} leaps from ${before} in the row since ${since}; perhaps a digit too many or too few.`,
    },
    hint: { id: () => unusual.id, en: () => unusual.en },
  }),
  'rule-move': error<{ value: number; before: number; least: number; most: number; by: string }>({
    message: {
      id: ({ value, before, least, most, by }) =>
        `Nilai ${value} bergeser terlalu jauh dari ${before}: menurut ${by} paling jauh ${least} sampai ${most} kalinya.`,
      en: ({ value, before, least, most, by }) =>
        `The value ${value} moves too far from ${before}: by ${by} it can be ${least} to ${most} times it.`,
    },
    hint: { id: () => unusual.id, en: () => unusual.en },
  }),
  'rule-class': error<{ rule: string; value: number; other: string; beside: number }>({
    message: {
      id: ({ rule, value, other, beside }) =>
        `"${rule}" berisi ${value}, tidak sejalan dengan ${beside} pada "${other}": kelas risiko naik bertahap, dan bagian tidak melebihi keseluruhan.`,
      en: ({ rule, value, other, beside }) =>
        `"${rule}" holds ${value}, out of line with ${beside} of "${other}": classes of risk ascend step by step, and a part is no more than its whole.`,
    },
    hint: { id: () => unusual.id, en: () => unusual.en },
  }),
  'far-from-neighbours': error<{ value: string; others: readonly string[] }>({
    message: {
      id: ({ value, others }) =>
        `${value} kira-kira sepuluh kali lebih besar atau lebih kecil daripada tetangganya: ${quoted(others.slice(0, 3))}.`,
      en: ({ value, others }) =>
        `${value} is about ten times more or less than its neighbours: ${quoted(others.slice(0, 3))}.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'digits-of-rival': error<{ value: string; other: string; rival: string }>({
    message: {
      id: ({ value, other, rival }) =>
        `${value} memakai angka yang sama dengan ${rival} pada "${other}", dalam urutan lain: mungkin tertukar saat diketik.`,
      en: ({ value, other, rival }) =>
        `${value} has the digits of ${rival} in "${other}" in another order: perhaps exchanged in typing.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'part-of-place': error<{ value: string; other: string; fault: 'part' | 'whole' }>({
    message: {
      id: ({ value, other, fault }) =>
        fault === 'part'
          ? `${value} lebih banyak daripada yang pernah tercatat di seluruh wilayah di atasnya: "${other}".`
          : `${value} lebih sedikit daripada beberapa wilayah di dalamnya, misalnya "${other}".`,
      en: ({ value, other, fault }) =>
        fault === 'part'
          ? `${value} is more than was ever recorded for the whole place around it: "${other}".`
          : `${value} is less than several places within it have, such as "${other}".`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'far-ratio': error<{ value: string; by: string; ratio: number; usual: number }>({
    message: {
      id: ({ value, by, ratio, usual }) =>
        `${value} dibagi "${by}" menjadi ${ratio}, padahal di tempat lain sekitar ${usual}.`,
      en: ({ value, by, ratio, usual }) =>
        `${value} divided by "${by}" makes ${ratio}, but elsewhere about ${usual}.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'slip-in-sum': error<{ value: string; fits: string; whole: string }>({
    message: {
      id: ({ value, fits, whole }) =>
        `Bagian-bagian "${whole}" akan pas bila angka ini ${fits}, bukan ${value}: mungkin ada angka yang salah ketik.`,
      en: ({ value, fits, whole }) =>
        `The parts of "${whole}" would add up if this were ${fits} and not ${value}: perhaps a digit was mistyped.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'lone-year': error<{ period: string; others: string }>({
    message: {
      id: ({ period, others }) =>
        `Hanya angka ini tentang ${period}; semua angka lain dari sumbernya tentang ${others}.`,
      en: ({ period, others }) =>
        `Only this number is of ${period}; all others of its source are of ${others}.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'lone-time': error<{ period: string; others: string; source: string }>({
    message: {
      id: ({ period, others, source }) =>
        `Hanya angka ini dari sumber "${source}" tentang ${period}; angka sejenis dari tempat lain semuanya tentang ${others}.`,
      en: ({ period, others, source }) =>
        `Of the source "${source}" only this number is of ${period}; those of its kind of other places are all of ${others}.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'title-period': error<{ period: string; named: string; source: string }>({
    message: {
      id: ({ period, named, source }) =>
        `Angka ini tentang ${period}, tetapi judul sumber "${source}" menyebut ${named}, dan tidak ada angka darinya tentang waktu itu.`,
      en: ({ period, named, source }) =>
        `This number is of ${period}, but the title of the source "${source}" names ${named}, and no number of it is of that time.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'title-slip': error<{ value: string; printed: string; source: string }>({
    message: {
      id: ({ value, printed, source }) =>
        `${value} hampir sama dengan ${printed} dalam judul atau alamat sumber "${source}": mungkin salah ketik.`,
      en: ({ value, printed, source }) =>
        `${value} is nearly ${printed} in the title or address of the source "${source}": perhaps mistyped.`,
    },
    hint: { id: () => mismatch.id, en: () => mismatch.en },
  }),
  'other-row': error<{ row: string; region: string }>({
    message: {
      id: ({ row, region }) => `Angka ${region} disebut tercetak pada baris "${row}".`,
      en: ({ row, region }) => `The number of ${region} is said to stand in the row "${row}".`,
    },
    hint: {
      id: () => 'Buka tabelnya dan salin nama baris dari tempat yang sama.',
      en: () => 'Open the table and copy the name of the row from the same place.',
    },
  }),
  'other-column': error<{ column: string; holds: string; usual: string }>({
    message: {
      id: ({ column, holds, usual }) =>
        `Kolom "${column}" pada baris lain berisi ${usual}, bukan ${holds}.`,
      en: ({ column, holds, usual }) =>
        `In other rows the column "${column}" holds ${usual} and not ${holds}.`,
    },
    hint: {
      id: () => 'Buka tabelnya: periksa kepala kolom, "indicator", "segment" dan "period".',
      en: () =>
        'Open the table: check the head of the column, "indicator", "segment" and "period".',
    },
  }),
};
