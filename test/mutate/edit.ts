/** The files of a project by path. */
export type Texts = ReadonlyMap<string, string>;

/** One wrong edit: what of a file becomes what, and the line at which it has to be told of. */
export interface Edit {
  file: string;
  /** 1-based. */
  line: number;
  /** How many lines further a problem may stand, where what was edited is gone; 0 unless said. */
  near?: number;
  index: number;
  length: number;
  to: string;
}

/** A kind of wrong edit, and the codes of problems that mean it. */
export interface Kind {
  name: string;
  codes: RegExp;
  /** Every edit of this kind that the files have room for. */
  edits: (files: Texts) => Edit[];
}

/**
 * Every place where a pattern stands in text for readers: in the body and the front matter of pages, and
 * in the texts of data.
 * @param language of the page or text; null for pages in any
 */
export function everyEdit(
  files: Texts,
  language: 'id' | 'en' | null,
  pattern: RegExp,
  change: (found: string) => string,
): Edit[] {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  const all = new RegExp(pattern.source, flags);
  return [...files].flatMap(([file, text]) => {
    const ranges = rangesIn(files, file, text, language);
    if (ranges.length === 0) return [];
    return [...text.matchAll(all)].flatMap(({ 0: found, index }): Edit[] => {
      const { length } = found;
      const isText = ranges.some(([from, until]) => index >= from && index + length <= until);
      const to = isText ? change(found) : found;
      if (to === found) return [];
      return [{ file, line: text.slice(0, index).split('\n').length, index, length, to }];
    });
  });
}

const known = new WeakMap<Texts, Map<string, [number, number][]>>();

/** Where text for readers stands in a file; many kinds ask the same files. */
function rangesIn(files: Texts, file: string, text: string, language: 'id' | 'en' | null) {
  const own = known.get(files) ?? new Map<string, [number, number][]>();
  known.set(files, own);
  const key = `${file} ${language ?? ''}`;
  const ranges = own.get(key) ?? rangesOf(file, text, language);
  own.set(key, ranges);
  return ranges;
}

function rangesOf(file: string, text: string, language: 'id' | 'en' | null): [number, number][] {
  if (file.startsWith('content/')) {
    if (!file.endsWith(language === null ? '.mdx' : `/${language}.mdx`)) return [];
    return language === null ? [[0, text.length]] : wordsOf(text);
  }
  if (language === null || !/^data\/(?!stamps\/)/.test(file)) return [];
  const texts = text.matchAll(new RegExp(`"${language}": "(?:[^"\\\\]|\\\\.)*"`, 'g'));
  return [...texts].map(({ index, 0: found }) => [index + 7, index + found.length - 1]);
}

/** Where words stand in a page: not in keys, tags and addresses. */
function wordsOf(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  const end = text.indexOf('\n---\n', 4) + 5;
  for (const { index, 0: line } of text.slice(0, end).matchAll(/^(?:title|summary|who): .*$/gm)) {
    ranges.push([index + line.indexOf(' '), index + line.length]);
  }
  for (const { index, 0: found } of text
    .slice(end)
    .matchAll(/(?:[^<\](]|\](?!\()|\((?!\.\.|http))+/g)) {
    const before = text.slice(0, end + index);
    // Behind what opens a tag or an address comes what is in it.
    const isInside = /<[^>]*$/.test(before.slice(-300)) || /\]\([^)]*$/.test(before.slice(-300));
    const from = isInside ? found.search(/[>)]/) + 1 : 0;
    if (!isInside || from > 0) ranges.push([end + index + from, end + index + found.length]);
  }
  return ranges;
}

/** The files after an edit. */
export function edited(files: Texts, { file, index, length, to }: Edit): Map<string, string> {
  const text = files.get(file) ?? '';
  return new Map(files).set(file, text.slice(0, index) + to + text.slice(index + length));
}
