/**
 * Text as the search compares it: small letters without accents, codes without dots, single spaces.
 * @example foldWords('Makassar, 73.71') // 'makassar 7371'
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)[.,](?=\d)/g, '$1')
    .replace(/[’'](?=s\b)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that every page has, so that they lead to none. */
const EMPTY = new Set(
  (
    'saya aku anda kami apa apakah siapa kapan bagaimana gimana cara yang dan atau di ke dari untuk ' +
    'adalah itu ini bisa bila kalau jika sudah akan dengan pada oleh karena tentang bisakah berapa banyak ' +
    'punya kalo klo udah sdh yg dgn utk pas terus dong sih ya ga gak nggak enggak sy gw gue brp ' +
    'tp tapi krn dr sm sama aja saja dapat dapet dpt abis mau masih lagi juga nya ' +
    'perlu harus boleh mana kenapa tahu orang syarat ' +
    'a an the i my me is are am do does to of for in on at by and or what how who when can will with it from ' +
    'you your we our if be been have has had as much many was were they this that there get got gets mean ' +
    'stand may need want use'
  ).split(' '),
);

/** What the whole site is of, as people write it; "bpjs kesehatan" is something else. */
const OF_ALL =
  /\b(?:bpjs ?tk|bpjs(?:nya)?(?! kesehatan)|bp ?jamsostek|jamsostek|ketenagakerjaan(?:nya)?|indonesian?)\b/g;

/**
 * The words of a query that say what is looked for: without those that every page has, and without what
 * the site is of. Where no other is left, these are what is looked for.
 */
export function searchWordsOf(query: string): string[] {
  const whole = foldWords(query);
  const telling = (text: string) => wordsOf(text).filter((word) => !EMPTY.has(word));
  const tries = [telling(whole.replace(OF_ALL, '')), telling(whole), wordsOf(whole)];
  return tries.find(({ length }) => length > 0) ?? [];
}

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** What a word of a language is made from: its affixes taken off. */
export type RootOf = (word: string) => string;

/** Fewer letters are no root, by language. */
const LEAST = { id: 4, en: 3 };

const ID_SUFFIXES = [/(?:lah|kah|pun)$/, /(?:nya|ku|mu)$/, /(?:kan|an|in|i)$/];

/**
 * Prefixes, and the letter that each swallows before a vowel; the first that fits is taken off. In speech
 * they are worn down: `nunggak`, `narik`, `ngurus`, `nyicil`.
 */
const ID_PREFIXES: readonly [pattern: RegExp, letter: string][] = [
  [/^ny(?=[aiueo])/, 's'],
  [/^ng(?=[aiueo])/, ''],
  [/^n(?=[aiueo])/, 't'],
  [/^(?:di|ter|ber|per|ke|se)(?=\p{L}{4})/u, ''],
  [/^(?:meny|peny)(?=[aiueo])/, 's'],
  [/^(?:mem|pem)(?=[aiueo])/, 'p'],
  [/^(?:men|pen)(?=[aiueo])/, 't'],
  [/^(?:meng|peng|mem|pem|men|pen|me)(?=\p{L}{3})/u, ''],
];

function indonesianRoot(word: string): string {
  let root = word;
  for (const suffix of ID_SUFFIXES) root = ifLongEnough(root.replace(suffix, ''), root, LEAST.id);
  for (const [pattern, letter] of ID_PREFIXES) {
    const bare = root.replace(pattern, letter);
    if (bare === root) continue;
    return ifLongEnough(bare, root, LEAST.id);
  }
  return root;
}

function englishRoot(word: string): string {
  for (const [pattern, letter] of EN_SUFFIXES) {
    if (!pattern.test(word)) continue;
    return ifLongEnough(word.replace(pattern, letter), word, LEAST.en);
  }
  return word;
}

const EN_SUFFIXES: readonly [pattern: RegExp, letter: string][] = [
  [/ies$/, 'y'],
  [/ments?$/, ''],
  [/(?:ing|ed|es|er|ers)$/, ''],
  [/([^s])s$/, '$1'],
];

const ifLongEnough = (bare: string, word: string, least: number): string =>
  bare.length >= least ? bare : word;

const roots: Record<string, RootOf> = { id: indonesianRoot, en: englishRoot };

/**
 * How a language makes words of others; a language of which nothing is known leaves them whole.
 * @example rootsOf('id')('perlindungan') // 'lindung'
 */
export function rootsOf(language: string): RootOf {
  return roots[language] ?? ((word) => word);
}
