import { pathWord, type Route } from '../i18n/addresses.ts';
import { lawText } from '../i18n/law-text.ts';
import {
  askedField,
  askedIn,
  calculatorPages,
  calculators,
  calculatorTexts,
  exampleRules,
  examplesOf,
  exampleText,
  fieldsOf,
  givenOf,
  mostChildren,
  outcomeFor,
  retirementAges as agesBy,
  rulesReadBy,
  showOutcome,
  sizeBounds,
  sizeRules,
  tableKinds,
  whenOf,
  formWords,
  type AskedField,
  type Calculator,
  type CalculatorPage,
  type CaseRules,
  type FormDesk,
  type Filled,
  type Shown,
  type TableKind,
} from '../jamsostek/subject.ts';
import { subsetOf, type HeldRow, type HeldRule } from '../rules/subset.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Locale } from '../schema/index.ts';
import { pageContext, type PageContext, type Placed } from './page-context.ts';
import { contributionsOf } from './contributions.ts';
import { canCompute, isRuleThere } from './standing.ts';
import type { Edition } from './edition.ts';

export { calculatorPages } from '../jamsostek/subject.ts';
export type { AskedField, CalculatorPage } from '../jamsostek/subject.ts';

/** A worked example: whose it is, as a kind of work, and its result. */
export interface Example {
  of: string;
  shown: Shown;
}

/** A calculator with its form and its examples, in one language. */
export interface CalculatorView {
  calculator: Calculator;
  /** What its result is reckoned and worded with. */
  desk: FormDesk;
  fields: AskedField[];
  /** Every rule it may read. */
  rules: readonly string[];
  /** How many children there is room for where it asks for them. */
  children: number;
  /** What stands beside its form. */
  beside: 'sizes' | 'retirement-ages' | null;
  examples: [Example, ...Example[]];
}

/** A page of calculators in one language, for the site's date. */
export interface CalculatorPageView {
  page: PageContext;
  /** Every text that a result may show in a browser, by name. */
  texts: Record<string, string>;
  calculators: CalculatorView[];
  /** Contribution tables that stand below them, whole. */
  tables: readonly TableKind[];
}

/** The pages of calculators that are there: those all of whose rules, and of whose examples, are public. */
export function calculatorsOnSite(edition: Edition): CalculatorPage[] {
  const names = Object.keys(calculatorPages) as CalculatorPage[];
  return [...sizeRules, ...exampleRules].every((rule) => isRuleThere(edition, rule))
    ? names.filter((name) => calculatorPages[name].every((one) => canCompute(edition, one)))
    : [];
}

/** Where a page of calculators is. */
export function calculatorRoute(name: CalculatorPage, locale: Locale): Route {
  return { page: 'calculators', item: pathWord(name, locale) };
}

/** Everything a page of calculators shows, computed as a browser will compute it. */
export function calculatorPage(
  edition: Edition,
  name: CalculatorPage,
  locale: Locale,
  date: string,
): CalculatorPageView {
  const names = calculatorPages[name];
  const page = numberedPage(edition, name, locale, date);
  return {
    page,
    texts: calculatorTexts(names, locale),
    calculators: names.map((calculator) => calculatorView(edition, calculator, page)),
    tables: tablesOf(name),
  };
}

/** What a browser fetches for each case of a page in one language, as a module. */
export function caseModules(
  edition: Edition,
  name: CalculatorPage,
  locale: Locale,
  date: string,
): { calculator: Calculator; text: string }[] {
  const page = numberedPage(edition, name, locale, date);
  return calculatorPages[name].map((calculator) => ({
    calculator,
    // What a browser writes names no language of a text that stands in.
    text: withoutMarks(`export default ${JSON.stringify(caseRules(edition, calculator, page))}`),
  }));
}

function tablesOf(name: CalculatorPage): readonly TableKind[] {
  return name === 'contributions' ? tableKinds : [];
}

