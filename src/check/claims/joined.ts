/** "Dijamin JKM", "was in JHT": by which programme, or in which, whatever else names the thing. */
const JOINS =
  /(?<!\p{L})(?:dijamin|ditanggung|ikut|mengikuti|covered by|(?:was|is|are|were) in|joined)\s+$/iu;

const isCode = (word: string) => /^\p{Lu}{2,5}$/u.test(word);

/**
 * Whether a text joins the code of another thing where the own one would stand, and the own one nowhere.
 * @param from where the word begins
 * @param ownWords the words of the text for what its numbers and rules are of
 * @example joinsAnother('Korban dijamin JKM: #', 'JKM', 15, ['kecelakaan']) // true
 */
export function joinsAnother(
  text: string,
  word: string,
  from: number,
  ownWords: readonly string[],
): boolean {
  return isCode(word) && !ownWords.some(isCode) && JOINS.test(text.slice(0, from));
}
