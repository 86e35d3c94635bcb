import { expect, test } from 'vitest';
import {
  bpuContribution,
  bracketOf,
  puContribution,
  type Contribution,
  type RiskClass,
  type Sector,
} from '../../src/benefits/index.ts';
import { rules, rulesAfter, valueAt } from './data.ts';
import file from './vectors.json' with { type: 'json' };

/** Figures worked elsewhere (regulations, press, other projects), kept apart from our own cases. */
type Given = Record<string, string | number | boolean>;
type Vector = { id: string; calculator: string; input: Given; expected: Record<string, unknown> };

const TODAY = '2026-11-22';
/** A month in which nobody has a discount. */
const NORMAL = '2027-04';
const risks: Record<string, RiskClass> = { veryLow: 'very-low', medium: 'medium' };

/** What our functions give for the input of a vector, in the words of its expectation. */
function answer({ calculator, input }: Vector): Record<string, unknown> {
  const date = String(input['date'] ?? TODAY);
  const wage = Number(input['wage']);
  switch (calculator) {
    case 'jp-cap':
      return { cap: valueAt('jp/ceiling', date) };
    case 'jp-age':
      return { age: valueAt('jp/age', `${Number(input['year'])}-07-01`) };
    case 'jp-contribution': {
      const amount = amounts(employed(wage, date));
      return { employer: amount('jp', 'employer'), worker: amount('jp', 'worker') };
    }
    case 'jht-pu': {
      const amount = amounts(employed(wage, date));
      const [employer, worker] = [amount('jht', 'employer'), amount('jht', 'worker')];
      return { employer, worker, total: employer + worker };
    }
    case 'pu': {
      const amount = amounts(employed(wage, date, risks[String(input['risk'])]));
      return {
        jkk: amount('jkk', 'employer'),
        jkm: amount('jkm', 'employer'),
        jhtEmployer: amount('jht', 'employer'),
        jhtWorker: amount('jht', 'worker'),
        jpEmployer: amount('jp', 'employer'),
        jpWorker: amount('jp', 'worker'),
      };
    }
    case 'bpu':
    case 'bpu-discount':
    case 'bpu-bracket':
      return selfEmployed(input, calculator === 'bpu-bracket');
    case 'jkp':
      return {
        monthly: Array(valueAt('jkp/cash-months', date)).fill(valueAt('jkp/monthly-maximum', date)),
        total: valueAt('jkp/total-maximum', date),
      };
    case 'jkm':
      return {
        total: valueAt('jkm/death-benefit', date),
        parts: ['lump-sum', 'periodic', 'funeral'].map((part) => valueAt(`jkm/${part}`, date)),
      };
    case 'scholarship':
      return { total: valueAt('scholarship/per-child', date) };
    case 'jkk-death': {
      const changed = rulesAfter(
        (row) => (row('employer/example-wage').value = { unit: 'rupiah', value: wage }),
      );
      const total = valueAt('employer/example-accident-death', date, changed);
      const [funeral, periodic] = [valueAt('jkk/funeral', date), valueAt('jkk/periodic', date)];
      return { lump: total - funeral - periodic, funeral, periodic, total };
    }
    default:
      throw new Error(`no function of ours covers ${calculator}`);
  }
}

function employed(wage: number, date: string, riskClass: RiskClass = 'very-low'): Contribution {
  return puContribution(rules, { wage, month: date.slice(0, 7), riskClass, size: 'medium' });
}

function selfEmployed(input: Given, withJht: boolean): Record<string, unknown> {
  const income = Number(input['income'] ?? 1_000_000);
  const month = String(input['month'] ?? NORMAL);
  const sector: Sector = input['sector'] === 'transport' ? 'transport' : 'other';
  const jht = withJht || input['jht'] === true;
  const result = bpuContribution(rules, { income, month, sector, jht });
  const found = bracketOf(rules, income, month);
  const amount = amounts(result);
  return {
    base: found.ok ? found.bracket.base : null,
    jkk: amount('jkk', 'self'),
    jkm: amount('jkm', 'self'),
    jht: amount('jht', 'self'),
    discounted: result.ok && result.lines.some((line) => line.rules.includes('bpu/discount-rate')),
    total: result.ok ? result.total : null,
  };
}

function amounts(result: Contribution): (programme: string, payer: string) => number {
  if (!result.ok) throw new Error(result.reason);
  return (programme, payer) =>
    result.lines
      .filter((line) => line.programme === programme && line.payer === payer)
      .reduce((sum, line) => sum + line.amount, 0);
}

const vectors: Vector[] = file.vectors;
test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
  expect(answer(vector)).toMatchObject(vector.expected);
});
