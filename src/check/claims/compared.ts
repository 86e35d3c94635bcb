import { asNumber } from '../../ledger/quantity.ts';
import type { Entry, Ledger, Obstacle, Verdict } from '../../ledger/entry-types.ts';
import { isQuestion, type SentenceClaim, type Number, type Ruled } from './claim.ts';

/** What is wrong with a comparison in words. */
export type ComparisonFault = { word: string; index: number } & (
  | { code: 'refused-words'; pair: readonly [Number, Number]; verdict: Verdict }
  | {
      code: 'wrong-direction';
      less: { ref: string; value: number };
      more: { ref: string; value: number };
    }
  | { code: 'lone-comparison'; number: Number }
);

const whole = (pattern: string) => `(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`;

const THAN = '(?:dari|daripada|dibanding(?:kan)?|ketimbang|than)';
/** "More than half", "more than once": how much, and no second number. */
const NO_AMOUNT =
  '(?!\\s+(?:half|once|twice|double|triple|a|an|one|two|three|four|five|six|seven|eight|nine|ten|separuh|setengah|se(?:per)?\\p{L}+)(?!\\p{L}))';
const BIGGER = `lebih (?:tinggi|besar|banyak|luas) ${THAN}|melampaui|melebihi|mengungguli|(?:higher|larger|bigger|greater|more) than${NO_AMOUNT}|exceed(?:s|ed)?|outperform(?:s|ed)?`;
const SMALLER = `lebih (?:rendah|kecil|sedikit|sempit) ${THAN}|(?:kurang dari|(?:lower|smaller|fewer|less) than)${NO_AMOUNT}`;
/** What is passed may be said of places whose numbers stand in a table above. */
const PASSED = /^(?:melampaui|melebihi|mengungguli|exceed|outperform)/iu;
const ABOVE = 'di atas|above';
const BELOW = 'di bawah|below';
const ROSE =
  'naik|meningkat|bertambah|tumbuh|melonjak|rose|rises|risen|grew|grows|grown|increased|increases|climbed|jumped|up(?= from)';
const FELL =
  'turun|menurun|berkurang|menyusut|merosot|anjlok|fell|falls|fallen|declined|declines|dropped|drops|decreased|decreases|shrank|down(?= from)';

const COMPARED = new RegExp(
  whole(
    `(?<bigger>${BIGGER})|(?<smaller>${SMALLER})|(?<above>${ABOVE})|(?<below>${BELOW})|(?<rose>${ROSE})|(?<fell>${FELL})`,
  ),
  'giu',
);

/** A sentence that says that two numbers are not to be compared. */
const NOT_COMPARED = new RegExp(
  whole(
    '(?:tidak|tak|jangan|bukan|belum|tanpa)(?:lah)?(?: \\p{L}+){0,4} (?:di(?:banding|sanding)kan|dibandingkan|disandingkan|berarti|menunjukkan|sama)|(?:not|cannot|never|nor)(?: \\p{L}+){0,4} (?:compared?|mean|show|comparable|stand|side)',
  ),
  'iu',
);

type Held = Number | Ruled;

/**
 * Words of a sentence that compare two of its numbers which no chart would show side by side, or the wrong
 * way round, or one number with what is not there. Of two rules only the direction is judged.
 */
export function comparisonFaults(claim: SentenceClaim, ledger: Ledger): ComparisonFault[] {
  const { sentence, numbers, rules, said } = claim;
  const held: Held[] = [...numbers, ...rules].toSorted((a, b) => a.index - b.index);
  const isOpen = NOT_COMPARED.test(sentence.text) || isQuestion(sentence);
  if (held.length === 0 || isOpen) return [];
  const at = (one: Held) => one.index - sentence.start;
  return [...sentence.text.matchAll(COMPARED)].flatMap(({ index, 0: word, groups = {} }) => {
    const pair = pairOf(sentence.text, index, word, groups, held, at);
    const fault = { word, index };
    if (pair === null) {
      const [number] = numbers;
      const isAlone =
        held.length === 1 && number && said.length === 0 && claim.figures.length === 0;
      const isSure =
        (PASSED.test(word) ? undefined : groups['bigger']) ??
        groups['smaller'] ??
        (isChangeTo(sentence.text, index + word.length, number) || undefined);
      return isAlone && isSure ? [{ ...fault, code: 'lone-comparison' as const, number }] : [];
    }
    const [less, more] = pair;
    if ('row' in less || 'row' in more) return directionFault(less, more, fault);
    const verdict = verdictOf(less.entry, more.entry, ledger);
    if (!verdict.allowed)
      return said.length > 0
        ? []
        : [{ ...fault, code: 'refused-words' as const, pair: [less, more] as const, verdict }];
    return directionFault(less, more, fault);
  });
}

