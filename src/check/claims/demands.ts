import type { Demand, Law } from '../../schema/index.ts';
import { requiredLocales, type RequiredLocale } from '../../schema/locales.ts';

/** A sentence that says of a duty, a right or a denial of law the contrary. */
export interface DemandFault {
  /** The word that does; what is denied where no word does. */
  word: string;
  index: number;
  law: Law;
  demand: Demand;
}

type Force = Demand['force'];

/** Finds where a sentence of a language contradicts what laws demand, allow, forbid or deny. */
export type FindDemandFaults = (text: string, locale: RequiredLocale) => DemandFault[];

/** A word that binds or frees, where it stands, and whether it is an adjective: "JKK is compulsory". */
interface Modal {
  force: Exclude<Force, 'not'>;
  text: string;
  from: number;
  to: number;
}

const MODALS: Record<RequiredLocale, readonly (readonly [Modal['force'], string])[]> = {
  id: [
    ['must-not', '(?:tidak|tak) (?:boleh|dapat|bisa|berhak)|(?:di|me)larang|jangan'],
    ['need-not', '(?:tidak|tak|belum)(?: lagi)? (?:wajib|harus|perlu|disyaratkan|diwajibkan)'],
    ['must', 'wajib|harus(?:lah)?|(?:di|me)wajibkan|berkewajiban|perlu|disyaratkan'],
    ['may', 'boleh|(?:dapat|bisa)(?! saja| jadi)|berhak|sukarela|opsional|bebas|dianjurkan'],
  ],
  en: [
    [
      'must-not',
      '(?:must|may|can|could) not|cannot|forb[a-z]+|prohibited|not (?:allowed|entitled)',
    ],
    [
      'need-not',
      'need not|(?:do|does|did) not (?:have|need) to|not (?:compulsory|mandatory|required|obliged)|no longer required',
    ],
    [
      'must',
      'must|ha(?:s|ve|d) to|(?:is|are) (?:required|obliged)(?: to)?|compulsory|mandatory|required',
    ],
    ['may', 'may|can|could|entitled|optional|voluntary|free to|encouraged'],
  ],
};

/** What contradicts each force. What is forbidden or denied has to be denied by any word at all. */
const CONTRARY: Record<'must' | 'may' | 'need-not', readonly Modal['force'][]> = {
  must: ['may', 'need-not', 'must-not'],
  may: ['must', 'must-not'],
  'need-not': ['must', 'must-not'],
};

