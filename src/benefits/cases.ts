import { levels, type Child } from './scholarship.ts';

/** How a field of a case is written in an address, and what type it has. */
type FieldKind =
  | 'rupiah'
  | 'amounts'
  | 'whole'
  | 'percent'
  | 'month'
  | 'date'
  | 'flag'
  | 'children'
  | readonly string[];

const risk = ['very-low', 'low', 'medium', 'high', 'very-high'] as const;
const size = ['micro', 'small', 'medium', 'large'] as const;
const segment = ['pu', 'bpu', 'construction', 'migrant'] as const;

/**
 * What each calculator asks, by the names of its question. A name with `?` at its end may be
 * absent. Names stand in shared addresses: never rename one.
 */
export const caseFields = {
  employee: {
    wage: 'rupiah',
    month: 'month',
    riskClass: risk,
    size,
    'labourIntensive?': 'flag',
  },
  'self-employed': {
    income: 'rupiah',
    month: 'month',
    sector: ['transport', 'other'],
    jht: 'flag',
    'paidByState?': 'flag',
  },
  construction: { of: ['contract', 'wages'], amount: 'rupiah', month: 'month' },
  migrant: {
    contractMonths: 'whole',
    via: ['agency', 'individual'],
    month: 'month',
    'extraMonths?': 'whole',
    'jht?': 'rupiah',
  },
  employer: {
    wages: 'amounts',
    month: 'month',
    riskClass: risk,
    size,
    'labourIntensive?': 'flag',
  },
  death: {
    segment,
    date: 'date',
    membershipMonths: 'whole',
    'contributionMonths?': 'whole',
    'arrearsMonths?': 'whole',
    'children?': 'children',
    'stage?': ['abroad', 'home'],
  },
  accident: {
    segment,
    wage: 'rupiah',
    date: 'date',
    outcome: ['death', 'partial', 'total', 'incapacity'],
    'tablePercent?': 'percent',
    'lossPercent?': 'percent',
    'months?': 'whole',
    'children?': 'children',
    'arrearsMonths?': 'whole',
  },
  'job-loss': {
    wage: 'rupiah',
    date: 'date',
    'contributionMonths?': 'whole',
    'monthsToClaim?': 'whole',
    'ageOnJoining?': 'whole',
    'claim?': 'whole',
  },
  savings: {
    segment: ['pu', 'bpu'],
    wage: 'rupiah',
    month: 'month',
    months: 'whole',
    balance: 'rupiah',
    growth: 'percent',
  },
  pension: {
    averageWage: 'rupiah',
    contributionMonths: 'whole',
    date: 'date',
    'recipient?': ['member', 'spouse', 'child', 'child-after-spouse', 'parent'],
    'event?': ['retirement', 'disability', 'death'],
    'membershipMonths?': 'whole',
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
          : number;

/** A filled-in calculator; it is the question of its function. */
export type Case<C extends Calculator> = {
  [K in keyof Fields<C> as K extends `${string}?` ? never : K]: ValueOf<Fields<C>[K]>;
} & {
  [K in keyof Fields<C> as K extends `${infer Name}?` ? Name : never]?: ValueOf<Fields<C>[K]>;
};

export interface CaseProblem {
  field: string;
  /** What stands in the address; null where nothing does. */
  given: string | null;
}

/** A case read from an address; where it cannot be, every field in the way. */
export type CaseReading<C extends Calculator> =
  { ok: true; case: Case<C> } | { ok: false; problems: CaseProblem[] };

/**
 * A case as search parameters, in the order of its fields; what is absent is left out.
 * @example caseToQuery('employee', { wage: 3_000_000, month: '2026-11', riskClass: 'low', size: 'micro' }).toString() // 'wage=3000000&month=2026-11&riskClass=low&size=micro'
 */
export function caseToQuery<C extends Calculator>(calculator: C, given: Case<C>): URLSearchParams {
  const values: Record<string, unknown> = given;
  const query = new URLSearchParams();
  for (const [key, kind] of fieldsOf(calculator)) {
    const name = key.replace('?', '');
    const value = values[name];
    if (value === undefined || (value === false && key !== name)) continue;
    query.set(name, written(kind, value));
  }
  return query;
}

/** The case in search parameters; parameters of other names are left alone. */
export function caseFromQuery<C extends Calculator>(
  calculator: C,
  query: URLSearchParams,
): CaseReading<C> {
  const values: Record<string, unknown> = {};
  const problems: CaseProblem[] = [];
  for (const [key, kind] of fieldsOf(calculator)) {
    const field = key.replace('?', '');
    const given = query.get(field);
    if (given === null && key !== field) continue;
    const value = given === null ? undefined : valueFrom(kind, given);
    if (value === undefined) problems.push({ field, given });
    else values[field] = value;
  }
  if (problems.length > 0) return { ok: false, problems };
  // Every field of the table has been read in the type it names.
  return { ok: true, case: values as Case<C> };
}

function fieldsOf(calculator: Calculator): [key: string, kind: FieldKind][] {
  return Object.entries<FieldKind>(caseFields[calculator]);
}

function written(kind: FieldKind, value: unknown): string {
  if (kind === 'flag') return value ? '1' : '0';
  if (kind === 'amounts') return (value as number[]).join('_');
  if (kind === 'children')
    return (value as Child[])
      .map((child) => levels.map((level) => child[level] ?? 0).join('.'))
      .join('_');
  return String(value);
}

/** The value a text stands for; undefined if it stands for none. */
function valueFrom(kind: FieldKind, text: string): unknown {
  switch (kind) {
    case 'rupiah':
    case 'whole':
      return numberFrom(text, /^\d{1,15}$/);
    case 'percent':
      return numberFrom(text, /^\d{1,3}(?:\.\d{1,4})?$/);
    case 'month':
      return /^\d{4}-\d\d$/.test(text) ? text : undefined;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
    case 'flag':
      return text === '1' ? true : text === '0' ? false : undefined;
    case 'amounts':
      return listFrom(text, (part) => numberFrom(part, /^\d{1,15}$/));
    case 'children':
      return text === '' ? [] : listFrom(text, childFrom);
    default:
      return kind.find((choice) => choice === text);
  }
}

function numberFrom(text: string, form: RegExp): number | undefined {
  return form.test(text) ? Number(text) : undefined;
}

function listFrom<T>(text: string, read: (part: string) => T | undefined): T[] | undefined {
  const parts = text.split('_').map(read);
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function childFrom(text: string): Child | undefined {
  const years = text.split('.').map((part) => numberFrom(part, /^\d{1,2}$/));
  if (years.length !== levels.length || years.includes(undefined)) return undefined;
  return Object.fromEntries(levels.map((level, index) => [level, years[index] ?? 0]));
}
