import { z } from 'astro/zod';
import { slug } from './common.ts';

const rupiah = z.int().nonnegative();
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const day = z.iso.date();
const parts = z.array(rupiah).min(1);

/** One kind of sum: what it is asked, and what may be known of the answer. */
function kind<const C extends string, I extends z.ZodRawShape, E extends z.ZodRawShape>(
  calculator: C,
  input: I,
  expected: E,
) {
  return z.strictObject({
    id: slug.describe('Identifier, by which the check names it'),
    calculator: z.literal(calculator),
    input: z.strictObject(input),
    expected: z.strictObject(expected).partial(),
    origin: z
      .enum(['official-example', 'derived-from-law', 'press-example', 'third-party-golden'])
      .describe('Who worked it out: never the rules of this data, which it is there to test'),
  });
}

const wage = rupiah.describe('Monthly wage');
const employed = { employer: rupiah, worker: rupiah };
const selfEmployed = {
  base: rupiah,
  jkk: rupiah,
  jkm: rupiah,
  jht: rupiah,
  discounted: z.boolean(),
  total: rupiah,
};

/** A sum worked out elsewhere, from a regulation or by the press, that the dated rules must give again. */
export const vector = z.discriminatedUnion('calculator', [
  kind('jp-ceiling', { date: day }, { ceiling: rupiah }),
  kind('jp-age', { year: z.int() }, { age: z.int() }),
  kind('jp-contribution', { wage, date: day }, employed),
  kind('jht-contribution', { wage }, { ...employed, total: rupiah }),
  kind(
    'employee',
    { wage, date: day, risk: z.enum(['very-low', 'low', 'medium', 'high', 'very-high']) },
    {
      ...{ jkk: rupiah, jkm: rupiah, jhtEmployer: rupiah, jhtWorker: rupiah },
      ...{ jpEmployer: rupiah, jpWorker: rupiah },
    },
  ),
  kind('jkk-relief', { month }, { percent: z.number() }),
  kind(
    'self-employed',
    {
      income: rupiah.optional().describe('Income a month; the lowest if left out'),
      month: month.optional().describe('Month paid for; one without a discount if left out'),
      sector: z.enum(['transport', 'other']).optional(),
      jht: z.boolean().optional(),
    },
    selfEmployed,
  ),
  kind('construction', { contractValue: rupiah }, { jkk: rupiah, jkm: rupiah }),
  kind(
    'migrant',
    { contractMonths: z.int(), via: z.enum(['agency', 'individual']) },
    { before: rupiah, package: rupiah, total: rupiah },
  ),
  kind('job-loss', { wage }, { monthly: parts, total: rupiah }),
  kind('scholarship', { children: z.int() }, { total: rupiah }),
  kind(
    'death',
    { membershipMonths: z.int(), segment: z.enum(['pu', 'bpu']) },
    { total: rupiah, parts },
  ),
  kind(
    'accident-death',
    { wage },
    { lump: rupiah, periodic: rupiah, funeral: rupiah, total: rupiah },
  ),
  kind('accident-wage', { total: rupiah }, { wage: z.number().nonnegative() }),
  kind(
    'disability',
    {
      wage,
      outcome: z.enum(['partial', 'total']),
      tablePercent: z.number().optional(),
      lossPercent: z.number().optional(),
    },
    { benefit: rupiah, periodic: rupiah },
  ),
  kind('pension', { averageWage: rupiah, months: z.int() }, { monthly: rupiah }),
  kind('savings-tax', { amount: rupiah }, { tax: rupiah }),
  kind('savings', { balance: rupiah, percent: z.number(), years: z.int() }, { balance: rupiah }),
]);
export type Vector = z.infer<typeof vector>;
