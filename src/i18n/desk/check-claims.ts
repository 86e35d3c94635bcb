import type { Bilingual } from '../../schema/index.ts';
import { error, quoted } from './check-definition.ts';

/** A number and the name of what it is of. */
interface Named {
  ref: string;
  name: Bilingual;
}

/** A number or rule and its period, or the days on which the rule holds. */
interface Dated {
  ref: string;
  time: string;
}

function datedNames(held: readonly Dated[]): string {
  return held.map(({ ref, time }) => `"${ref}" (${time})`).join(', ');
}

/** Problems of sentences that say something else than the numbers and rules in them. */
export const claimProblems = {
  'other-place': error<{ place: string; held: readonly Named[] }>({
    message: {
      id: ({ place, held }) =>
        `Kalimat ini menyebut ${place}, tetapi angkanya tentang ${held.map(({ ref, name }) => `${name.id} ("${ref}")`).join(', ')}.`,
      en: ({ place, held }) =>
        `This sentence names ${place}, but its number is of ${held.map(({ ref, name }) => `${name.en} ("${ref}")`).join(', ')}.`,
    },
    hint: {
      id: () =>
        'Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      en: () =>
        'Name the place that the number is of, change the reference, or name both where one is only mentioned. If the source spoke there, name the occasion: "at a meeting in …".',
    },
  }),
  'other-time': error<{ time: string; held: readonly Dated[] }>({
    message: {
      id: ({ time, held }) => `"${time}" bukan waktu dari ${datedNames(held)}.`,
      en: ({ time, held }) => `"${time}" is not the time of ${datedNames(held)}.`,
    },
    hint: {
      id: () =>
        'Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      en: () =>
        'Write the time that the reference covers; if it is when the source spoke, say so: "in June 2025 … said".',
    },
  }),
  'stale-now': error<{ word: string; ref: string; period: string; months: number }>({
    message: {
      id: ({ word, ref, period, months }) =>
        `"${word}" di samping "${ref}", keadaan ${period}: angka itu sudah berumur ${String(months)} bulan.`,
      en: ({ word, ref, period, months }) =>
        `"${word}" beside "${ref}", the state of ${period}: that number is ${String(months)} months old.`,
    },
    hint: {
      id: () => 'Sebut waktunya, misalnya "pada 2024", atau pakai angka yang lebih baru.',
      en: () => 'Say when, such as "in 2024", or use a newer number.',
    },
  }),
  'moving-time': error<{ word: string }>({
    message: {
      id: ({ word }) =>
        `"${word}" berubah artinya setiap hari, sedangkan angka di kalimat ini tidak.`,
      en: ({ word }) =>
        `"${word}" means another time every day, but the number in this sentence does not.`,
    },
    hint: {
      id: () => 'Tulis tahun, bulan, atau tanggalnya.',
      en: () => 'Write the year, the month or the day.',
    },
  }),
  'other-word': error<{ word: string; ref: string; name: Bilingual; words: readonly string[] }>({
    message: {
      id: ({ word, ref, name }) => `"${word}" bukan kata untuk "${ref}" (${name.id}).`,
      en: ({ word, ref, name }) => `"${word}" is no word for "${ref}" (${name.en}).`,
    },
    hint: {
      id: ({ words }) =>
        `Pakai kata untuk yang dihitung acuan itu (${words.join(', ')}), atau acuan yang menghitung hal itu.`,
      en: ({ words }) =>
        `Use a word for what the reference counts (${words.join(', ')}), or a reference that counts what the word says.`,
    },
  }),
  'other-speaker': error<{ speaker: string; ref: string; own: Bilingual }>({
    message: {
      id: ({ speaker, ref, own }) =>
        `"${speaker}" tidak berbicara dalam sumber "${ref}" (${own.id}).`,
      en: ({ speaker, ref, own }) =>
        `"${speaker}" does not speak in the source of "${ref}" (${own.en}).`,
    },
    hint: {
      id: () => 'Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
      en: () => 'Name who speaks in its source, or use a reference to a source of that speaker.',
    },
  }),
  'folder-day': error<{ day: string; folder: string }>({
    message: {
      id: ({ day, folder }) =>
        `"date" adalah ${day}, tetapi nama foldernya mulai dengan ${folder}.`,
      en: ({ day, folder }) =>
        `"date" is ${day}, but the name of its folder begins with ${folder}.`,
    },
    hint: {
      id: () => 'Betulkan "date", atau namai foldernya menurut tanggal itu.',
      en: () => 'Mend "date", or name the folder by that day.',
    },
  }),
  'event-day': error<{ day: string; named: readonly string[] }>({
    message: {
      id: ({ day, named }) =>
        `Acaranya pada ${day}, tetapi pembuka halaman ini menyebut ${quoted(named)}.`,
      en: ({ day, named }) =>
        `The event is on ${day}, but the opening of this page names ${quoted(named)}.`,
    },
    hint: {
      id: () => 'Samakan "date" pada "event" dengan hari yang disebut, atau sebut hari acaranya.',
      en: () => 'Make "date" of "event" the day that is named, or name the day of the event.',
    },
  }),
  'region-unheld': error<{ name: Bilingual }>({
    message: {
      id: ({ name }) =>
        `Tidak ada angka di halaman ini tentang ${name.id} atau tempat di dalamnya.`,
      en: ({ name }) => `No number on this page is of ${name.en} or a place within it.`,
    },
    hint: {
      id: () => 'Tulis di "regions" tempat yang menjadi isi angkanya, atau hapus yang ini.',
      en: () => 'Write in "regions" the places that its numbers are of, or take this one out.',
    },
  }),
  'place-unheld': error<{ place: string; regions: readonly string[] }>({
    message: {
      id: ({ place, regions }) =>
        `${place} bukan salah satu tempat halaman ini (${regions.join(', ')}).`,
      en: ({ place, regions }) =>
        `${place} is none of the places of this page (${regions.join(', ')}).`,
    },
    hint: {
      id: () => 'Betulkan nama tempatnya, atau tambahkan tempat itu di "regions".',
      en: () => 'Mend the name of the place, or add that place to "regions".',
    },
  }),
  'title-time': error<{ time: string; periods: readonly string[] }>({
    message: {
      id: ({ time, periods }) =>
        `Tidak ada angka di halaman ini untuk "${time}"; angkanya untuk ${periods.join(', ')}.`,
      en: ({ time, periods }) =>
        `No number on this page is of "${time}"; they are of ${periods.join(', ')}.`,
    },
    hint: {
      id: () => 'Tulis tahun yang dicakup angkanya.',
      en: () => 'Write the year that the numbers cover.',
    },
  }),
  'source-kind': error<{ word: string; kind: string }>({
    message: {
      id: ({ word, kind }) => `"${word}" bukan jenis sumbernya, yaitu "${kind}".`,
      en: ({ word, kind }) => `"${word}" is not the kind of its source, which is "${kind}".`,
    },
    hint: {
      id: () => 'Sebut sumbernya menurut jenisnya, atau betulkan "kind" di berkas sumbernya.',
      en: () => 'Call the source by its kind, or mend "kind" in the file of the source.',
    },
  }),
  'unsaid-target': error<{ ref: string; name: Bilingual }>({
    message: {
      id: ({ ref, name }) =>
        `"${ref}" adalah target (${name.id}), tetapi kalimatnya tidak mengatakan begitu.`,
      en: ({ ref, name }) => `"${ref}" is a target (${name.en}), but its sentence does not say so.`,
    },
    hint: {
      id: () => 'Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      en: () => 'Write "target" or "aims" in that sentence, or use the reference of the result.',
    },
  }),
  'exchanged-payments': error<{ words: string; ref: string; other: string }>({
    message: {
      id: ({ words, ref, other }) =>
        `"${words}" di belakang "${ref}" adalah isi "${other}": kedua pembayaran tertukar.`,
      en: ({ words, ref, other }) =>
        `"${words}" behind "${ref}" is what "${other}" is for: the two payments are exchanged.`,
    },
    hint: {
      id: () => 'Tukar kedua acuannya, atau tulis untuk apa masing-masing dibayarkan.',
      en: () => 'Exchange the two references, or write what each was paid for.',
    },
  }),
  'not-their-office': error<{ office: string; name: string; role: Bilingual }>({
    message: {
      id: ({ office, name, role }) =>
        `"${office}" bukan jabatan ${name} dalam data, yaitu "${role.id}".`,
      en: ({ office, name, role }) =>
        `"${office}" is not the office of ${name} in the data, which is "${role.en}".`,
    },
    hint: {
      id: () => 'Tulis jabatan itu, atau tambahkan jabatan barunya ("later") di data/people/.',
      en: () => 'Write that office, or add the new one ("later") in data/people/.',
    },
  }),
};
