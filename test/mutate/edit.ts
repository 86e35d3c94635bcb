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
  return [...files].flatMap(([file, text]) =>
    rangesOf(file, text, language).flatMap(([from, until]) => {
      const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
      const all = new RegExp(pattern.source, flags);
      const found: Edit[] = [];
      all.lastIndex = from;
      for (let match = all.exec(text); match; match = all.exec(text)) {
        if (match.index + match[0].length > until) break;
        const to = change(match[0]);
        const line = text.slice(0, match.index).split('\n').length;
        if (to !== match[0])
          found.push({ file, line, index: match.index, length: match[0].length, to });
      }
      return found;
    }),
  );
}

/** Where text for readers stands in a file. */
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
