import { levels, type Calculator } from '../jamsostek/subject.ts';
import { fieldsOf } from '../jamsostek/form/questions.ts';
import { payerStrings, programmeStrings } from '../i18n/strings/benefits.ts';
import { itemStrings, optionStrings, packageStrings } from '../i18n/strings/calculator-fields.ts';
import { fieldFaultStrings, resultStrings } from '../i18n/strings/calculator-results.ts';
import type { Bilingual, Locale } from '../schema/index.ts';

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

const wage = 'payer.employer payer.worker programme.jkk programme.jkm programme.jht programme.jp';

/** What is paid after a death or an accident. */
const benefit =
  'open answer open.children open.arrears-employer effect.if effect.choice benefitsOf least most all item.lump-sum item.periodic item.funeral item.scholarship payer.employer afterArrears notEntitled instead.savings';

/** What only some calculators say. */
const ofCase: Record<Calculator, string> = {
  employee: `open answer open.relief effect.choice contributionsOf monthly ${wage}`,
  'self-employed':
    'open answer afterDiscount open.sector open.jht open.state effect.choice bracket bracketAbove bracketBetween contributionsOf monthly payer.self payer.government programme.jkk programme.jkm programme.jht',
  employer: `open answer open.relief effect.choice contributionsOf monthly ${wage} fault.relief worker`,
  construction: 'contributionsOf project payer.contractor programme.jkk programme.jkm',
  migrant:
    'open answer open.extra open.saving least contributionsOf contract payer.self payer.worker-or-agency programme.jkk-jkm programme.jht fault.contract individual-package',
  death: `${benefit} open.arrears-death open.membership open.scholarship open.scholarship-children open.stage besides unmet fault.too-long`,
  accident: `${benefit} open.arrears-self open.loss besides item.disability item.incapacity migrant-accident`,
  'job-loss':
    'open answer open.condition effect.if benefitsOf most item.cash notEntitled instead.savings instead.employer notYet.claim fault.after fault.before alsoNeeded eachMonth claimBy',
  savings:
    'benefitsOf saved taxed taxTotal taxNote assumed item.opening-balance item.contributions item.growth item.tax-free item.tax payer.employer payer.worker',
  pension:
    'open answer open.widow open.unread open.start effect.if effect.choice benefitsOf monthly item.pension countedFull capped cappedSoFar noLimits retires notMonthly instead.widow instead.unread instead.contributions notYet.pension notYet.short fault.programme-age fault.too-long',
};

/**
 * Every text that some calculators may show in a browser, by name, in one language.
 * @throws Error if there is no text of a name listed here
 */
export function calculatorTexts(
  calculators: readonly Calculator[],
  locale: Locale,
): Record<string, string> {
  const names = calculators.flatMap((calculator) => [
    ...fieldsOf(calculator).map(({ kind }) => (typeof kind === 'string' && ofKind[kind]) || ''),
    ofCase[calculator],
  ]);
  const unique = new Set([always, ...names].join(' ').match(/\S+/g));
  return Object.fromEntries([...unique].map((name) => [name, textOf(name)[locale]]));
}

const all: Record<string, Bilingual> = {
  ...resultStrings,
  ...named('fault.', fieldFaultStrings),
  ...named('payer.', payerStrings),
  ...named('item.', itemStrings),
  ...named('programme.', { ...programmeStrings, ...packageStrings }),
  ...optionStrings,
};

function named(prefix: string, table: Record<string, Bilingual>): Record<string, Bilingual> {
  return Object.fromEntries(Object.entries(table).map(([key, text]) => [prefix + key, text]));
}

function textOf(name: string): Bilingual {
  const text = all[name];
  if (!text) throw new Error(`There is no text ${name} for a calculator.`);
  return text;
}
