import type { SenseName } from '../../../i18n/desk/check-blocks.ts';
import type { RequiredLocale } from '../../../schema/index.ts';

/**
 * How one language says something: words that surely do, words that may or may not (`perhaps`, such as
 * "under the age of" for "belum berusia"), and phrases that hold such a word and do not (`never`).
 * Each is a pattern of whole words.
 */
export interface SenseWords {
  surely: string;
  perhaps?: string;
  /** Words that stand in for one that says it, as "ia" for "perusahaan", and say nothing themselves. */
  instead?: string;
  never?: string;
}

/** A direction or a force that both languages of a text must state equally often. */
export interface Sense {
  name: SenseName;
  /**
   * The sense that says the opposite. Where `counted` is not set, only an exchange of the two is told
   * of: one language has more of this and the other more of its opposite.
   */
  against?: SenseName;
  /** Whether a difference in number alone is told of. */
  counted: boolean;
  words: Record<RequiredLocale, SenseWords>;
  /**
   * Words of both languages that say the same as one another: where both stand, neither is there for
   * something else. "di luar" beside "outside" excuses no lost "tidak".
   */
  twins?: readonly Record<RequiredLocale, string>[];
}
