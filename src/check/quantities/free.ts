import type { Said } from './find.ts';

/** What is limited rather than ranked: wages, contributions, amounts. */
const LIMITED =
  /(?<!\p{L})(?:iuran(?:nya)?|upah|batas|modal|denda|biaya|pensiun|saldo|tarif|kredit|pinjaman|santunan|wages?|contributions?|limits?|ceilings?|costs?|fines?|capital|sales|pensions?|balances?|loans?|amounts?|rates? of tax)(?!\p{L})/iu;
const RANKED_NOUN =
  /(?<!\p{L})(?:cakupan|kepesertaan|peserta|kota|kabupaten|provinsi|daerah|wilayah|coverage|participation|members?|workers?|cit(?:y|ies)|regenc(?:y|ies)|provinces?|places?)(?!\p{L})/iu;

/** Within how many words of a superlative stands what it is of. */
const NEAR = 5;

/**
 * Whether a superlative is one of limits and amounts: "upah terendah", "the highest contribution". "Paling
 * sedikit sekali", as the law says it, ranks nothing unless places, people or their cover stand near.
 * @param isOfPlace whether the sentence holds a number of a place, which a superlative would rank
 */
export function isLimit(
  text: string,
  { index, text: word }: Pick<Said, 'index' | 'text'>,
  isOfPlace: boolean,
): boolean {
  const before = text.slice(0, index).trim().split(/\s+/).toReversed();
  const behind = text
    .slice(index + word.length)
    .trim()
    .split(/\s+/);
  const distance = (noun: RegExp): number =>
    Math.min(
      ...[before, behind].map((words) => {
        const at = words.slice(0, NEAR).findIndex((one) => noun.test(one));
        return at === -1 ? Infinity : at;
      }),
    );
  const [limited, ranked] = [distance(LIMITED), distance(RANKED_NOUN)];
  if (/^paling/i.test(word) && ranked === Infinity)
    return !(isOfPlace && /(?:tinggi|rendah)$/i.test(word));
  return limited < Infinity && limited <= ranked;
}

/** Whether a note of the data tells what a source says: "menurut sumber", "the source names only". */
export function isAttributed(text: string): boolean {
  return /(?<!\p{L})(?:sumber(?:nya)?|menurut|disebut|berita|tertulis|mungkin|dugaan|source|sources|according|called|article|may be|written|outlets?|prints?|mencetak|media)(?!\p{L})/iu.test(
    text,
  );
}

/** Whether a sentence only supposes what it says. */
export function isHypothetical(text: string): boolean {
  return /^(?:andai(?:kan|kata)?|seandainya|bayangkan|umpama(?:kan)?|imagine|suppose|if\s[^.]*\swere)(?!\p{L})/iu.test(
    text,
  );
}

const ALL =
  /(?<!\p{L})(?:(?<!hampir |nyaris )(?:semua|seluruh|setiap|tiap) (?:pekerja|peserta|warga|penduduk|nelayan|petani|buruh)|(?<!nearly |almost |not )(?:every (?:worker|resident|fisher|farmer|person)|all (?:of the |the )?(?:workers|residents|fishers|farmers|people)))(?!\p{L})/giu;
const COVERED =
  /(?<!\p{L})(?:terlindungi|tercakup|terdaftar|menjadi peserta|dilindungi|are covered|is covered|are insured|is insured|are protected|is protected|are registered|is registered|are members|is a member)(?!\p{L})/iu;
/** What must or may be is no count of what is. */
const CONDITION =
  /(?<!\p{L})(?:wajib|harus|berhak|dapat|boleh|bisa|agar|supaya|ingin|mau|berharap|wants?|hopes?|aims?|bila|jika|kalau|target(?:nya)?|akan|hingga|sampai|belum|tidak|bukan|must|may|can|should|shall|will|if|when|until|not|entitled|has to|have to|so that)(?!\p{L})/iu;

/** "Semua pekerja … terlindungi", "every worker is covered": the whole, said as a fact. */
export function saysAll(text: string): Said[] {
  if (!COVERED.test(text) || CONDITION.test(text)) return [];
  return [...text.matchAll(ALL)].map((match) => ({
    text: match[0],
    index: match.index,
    means: 'share',
    least: 100,
    most: 100,
    side: 'at',
  }));
}
