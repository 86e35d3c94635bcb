import type { RuleRows } from '../rules/rule-types.ts';
import { retirement } from './calculators/pension/retirement.ts';

/** Years of birth with the same retirement age. */
export interface RetirementAge {
  /** `1968`, `1969–1971`, or `1978–` for the last, after which the age stays. */
  born: string;
  age: number;
  /** Years in which they reach it. */
  year: string;
}

/** Years of work ahead of the youngest whose age is listed. */
const YEARS_AHEAD = 40;

/** Retirement ages (JP) by year of birth, from those who reach theirs in the year of `date`. */
export function retirementAges(rules: RuleRows, date: string): RetirementAge[] {
  const now = Number(date.slice(0, 4));
  const found = Array.from({ length: YEARS_AHEAD + YEARS_AHEAD }, (_, index) => {
    const born = now - 2 * YEARS_AHEAD + index;
    const result = retirement(rules, born);
    return result.ok ? [{ born, age: result.age, year: result.year }] : [];
  }).flat();
  const ahead = found.filter(({ year }) => year >= now && year <= now + YEARS_AHEAD / 2);
  const groups = Map.groupBy(ahead, ({ age }) => age);
  return [...groups].map(([age, people]) => ({
    age,
    born: span(people.map(({ born }) => born)),
    year: span(people.map(({ year }) => year)),
  }));
}

function span(years: number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
