import {
  fieldsOfCase,
  type Calculator,
  type Case,
  type FieldKind,
  type RuleRows,
} from '../subject.ts';
import { addMonths } from '../../rules/add-months.ts';
import { rowOn } from '../../rules/rows.ts';

/** The calculators of each page, in the order in which they stand. */
export const calculatorPages = {
  contributions: ['self-employed', 'employee', 'employer', 'construction', 'migrant'],
  benefits: ['death', 'accident', 'job-loss', 'savings', 'pension'],
} as const satisfies Record<string, readonly Calculator[]>;
export type CalculatorPage = keyof typeof calculatorPages;

type Condition = [field: string, values: string[]];

/**
 * Fields that are asked only where another field, which stands before them, has one of some values.
 * One with `!` at its end is then needed for a result.
 */
const conditions: Partial<Record<Calculator, Record<string, Condition>>> = {
  death: {
    membershipMonths: ['segment', ['bpu']],
    contributionMonths: ['segment', ['pu', 'bpu', 'construction']],
    arrearsMonths: ['segment', ['pu', 'bpu']],
    stage: ['segment', ['migrant']],
  },
  accident: {
    'wage!': ['segment', ['pu', 'bpu', 'construction']],
    'tablePercent!': ['outcome', ['partial']],
    loss: ['outcome', ['partial']],
    'lossPercent!': ['loss', ['function']],
    'months!': ['outcome', ['incapacity']],
    children: ['outcome', ['death', 'total']],
    arrearsMonths: ['segment', ['pu', 'bpu']],
  },
  'job-loss': {
    programmes: ['size', ['micro', 'small', 'medium', 'large']],
    lastBenefit: ['claim', ['2', '3']],
  },
  pension: {
    'born!': ['event', ['retirement']],
    'recipient!': ['event', ['death']],
    membershipMonths: ['event', ['disability', 'death']],
    density: ['event', ['disability', 'death']],
  },
};

/** A field of a case, as its form asks for it. */
export interface Field {
  name: string;
  kind: FieldKind;
  /** Whether there is no result before it is told, where it is asked at all. */
  needed: boolean;
  when: Condition | null;
}

/** The fields of a calculator in the order of its form. */
export function fieldsOf(calculator: Calculator): Field[] {
  const held = conditions[calculator] ?? {};
  return fieldsOfCase(calculator).map(({ name, kind, optional }) => ({
    name,
    kind,
    needed: !optional || `${name}!` in held,
    when: held[`${name}!`] ?? held[name] ?? null,
  }));
}

/** The fields that a case asks for, as far as it was told. */
export function askedIn(calculator: Calculator, given: Record<string, unknown>): Field[] {
  const asked: Field[] = [];
  for (const field of fieldsOf(calculator)) {
    const [name, values] = field.when ?? ['', null];
    const shown = asked.some((one) => one.name === name) && values?.includes(String(given[name]));
    if (!values || shown) asked.push(field);
  }
  return asked;
}

/**
 * Worked examples of each calculator. What the law fixes (lengths of contracts, the wage and contract
 * of official examples) comes from the rules of the date; each has a kind of work in
 * `exampleStrings`, and leaves nothing open.
 * @throws Error if one of those rules is unknown or no number
 */
export function examplesOf(
  rules: RuleRows,
  date: string,
): { [C in Calculator]: [Case<C>, ...Case<C>[]] } {
  const month = date.slice(0, 7);
  // A rule that has ended still makes a question, whose answer then says that it has ended.
  const at = (ref: string, day = date): number => {
    const rows = rules.rowsOf(ref) ?? [];
    const value = (rowOn(rows, day) ?? rows.at(-1))?.value;
    if (value && 'value' in value && typeof value.value === 'number') return value.value;
    throw new Error(`The rule ${ref} holds no number for a worked example.`);
  };
  const wage = at('employer/example-wage');
  // While the next ceiling is not set, the example is of the last month that has one.
  const ceilings = rules.rowsOf('jp/ceiling') ?? [];
  const paid = rowOn(ceilings, `${month}-01`) ? month : (ceilings.at(-1)?.to ?? date).slice(0, 7);
  const primary = at('scholarship/primary-years');
  const senior = at('scholarship/senior-years');
  const shortest = at('jp/minimum-years') * 12;
  // The first day on which anybody can have paid for so long, or today where that has passed.
  const first = addMonths(rules.rowsOf('jp/minimum-years')?.[0]?.from ?? date, shortest);
  const pensioned = first > date ? first : date;
  return {
    employee: [
      { wage, month: paid, riskClass: 'very-low', size: 'medium', labourIntensive: false },
    ],
    'self-employed': [{ income: 1_500_000, month, sector: 'other', jht: true, paidByState: false }],
    construction: [{ of: 'contract', amount: at('construction/example-contract'), month }],
    migrant: [
      { contractMonths: at('migrant/contract-long'), via: 'agency', month, extraMonths: 0, jht: 0 },
    ],
    employer: [
      {
        wages: [wage, 4_000_000, 6_500_000],
        month,
        riskClass: 'low',
        size: 'small',
        labourIntensive: false,
      },
    ],
    death: [
      {
        segment: 'pu',
        date,
        contributionMonths: 60,
        arrearsMonths: 0,
        children: [{ primary, senior }],
      },
      {
        segment: 'bpu',
        date,
        membershipMonths: 2,
        contributionMonths: 2,
        arrearsMonths: 0,
      },
    ],
    accident: [
      {
        segment: 'pu',
        wage,
        date,
        outcome: 'death',
        arrearsMonths: 0,
        children: [{ primary, senior }],
      },
      {
        segment: 'pu',
        wage,
        date,
        outcome: 'partial',
        tablePercent: 40,
        loss: 'whole',
        arrearsMonths: 0,
      },
      {
        segment: 'bpu',
        wage: 1_500_000,
        date,
        outcome: 'incapacity',
        months: 14,
        arrearsMonths: 0,
      },
    ],
    'job-loss': [
      {
        wage: 8_000_000,
        date,
        size: 'medium',
        programmes: ['jkk', 'jkm', 'jht', 'jp'],
        contributionMonths: 24,
        monthsToClaim: 1,
        ageOnJoining: 30,
        claim: 1,
      },
    ],
    savings: [{ segment: 'pu', wage, month, months: 120, balance: 0, growth: 5 }],
    pension: [
      {
        event: 'retirement',
        averageWage: 4_000_000,
        contributionMonths: shortest,
        born: Number(pensioned.slice(0, 4)) - at('jp/age', pensioned),
        date: pensioned,
      },
      {
        event: 'death',
        averageWage: wage,
        contributionMonths: 24,
        date,
        recipient: 'spouse',
        membershipMonths: 24,
        density: 100,
      },
    ],
  };
}
