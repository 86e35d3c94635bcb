import type { RuleRecord } from '../../schema/index.ts';
import { isQuestion, type Ruled, type SentenceClaim } from './claim.ts';

/** Whether a rule is a limit above or below, or the thing itself. */
export type Bound = NonNullable<RuleRecord['limit']>;

/** Words of a limit beside a rule that sets another one, or none. */
export interface BoundFault {
  word: string;
  index: number;
  rule: Ruled;
  bound: Bound;
}

/** What words say of the amount they stand beside. */
type Said = 'most' | 'least' | 'upTo' | 'from' | 'beyond' | 'short';

/** Words directly before an amount. "Sampai" and "mulai" may be the ends of a range as well. */
const BEFORE: Record<Said, string> = {
  most: 'paling (?:banyak|lama|tinggi|lambat|besar|jauh|tua)|maksimal|maksimum|selambat-lambatnya|sebanyak-banyaknya|selama-lamanya|tidak (?:boleh )?(?:lebih(?: dari)?|melebihi|melampaui)|at most|(?:no|not) (?:more|later|longer|higher|larger|older) than|(?:a |the )?maximum(?: of)?|at the latest',
  least:
    'paling (?:sedikit|rendah|singkat|kecil|cepat|awal|muda|dini)|minimal|minimum|sekurang-kurangnya|setidak(?:nya|-tidaknya)|sedikitnya|tidak (?:boleh )?kurang(?: dari)?|at least|(?:no|not) (?:fewer|less|earlier|lower|shorter|younger|sooner) than|(?:a |the )?minimum(?: of)?|at the earliest',
  upTo: 'sampai(?: dengan)?|hingga|up to',
  from: 'mulai(?: dari)?|starting (?:at|from)|from',
  beyond:
    'lebih (?:dari|tinggi dari|besar dari|lama dari)|di atas|melebihi|melampaui|lewat(?: dari)?|(?:more|longer|higher|greater) than|over|above|beyond|exceed(?:s|ing)?',
  short:
    'kurang dari|di bawah|lebih (?:rendah|kecil|singkat|sedikit) dari|(?:fewer|less|lower|shorter) than|under|below',
};

/** Words directly behind an amount. */
const BEHIND: Partial<Record<Said, string>> = {
  most: 'atau kurang|ke bawah|or (?:less|fewer|younger|shorter)|at (?:the )?(?:most|latest|highest|longest)|paling (?:banyak|lama|tinggi|lambat)',
  least:
    'atau lebih|ke atas|or (?:more|older|longer|over)|and over|at (?:the )?(?:least|earliest|lowest)|paling (?:sedikit|rendah|singkat|cepat)',
};

/** What each kind of rule is not: of a limit its violation may be told, too. */
const CONTRARY: Record<Bound, readonly Said[]> = {
  'at-most': ['least', 'from'],
  'at-least': ['most', 'upTo'],
  exactly: ['most', 'least', 'from', 'beyond', 'short'],
};

/** "At most about a month of", "paling lama tanggal": what may stand between the words and the amount. */
const FILLER =
  '(?:\\s+(?:sebesar|sebanyak|selama|sekitar|usia|umur|berusia|tanggal|dalam|dibayar|age|aged|about|day|the|a|of|only|hanya))*\\s*';
const patterns = new Map(
  Object.entries(BEFORE).map(([said, words]) => [
    said as Said,
    new RegExp(`(?<![\\p{L}-])(?<word>${words})${FILLER}$`, 'iu'),
  ]),
);
const behind = new Map(
  Object.entries(BEHIND).map(([said, words]) => [
    said as Said,
    new RegExp(`^\\s+(?<word>${words})(?![\\p{L}-])(?!${FILLER}\\uFFFC)`, 'iu'),
  ]),
);

/** That a limit is not reached, or is about what is denied: "belum sampai", "not from". */
const DENIED = /(?<!\p{L})(?:tidak|tak|belum|bukan|tanpa|not|never|without)(?:\s+\p{L}+)?\s*$/iu;
/** Two ends of a range, or what rises from one amount to another. */
const RANGE_BEHIND = /^\s*(?:\p{L}+\s+){0,5}(?:sampai|hingga|menjadi|ke|to|and|until)\s/iu;

/**
 * Words for a limit beside a rule that is no such limit: "paling cepat" beside a deadline, "up to" beside
 * an amount that is always the same.
 */
export function boundFaults({ sentence, rules }: SentenceClaim): BoundFault[] {
  if (isQuestion(sentence)) return [];
  return rules.flatMap((rule) => {
    const { limit: bound } = rule.entry.rule;
    if (bound === undefined) return [];
    const at = rule.index - sentence.start;
    const found = saidBeside(sentence.text, at, rule);
    return found && CONTRARY[bound].includes(found.said)
      ? [{ word: found.word, index: found.index, rule, bound }]
      : [];
  });
}

function saidBeside(
  text: string,
  at: number,
  { row }: Ruled,
): { said: Said; word: string; index: number } | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at).replace(/^\uFFFC+/u, '');
  for (const [said, pattern] of patterns) {
    const match = pattern.exec(before);
    const word = match?.groups?.['word'];
    if (!match || word === undefined) continue;
    const opening = before.slice(0, match.index);
    const isRange = said === 'from' ? RANGE_BEHIND.test(after) : /\uFFFC/u.test(opening);
    const isEnd = said === 'upTo' || said === 'from';
    if (isEnd && (isRange || DENIED.test(opening) || !isAmount(row))) return null;
    return { said, word, index: at - before.length + match.index };
  }
  for (const [said, pattern] of behind) {
    const word = pattern.exec(after)?.groups?.['word'];
    if (word !== undefined) return { said, word, index: text.indexOf(word, at) };
  }
  return null;
}

/** Days and ages may be where something begins or ends whatever limit they are. */
function isAmount(row: Ruled['row']): boolean {
  const unit = row?.value.unit;
  return unit === 'rupiah' || unit === 'percent' || unit === 'persons' || unit === 'times';
}
