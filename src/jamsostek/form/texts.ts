import { readerTexts } from '../../i18n/reader/index.ts';
import type { Locale } from '../../schema/index.ts';
import { fieldsOf, calculators, type Calculator } from '../calculators/index.ts';
import { levels } from '../levels.ts';

/** Texts of every result and refusal. */
const always =
  'item amount since between mark incomplete missing computed assuming notSet notSetLast notBefore fault.empty fault.range fault.amount months one.months years one.years years-of-age times persons';

/** What a field for an amount may be told. */
const amount =
  'not-a-number ambiguous scaled daily not-monthly minimum span rough not-whole negative too-small too-large'.replaceAll(
    /\S+/g,
    'fault.$&',
  );

/** What a field of each kind may be told, and is called in a result. */
const ofKind: Record<string, string> = {
  rupiah: amount,
  amounts: `${amount} workers`,
  whole: 'fault.whole',
  months: 'fault.months',
  percent: 'fault.percent',
  year: 'fault.year',
  month: 'fault.month',
  date: 'fault.date',
  children: `none fault.whole ${levels.map((level) => `level.${level}`).join(' ')}`,
};

/**
 * Every text that some calculators may show in a browser, by name, in one language.
 * @throws Error if there is no text of a name listed here
 */
export function calculatorTexts(
  shown: readonly Calculator[],
  locale: Locale,
): Record<string, string> {
  const names = shown.flatMap((calculator) => [
    ...fieldsOf(calculator).map(({ kind }) => (typeof kind === 'string' && ofKind[kind]) || ''),
    calculators[calculator].says,
  ]);
  const unique = new Set([always, ...names].join(' ').match(/\S+/g));
  const all = textsByName(locale);
  return Object.fromEntries([...unique].map((name) => [name, textOf(name, all)]));
}

function textsByName(locale: Locale): Record<string, string> {
  const { results, fieldFaults, payers, items, programmes, packages, options } =
    readerTexts(locale);
  return {
    ...results,
    ...named('fault.', fieldFaults),
    ...named('payer.', payers),
    ...named('item.', items),
    ...named('programme.', { ...programmes, ...packages }),
    ...options,
  };
}

function named(prefix: string, table: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [prefix + key, text]));
}

function textOf(name: string, all: Record<string, string>): string {
  const text = all[name];
  if (!text) throw new Error(`There is no text ${name} for a calculator.`);
  return text;
}
