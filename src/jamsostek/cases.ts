import { queryOf } from './case-query.ts';
import type { Child } from './levels.ts';
import { riskClasses, sizes } from './calculators/employee/compute.ts';

/** How a field of a case is written in an address, and what type it has. */
export type FieldKind =
  | 'rupiah'
  | 'amounts'
  | 'whole'
  | 'months'
  | 'percent'
  | 'year'
  | 'month'
  | 'date'
  /** Yes or no; not told is neither. */
  | 'flag'
  | 'children'
  /** Any number of some names. */
  | { any: readonly string[] }
  /** One of some names. */
  | readonly string[];

/** Programmes an employer enrols its workers in; `only` in a list says that there are no others. */
const enrolled = ['jkk', 'jkm', 'jht', 'jp'] as const;
const segment = ['pu', 'bpu', 'construction', 'migrant'] as const;

/**
 * What each calculator asks, by the names of its question. A name with `?` at its end may be
 * absent. Names stand in shared addresses: never rename one.
 */
export const caseFields = {
  employee: {
    wage: 'rupiah',
    month: 'month',
    riskClass: riskClasses,
    size: sizes,
    'labourIntensive?': 'flag',
  },
  'self-employed': {
    income: 'rupiah',
    month: 'month',
    'sector?': ['transport', 'other'],
    'jht?': 'flag',
    'paidByState?': 'flag',
  },
  construction: { of: ['contract', 'wages'], amount: 'rupiah', month: 'month' },
  migrant: {
    contractMonths: 'months',
    via: ['agency', 'individual'],
    month: 'month',
    'extraMonths?': 'months',
    'jht?': 'rupiah',
  },
  employer: {
    wages: 'amounts',
    month: 'month',
    riskClass: riskClasses,
    size: sizes,
    'labourIntensive?': 'flag',
  },
  death: {
    segment,
    date: 'date',
    'membershipMonths?': 'months',
    'contributionMonths?': 'months',
    'arrearsMonths?': 'months',
    'children?': 'children',
    'stage?': ['abroad', 'home'],
  },
  accident: {
    segment,
    date: 'date',
    outcome: ['death', 'partial', 'total', 'incapacity'],
    'wage?': 'rupiah',
    'tablePercent?': 'percent',
    'loss?': ['whole', 'function'],
    'lossPercent?': 'percent',
    'months?': 'months',
    'children?': 'children',
    'arrearsMonths?': 'months',
  },
  'job-loss': {
    wage: 'rupiah',
    date: 'date',
    'size?': sizes,
    'programmes?': { any: [...enrolled, 'only'] },
    'contributionMonths?': 'months',
    'monthsToClaim?': 'months',
    'ageOnJoining?': 'whole',
    'claim?': 'whole',
    'lastBenefit?': 'date',
  },
  savings: {
    segment: ['pu', 'bpu'],
    wage: 'rupiah',
    month: 'month',
    months: 'months',
    balance: 'rupiah',
    growth: 'percent',
  },
  pension: {
    event: ['retirement', 'disability', 'death'],
    averageWage: 'rupiah',
    contributionMonths: 'months',
    'born?': 'year',
    'date?': 'date',
    'recipient?': ['spouse', 'child', 'child-after-spouse', 'parent'],
    'membershipMonths?': 'months',
    'density?': 'percent',
  },
} as const satisfies Record<string, Record<string, FieldKind>>;

export type Calculator = keyof typeof caseFields;
type Fields<C extends Calculator> = (typeof caseFields)[C];

type ValueOf<K> = K extends readonly (infer Choice)[]
  ? Choice
  : K extends 'month' | 'date'
    ? string
    : K extends 'flag'
      ? boolean
      : K extends 'amounts'
        ? number[]
        : K extends 'children'
          ? Child[]
          : K extends { any: readonly (infer Name)[] }
            ? Name[]
            : number;

/** A filled-in calculator; it is the question of its function. */
export type Case<C extends Calculator> = {
  [K in keyof Fields<C> as K extends `${string}?` ? never : K]: ValueOf<Fields<C>[K]>;
} & {
  [K in keyof Fields<C> as K extends `${infer Name}?` ? Name : never]?: ValueOf<Fields<C>[K]>;
};

/** The fields of a calculator by name, in the order of its form. */
export function fieldsOfCase(
  calculator: Calculator,
): { name: string; kind: FieldKind; optional: boolean }[] {
  return Object.entries<FieldKind>(caseFields[calculator]).map(([key, kind]) => {
    const name = key.replace('?', '');
    return { name, kind, optional: key !== name };
  });
}

/**
 * A case as search parameters, in the order of its fields; what is absent is left out.
 * @example caseToQuery('employee', { wage: 3_000_000, month: '2026-11', riskClass: 'low', size: 'micro' }).toString() // 'wage=3000000&month=2026-11&riskClass=low&size=micro'
 */
export function caseToQuery<C extends Calculator>(calculator: C, given: Case<C>): URLSearchParams {
  const values: Record<string, unknown> = given;
  return queryOf(fieldsOfCase(calculator).map(({ name }) => [name, values[name]]));
}