/** The numbered sources of a page: every rule its calculators may read, and those of its tables. */
function numberedPage(
  edition: Edition,
  name: CalculatorPage,
  locale: Locale,
  date: string,
): PageContext {
  const placed = (refs: readonly string[], block: string) =>
    refs.map((ref): Placed => ({ claim: { kind: 'rule', ref, date }, place: { block } }));
  // The first case beside which a page says how large an enterprise is.
  const sizes = calculatorPages[name].find((one) => calculators[one].beside === 'sizes');
  const claims = [
    ...calculatorPages[name].flatMap((one) => placed(rulesReadBy(one), one)),
    ...placed(sizes ? sizeRules : [], sizes ?? ''),
    ...tablesOf(name).flatMap((kind) =>
      placed(contributionsOf(edition, kind, date).rules, `iuran-${kind}`),
    ),
  ];
  return pageContext(edition, { locale, date, claims });
}

/** The rules a calculator reads, their laws in the words of its readers: a browser need not know those. */
function caseRules(edition: Edition, calculator: Calculator, page: PageContext): CaseRules {
  const { date, locale } = page;
  const held = Object.entries(subsetOf(edition.rules, rulesReadBy(calculator))).map(
    ([ref, [, unit, ...rows]]): [string, HeldRule] => {
      const inWords = rows.map(([from, to, value, basis]): HeldRow => {
        return [from, to, value, lawText(basis, locale)];
      });
      return [ref, [page.sourceOf({ kind: 'rule', ref, date }).n, unit, ...inWords]];
    },
  );
  return { date, rules: Object.fromEntries(held) };
}

function deskOf(edition: Edition, calculator: Calculator, page: PageContext): FormDesk {
  const { locale, date } = page;
  const texts = calculatorTexts([calculator], locale);
  return {
    ...caseRules(edition, calculator, page),
    locale,
    text(name) {
      const text = texts[name];
      if (text === undefined) throw new Error(`The calculator ${calculator} has no text ${name}.`);
      return text;
    },
    label: (ref) => edition.rules.at(ref, date).entry.rule.label[locale],
    field(name) {
      const field = fieldsOf(calculator).find((one) => one.name === name);
      if (!field) throw new Error(`The calculator ${calculator} does not ask ${name}.`);
      const { label } = askedField(calculator, field, locale);
      return { label, id: `${calculator}-${name}` };
    },
  };
}

function calculatorView(
  edition: Edition,
  calculator: Calculator,
  page: PageContext,
): CalculatorView {
  const { locale, date } = page;
  const desk = deskOf(edition, calculator, page);
  const words = formWords(desk);
  const fields = fieldsOf(calculator).map((field) => askedField(calculator, field, locale));
  const [first, ...others] = examplesOf(calculator, edition.rules, date);
  const example = (given: typeof first, index: number): Example => {
    const values: Record<string, unknown> = { ...given };
    const filled = askedIn(calculator, values).flatMap(({ name }): Filled[] => {
      const field = fields.find((one) => one.name === name);
      if (!field || values[name] === undefined) return [];
      const { kind, label, options } = field;
      const chosen = [values[name]]
        .flat()
        .map((one) => (typeof one === 'boolean' ? String(Number(one)) : one));
      const texts = options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
      return [{ label, kind, value: values[name], option: texts.join(', ') }];
    });
    const outcome = outcomeFor(calculator, words.rules, given);
    return {
      of: exampleText(calculator, index, locale),
      shown: showOutcome(words, whenOf(given), outcome, givenOf(words, filled)),
    };
  };
  return {
    calculator,
    desk,
    fields,
    rules: rulesReadBy(calculator),
    children: mostChildren(edition.rules, date),
    beside: calculators[calculator].beside ?? null,
    examples: [example(first, 0), ...others.map((one, index) => example(one, index + 1))],
  };
}

/** Retirement ages by year of birth, from those who reach theirs in the year of `date`. */
export const retirementAges = (edition: Edition, date: string) => agesBy(edition.rules, date);

/** The bounds of the sizes of enterprises, each with the rules that hold it. */
export const sizes = sizeBounds;
