/** A number in words: what it is worth, and how many words it takes. */
export interface WordNumber {
  value: number;
  words: number;
}

const table = (text: string, from = 1): [string, number][] =>
  text
    .trim()
    .split(/\s+/)
    .map((word, index) => [word, index + from]);

const UNITS = new Map<string, number>([
  ...table('satu dua tiga empat lima enam tujuh delapan sembilan'),
  ...table('one two three four five six seven eight nine'),
]);
const WHOLE = new Map<string, number>([
  ['nol', 0],
  ['zero', 0],
  ['sepuluh', 10],
  ['sebelas', 11],
  ...table('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 10),
]);
const TENS = new Map(
  table('twenty thirty forty fifty sixty seventy eighty ninety', 2).map(([word, nth]) => [
    word,
    nth * 10,
  ]),
);
const HUNDRED = new Set(['ratus', 'hundred']);
const MAGNITUDES = new Map([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['triliun', 1e12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ONE_OF = new Map([
  ['seratus', 100],
  ['seribu', 1e3],
  ['sejuta', 1e6],
]);

/** How many parts a whole is cut into. */
export const PARTS = new Map([
  ['pertiga', 3],
  ['perempat', 4],
  ['perlima', 5],
  ['perenam', 6],
  ['perdelapan', 8],
  ['persepuluh', 10],
  ['thirds', 3],
  ['quarters', 4],
  ['fourths', 4],
  ['fifths', 5],
  ['sixths', 6],
  ['eighths', 8],
  ['tenths', 10],
]);
/** What makes a number a length of time. */
export const TIME =
  /^(?:tahun|bulan|minggu|pekan|hari|jam|menit|tahunan|years?|months?|weeks?|days?|hours?|minutes?|century|abad|jalan|way)$/;

/**
 * The number in words of either language that begins at `words[at]`, in lower case; null where none does.
 * @example numberAt(['lima', 'puluh', 'ribu', 'pekerja'], 0) // { value: 50000, words: 3 }
 * @example numberAt(['forty-two', 'million'], 0) // { value: 42000000, words: 2 }
 */
export function numberAt(words: readonly string[], at: number): WordNumber | null {
  let [total, taken] = [0, 0];
  let least = Infinity;
  for (;;) {
    const group = groupAt(words, at + taken);
    if (!group) break;
    const magnitude = MAGNITUDES.get(words[at + taken + group.words] ?? '');
    const size = magnitude ?? group.magnitude ?? 1;
    if (size >= least) break;
    total += group.value * (magnitude ?? 1);
    taken += group.words + (magnitude === undefined ? 0 : 1);
    least = size;
    if (size === 1) break;
  }
  return taken === 0 ? null : { value: total, words: taken };
}

/** A number below a thousand, or "seribu" and "sejuta", which hold their magnitude. */
function groupAt(
  words: readonly string[],
  start: number,
): (WordNumber & { magnitude?: number }) | null {
  const first = words[start] ?? '';
  const whole = ONE_OF.get(first);
  if (whole !== undefined && whole >= 1e3) return { value: whole, words: 1, magnitude: whole };
  let [value, taken] = [0, 0];
  const word = (): string => words[start + taken] ?? '';
  const isA = (first === 'a' || first === 'one') && isLarge(words[start + 1] ?? '');
  const unit = isA ? 1 : UNITS.get(first);
  if (whole !== undefined) {
    [value, taken] = [whole, 1];
  } else if (unit !== undefined && HUNDRED.has(words[start + 1] ?? '')) {
    [value, taken] = [unit * 100, 2];
  } else if (isA) {
    return { value: 1, words: 1 };
  }
  if (taken > 0 && word() === 'and' && belowHundred(words, start + taken + 1)) taken += 1;
  const rest = belowHundred(words, start + taken);
  if (rest) [value, taken] = [value + rest.value, taken + rest.words];
  return taken === 0 ? null : { value, words: taken };
}

function isLarge(word: string): boolean {
  return HUNDRED.has(word) || MAGNITUDES.has(word);
}

function belowHundred(words: readonly string[], at: number): WordNumber | null {
  const [word = '', next = '', after = ''] = words.slice(at, at + 3);
  const whole = WHOLE.get(word);
  if (whole !== undefined) return { value: whole, words: 1 };
  const [tens = '', ones = ''] = word.split('-');
  const ten = TENS.get(tens);
  if (ten !== undefined) return { value: ten + (UNITS.get(ones) ?? 0), words: 1 };
  const unit = UNITS.get(word);
  if (unit === undefined) return null;
  if (next === 'belas') return { value: unit + 10, words: 2 };
  if (next !== 'puluh') return { value: unit, words: 1 };
  const more = UNITS.get(after);
  return { value: unit * 10 + (more ?? 0), words: more === undefined ? 2 : 3 };
}
