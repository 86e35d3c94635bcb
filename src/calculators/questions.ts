import {
  fieldsOfCase,
  type Calculator,
  type Case,
  type FieldKind,
  type RuleRows,
} from '../benefits/index.ts';
import { rowOn } from '../benefits/rows.ts';

/** The calculators of each page, in the order in which they stand. */
export const calculatorPages = {
  contributions: ['self-employed', 'employee', 'employer', 'construction', 'migrant'],
  benefits: ['death', 'accident', 'job-loss', 'savings', 'pension'],
} as const satisfies Record<string, readonly Calculator[]>;
export type CalculatorPage = keyof typeof calculatorPages;

/** Fields that are asked only where another field has one of some values. */
const conditions: Partial<Record<Calculator, Record<string, [field: string, values: string[]]>>> = {
  death: {
    membershipMonths: ['segment', ['bpu']],
    contributionMonths: ['segment', ['pu', 'bpu', 'construction']],
    arrearsMonths: ['segment', ['pu', 'bpu']],
    stage: ['segment', ['migrant']],
  },
  accident: {
    tablePercent: ['outcome', ['partial']],
    lossPercent: ['outcome', ['partial']],
    months: ['outcome', ['incapacity']],
    children: ['outcome', ['death', 'total']],
    arrearsMonths: ['segment', ['pu', 'bpu']],
  },
  'job-loss': {
    programmes: ['size', ['micro', 'small', 'medium', 'large']],
  },
  pension: {
    born: ['event', ['retirement']],
    membershipMonths: ['event', ['disability', 'death']],
    density: ['event', ['disability', 'death']],
  },
};

/** A field of a case, as its form asks for it. */
export interface Field {
  name: string;
  kind: FieldKind;
  optional: boolean;
  when: [field: string, values: string[]] | null;
}

/** The fields of a calculator in the order of its form. */
export function fieldsOf(calculator: Calculator): Field[] {
  return fieldsOfCase(calculator).map((field) => ({
    ...field,
    when: conditions[calculator]?.[field.name] ?? null,
  }));
}

/** Whether a field is asked in a case. */
export function isAsked({ when }: Field, given: Record<string, unknown>): boolean {
  return when === null || when[1].includes(String(given[when[0]]));
}

/** The month or day for which a case reads its rules. */
export function whenOf(given: object): string {
  const { month, date } = given as { month?: string; date?: string };
  return month ?? date ?? '';
}

/**
 * Worked examples of each calculator, the first of which fills its form. What the law fixes (lengths
 * of contracts, the wage and contract of official examples) comes from the rules of the date.
 * @throws Error if one of those rules is unknown or no number
 */
export function examplesOf(
  rules: RuleRows,
  date: string,
): { [C in Calculator]: [Case<C>, ...Case<C>[]] } {
  const month = date.slice(0, 7);
  // A rule that has ended still makes a question, whose answer then says that it has ended.
  const at = (ref: string): number => {
    const rows = rules.rowsOf(ref) ?? [];
    const value = (rowOn(rows, date) ?? rows.at(-1))?.value;
    if (value && 'value' in value && typeof value.value === 'number') return value.value;
    throw new Error(`The rule ${ref} holds no number for a worked example.`);
  };
  const wage = at('employer/example-wage');
  const primary = at('scholarship/primary-years');
  const senior = at('scholarship/senior-years');
  return {
    employee: [{ wage, month, riskClass: 'very-low', size: 'medium' }],
    'self-employed': [{ income: 1_500_000, month, sector: 'other', jht: true }],
    construction: [{ of: 'contract', amount: at('construction/example-contract'), month }],
    migrant: [{ contractMonths: at('migrant/contract-long'), via: 'agency', month }],
    employer: [{ wages: [wage, 4_000_000, 6_500_000], month, riskClass: 'low', size: 'small' }],
    death: [
      {
        segment: 'pu',
        date,
        membershipMonths: 60,
        contributionMonths: 60,
        children: [{ primary, senior }],
      },
      { segment: 'bpu', date, membershipMonths: 2, contributionMonths: 2 },
    ],
    accident: [
      { segment: 'pu', wage, date, outcome: 'death' },
      { segment: 'pu', wage, date, outcome: 'partial', tablePercent: 40 },
      { segment: 'bpu', wage: 1_500_000, date, outcome: 'incapacity', months: 14 },
    ],
    'job-loss': [
      { wage: 8_000_000, date, size: 'medium', programmes: ['jkk', 'jkm', 'jht', 'jp'] },
    ],
    savings: [{ segment: 'pu', wage, month, months: 120, balance: 0, growth: 5 }],
    pension: [
      {
        averageWage: 4_000_000,
        contributionMonths: 180,
        event: 'retirement',
        born: Number(date.slice(0, 4)) - at('jp/age'),
        date,
        recipient: 'member',
      },
    ],
  };
}
