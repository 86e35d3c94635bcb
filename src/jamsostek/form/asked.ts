import {
  programmeStrings,
  riskStrings,
  sectorStrings,
  sizeStrings,
} from '../../i18n/strings/benefits.ts';
import { fieldStrings, hintStrings, optionStrings } from '../../i18n/strings/calculator-fields.ts';
import { resultStrings } from '../../i18n/strings/calculator-results.ts';
import { exampleStrings } from '../../i18n/strings/calculator.ts';
import type { Bilingual, Locale } from '../../schema/index.ts';
import type { Calculator } from '../calculators/index.ts';
import type { Field } from '../case.ts';
import { levels } from '../levels.ts';

/** A field as its form shows it. */
export interface AskedField extends Field {
  label: string;
  hint: string | null;
  options: { value: string; text: string }[];
  /** Parts of a field that has several for each entry: the years of study at each level. */
  parts: { name: string; label: string }[];
}

/** Names of choices that stand elsewhere too. */
const choices: Record<string, Record<string, Bilingual>> = {
  programmes: programmeStrings,
  riskClass: riskStrings,
  size: sizeStrings,
  sector: sectorStrings,
};

/**
 * A field with its texts.
 * @throws Error where the interface strings have no label for it, or no name for a choice
 */
export function askedField(calculator: Calculator, field: Field, locale: Locale): AskedField {
  const labels: Record<string, Bilingual> = fieldStrings;
  const hints: Record<string, Bilingual> = hintStrings;
  const { name, kind } = field;
  const label = labels[`${calculator}.${name}`] ?? labels[name];
  if (!label) throw new Error(`The field ${name} of ${calculator} has no label.`);
  const values: readonly string[] = Array.isArray(kind)
    ? kind
    : typeof kind === 'object' && 'any' in kind
      ? kind.any
      : [];
  const options = values.map((value) => {
    return { value, text: capital(optionText(name, value)[locale]) };
  });
  if (kind === 'flag')
    options.push(
      ...(['yes', 'no'] as const).map((one) => ({
        value: one === 'yes' ? '1' : '0',
        text: capital(resultStrings[one][locale]),
      })),
    );
  return {
    ...field,
    label: label[locale],
    hint: (hints[`${calculator}.${name}`] ?? hints[name])?.[locale] ?? null,
    options,
    parts:
      kind === 'children'
        ? levels.map((name) => ({ name, label: optionStrings[`level.${name}`][locale] }))
        : [],
  };
}

/**
 * Whose example it is, as a kind of work.
 * @throws Error where the interface strings have no name for it
 */
export function exampleText(calculator: Calculator, index: number): Bilingual {
  const text = exampleStrings[calculator]?.[index];
  if (!text) throw new Error(`Example ${String(index + 1)} of ${calculator} has no name.`);
  return text;
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
