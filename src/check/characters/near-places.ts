import { editDistance } from '../../schema/spelling.ts';
import type { NearName } from './near-names.ts';

/** Shorter names are too often a letter away from another word. */
const LEAST_LETTERS = 7;
/** Shorter words of a longer name stand as they are. */
const LEAST_OF_WORD = 4;
const CAPITALISED = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;
/** What bears a name of its own, near that of a regency or not: "Kecamatan Makasar" is in Jakarta. */
const OTHER_PLACE =
  /(?:Kecamatan|Kelurahan|Desa|Kampung|Dusun|Jalan|Jl\.|Gang|Pulau|Selat|Teluk|Gunung|Sungai|Pasar|District|Village|Street|Island|Strait|Mount|River)\s+$/u;

/**
 * What finds names of places that are one letter off: the whole name, each of its words in its place. What
 * is itself a word of a name of the data, or a word of the language, is none.
 * @param names of all places, in all languages
 * @param isWord whether a text in small letters is a word elsewhere in the texts of the project
 * @example nearPlacesOf(['Makassar'], new Set(), () => false)('di Makasar') // [{ written: 'Makasar', name: 'Makassar', … }]
 */
export function nearPlacesOf(
  names: readonly string[],
  known: ReadonlySet<string>,
  isWord: (text: string) => boolean,
): (text: string) => NearName[] {
  const wanted = [...new Set(names)]
    .map((name) => ({ name, words: name.split(' ') }))
    .filter(({ name, words }) => words.length > 1 || name.length >= LEAST_LETTERS);
  const own = new Set([...wanted.flatMap(({ words }) => words), ...names, ...known]);
  const places = Map.groupBy(wanted, ({ words }) => words.length);
  const cache = new Map<string, string | null>();
  return (text) => {
    const words = [...text.matchAll(CAPITALISED)];
    return words.flatMap(({ index, 0: first }, at): NearName[] => {
      if (OTHER_PLACE.test(text.slice(Math.max(0, index - 14), index))) return [];
      for (const [count, some] of places) {
        const last = words[at + count - 1];
        if (!last) continue;
        const written = text.slice(index, last.index + last[0].length).replace(/\s+/g, ' ');
        if (written.split(' ').length !== count) continue;
        if (
          written.split(' ').every((word) => own.has(word)) ||
          (count === 1 && isWord(first.toLowerCase()))
        )
          continue;
        const found = cache.get(written);
        const name = found === undefined ? nearest(written, some) : found;
        cache.set(written, name);
        if (name !== null) return [{ written, name, index }];
      }
      return [];
    });
  };
}

/** The name that a text is but for one letter. */
function nearest(
  written: string,
  some: readonly { name: string; words: readonly string[] }[],
): string | null {
  const words = written.split(' ');
  const found = some.find(({ name, words: own }) => {
    // "Indonesian", "Jakartan": what goes on where the name ends is made from it.
    if (written.startsWith(name) || Math.abs(name.length - written.length) > 1) return false;
    const slips = own.map((word, nth) =>
      word === words[nth] ? 0 : slipsIn(word, words[nth] ?? ''),
    );
    return slips.reduce((sum, one) => sum + one, 0) === 1;
  });
  return found?.name ?? null;
}

function slipsIn(word: string, written: string): number {
  if (word.length < LEAST_OF_WORD || word.charAt(0) !== written.charAt(0)) return Infinity;
  return editDistance(word, written);
}
