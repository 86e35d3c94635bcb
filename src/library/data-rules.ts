import { pathWord, type Route } from '../i18n/addresses.ts';
import { formatDate, isPrintableRuleValue } from '../i18n/formats.ts';
import { lawText } from '../i18n/law-text.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { RuleEntry } from '../rules/rule-types.ts';
import type { Locale, Program, RuleRow, Source } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { printRule } from './print.ts';
import type { Edition } from './edition.ts';

/** A rule as an editor looks for it, read for the site's date. */
export interface DataRule {
  entry: RuleEntry;
  label: string;
  /** What to write to get it. */
  tag: string;
  /** Whether the tag prints a number, which can then stand in titles too. */
  printable: boolean;
  /** Machine-readable value; null where it is no single number or none is in force. */
  value: string | null;
  text: string;
  /** From when, or until when, it holds; null where none is in force. */
  span: string | null;
  basis: string | null;
  /** The language of the basis where it is not that of the page: a law is cited as it is called. */
  basisLang: Locale | undefined;
  source: Source | null;
  /** Whether we computed it from other rules. */
  computed: boolean;
}

/** A programme with all its rules, derived ones included. */
export interface DataProgram {
  program: Program;
  entries: RuleEntry[];
}

/** Programmes in the order of the data. */
export function dataPrograms(edition: Edition): DataProgram[] {
  const byProgram = Map.groupBy(edition.rules.all(), ({ program }) => program);
  return [...byProgram].map(([program, entries]) => ({ program, entries }));
}

/** One line of a programme's page. */
export function dataRule(edition: Edition, entry: RuleEntry, locale: Locale): DataRule {
  const date = edition.siteDate;
  const at = edition.rules.at(entry.ref, date);
  const row = at.state === 'in-force' ? at.row : null;
  const shape = (row ?? entry.rule.rows[0])?.value;
  const printable = shape !== undefined && isPrintableRuleValue(shape);
  const printed = printRule(edition, entry.ref, date, locale);
  return {
    entry,
    label: entry.rule.label[locale],
    tag: printable ? `<Rule of="${entry.ref}" />` : `<While rule="${entry.ref}">…</While>`,
    printable,
    value: row && isPrintableRuleValue(row.value) ? String(row.value.value) : null,
    text:
      row && !printable
        ? readerTexts(locale).data[shape?.unit === 'window' ? 'window' : 'table']
        : printed.text,
    span: row
      ? (printed.until ?? readerTexts(locale).data.from(formatDate(row.from, locale)))
      : null,
    basis: row ? lawText(row.basis, locale) : null,
    basisLang:
      row && locale !== firstLocale && lawText(row.basis, locale) === row.basis
        ? firstLocale
        : undefined,
    source: row ? sourceOf(edition, row) : null,
    computed: entry.inputs !== undefined,
  };
}

/** Each source of a programme's rules once, by title. */
export function sourcesOfRules(rows: readonly DataRule[]): Source[] {
  const sources = new Map(rows.flatMap(({ source }) => (source ? [[source.id, source]] : [])));
  return [...sources.values()].toSorted((a, b) => a.title.localeCompare(b.title, firstLocale));
}

function sourceOf(edition: Edition, row: RuleRow): Source | null {
  return edition.records.sources.find(({ id }) => id === row.source) ?? null;
}

/** Where all rules of a programme are listed. */
export function programRoute({ id }: Program, locale: Locale): Route {
  return { page: 'data', item: `${pathWord('rules', locale)}-${id}` };
}
