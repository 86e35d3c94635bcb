import { calculatorRules, levels, riskClasses, type Calculator } from '../benefits/index.ts';
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
import type { Desk, HeldRule } from '../calculators/types.ts';
import { formatRuleValue, isPrintableRuleValue } from '../i18n/formats.ts';
import { calculatorItems, type Route } from '../i18n/addresses.ts';
import {
  payerStrings,
  programmeStrings,
  riskStrings,
  sectorStrings,
  sizeStrings,
} from '../i18n/strings/benefits.ts';
import {
  fieldStrings,
  hintStrings,
  itemStrings,
  optionStrings,
  packageStrings,
} from '../i18n/strings/calculator-fields.ts';
import { fieldFaultStrings, resultStrings } from '../i18n/strings/calculator.ts';
import type { Bilingual, Locale } from '../schema/index.ts';
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
  fields: AskedField[];
  /** Every rule it may read. */
  rules: readonly string[];
  examples: [Example, ...Example[]];
}

/** A page of calculators in one language, for the site's date. */
export interface CalculatorPageView {
  page: PageContext;
  desk: Desk;
  calculators: CalculatorView[];
}

/** Contribution tables that stand below the calculators of contributions, whole. */
export const tableKinds = ['bpu', 'micro', 'small', 'construction', 'migrant'] as const;

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
  const desk: Desk = { locale, date, texts: textsOf(calculators, locale), rules: heldRules() };
  return {
    page,
    desk,
    calculators: calculators.map((calculator) => calculatorView(calculator, desk)),
  };

  function heldRules(): Record<string, HeldRule> {
    const refs = new Set(calculators.flatMap((calculator) => calculatorRules[calculator]));
    return Object.fromEntries([...refs].map((ref) => [ref, heldRule(ref, page)]));
  }
}

function heldRule(ref: string, page: PageContext): HeldRule {
  const { locale, date } = page;
  const { rule } = rules.at(ref, date).entry;
  return [
    rule.label[locale],
    page.sourceOf({ kind: 'rule', ref, date }).n,
    rule.rows.map(({ from, to, value, basis }) => [
      from,
      to,
      value,
      basis,
      isPrintableRuleValue(value) ? formatRuleValue(value, locale) : '',
    ]),
  ];
}

function calculatorView(calculator: Calculator, desk: Desk): CalculatorView {
  const fields = fieldsOf(calculator).map((field) => askedField(calculator, field, desk.locale));
  const [first, ...others] = examplesOf(rules, desk.date)[calculator];
  const example = (given: typeof first): Example => {
    const values: Record<string, unknown> = { ...given };
    const filled = fields
      .filter((field) => isAsked(field, values) && values[field.name] !== undefined)
      .map(({ name, kind, label, options }): Filled => {
        const option = options.find(({ value }) => value === values[name])?.text;
        return { label, kind, value: values[name], ...(option ? { option } : {}) };
      });
    const outcome = outcomeFor(calculator, rules, given);
    return { values, shown: showResult(desk, whenOf(given), outcome, givenOf(desk, filled)) };
  };
  return {
    calculator,
    fields,
    rules: calculatorRules[calculator],
    examples: [example(first), ...others.map(example)],
  };
}

const choices: Record<string, Record<string, Bilingual>> = {
  riskClass: riskStrings,
  size: sizeStrings,
  sector: sectorStrings,
};

function askedField(calculator: Calculator, field: Field, locale: Locale): AskedField {
  const labels: Record<string, Bilingual> = fieldStrings;
  const hints: Record<string, Bilingual> = hintStrings;
  const { name, kind } = field;
  const label = labels[`${calculator}.${name}`] ?? labels[name];
  if (!label) throw new Error(`The field ${name} of ${calculator} has no label.`);
  const values = Array.isArray(kind) ? (kind as string[]) : [];
  const ordered = name === 'riskClass' ? [...riskClasses] : values;
  return {
    ...field,
    label: label[locale],
    hint: hints[name]?.[locale] ?? null,
    options: ordered.map((value) => ({ value, text: capital(optionText(name, value)[locale]) })),
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

/** Texts that a result of these calculators may say. */
function textsOf(calculators: readonly Calculator[], locale: Locale): Record<string, string> {
  const inOne = (table: Record<string, Bilingual>, prefix = '') =>
    Object.entries(table).map(([key, text]) => [prefix + key, text[locale]] as const);
  const benefits = calculators.includes('death');
  const levelTexts = levels.map(
    (level) => [`level.${level}`, optionStrings[`level.${level}`][locale]] as const,
  );
  const texts = [
    ...inOne(resultStrings),
    ...inOne(fieldFaultStrings, 'fault.'),
    ...inOne(payerStrings, 'payer.'),
    ...(benefits ? [...inOne(itemStrings, 'item.'), ...levelTexts] : []),
    ...(benefits ? [] : inOne({ ...programmeStrings, ...packageStrings }, 'programme.')),
  ];
  return Object.fromEntries(texts.filter(([key]) => key !== 'example'));
}
