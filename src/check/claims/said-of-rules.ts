import type { WordFamily, WordSense } from '../../schema/index.ts';
import { isQuestion, type Ruled, type SentenceClaim } from './claim.ts';
import { fitsPattern, lexiconOf, wordsIn } from './kind.ts';
import { readable } from './readable.ts';

/** Words that say of a rule what it does not hold: that a worker shares a fine, that holidays count. */
export interface UnheldFault {
  word: string;
  index: number;
  rule: Ruled;
  /** What may be said instead, in each language; empty where nothing is. */
  own: WordSense['words'];
}

/** Finds what the words of a sentence say of its rules that the record does not. */
export type FindUnheldFaults = (claim: SentenceClaim) => UnheldFault[];

/** What turns words into their contrary where it stands shortly before them: "must not be shared". */
const DENIED =
  /(?<!\p{L})(?:tidak|tak|bukan(?:lah)?|belum|tanpa|jangan|dilarang|bukannya|alih-alih|not|never|no|nor|without|cannot|[a-z]+n[’']t|instead of|rather than)(?!\p{L})(?:[\s\uE000-\uE00F]+[\p{L}’'-]+){0,3}\s*$/iu;
/** What closes a thing that is said, so that a denial before it denies no more. */
const PAUSE = /[,;:(]|(?<!\p{L})(?:tetapi|melainkan|but)(?!\p{L})/iu;

/**
 * Judges by the families of `data/senses/` whose `reach` is the sentence. A word counts for the rule that
 * stands nearest to it, and is right where any rule of the sentence is of its sense.
 * @param families all of `data/senses/`
 * @param termWords what a word of the glossary prints, by its identifier
 */
export function unheldFaultsBy(
  families: readonly WordFamily[],
  termWords: (of: string) => string,
): FindUnheldFaults {
  const lexicons = families
    .filter(({ reach }) => reach === 'sentence')
    .map((family) => ({ family, lexicon: lexiconOf(family) }));
  return (claim) => {
    if (isQuestion(claim.sentence)) return [];
    return lexicons.flatMap(({ family, lexicon }) => {
      const held = claim.rules.flatMap((rule) => {
        const senses = family.senses.filter((sense) => isAbout(sense, rule));
        return senses.length > 0 ? [{ rule, senses }] : [];
      });
      if (held.length === 0) return [];
      const text = readable(claim.sentence, termWords);
      for (const { sense, from, to, text: word } of wordsIn(text.text, lexicon)) {
        if (sense === null || held.some(({ senses }) => senses.includes(sense))) continue;
        if (isDenied(text.text, from)) continue;
        const distance = ({ rule }: (typeof held)[number]) => {
          const at = text.at(rule.index);
          return at < from ? from - at : at - to;
        };
        const [nearest] = held.toSorted((a, b) => distance(a) - distance(b));
        if (!nearest) continue;
        const own = nearest.senses.find(({ words }) => words.id.length > 0);
        return [{ word, index: text.back(from), rule: nearest.rule, own: someOf(own) }];
      }
      return [];
    });
  };
}

function isAbout({ rules = [], units }: WordSense, { ref, row }: Ruled): boolean {
  return (
    rules.some((pattern) => fitsPattern(ref, pattern)) ||
    (row !== null && units?.some((unit) => unit === row.value.unit) === true)
  );
}

function isDenied(text: string, from: number): boolean {
  const before = text.slice(0, from);
  const found = DENIED.exec(before);
  return found !== null && !PAUSE.test(before.slice(found.index));
}

/** The first words of a sense, as they are written. */
function someOf(sense: WordSense | undefined): WordSense['words'] {
  const some = (words: readonly string[] = []) =>
    words.slice(0, 2).map((word) => word.replace(/\*$/, ''));
  return { id: some(sense?.words.id), en: some(sense?.words.en) };
}
