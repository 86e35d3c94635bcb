import { isQuestion, type Ruled, type SentenceClaim } from './claim.ts';

/** Words beside a rule for a time in which the row that is printed does not hold. */
export interface VersionFault {
  word: string;
  index: number;
  rule: Ruled;
  /** Whether what is printed was over on the day of the page, or holds on it. */
  printed: 'old' | 'current';
}

/** What is so now. */
const NOW = 'sekarang|saat ini|kini|dewasa ini|hari ini|now|currently|today|at present|nowadays';
/** What has become so: of two amounts in a sentence both may be old. */
const BECAME = 'menjadi|became|has become|becomes';
/** What was so before. */
const BEFORE =
  'sebelumnya|semula|dulu|dahulu|tadinya|sebelum itu|before(?:,| that,)? it was|previously|formerly|earlier it was|it used to be|used to be|it was formerly|in the past';
/** What may stand between such a word and the rule. */
const FILLER =
  '(?:[\\s,:]+(?:adalah|ialah|yaitu|sebesar|selama|paling|lama|banyak|sedikit|hanya|berlaku|batasnya|itu|is|was|it|at|most|least|only|the|limit|a))*[\\s,:]*';

const directlyBefore = (words: string) =>
  new RegExp(`(?<![\\p{L}-])(?<word>${words})${FILLER}$`, 'iu');
const now = directlyBefore(NOW);
const nowOrBecame = directlyBefore(`${NOW}|${BECAME}`);
const earlier = directlyBefore(BEFORE);
/** A time or a law with which what is told of may have become so, or may have been so before. */
const TIMED = /\d{4}/u;

/**
 * A rule of another day told as that of today, and that of today as what was before: "the age is now" beside
 * `on="2024-06-01"`, "before, it was" beside a rule in force.
 */
export function versionFaults({ sentence, rules, page }: SentenceClaim): VersionFault[] {
  if (isQuestion(sentence)) return [];
  const isTimed = TIMED.test(sentence.text);
  const ofToday = rules.length === 1 && !isTimed ? nowOrBecame : now;
  return rules.flatMap((rule): VersionFault[] => {
    const { row, entry, on } = rule;
    if (row === null) return [];
    const isOld = on !== undefined && row.to !== null && row.to < page.day;
    const isCurrent = row.from <= page.day && (row.to === null || row.to >= page.day);
    const mayBeTold = isCurrent && !isTimed && entry.rule.rows.length > 1;
    const before = sentence.text.slice(0, rule.index - sentence.start);
    const found = (isOld ? ofToday : mayBeTold ? earlier : null)?.exec(before);
    const word = found?.groups?.['word'];
    return found && word !== undefined
      ? [{ word, index: found.index, rule, printed: isOld ? 'old' : 'current' }]
      : [];
  });
}