/** Words that deny, or leave something out. */
const DENIAL =
  /(?<!\p{L})(?:tidak|tak|bukan(?:lah)?|belum|tanpa|jangan|kecuali|di luar|hanya|cuma|saja|dilarang|melarang|larangan|sebelum|selain|not|[a-z]+n[’']t|cannot|no|nor|neither|never|without|none|nobody|only|except|outside|forb[a-z]+|ban(?:s|ned)?|other than|apart from|unless|before)(?!\p{L})/iu;

/** Where one thing that a sentence says ends and the next begins. */
const CLAUSES =
  /[;:|()]|,(?=\s)|\s[–—]\s|(?<!\p{L})(?:tetapi|namun|sedangkan|sementara|melainkan|karena|sehingga|agar|supaya|lalu|but|while|whereas|because|so that|then)(?!\p{L})/giu;

/** A quotation, a myth that the page answers, says nothing itself. */
const QUOTED = /[“"][^“”"]*[”"]/gu;

const MOST_WORDS_BETWEEN = 2;

interface Compiled {
  law: Law;
  demand: Demand;
  of: Words[];
  does: Words[];
  without: Words | null;
}

/** Words to be found in a text. */
interface Words {
  /** A text that holds none of these holds none of the words: most need no more to be known. */
  pieces: readonly string[];
  /** Made when first asked for: that takes longer than to look through a page with it. */
  pattern: () => RegExp;
}

/** @param laws all of `data/laws/` */
export function demandFaultsBy(laws: readonly Law[]): FindDemandFaults {
  const all = laws.flatMap((law) => (law.demands ?? []).map((demand) => ({ law, demand })));
  const compiled = new Map(
    requiredLocales.map((locale) => [
      locale,
      all.map(({ law, demand }): Compiled => {
        const { of, does, without } = demand[locale];
        return {
          ...{ law, demand },
          of: of.map(wordsOf),
          does: does.map(wordsOf),
          without: without ? wordsOf(without.join('|')) : null,
        };
      }),
    ]),
  );
  return (text, locale) => {
    if (/\?["”’)]*$/u.test(text)) return [];
    const said = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
    return (compiled.get(locale) ?? [])
      .flatMap((one) => faultOf(said, locale, one) ?? [])
      .slice(0, 1);
  };
}

function wordsOf(words: string): Words {
  let made: RegExp | undefined;
  const pieces = words.split('|').map((word) => {
    const [longest = ''] = word
      .trim()
      .split(/[\s*]+/)
      .toSorted((a, b) => b.length - a.length);
    return longest.toLowerCase();
  });
  return { pieces, pattern: () => (made ??= patternOf(words)) };
}

function patternOf(words: string): RegExp {
  const parts = words.split('|').map((word) =>
    word
      .trim()
      .replace(/[.+?^${}()[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
      .replace(/\*/g, "[\\p{L}’']*"),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function faultOf(text: string, locale: RequiredLocale, one: Compiled): DemandFault | null {
  const { law, demand, of, does, without } = one;
  const low = text.toLowerCase();
  const has = ({ pieces, pattern }: Words) =>
    pieces.some((piece) => low.includes(piece)) && text.search(pattern()) !== -1;
  if (!of.every(has) || !does.every(has) || (without && has(without))) return null;
  const [key] = does;
  if (!key) return null;
  for (const { index, 0: word } of text.matchAll(key.pattern())) {
    const clause = clauseAround(text, index);
    const [from, to] = [index, index + word.length];
    if (demand.force === 'not' || demand.force === 'must-not') {
      // Named in another part of the sentence, what is denied may be denied there.
      const isWhole = of.every(({ pattern }) => clause.text.search(pattern()) !== -1);
      const denying = isWhole ? clause.text : text;
      if (!DENIAL.test(denying)) return { word, index, law, demand };
      // "Need not be deducted" is not "must not be".
      const modal = demand.force === 'must-not' ? modalOf(text, locale, from, to, clause) : null;
      return modal?.force === 'need-not'
        ? { word: modal.text, index: modal.from, law, demand }
        : null;
    }
    const modal = modalOf(text, locale, from, to, clause);
    if (modal && CONTRARY[demand.force].includes(modal.force))
      return { word: modal.text, index: modal.from, law, demand };
  }
  return null;
}

function clauseAround(text: string, index: number): { text: string; from: number; to: number } {
  let [from, to] = [0, text.length];
  for (const { index: at, 0: mark } of text.matchAll(CLAUSES)) {
    if (at + mark.length <= index) from = at + mark.length;
    else if (at >= index) {
      to = at;
      break;
    }
  }
  return { text: text.slice(from, to), from, to };
}

/** The word of force that governs what is done: shortly before it, or behind it as "is compulsory". */
function modalOf(
  text: string,
  locale: RequiredLocale,
  from: number,
  to: number,
  clause: { from: number; to: number },
): Modal | null {
  const found = modalsIn(text.slice(clause.from, clause.to), locale).map((modal) => ({
    ...modal,
    from: modal.from + clause.from,
    to: modal.to + clause.from,
  }));
  const words = (a: number, b: number) => text.slice(a, b).split(/\s+/).filter(Boolean).length;
  const before = found.filter((one) => one.to <= from && words(one.to, from) <= MOST_WORDS_BETWEEN);
  const behind = found.filter((one) => one.from >= to && words(to, one.from) <= MOST_WORDS_BETWEEN);
  const within = found.filter((one) => one.from >= from && one.to <= to);
  return before.at(-1) ?? within[0] ?? behind[0] ?? null;
}

const patterns = new Map(
  requiredLocales.map((locale) => [
    locale,
    new RegExp(
      `(?<!\\p{L})(?:${MODALS[locale].map(([force, words]) => `(?<${nameOf(force)}>${words})`).join('|')})(?!\\p{L})`,
      'giu',
    ),
  ]),
);

function nameOf(force: Modal['force']): string {
  return force.replace('-', '_');
}

function modalsIn(text: string, locale: RequiredLocale): Modal[] {
  const pattern = patterns.get(locale);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap(({ index, 0: word, groups = {} }) => {
    const force = MODALS[locale].find(([name]) => groups[nameOf(name)] !== undefined)?.[0];
    return force ? [{ force, text: word, from: index, to: index + word.length }] : [];
  });
}
