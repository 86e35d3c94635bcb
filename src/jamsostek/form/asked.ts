import { readerTexts } from '../../i18n/reader/index.ts';
import type { Locale } from '../../schema/index.ts';
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
function choicesIn(locale: Locale): Record<string, Record<string, string>> {
  const { programmes, risks, sizes, sectors } = readerTexts(locale);
  return { programmes, riskClass: risks, size: sizes, sector: sectors };
}

/**
 * A field with its texts.
 * @throws Error where the interface strings have no label for it, or no name for a choice
 */
export function askedField(calculator: Calculator, field: Field, locale: Locale): AskedField {
  const texts = readerTexts(locale);
  const labels: Record<string, string> = texts.fields;
  const hints: Record<string, string> = texts.hints;
  const { name, kind } = field;
  const label = labels[`${calculator}.${name}`] ?? labels[name];
  if (!label) throw new Error(`The field ${name} of ${calculator} has no label.`);
  const values: readonly string[] = Array.isArray(kind)
    ? kind
    : typeof kind === 'object' && 'any' in kind
      ? kind.any
      : [];
  const options = values.map((value) => {
    return { value, text: capital(optionText(name, value, locale)) };
  });
  if (kind === 'flag')
    options.push(
      ...(['yes', 'no'] as const).map((one) => ({
        value: one === 'yes' ? '1' : '0',
        text: capital(texts.results[one]),
      })),
    );
  return {
    ...field,
    label,
    hint: hints[`${calculator}.${name}`] ?? hints[name] ?? null,
    options,
    parts:
      kind === 'children'
        ? levels.map((name) => ({ name, label: texts.options[`level.${name}`] }))
        : [],
  };
}

/**
 * Whose example it is, as a kind of work.
 * @throws Error where the interface strings have no name for it
 */
export function exampleText(calculator: Calculator, index: number, locale: Locale): string {
  const text = readerTexts(locale).examples[calculator]?.[index];
  if (!text) throw new Error(`Example ${String(index + 1)} of ${calculator} has no name.`);
  return text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function optionText(field: string, value: string, locale: Locale): string {
  const options: Record<string, string> = readerTexts(locale).options;
  const text = choicesIn(locale)[field]?.[value] ?? options[`${field}.${value}`];
  if (!text) throw new Error(`The choice ${value} of ${field} has no text.`);
  return text;
}