/**
 * What a chart says of two numbers, and what it does not show and words may still set side by side: two
 * parts of one whole in one source, two targets, a result and what was aimed at.
 */
function verdictOf(a: Entry, b: Entry, ledger: Ledger): Verdict {
  const verdict = ledger.compare(a, b);
  if (verdict.allowed) return verdict;
  const { obstacles } = verdict;
  const isOnly = (...known: Obstacle[]) => obstacles.every((one) => known.includes(one));
  const isOfOne = a.region.id === b.region.id;
  const [one, other] = [a.observation, b.observation];
  const isPart = isOfOne && a.source.id === b.source.id && one.period === other.period;
  const areTargets = a.indicator.kind === 'target' && b.indicator.kind === 'target';
  const isGoalOf = (target: Entry, result: Entry) =>
    target.indicator.id === `${result.indicator.id}-target`;
  const isGoal = isOfOne && one.segment === other.segment && (isGoalOf(a, b) || isGoalOf(b, a));
  const isShown =
    (isPart && isOnly('segment')) ||
    (areTargets && isOnly('month-unknown')) ||
    (isGoal && isOnly('indicator', 'place-rule', 'month', 'month-unknown', 'population-unstated'));
  return isShown ? { allowed: true } : verdict;
}

/** The two that a word compares, the one said to be smaller first; null where it compares no two. */
function pairOf(
  text: string,
  index: number,
  word: string,
  groups: Record<string, string | undefined>,
  held: readonly Held[],
  at: (one: Held) => number,
): readonly [Held, Held] | null {
  const before = held.filter((one) => at(one) < index);
  const after = held.filter((one) => at(one) >= index + word.length);
  const isChange = groups['rose'] !== undefined || groups['fell'] !== undefined;
  const isUp = (groups['bigger'] ?? groups['above'] ?? groups['rose']) !== undefined;
  const order = (first: Held, second: Held) =>
    isUp ? ([second, first] as const) : ([first, second] as const);
  if (!isChange) {
    const [one, other] = [before.at(-1), after[0]];
    if (!one || !other) return null;
    const between = text.slice(index + word.length, at(other));
    const isNear = /^[^;:.()]{0,80}$/u.test(between) && !/[;(]/.test(text.slice(at(one), index));
    const isPlain = groups['above'] !== undefined || groups['below'] !== undefined;
    const opens =
      /^(?:\uFFFC|\s|,|dan|yang|and|which|masih|jauh|sedikit|well|far|just|still|is|was|were|are|berada|itu)*$/iu;
    if (isPlain && !opens.test(text.slice(at(one), index))) return null;
    return isNear ? order(one, other) : null;
  }
  const [first, second] = after;
  // From one to the other, in either order.
  if (first && second) {
    const start = text.slice(index + word.length, at(first));
    const middle = text.slice(at(first), at(second)).replace(/^\uFFFC+/u, '');
    if (FROM.test(start) && TO.test(middle)) return order(second, first);
    if (TO.test(start) && FROM.test(middle)) return order(first, second);
  }
  const [last] = before.slice(-1);
  if (last && first && after.length === 1 && TO.test(text.slice(index + word.length, at(first))))
    return order(first, last);
  return null;
}

const FROM = /(?<!\p{L})(?:dari|from)(?:\s+(?:angka|sekitar|about|some|around))?\s*$/iu;
const TO =
  /(?<!\p{L})(?:menjadi|ke|hingga|sampai|to)(?:\s+(?:angka|sekitar|about|some|around))?\s*$/iu;

/** Whether a number is what something rose or fell to. */
function isChangeTo(text: string, from: number, number: Number | undefined): boolean {
  if (!number) return false;
  return /^\s+(?:menjadi|ke|hingga|to)\s*\uFFFC/iu.test(text.slice(from));
}

function directionFault(
  less: Held,
  more: Held,
  fault: { word: string; index: number },
): ComparisonFault[] {
  const [small, big] = [valueOf(less), valueOf(more)];
  if (small === null || big === null || small.unit !== big.unit || small.value < big.value)
    return [];
  const told = {
    less: { ref: less.ref, value: small.value },
    more: { ref: more.ref, value: big.value },
  };
  return [{ ...fault, code: 'wrong-direction', ...told }];
}

function valueOf(held: Held): { value: number; unit: string } | null {
  if (!('row' in held))
    return { value: asNumber(held.entry.quantity), unit: held.entry.quantity.unit };
  const value = held.row?.value;
  return value && 'value' in value && typeof value.value === 'number'
    ? { value: value.value, unit: value.unit }
    : null;
}
