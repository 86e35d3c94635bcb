/**
 * Text as the filter compares it: small letters, no accents, single ordinary spaces.
 * @example foldText('Pekerja  MANDIRI') // 'pekerja mandiri'
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Whether every word of `query` occurs in `folded`, in any order; an empty query matches everything.
 * @example matches('kota makassar 50,50%', 'Makassar 50,5') // true
 */
export function matches(folded: string, query: string): boolean {
  return foldText(query)
    .split(' ')
    .every((word) => folded.includes(word));
}
