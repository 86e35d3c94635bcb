import type { LintCode } from '../../i18n/desk/lints.ts';
import type { Open } from '../scan.ts';
import type { Scheme } from './colours.ts';
import type { StyleRule } from './css.ts';

/** Tells of what a page does wrong: the kind, the words or the mark it is about, and the element. */
export type Tell = (code: LintCode, detail: string, element: Open) => void;

/** What the style sheets of a page say that a lint asks of. */
export interface Styles {
  /** The rules that paint drawings, set the size of their text, or name a token. */
  paints: readonly StyleRule[];
  looks: readonly Look[];
  /** Selectors of what says something. */
  saying: readonly string[];
  /** Selectors of what moves without end. */
  endless: readonly string[];
}

/** One of the two looks of the site, with its tokens. */
export interface Look {
  scheme: Scheme;
  tokens: ReadonlyMap<string, string>;
  /** The rules for paint that hold in it. */
  rules: readonly StyleRule[];
}

/** A finished page as the lints read it. */
export interface LintedPage {
  /** Every element in document order. */
  elements: readonly Open[];
  styles: Styles;
}
