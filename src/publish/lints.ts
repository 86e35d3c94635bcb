import { lintStrings, type LintCode } from '../i18n/desk/lints.ts';
import type { Bilingual } from '../schema/index.ts';
import { byCause, type Found, type Judge } from './judge.ts';
import { pathOf, type PageFault } from './page-faults.ts';
import { styleRules } from './lints/css.ts';
import { lintDrawings, looksOf, paintRules } from './lints/drawings.ts';
import { lintFolds, lintHeadings, lintLinks, lintPictures, lintTables } from './lints/names.ts';
import {
  endlessRules,
  lintMotion,
  lintNumbers,
  lintStrange,
  sayingRules,
} from './lints/running.ts';
import type { LintedPage, Styles } from './lints/lint-types.ts';
import { lintValues } from './lints/values.ts';
import type { ScannedPage } from './scan.ts';

/** What a finished page keeps from some of its readers. */
export interface Finding extends PageFault {
  code: LintCode;
  /** The words or the mark it is about. */
  detail: string;
}

/**
 * Finds everything on finished pages that some readers cannot see, hear or read, and that neither the
 * validator nor axe looks at. The style sheets of a page must stand in it; each is read once.
 * @example pageLints()(scanPage(html)).map(({ code }) => code) // ['table-name']
 */
export function pageLints(): (page: ScannedPage) => Finding[] {
  const read = new Map<string, Styles>();
  return ({ html, elements }) => {
    const css = Array.from(html.matchAll(STYLE), ([, text]) => text).join('\n');
    const styles = read.get(css) ?? stylesOf(css);
    read.set(css, styles);
    return lint({ elements, styles });
  };
}

/** Judges all pages by what `pageLints` finds on them. */
export function judgeLints(): Judge {
  const lint = pageLints();
  const found: Found[] = [];
  return {
    read(path, page) {
      found.push(...lint(page).map((finding) => ({ path, ...finding })));
    },
    problems: () => byCause(found),
  };
}

const STYLE = /<style\b[^>]*>([^]*?)<\/style\s*>/gi;

function stylesOf(css: string): Styles {
  const rules = styleRules(css);
  const paints = paintRules(rules);
  return {
    paints,
    looks: looksOf(paints),
    saying: sayingRules(rules),
    endless: endlessRules(rules),
  };
}

function lint(page: LintedPage): Finding[] {
  const findings = new Map<string, Finding>();
  for (const find of lints) {
    find(page, (code, detail, element) => {
      const place = pathOf(element);
      const say = ({ id, en }: Bilingual<(detail: string) => string>): Bilingual => ({
        id: `${place}: ${id(detail)}`,
        en: `${place}: ${en(detail)}`,
      });
      const cause = `${code} ${place}`;
      findings.set(`${code} ${detail}`, { code, detail, words: say(lintStrings[code]), cause });
    });
  }
  return [...findings.values()];
}

const lints = [
  ...[lintTables, lintPictures, lintLinks, lintFolds, lintHeadings],
  ...[lintDrawings, lintValues, lintMotion, lintNumbers, lintStrange],
];
