import { endsClean, following } from './near-words.ts';
import type { Span } from './allowed.ts';

const ABBREVIATION =
  '(?:UU|PP|Perppu|Perpu|Perpres|Keppres|Inpres|Permen\\p{Ll}{2,12}|Kepmen\\p{Ll}{2,12}|Perda|Pergub|Perwali|Perbup|PMK|GR|SE)';
const INDONESIAN =
  '(?:Undang-[Uu]ndang|Peraturan|Keputusan|Instruksi|Surat Edaran)(?:\\s\\p{Lu}[\\p{L}/]+){0,8}(?:\\s\\(\\p{L}+\\))?';
const ENGLISH =
  '(?:Laws?|Act|Regulations?|Reg\\.|Decree|Instruction|Circular)(?:\\s(?:of|the|on|\\p{Lu}\\p{L}+)){0,10}(?:\\s\\(\\p{L}+\\))?';
const ENACTED = '(?:19|20)[0-9]{2}';
const SLASHED = `[0-9]{1,4}[A-Z]?(?:/[A-Z][A-Za-z.]*){0,3}/${ENACTED}`;
const NUMBER_WORD = '(?:Nomor|nomor|No\\.?|Number)\\s?';
const SPELLED = `[0-9]{1,4}[A-Z]?\\s(?:Tahun|tahun|of)\\s${ENACTED}`;

/** `PP 44/2015`, `UU Nomor 24 Tahun 2011`, `Law 24/2011`, `PP 44/2015 dan 46/2015`. */
const LAW = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${ABBREVIATION}|${INDONESIAN}|${ENGLISH})\\s(?:RI\\s)?` +
    `(?:${NUMBER_WORD})?(?:${SLASHED}|${SPELLED})` +
    `(?:(?:,|;|\\sdan|\\sand|,\\sdan|,\\sand|\\s&|\\sjo\\.|\\sjuncto)\\s` +
    `(?:${NUMBER_WORD}${SPELLED}|(?:${NUMBER_WORD})?${SLASHED}))*`,
  'gu',
);

/** The names of laws and regulations, each with its number and year. */
export function lawSpans(text: string): Span[] {
  return [...text.matchAll(LAW)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const next = following(text, end);
      const named = !/\sof\s\d+$/.test(text.slice(start, end));
      return endsClean(text, end) && next !== 'unit' && (named || next !== 'counted');
    });
}

const PARAGRAPH = '\\([0-9]{1,2}[a-z]?\\)';
const JOINT =
  '(?:[,;]\\s(?:dan\\s|and\\s)?|\\s?[–-]\\s?|\\s(?:dan|atau|and|or|&|sampai|s\\.d\\.|to)\\s)';
const PARAGRAPHS = `${PARAGRAPH}(?:${JOINT}${PARAGRAPH})*`;
/** `16`, `16A`, `16(2)`, `25(2)a`, `16 ayat (2) huruf b`, `1 angka 5`. */
const ARTICLE =
  `(?:[0-9]{1,3}[A-Z]{0,2}|[IVX]{1,5}(?=\\())(?:\\s?${PARAGRAPH}(?:[a-z](?!\\p{L}))?)*` +
  `(?:,?\\s(?:ayat|paragraphs?|para\\.)\\s${PARAGRAPHS})?` +
  `(?:\\s(?:huruf|letter|point)\\s[a-z](?!\\p{L}))?(?:\\sangka\\s[0-9]{1,2})?`;

const HEAD = /(?<![\p{L}\p{N}])(?:[Pp]asal|Ps\.|[Aa]rticles?|Arts?\.)\s/gu;
const FIRST = new RegExp(ARTICLE, 'uy');
const NEXT = new RegExp(`(${JOINT})(?:${ARTICLE}|${PARAGRAPHS})`, 'uy');
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Aa]yat|[Pp]aragraphs?)\\s${PARAGRAPHS}`, 'gu');

/** Articles and their paragraphs, in lists and ranges too. */
export function articleSpans(text: string): Span[] {
  const listed = [...text.matchAll(HEAD)].flatMap((head) => {
    const end = endOfArticles(text, head.index + head[0].length);
    return end === null ? [] : [{ start: head.index, end }];
  });
  const alone = [...text.matchAll(ALONE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...listed, ...alone];
}

/** Where a list of articles that begins at `start` ends, or null where none begins there. */
function endOfArticles(text: string, start: number): number | null {
  const first = matchAt(FIRST, text, start);
  if (!first) return null;
  let end = start + first[0].length;
  if (!endsArticle(text, end) || isCount(text, end)) return null;
  // An item of the list counts once it is followed by what follows a list, or by another item.
  let candidate = end;
  for (;;) {
    const next = matchAt(NEXT, text, candidate);
    if (!next) return end;
    candidate += next[0].length;
    if (!endsArticle(text, candidate)) return end;
    if (endsList(text, candidate, next[1] ?? '', next[0])) end = candidate;
  }
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function isCount(text: string, end: number): boolean {
  return ['unit', 'counted'].includes(following(text, end));
}

/** As for any number, but a range of articles may go on behind a hyphen. */
function endsArticle(text: string, end: number): boolean {
  return endsClean(text, end) || /^\s?[–-]\s?[0-9(]/u.test(text.slice(end));
}

/**
 * Whether a list of articles may end here: `Pasal 20, 24 pekerja` is one article and 24 workers.
 * After a comma only punctuation ends it, after "and" a word that follows no count does too. An item
 * with a paragraph or a letter, `19(2)` or `39A`, can be nothing but an article.
 */
function endsList(text: string, end: number, joint: string, item: string): boolean {
  const next = following(text, end);
  if (/[–-]/u.test(joint) || /\(|[A-Z]$/.test(item)) {
    return next !== 'unit' && next !== 'counted' && next !== 'sign';
  }
  if (/^[,;]\s$/.test(joint)) return /^(?:$|[.;:!?)\]"”])/u.test(text.slice(end));
  return next === 'neutral';
}
