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

/** A number or rule and its value. */
interface Valued {
  ref: string;
  value: number;
}

/** What a rule says of the amount it sets. */
type BoundName = 'at-most' | 'at-least' | 'exactly';

const bounds: Record<BoundName, Bilingual> = {
  'at-most': { id: 'batas atas', en: 'an upper limit' },
  'at-least': { id: 'batas bawah', en: 'a lower limit' },
  exactly: { id: 'besaran tetap, bukan batas', en: 'a set amount and no limit' },
};

const boundCures: Record<BoundName, Bilingual> = {
  'at-most': {
    id: 'Tulis "paling lama", "paling banyak", atau "sampai", atau ganti acuannya.',
    en: 'Write "at most", "within" or "up to", or change the reference.',
  },
  'at-least': {
    id: 'Tulis "paling sedikit", "paling singkat", atau "mulai", atau ganti acuannya.',
    en: 'Write "at least" or "from", or change the reference.',
  },
  exactly: {
    id: 'Hapus kata batasnya, atau ganti acuannya.',
    en: 'Take the word of a limit out, or change the reference.',
  },
};

/** What a law does with something. */
type ForceName = 'must' | 'may' | 'must-not' | 'need-not' | 'not';

const forces: Record<ForceName, Bilingual> = {
  must: { id: 'wajib', en: 'a duty' },
  may: { id: 'boleh, bukan wajib', en: 'allowed and no duty' },
  'must-not': { id: 'dilarang', en: 'forbidden' },
  'need-not': { id: 'tidak wajib', en: 'no duty' },
  not: { id: 'tidak demikian', en: 'not so' },
};

const forceCures: Record<ForceName, Bilingual> = {
  must: { id: '"wajib" atau "harus"', en: '"must"' },
  may: { id: '"boleh" atau "berhak"', en: '"may"' },
  'must-not': { id: '"tidak boleh" atau "dilarang"', en: '"may not" or "must not"' },
  'need-not': { id: '"tidak harus" atau "tidak wajib"', en: '"need not"' },
  not: { id: '"tidak" atau "bukan"', en: '"not" or "no"' },
};

