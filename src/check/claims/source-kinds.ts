import type { Source } from '../../schema/index.ts';
import type { SentenceClaim } from './claim.ts';

/** A word for a kind of document that the source is not. */
export interface SourceKindFault {
  word: string;
  index: number;
  kind: Source['kind'];
}

/** Words for a document that only some kinds of source are called by. */
const KINDS: readonly (readonly [words: string, kinds: readonly Source['kind'][]])[] = [
  ['siaran pers|(?:a |the |this )?press release', ['press-release', 'copy', 'rewrite']],
  ['iklan|(?:an? |the |this )?advert[a-z]+', ['advertorial']],
  ['berita|(?:a |the |this )?news(?: report)?', ['news', 'copy', 'rewrite']],
  ['laman resmi|(?:an? |the |this )?official page', ['official-page']],
];
const ends = '(?!\\p{L})';
const opening = KINDS.map(([words, kinds]) => ({
  words: new RegExp(`^(?:${words})${ends}`, 'iu'),
  kinds,
}));
const told = KINDS.map(([words, kinds]) => ({
  words: new RegExp(`(?<!\\p{L})(?:menurut|according to)\\s+(?<word>${words})${ends}`, 'iu'),
  kinds,
}));

/** The word by which a text opens, where a source of this kind is not called so. */
export function wrongKindAtStart(text: string, kind: Source['kind']): string | null {
  for (const { words, kinds } of opening) {
    const [word] = words.exec(text) ?? [];
    if (word !== undefined && !kinds.includes(kind)) return word;
  }
  return null;
}

/** "According to the press release" beside numbers whose sources are all something else. */
export function sourceKindFaults({ sentence, numbers, links }: SentenceClaim): SourceKindFault[] {
  const [first] = numbers;
  if (!first) return [];
  return told.flatMap(({ words, kinds }) => {
    const match = words.exec(sentence.text);
    const word = match?.groups?.['word'];
    const isSo = numbers.some(({ entry }) => kinds.includes(entry.source.kind));
    const isOurs = numbers.some(({ entry }) => entry.source.kind === 'own');
    if (!match || word === undefined || isSo || isOurs || links().length > 0) return [];
    const { kind } = first.entry.source;
    return [{ word, index: match.index + match[0].length - word.length, kind }];
  });
}
