import type { LintCode } from '../../i18n/strings/lints.ts';
import type { HtmlElement } from '../html.ts';
import type { StyleRule } from './css.ts';

/** Tells of what a page does wrong: the kind, and the words or the mark it is about. */
export type Tell = (code: LintCode, detail: string) => void;

/** What the style sheets of a page say that a lint asks of. */
export interface Styles {
  /** The rules that paint drawings, set the size of their text, or name a token. */
  paints: readonly StyleRule[];
  /** Selectors of what moves without end. */
  endless: readonly string[];
}

/** A finished page as the lints read it. */
export interface LintedPage {
  /** Every element in document order. */
  elements: readonly HtmlElement[];
  styles: Styles;
}