const lawAndArticle = {
  id: (law: string, article: string | null) =>
    article === null ? `"${law}"` : `"${law}" Pasal ${article}`,
  en: (law: string, article: string | null) =>
    article === null ? `"${law}"` : `"${law}" Article ${article}`,
};

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
  'not-of-rule': error<{ word: string; ref: string; name: Bilingual; words: readonly string[] }>({
    message: {
      id: ({ word, ref, name }) => `"${word}" tidak berlaku bagi "${ref}" (${name.id}).`,
      en: ({ word, ref, name }) => `"${word}" does not hold for "${ref}" (${name.en}).`,
    },
    hint: {
      id: ({ words }) =>
        `Tulis yang berlaku${words.length > 0 ? `, misalnya ${quoted(words)}` : ''}, atau hapus kata itu; bila yang dimaksud aturan lain, ganti acuannya.`,
      en: ({ words }) =>
        `Write what holds${words.length > 0 ? `, such as ${quoted(words)}` : ''}, or delete the words; if another rule is meant, change the reference.`,
    },
  }),
  'other-window': error<{
    time: string;
    edge: 'from' | 'to';
    windows: readonly { ref: string; from: string; to: string | null }[];
  }>({
    message: {
      id: ({ time, edge, windows }) =>
        `"${time}" bukan ${edge === 'from' ? 'awal' : 'akhir'} masa yang dimaksud: ${windows.map(({ ref, from, to }) => `"${ref}" ${from} sampai ${to ?? '…'}`).join('; ')}.`,
      en: ({ time, edge, windows }) =>
        `"${time}" is not the ${edge === 'from' ? 'beginning' : 'end'} of the time that is meant: ${windows.map(({ ref, from, to }) => `"${ref}" ${from} to ${to ?? '…'}`).join('; ')}.`,
    },
    hint: {
      id: ({ edge }) =>
        `Tulis bulan ${edge === 'from' ? 'pertama' : 'terakhir'} masa itu; bila aturannya berubah, betulkan barisnya di data/programs.`,
      en: ({ edge }) =>
        `Write the ${edge === 'from' ? 'first' : 'last'} month of it; if the rule has changed, mend its row in data/programs.`,
    },
  }),
  'other-version': error<{
    word: string;
    ref: string;
    name: Bilingual;
    printed: 'old' | 'current';
    from: string;
    to: string | null;
  }>({
    message: {
      id: ({ word, ref, name, printed, from, to }) =>
        `"${word}" di samping "${ref}" (${name.id}), tetapi yang tercetak ${printed === 'old' ? `hanya berlaku ${from} sampai ${to ?? '…'}` : `berlaku sejak ${from}`}.`,
      en: ({ word, ref, name, printed, from, to }) =>
        `"${word}" beside "${ref}" (${name.en}), but what is printed ${printed === 'old' ? `held only from ${from} to ${to ?? '…'}` : `has held since ${from}`}.`,
    },
    hint: {
      id: ({ printed }) =>
        printed === 'old'
          ? 'Hapus "on" dari tag itu, atau sebut kapan aturannya demikian.'
          : 'Beri tag itu "on" dengan hari sebelum perubahan, atau hapus kata itu.',
      en: ({ printed }) =>
        printed === 'old'
          ? 'Take "on" out of the tag, or say when it was so.'
          : 'Give the tag "on" with a day before the change, or delete the word.',
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
  'other-bound': error<{ word: string; ref: string; name: Bilingual; bound: BoundName }>({
    message: {
      id: ({ word, ref, name, bound }) =>
        `"${word}" tidak cocok dengan "${ref}" (${name.id}): aturan itu ${bounds[bound].id}.`,
      en: ({ word, ref, name, bound }) =>
        `"${word}" does not fit "${ref}" (${name.en}): that rule is ${bounds[bound].en}.`,
    },
    hint: {
      id: ({ bound }) => boundCures[bound].id,
      en: ({ bound }) => boundCures[bound].en,
    },
  }),
  'other-force': error<{ word: string; force: ForceName; law: string; article: string | null }>({
    message: {
      id: ({ word, force, law, article }) =>
        `"${word}" berlawanan dengan ${lawAndArticle.id(law, article)}: menurut aturan itu hal ini ${forces[force].id}.`,
      en: ({ word, force, law, article }) =>
        `"${word}" contradicts ${lawAndArticle.en(law, article)}: by that law this is ${forces[force].en}.`,
    },
    hint: {
      id: ({ force, law }) =>
        `Tulis ${forceCures[force].id}; bila kalimatnya tentang hal lain, sebut hal itu. Catatannya ada di data/laws/${law}.json.`,
      en: ({ force, law }) =>
        `Write ${forceCures[force].en}; if the sentence is about something else, name that. The record is in data/laws/${law}.json.`,
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
  'refused-words': error<{ word: string; refs: readonly string[]; reasons: Bilingual<string[]> }>({
    message: {
      id: ({ word, refs, reasons }) =>
        `"${word}" membandingkan ${quoted(refs)}, yang tidak boleh disandingkan. ${reasons.id.join(' ')}`,
      en: ({ word, refs, reasons }) =>
        `"${word}" compares ${quoted(refs)}, which must not stand side by side. ${reasons.en.join(' ')}`,
    },
    hint: {
      id: () =>
        'Sebut kedua angka tanpa membandingkannya, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
      en: () =>
        'State both numbers without comparing them, or show what their source says with <Said of="…" />.',
    },
  }),
  'wrong-direction': error<{ word: string; less: Valued; more: Valued }>({
    message: {
      id: ({ word, less, more }) =>
        `"${word}" terbalik: "${less.ref}" (${String(less.value)}) tidak lebih kecil daripada "${more.ref}" (${String(more.value)}).`,
      en: ({ word, less, more }) =>
        `"${word}" is the wrong way round: "${less.ref}" (${String(less.value)}) is not smaller than "${more.ref}" (${String(more.value)}).`,
    },
    hint: {
      id: () => 'Tukar katanya atau kedua acuannya.',
      en: () => 'Exchange the word or the two references.',
    },
  }),
  'lone-comparison': error<{ word: string; ref: string }>({
    message: {
      id: ({ word, ref }) =>
        `"${word}" membandingkan "${ref}" dengan sesuatu yang angkanya tidak ada di kalimat ini.`,
      en: ({ word, ref }) =>
        `"${word}" compares "${ref}" with something whose number is not in this sentence.`,
    },
    hint: {
      id: () =>
        'Tulis acuan angka pembandingnya di kalimat ini, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
      en: () =>
        'Write the reference of the other number in this sentence, or show what its source says with <Said of="…" />.',
    },
  }),
  'lone-change': error<{ word: string; ref: string; period: string }>({
    message: {
      id: ({ word, ref, period }) =>
        `"${word}" mengatakan "${ref}" berubah, tetapi angka sebelum ${period} tidak ada di paragraf ini, dan data tidak menyimpan yang boleh disandingkan.`,
      en: ({ word, ref, period }) =>
        `"${word}" says that "${ref}" changed, but no number from before ${period} is in this paragraph, and the data hold none that may be compared.`,
    },
    hint: {
      id: () =>
        'Tulis kedua angkanya, "dari … menjadi …", tampilkan pernyataan sumbernya dengan <Said of="…" />, atau sebut angkanya tanpa kata itu.',
      en: () =>
        'Write both numbers, "from … to …", show what its source says with <Said of="…" />, or state the number without that word.',
    },
  }),
  'wrong-change': error<{ word: string; own: Valued; before: Valued }>({
    message: {
      id: ({ word, own, before }) =>
        `"${word}" tidak sesuai data: "${before.ref}" (${String(before.value)}) lebih awal daripada "${own.ref}" (${String(own.value)}).`,
      en: ({ word, own, before }) =>
        `"${word}" is not what the data say: "${before.ref}" (${String(before.value)}) is earlier than "${own.ref}" (${String(own.value)}).`,
    },
    hint: {
      id: () => 'Tulis kata untuk arah yang sebaliknya, atau sebut angkanya tanpa kata itu.',
      en: () => 'Write the word for the other direction, or state the number without it.',
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
