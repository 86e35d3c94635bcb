import type { AllowedNumbers, Span } from './allowed.ts';
import { beginsClean, endsClean, following } from './near-words.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patterns = new WeakMap<AllowedNumbers, RegExp[]>();

/** Names that hold digits: of the data alone (COVID-19), or with the number behind them (SMKN 2). */
export function nameSpans(text: string, allowed: AllowedNumbers): Span[] {
  const known = patterns.get(allowed) ?? namePatterns(allowed);
  patterns.set(allowed, known);
  return known
    .flatMap((pattern) => matches(text, pattern))
    .filter(({ end }) => isName(text, end, allowed));
}

function namePatterns({ names = [], numberedNames = [] }: AllowedNumbers): RegExp[] {
  const one = (list: readonly string[], behind: string, flags: string): RegExp[] =>
    list.length === 0
      ? []
      : [
          new RegExp(
            `(?<![\\p{L}\\p{N}-])(?:${list.map(literal).join('|')})${behind}(?![\\p{L}\\p{N}])`,
            flags,
          ),
        ];
  return [...one(names, '', 'giu'), ...one(numberedNames, '\\s[0-9]{1,3}', 'gu')];
}

function isName(text: string, end: number, { counted }: AllowedNumbers): boolean {
  if (/^(?:[.,:×/][\p{N}]|\s?[%‰])/u.test(text.slice(end))) return false;
  return !['unit', 'counted'].includes(following(text, end, counted));
}

const ISSUER = String.raw`(?:\s(?:\p{Lu}[\p{L}/]*|of|the)){0,8}`;
/**
 * What has a number of its own and is no law: decisions of courts, circulars and letters of offices.
 * Their numbers hold letters and end with a year: `6/PUU-XVI/2018`, `B/123/IV/2025`.
 */
const DOCUMENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:Putusan|Penetapan|Surat|Maklumat|Nota|SE|Decision|Ruling|Judgment|Circular|Letter)${ISSUER}` +
    String.raw`\s(?:(?:Nomor|nomor|No\.?|Number)\s?)?` +
    String.raw`(?=[^\s]*/)(?=[^\s]*\p{Lu})[\p{Lu}0-9][\p{L}0-9.-]*(?:/[\p{Lu}0-9][\p{L}0-9.-]*)*/(?:19|20)[0-9]{2}`,
  'gu',
);

/** The names of such documents, each with its number. */
export function documentSpans(text: string): Span[] {
  return matches(text, DOCUMENT).filter(({ end }) => endsClean(text, end));
}

const DECADE = /(?<!\p{N})(?:19[4-9]|20[0-9])0(?:-an|['’]?s)(?![\p{L}\p{N}])/gu;
const CENTURY =
  /(?<![\p{L}\p{N}])(?:[Aa]bad\s(?:ke-)?[0-9]{1,2}|[0-9]{1,2}(?:st|nd|rd|th)[ -][Cc]entur(?:y|ies))(?![\p{L}\p{N}])/gu;

/** Decades and centuries: `1990-an`, `the 1990s`, `abad ke-21`, `the 21st century`. */
export function ageSpans(text: string, counted: AllowedNumbers['counted']): Span[] {
  return [
    ...matches(text, DECADE).filter(({ start }) => beginsClean(text, start)),
    ...matches(text, CENTURY),
  ].filter(({ end }) => !['unit', 'counted', 'sign'].includes(following(text, end, counted)));
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
