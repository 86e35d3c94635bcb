import { z } from 'astro/zod';
import { isoDate, slug } from './common.ts';
import { groupOf, groupOfSome, key, keys, type WithRole } from './key.ts';

const rupiah = key('same', z.int().nonnegative(), 'Whole rupiah');
const whole = key('same', z.int(), 'Whole number');
const percent = key('same', z.number(), 'Per cent');
const yes = key('same', z.boolean(), 'Whether it is so');
const month = key(
  'day',
  z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'a year, quarter, month'),
  'Month paid for',
);
const day = key('day', isoDate, 'Day the rules are read for');
const parts = key('same', z.array(z.int().nonnegative()).min(1), 'Whole rupiah, in order');

/** One kind of sum: what it is asked, and what may be known of the answer. */
function kind<
  const C extends string,
  I extends Record<string, WithRole>,
  E extends Record<string, WithRole>,
>(calculator: C, input: I, expected: E) {
  return keys({
    id: key('id', slug, 'Identifier, by which the check names it'),
    calculator: key('same', z.literal(calculator), 'Which kind of sum it is'),
    input: groupOf(input, 'What is asked'),
    expected: groupOfSome(expected, 'What is known of the answer'),
    origin: key(
      'same',
      z.enum(['official-example', 'derived-from-law', 'press-example', 'third-party-golden']),
      'Who worked it out: never the rules of this data, which it is there to test',
    ),
  });
}

const wage = key('same', z.int().nonnegative(), 'Monthly wage');
const employed = { employer: rupiah, worker: rupiah };
const selfEmployed = {
  base: rupiah,
  jkk: rupiah,
  jkm: rupiah,
  jht: rupiah,
  discounted: yes,
  total: rupiah,
};

/** A sum worked out elsewhere, from a regulation or by the press, that the dated rules must give again. */
export const vector = z.discriminatedUnion('calculator', [
  kind('jp-ceiling', { date: day }, { ceiling: rupiah }),
  kind('jp-age', { year: whole }, { age: whole }),
  kind('jp-contribution', { wage, date: day }, employed),
  kind('jht-contribution', { wage }, { ...employed, total: rupiah }),
  kind(
    'employee',
    {
      wage,
      date: day,
      risk: key(
        'same',
        z.enum(['very-low', 'low', 'medium', 'high', 'very-high']),
        'Class of risk',
      ),
    },
    {
      ...{ jkk: rupiah, jkm: rupiah, jhtEmployer: rupiah, jhtWorker: rupiah },
      ...{ jpEmployer: rupiah, jpWorker: rupiah },
    },
  ),
  kind('jkk-relief', { month }, { percent }),
  kind(
    'self-employed',
    {
      income: key(
        'same',
        z.int().nonnegative().optional(),
        'Income a month; the lowest if left out',
      ),
      month: key('day', month.optional(), 'Month paid for; one without a discount if left out'),
      sector: key('same', z.enum(['transport', 'other']).optional(), 'Where they work'),
      jht: key('same', z.boolean().optional(), 'Whether with JHT'),
    },
    selfEmployed,
  ),
  kind('construction', { contractValue: rupiah }, { jkk: rupiah, jkm: rupiah }),
  kind(
    'migrant',
    {
      contractMonths: whole,
      via: key('same', z.enum(['agency', 'individual']), 'Who placed them'),
    },
    { before: rupiah, package: rupiah, total: rupiah },
  ),
  kind('job-loss', { wage }, { monthly: parts, total: rupiah }),
  kind('scholarship', { children: whole }, { total: rupiah }),
  kind(
    'death',
    {
      membershipMonths: whole,
      segment: key('same', z.enum(['pu', 'bpu']), 'Segment of the member'),
    },
    { total: rupiah, parts },
  ),
  kind(
    'accident-death',
    { wage },
    { lump: rupiah, periodic: rupiah, funeral: rupiah, total: rupiah },
  ),
  kind(
    'accident-wage',
    { total: rupiah },
    { wage: key('same', z.number().nonnegative(), 'Monthly wage') },
  ),
  kind(
    'disability',
    {
      wage,
      outcome: key('same', z.enum(['partial', 'total']), 'How much was lost'),
      tablePercent: key('same', z.number().optional(), 'Per cent by the table of the law'),
      lossPercent: key('same', z.number().optional(), 'Per cent of function lost'),
    },
    { benefit: rupiah, periodic: rupiah },
  ),
  kind('pension', { averageWage: rupiah, months: whole }, { monthly: rupiah }),
  kind('savings-tax', { amount: rupiah }, { tax: rupiah }),
  kind('savings', { balance: rupiah, percent, years: whole }, { balance: rupiah }),
]);
export type Vector = z.infer<typeof vector>;
