import { foreignNumbers } from '../../i18n/foreign-numbers.ts';
import { locales } from '../../schema/locales.ts';
import { attribute, textOf } from '../html.ts';
import type { StyleRule } from './css.ts';
import { isWithin, languageOf, snippet } from './tree.ts';
import type { LintedPage, Tell } from './types.ts';

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

/** What moves and never stops. */
export function lintMotion({ elements, styles }: LintedPage, tell: Tell): void {
  for (const selector of styles.endless) tell('endless-motion', snippet(selector));
  for (const element of elements) {
    const { tagName } = element;
    const repeats = ['repeatCount', 'repeatDur', 'repeatcount', 'repeatdur'].some(
      (name) => attribute(element, name) === 'indefinite',
    );
    if (repeats || tagName === 'marquee' || tagName === 'blink')
      tell('endless-motion', `<${tagName}>`);
  }
}

/** Elements whose text is for machines, or is what others may paste. */
const UNREAD = new Set(['script', 'style', 'code', 'template']);
/** Attributes that are read or heard. */
const READ = ['aria-label', 'alt', 'title', 'placeholder', 'content'];

/** Numbers written as the language of their text does not write them. */
export function lintNumbers({ elements }: LintedPage, tell: Tell): void {
  for (const element of elements) {
    const written = element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf);
    const heard = READ.flatMap((name) => attribute(element, name) ?? []);
    // Most texts hold nothing to look at, and need not be asked where they stand.
    const texts = [...written, ...heard].filter((text) => /\d[.,]\d/.test(text));
    if (texts.length === 0 || isWithin(element, UNREAD)) continue;
    const locale = locales.find((one) => one === languageOf(element));
    if (!locale) continue;
    for (const text of texts) {
      for (const { text: number, index } of foreignNumbers(text, locale)) {
        const around = snippet(text.slice(Math.max(0, index - 20), index + number.length + 20));
        tell('foreign-number', `${number} ("${around}")`);
      }
    }
  }
}
