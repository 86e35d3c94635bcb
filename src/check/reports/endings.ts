import { formatDate } from '../../i18n/formats.ts';
import { checkStrings } from '../../i18n/desk/check.ts';
import { rulesOf, subject } from '../../jamsostek/subject.ts';
import { dayAfter } from '../../rules/days.ts';
import { endingRules } from '../../rules/ending.ts';
import type { Bilingual, RequiredLocale } from '../../schema/index.ts';
import { pagesOf } from '../reading/content-folder.ts';
import { readersOf } from '../data/readers.ts';
import { readData } from '../reading/data-folder.ts';
import type { Files } from '../reading/files.ts';

/** A rule that ends soon, and who has to know. */
export interface Ending {
  /** `program/rule`. */
  rule: string;
  label: Bilingual;
  /** Last day it applies, `YYYY-MM-DD`. */
  lastDay: string;
  days: number;
  /** Where readers meet it: pages by folder and name, calculators, data files, and `home`. */
  pages: string[];
}

/**
 * The rules that end at most `within` days after `on` and that no row follows, the first to end first;
 * read from what is sound in the files.
 * @example endingsOf(readFiles(root), '2026-12-01', 30)[0]?.rule // 'bpu/discount'
 */
export function endingsOf(files: Files, on: string, within: number): Ending[] {
  const data = readData(files, () => undefined);
  const programs = data.records.programs.map(({ record }) => record);
  const rules = rulesOf(programs);
  const pages = pagesOf(files);
  return endingRules(programs, on, within).flatMap(({ ref, to, days }) => {
    const lookup = rules.find(ref);
    if (!lookup.ok) return [];
    const readers = readersOf(ref, { data, rules, subject }, pages);
    return [
      {
        rule: ref,
        label: lookup.entry.rule.label,
        lastDay: to,
        days,
        pages: [...(readers.home ? ['home'] : []), ...readers.pages],
      },
    ];
  });
}

/** The title and text of an issue about the end of a rule; the title is the same on every day. */
export function issueOf(ending: Ending, locale: RequiredLocale): { title: string; body: string } {
  const { rule, label, lastDay, pages } = ending;
  const day = formatDate(lastDay, locale, { plain: true });
  const t = checkStrings;
  return {
    title: t.endingTitle[locale](label[locale], rule, day),
    body: [
      t.endingBody[locale](label[locale], rule, day, dayAfter(lastDay)),
      ...(pages.length > 0 ? [t.endingPages[locale], ...pages.map((page) => `- ${page}`)] : []),
    ].join('\n'),
  };
}

/** The rules that end, for people: one line each. */
export function endingsReport(
  endings: readonly Ending[],
  within: number,
  locale: RequiredLocale,
): string {
  if (endings.length === 0) return checkStrings.noEnding[locale](within);
  return endings
    .map(
      (ending) => `${ending.lastDay}  ${issueOf(ending, locale).title}: ${ending.pages.join(', ')}`,
    )
    .join('\n');
}

/** The same for programs: JSON with the title and text of an issue for each. */
export function endingsJson(endings: readonly Ending[], locale: RequiredLocale): string {
  return JSON.stringify(
    endings.map((ending) => ({ ...ending, ...issueOf(ending, locale) })),
    null,
    2,
  );
}
