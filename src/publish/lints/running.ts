import { foreignNumbers } from '../../i18n/foreign-numbers.ts';
import { locales } from '../../schema/locales.ts';
import { attributeOf } from '../scan.ts';
import type { StyleRule } from './css.ts';
import { isWithin, languageOf, snippet } from './tree.ts';
import type { LintedPage, Tell } from './lint-types.ts';

/** Selectors of rules that let something move and never stop. */
export function endlessRules(rules: readonly StyleRule[]): string[] {
  return rules.flatMap(({ selector, declarations }) =>
    ['animation', 'animation-iteration-count'].some((name) =>
      /(?:^|[\s,])infinite(?:$|[\s,])/.test(declarations.get(name) ?? ''),
    )
      ? [selector]
      : [],
  );
}

/** Selectors of rules that write words or numbers, a count included; signs may stand. */
export function sayingRules(rules: readonly StyleRule[]): string[] {
  return rules.flatMap(({ selector, declarations }) => {
    const content = declarations.get('content') ?? '';
    const written = [...content.matchAll(/"([^"]*)"|'([^']*)'/g)]
      .map(([, double, single = '']) => unescaped(double ?? single))
      .join('');
    const isSaying = /[\p{L}\p{N}]/u.test(written) || /\b(?:counters?|attr)\(/.test(content);
    return isSaying || declarations.has('counter-increment') ? [selector] : [];
  });
}

function unescaped(text: string): string {
  return text.replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** What shows something that is neither text nor a drawing of ours. */
const STRANGE = new Set('audio canvas embed iframe meter object progress video'.split(' '));

/** What says or shows something beside the text of the page. */
export function lintStrange({ elements, styles }: LintedPage, tell: Tell): void {
  const [page] = elements;
  if (page) for (const selector of styles.saying) tell('style-text', snippet(selector), page);
  for (const element of elements) {
    if (STRANGE.has(element.name)) tell('strange-element', `<${element.name}>`, element);
  }
}

/** What moves and never stops. */
export function lintMotion({ elements, styles }: LintedPage, tell: Tell): void {
  const [page] = elements;
  if (page) for (const selector of styles.endless) tell('endless-motion', snippet(selector), page);
  for (const element of elements) {
    const { name } = element;
    const repeats = /\brepeat(?:count|dur)\s*=\s*["']?indefinite\b/i.test(element.written);
    if (repeats || name === 'marquee' || name === 'blink')
      tell('endless-motion', `<${name}>`, element);
  }
}

/** Elements whose text is for machines, or is what others may paste. */
const UNREAD = new Set(['script', 'style', 'code', 'template']);
/** A number with a mark in it. */
const MARKED = /\d[.,]\d/;
/** Attributes that are read or heard. */
const READ = ['aria-label', 'alt', 'title', 'placeholder', 'content'];

/** Numbers written as the language of their text does not write them. */
export function lintNumbers({ elements }: LintedPage, tell: Tell): void {
  for (const element of elements) {
    const written = element.children.filter((child) => typeof child === 'string');
    // Most elements hold nothing to look at, and need not be asked for more.
    const heard = MARKED.test(element.written)
      ? READ.flatMap((name) => attributeOf(element, name) ?? [])
      : [];
    const texts = [...written, ...heard].filter((text) => MARKED.test(text));
    if (texts.length === 0 || isWithin(element, UNREAD)) continue;
    const locale = locales.find((one) => one === languageOf(element));
    if (!locale) continue;
    for (const text of texts) {
      for (const { text: number, index } of foreignNumbers(text, locale)) {
        const around = snippet(text.slice(Math.max(0, index - 20), index + number.length + 20));
        tell('foreign-number', `${number} ("${around}")`, element);
      }
    }
  }
}
