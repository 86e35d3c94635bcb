import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { lintStrings, type LintCode } from '../i18n/strings/lints.ts';
import type { Bilingual } from '../schema/index.ts';
import { elementsIn, textOf } from './html.ts';
import { styleRules } from './lints/css.ts';
import { lintDrawings, paintRules } from './lints/drawings.ts';
import { lintHeadings, lintLinks, lintPictures, lintTables } from './lints/names.ts';
import { endlessRules, lintMotion, lintNumbers } from './lints/running.ts';
import type { LintedPage, Styles } from './lints/types.ts';
import { lintValues } from './lints/values.ts';

/** What a finished page keeps from some of its readers. */
export interface Finding {
  code: LintCode;
  /** The words or the mark it is about. */
  detail: string;
  /** What is wrong and what to do, as a full sentence. */
  words: Bilingual;
}

/**
 * Finds everything on finished pages that some readers cannot see, hear or read, and that neither the
 * validator nor axe looks at. The style sheets of a page must stand in it; each is read once.
 * @example pageLints()(parsePage(html)).map(({ code }) => code) // ['table-name']
 */
export function pageLints(): (document: Tree.Document) => Finding[] {
  const read = new Map<string, Styles>();
  return (document) => {
    const elements = [...elementsIn(document)];
    const css = elements
      .filter(({ tagName }) => tagName === 'style')
      .map(textOf)
      .join('\n');
    const styles = read.get(css) ?? stylesOf(css);
    read.set(css, styles);
    return lint({ elements, styles });
  };
}

function stylesOf(css: string): Styles {
  const rules = styleRules(css);
  return { paints: paintRules(rules), endless: endlessRules(rules) };
}

function lint(page: LintedPage): Finding[] {
  const findings = new Map<string, Finding>();
  const tell = (code: LintCode, detail: string): void => {
    const { id, en } = lintStrings[code];
    findings.set(`${code} ${detail}`, { code, detail, words: { id: id(detail), en: en(detail) } });
  };
  for (const find of lints) find(page, tell);
  return [...findings.values()];
}

const lints = [
  ...[lintTables, lintPictures, lintLinks, lintHeadings],
  ...[lintDrawings, lintValues, lintMotion, lintNumbers],
];
