import { formatQuantity, formatRuleValue, isPrintableRuleValue } from '../../i18n/formats.ts';
import { rulesOf } from '../../jamsostek/subject.ts';
import { paidNumbers } from '../../ledger/payments.ts';
import { quantityOf } from '../../ledger/quantity.ts';
import { referenceOf } from '../../ledger/reference.ts';
import type { Locale } from '../../schema/index.ts';
import { everyLocale, type Localized } from '../../schema/locales.ts';
import { allowedDigits } from '../numbers/of-data.ts';
import { readData } from '../reading/data-folder.ts';
import type { Files } from '../reading/files.ts';
import type { AllowedNumbers } from '../numbers/allowed.ts';

/** What numbers a finished page may hold besides its own `<data>`. */
export interface Printed {
  allowed: AllowedNumbers;
  /** Every number of the records as each language prints it: figures, counts of shares, rules. */
  records: Localized<string[]>;
  /** Texts of the records that hold digits and no reference: titles, publishers, wordings, legal bases. */
  texts: string[];
  /** References of all figures, which a computed number names. */
  references: string[];
}

/** The numbers of a project whose files have passed the check. */
export function printedNumbers(files: Files): Printed {
  const data = readData(files, () => undefined);
  const { indicators, observations, payments, programs } = data.records;
  const units = new Map(indicators.map(({ record }) => [record.id, record.unit]));
  const quantities = observations.flatMap(({ record }) => {
    const unit = units.get(record.indicator);
    const parts = [record.numerator, record.denominator].filter((part) => typeof part === 'object');
    return [
      ...(unit ? [quantityOf(record, unit)] : []),
      ...parts.map((part) => quantityOf(part, 'persons')),
    ];
  });
  const paid = payments.flatMap(({ record }) =>
    paidNumbers(record).map(({ quantity }) => quantity),
  );
  const rules = rulesOf(programs.map(({ record }) => record))
    .all()
    .flatMap(({ rule }) => rule.rows.map(({ value }) => value))
    .filter(isPrintableRuleValue);
  const inLanguage = (locale: Locale) => [
    ...[...quantities, ...paid].map((quantity) => formatQuantity(quantity, locale)),
    ...rules.map((value) => formatRuleValue(value, locale)),
  ];
  return {
    allowed: allowedDigits(data),
    records: everyLocale(inLanguage),
    texts: [...new Set(data.json.flatMap(({ value }) => textsIn(value)))],
    references: observations.map(({ record }) => referenceOf(record)),
  };
}

/** Every text below a value that could be read as one: words with digits, no address and no reference. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const isText = /\p{L}/u.test(value) && /\p{N}/u.test(value);
    return isText && !/^https?:|\[\[/.test(value) ? [value] : [];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
