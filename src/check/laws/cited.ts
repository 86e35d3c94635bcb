import type { Law } from '../../schema/index.ts';
import { articleSpans, lawSpans } from '../numbers/laws.ts';

/** A law that a text names, and what of it. */
export interface Citation {
  /** Undefined where the words do not say: "Regulation 4/2023". */
  kinds: readonly Law['kind'][] | undefined;
  number: string;
  year: number;
  /** Whether it is one of a province, regency or city: each counts its own from one every year. */
  isLocal: boolean;
  /** The law as written. */
  text: string;
  index: number;
  /** Articles and annexes, by the names of the register. */
  articles: { article: string; index: number }[];
}

const KINDS: readonly [Law['kind'], RegExp][] = [
  ['uu', /^(?:UU|Undang-[Uu]ndang|Laws?(?!\p{L})|Act)/u],
  ['pp', /^(?:PP|Peraturan Pemerintah|Government Regulation)/u],
  ['perpres', /^(?:Perpres|Peraturan Presiden|Presidential Regulation)/u],
  ['inpres', /^(?:Inpres|Instruksi Presiden|Presidential Instruction)/u],
  ['permenaker', /^(?:Permenaker|Peraturan Menteri (?:Ketenagakerjaan|Tenaga Kerja)|.*Manpower)/u],
  ['pmk', /^(?:PMK|Peraturan Menteri Keuangan|.*Finance)/u],
  ['permendagri', /^(?:Permendagri|Peraturan Menteri Dalam Negeri|.*Home Affairs)/u],
  ['perda', /^(?:Perda|Peraturan Daerah|Regional Regulation)/u],
  ['perwali', /^(?:Perwali|Peraturan Wali\s?[Kk]ota|Mayoral Regulation)/u],
];
/** Everything else that has a number and a year is no act, and may be any of the rest. */
const BELOW = KINDS.map(([kind]) => kind).filter((kind) => kind !== 'uu');

const LOCAL =
  /^(?:Perda|Pergub|Perbup|Perwali|Peraturan (?:Daerah|Gubernur|Bupati|Wali\s?[Kk]ota|Desa)|Keputusan (?:Gubernur|Bupati|Wali\s?[Kk]ota))/u;
/** What stands before "Regulation" where it is one of a place. */
const LOCAL_BEFORE =
  /(?:Regional|Provincial|Local|City|Regency|Village|Governor|Gubernatorial|Regent|Mayor(?:al)?)(?:[’']s?)?\s$/u;

const NAMED =
  /([0-9]{1,4}[A-Z]?)(?:\/[A-Z][A-Za-z.]*)*(?:\/|\s(?:[Tt]ahun|of)\s)((?:19|20)[0-9]{2})/g;
const ANNEX = /(?<!\p{L})(?:Lampiran|Annex)(?:\s([IVX]+)(?!\p{L}))?/gu;
/** What may stand between an article and the law it is of. */
const NEAR = /^(?:,?\s(?:dan\s|and\s)?|\s(?:of|in|dalam|dari)\s(?:the\s)?|,?\s(?:jo\.|juncto)\s)$/u;

/**
 * The laws that a text names, each with the articles and annexes that stand beside it. In the basis of
 * a rule every article is one of the law before it.
 * @example citationsIn('PP 44/2015 Pasal 20(3)').map(({ number, articles }) => [number, articles[0]?.article])
 * // [['44', '20']]
 */
export function citationsIn(text: string, isBasis = false): Citation[] {
  const spans = lawSpans(text);
  const parts = [...articleSpans(text), ...annexesIn(text)].sort((a, b) => a.start - b.start);
  const found = spans.map(({ start, end }) => ({
    start,
    end,
    laws: lawsIn(text, start, end),
  }));
  for (const part of parts) {
    if (spans.some(({ start, end }) => part.start >= start && part.end <= end)) continue;
    const before = found.filter(({ end }) => end <= part.start).at(-1);
    const after = found.find(({ start }) => start >= part.end);
    const gap = before && text.slice(before.end, part.start);
    const holder =
      before && (isBasis || NEAR.test(gap ?? '') || gap === ' ')
        ? before.laws.at(-1)
        : after && NEAR.test(text.slice(part.end, after.start))
          ? after.laws[0]
          : undefined;
    if (!holder) continue;
    holder.articles.push(
      ...namesIn(text.slice(part.start, part.end)).map((article) => ({
        article,
        index: part.start,
      })),
    );
    // "PP 44/2015 Pasal 20, Pasal 21": what follows stands beside the same law.
    if (before && holder === before.laws.at(-1)) before.end = part.end;
  }
  return found.flatMap(({ laws }) => laws);
}

function lawsIn(whole: string, start: number, end: number): Citation[] {
  const text = whole.slice(start, end);
  const isLocal = LOCAL.test(text) || LOCAL_BEFORE.test(whole.slice(0, start));
  const kind = KINDS.find(([, words]) => words.test(text))?.[0];
  return [...text.matchAll(NAMED)].map((match, nth) => ({
    kinds: kind ? [kind] : BELOW,
    number: match[1] ?? '',
    year: Number(match[2]),
    isLocal,
    text: nth === 0 ? text.slice(0, match.index + match[0].length) : match[0],
    index: nth === 0 ? start : start + match.index,
    articles: [],
  }));
}

const annexesIn = (text: string) =>
  [...text.matchAll(ANNEX)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

/** `Pasal 54–55` names 54 and 55, `Pasal 4(2)–(3), 19(2)` 4 and 19, `Annex III` the third annex. */
function namesIn(text: string): string[] {
  const annex = /^(?:Lampiran|Annex)(?:\s([IVX]+))?/.exec(text);
  if (annex) return [annex[1] ? `Lampiran ${annex[1]}` : 'Lampiran'];
  const plain = text
    .replace(/\sangka\s\d+/g, '')
    .replace(/\([^)]*\)[a-z]?/g, '')
    .replace(/(?:ayat|paragraphs?|para\.)/g, '');
  const names: string[] = [];
  for (const [, joint = '', name = ''] of plain.matchAll(/([–-]?)\s?(\d{1,3}[A-Z]{0,2})/g)) {
    const [from, to] = [Number(names.at(-1)), Number(name)];
    if (joint && to > from && to - from < 20) {
      names.push(...Array.from({ length: to - from - 1 }, (_, at) => String(from + at + 1)));
    }
    names.push(name);
  }
  return names;
}
