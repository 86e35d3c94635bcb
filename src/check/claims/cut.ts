/** A stretch of a text that says one thing, and where it begins in that text. */
export interface Cut {
  text: string;
  start: number;
}

/** Words before a full stop that end no sentence: a name or more of the sentence follows. */
const OPEN = wordsOf(`
  dr drs dra prof ir hj kh tn ny sdr bpk mr mrs ms sr gov sen rep jl jln jend kol kel kec kab prov gg
  st rt rw vs cf s.d a.n u.p u.b p.p d.a n.b e.g i.e c.q dept telp tel
`);

/** Those that end no sentence where a number follows. */
const BEFORE_NUMBER = wordsOf(`
  no nos nr num vol hal hlm tgl th ps psl art arts ay lamp para paras fig figs p pp rp
  jan feb mar apr jun jul agu agt sep sept okt nov des oct dec
`);

/** Those that end a sentence where a capital follows, and else do not. */
const MAYBE = wordsOf(`
  dll dsb dst dkk tsb al etc inc ltd co corp tbk a.m p.m u.s u.k m.m s.e s.h m.si s.sos m.kes b.c
`);

const STOP = /[.!?…]+["”’»)\]\uE001]*(?=\s)/gu;

/**
 * The sentences of a text in either language. A full stop ends one before white space, unless it stands
 * behind an abbreviation, an initial or an ordinal, or a small letter goes on; a colon and a semicolon
 * never do, so that what stands behind them belongs to what stands before.
 * @example cutSentences('Iuran Rp1.234,5 dll. Baca PP No. 5.').map(({ text }) => text)
 * // ['Iuran Rp1.234,5 dll.', 'Baca PP No. 5.']
 */
export function cutSentences(text: string): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  const add = (until: number) => {
    const part = text.slice(from, until);
    const trimmed = part.trim();
    if (trimmed !== '') cuts.push({ text: trimmed, start: from + part.indexOf(trimmed) });
    from = until;
  };
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const end = index + stop.length;
    if (ends(text, index, stop, end)) add(end);
  }
  add(text.length);
  return cuts;
}

function ends(text: string, index: number, stop: string, end: number): boolean {
  const next = /\S/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (next === '') return true;
  // "… tanyanya", "… dan lain-lain": what goes on small goes on.
  if (/\p{Ll}/u.test(next)) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const before = text.slice(Math.max(0, index - 24), index);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (OPEN.has(word.toLowerCase())) return false;
  if (BEFORE_NUMBER.has(word.toLowerCase()))
    return !/^\s+(?:\p{N}|[IVX]+(?!\p{L}))/u.test(text.slice(end));
  if (MAYBE.has(word.toLowerCase())) return /[\p{Lu}\uFFFC\uE000"“‘«(]/u.test(next);
  // "M. Yusuf", "A. B. Surya": an initial.
  if (/^\p{Lu}$/u.test(word)) return !isName(text, end);
  // "1. Daftar": an ordinal that opens the text or a sentence.
  return !/^\d{1,2}$/.test(word) || text.slice(0, index).trim() !== word;
}

/** Whether a name goes on behind an initial: a word with a capital, or another initial. */
function isName(text: string, end: number): boolean {
  return /^\s+\p{Lu}(?:\.|\p{Ll}+)/u.test(text.slice(end, end + 40));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
