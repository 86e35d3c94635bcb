import type { Bilingual } from '../../schema/index.ts';
import { error, quoted } from './check-definition.ts';

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

/** Problems of sentences that say something else than the rules in them, or than a law. */
export const ruleWordProblems = {
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
        `Baca pasalnya dulu. Bila kalimat ini yang salah, tulis ${forceCures[force].id}; bila catatannya, betulkan data/laws/${law}.json; bila kalimatnya tentang hal lain, sebut hal itu.`,
      en: ({ force, law }) =>
        `Read the article first. If this sentence is wrong, write ${forceCures[force].en}; if the record is, mend data/laws/${law}.json; if the sentence is about something else, name that.`,
    },
  }),
};
