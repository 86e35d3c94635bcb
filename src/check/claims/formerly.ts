import { NOW } from './time-words.ts';
import { isQuestion, type Ruled, type SentenceClaim } from './claim.ts';

/** A rule that holds now, told as what held before. */
export interface FormerlyFault {
  word: string;
  index: number;
  rule: Ruled;
}

/** What opens a sentence about what no longer holds. */
const FORMERLY =
  /^(?<word>Sebelumnya|Dulu|Dahulu|Semula|Before(?: that)?(?=,)|Previously|Formerly|Until then|It used to be|Earlier)(?!\p{L})[^.;:\uFFFC]{0,40}\uFFFC/u;

/**
 * A sentence that begins with "before" and holds one rule alone, as it stands today. What held earlier is
 * asked for by its day, and what has no earlier row held never otherwise.
 */
export function formerlyFaults({ sentence, rules, numbers, page }: SentenceClaim): FormerlyFault[] {
  const [rule] = rules;
  if (!rule || rules.length > 1 || numbers.length > 0 || isQuestion(sentence)) return [];
  const word = FORMERLY.exec(sentence.text)?.groups?.['word'];
  const isNow = rule.on === undefined || (rule.row !== null && isOfDay(rule.row, page.day));
  return word !== undefined && isNow ? [{ word, index: 0, rule }] : [];
}

function isOfDay({ from, to }: { from: string; to: string | null }, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

/** "Now" in a sentence whose only rule is asked for a day on which another row held. */
export function currentFaults({ sentence, rules, numbers, page }: SentenceClaim): FormerlyFault[] {
  const [rule] = rules;
  if (!rule?.row || rule.on === undefined || rules.length > 1 || numbers.length > 0) return [];
  if (rule.on > page.day || isOfDay(rule.row, page.day) || isQuestion(sentence)) return [];
  const [first] = sentence.text.matchAll(NOW);
  return first ? [{ word: first[0], index: first.index, rule }] : [];
}
