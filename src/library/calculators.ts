import {
  calculatorRules,
  riskClasses,
  rulesFor,
  tableKinds,
  type Calculator,
  type HeldRule,
  type TableKind,
} from '../benefits/index.ts';
import { givenOf, type Filled } from '../calculators/given.ts';
import { outcomeFor } from '../calculators/outcomes/index.ts';
import {
  calculatorPages,
  examplesOf,
  fieldsOf,
  isAsked,
  whenOf,
  type CalculatorPage,
  type Field,
} from '../calculators/questions.ts';
import { showResult, type Shown } from '../calculators/result.ts';
import type { CaseRules, Desk } from '../calculators/types.ts';
import { wordsOf } from '../calculators/words.ts';
import { calculatorItems, type Route } from '../i18n/addresses.ts';
import {
  programmeStrings,
  riskStrings,
  sectorStrings,
  sizeStrings,
} from '../i18n/strings/benefits.ts';
import { fieldStrings, hintStrings, optionStrings } from '../i18n/strings/calculator-fields.ts';
import type { Bilingual, Locale } from '../schema/index.ts';
import { calculatorTexts } from './calculator-texts.ts';
import { pageContext, type PageContext, type Placed } from './context.ts';
import { contributionsOf } from './contributions.ts';
import { rules } from './records.ts';

/** A field as its form shows it. */
export interface AskedField extends Field {
  label: string;
  hint: string | null;
  options: { value: string; text: string }[];
}

/** A worked example: what was filled in, and its result. */
export interface Example {
  values: Record<string, unknown>;
  shown: Shown;
}

/** A calculator with its form and its examples, in one language. */
export interface CalculatorView {
  calculator: Calculator;
  /** What its result is reckoned and worded with. */
  desk: Desk;
  fields: AskedField[];
  /** Every rule it may read. */
  rules: readonly string[];
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

/** Where a page of calculators is. */
export function calculatorRoute(name: CalculatorPage, locale: Locale): Route {
  return { page: 'calculators', item: calculatorItems[name][locale] };
}

/** Everything a page of calculators shows, computed as a browser will compute it. */
export function calculatorPage(
  name: CalculatorPage,
  locale: Locale,
  date: string,
): CalculatorPageView {
  const calculators = calculatorPages[name];
  const claims = calculators.flatMap((calculator): Placed[] =>
    calculatorRules[calculator].map((ref) => ({
      claim: { kind: 'rule', ref, date },
      place: { block: calculator },
    })),
  );
  const tables = name === 'contributions' ? tableKinds : [];
  const tabled = tables.flatMap((kind) =>
    contributionsOf(kind, date).rules.map((ref): Placed => ({
      claim: { kind: 'rule', ref, date },
      place: { block: `iuran-${kind}` },
    })),
  );
  const page = pageContext({ locale, date, claims: [...claims, ...tabled] });
  return {
    page,
    texts: calculatorTexts(calculators, locale),
    calculators: calculators.map((calculator) => calculatorView(calculator, page)),
    tables,
  };
}

/** What a browser fetches for one case, as a module. */
export function caseModule(name: CalculatorPage, calculator: Calculator, date: string): string {
  // Both languages number their sources alike.
  const { page } = calculatorPage(name, 'id', date);
  return `export default ${JSON.stringify(caseRules(calculator, page))}`;
}

function caseRules(calculator: Calculator, page: PageContext): CaseRules {
  const { date } = page;
  const held = Object.entries(rulesFor(rules, calculator)).map(
    ([ref, [, ...rest]]): [string, HeldRule] => [
      ref,
      [page.sourceOf({ kind: 'rule', ref, date }).n, ...rest],
    ],
  );
  return { date, rules: Object.fromEntries(held) };
}

function deskOf(calculator: Calculator, page: PageContext): Desk {
  const { locale, date } = page;
  const texts = calculatorTexts([calculator], locale);
  return {
    ...caseRules(calculator, page),
    locale,
    text(name) {
      const text = texts[name];
      if (text === undefined) throw new Error(`The calculator ${calculator} has no text ${name}.`);
      return text;
    },
    label: (ref) => rules.at(ref, date).entry.rule.label[locale],
  };
}

function calculatorView(calculator: Calculator, page: PageContext): CalculatorView {
  const { locale, date } = page;
  const desk = deskOf(calculator, page);
  const words = wordsOf(desk);
  const fields = fieldsOf(calculator).map((field) => askedField(calculator, field, locale));
  const [first, ...others] = examplesOf(rules, date)[calculator];
  const example = (given: typeof first): Example => {
    const values: Record<string, unknown> = { ...given };
    const filled = fields
      .filter((field) => isAsked(field, values) && values[field.name] !== undefined)
      .map(({ name, kind, label, options }): Filled => {
        const chosen = [values[name]].flat();
        const texts = options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
        return { label, kind, value: values[name], option: texts.join(', ') };
      });
    const outcome = outcomeFor(calculator, rules, given);
    return { values, shown: showResult(words, whenOf(given), outcome, givenOf(words, filled)) };
  };
  return {
    calculator,
    desk,
    fields,
    rules: calculatorRules[calculator],
    examples: [example(first), ...others.map(example)],
  };
}

const choices: Record<string, Record<string, Bilingual>> = {
  programmes: programmeStrings,
  riskClass: riskStrings,
  size: sizeStrings,
  sector: sectorStrings,
};

function askedField(calculator: Calculator, field: Field, locale: Locale): AskedField {
  const labels: Record<string, Bilingual> = fieldStrings;
  const hints: Record<string, Bilingual> = hintStrings;
  const { name, kind, optional } = field;
  const label = labels[`${calculator}.${name}`] ?? labels[name];
  if (!label) throw new Error(`The field ${name} of ${calculator} has no label.`);
  const values = Array.isArray(kind)
    ? kind
    : typeof kind === 'object' && 'any' in kind
      ? kind.any
      : [];
  const ordered: readonly string[] = name === 'riskClass' ? riskClasses : values;
  const options = ordered.map((value) => {
    return { value, text: capital(optionText(name, value)[locale]) };
  });
  // Sizes are checked where one is named.
  if (name === 'size' && optional)
    options.unshift({ value: '', text: optionStrings.unchecked[locale] });
  return {
    ...field,
    label: label[locale],
    hint: (hints[`${calculator}.${name}`] ?? hints[name])?.[locale] ?? null,
    options,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function optionText(field: string, value: string): Bilingual {
  const options: Record<string, Bilingual> = optionStrings;
  const text = choices[field]?.[value] ?? options[`${field}.${value}`];
  if (!text) throw new Error(`The choice ${value} of ${field} has no text.`);
  return text;
}
