import { describe, expect, test } from 'vitest';
import { fieldsOf, outcomeFor, type Calculator, type Case } from '../../src/jamsostek/subject.ts';
import { violationsWithin } from '../support/axe.ts';
import { narrow, useTab, wide } from '../support/browser.ts';
import {
  everywhere,
  examples,
  linesOf,
  openCase,
  partOf,
  rules,
  shared,
} from '../support/calculators.ts';

/** The last example of a calculator, as far as its result needs it: it leaves open what it can. */
function barest<C extends Calculator>(calculator: C): Case<C> {
  const values: Record<string, unknown> = { ...examples[calculator].at(-1) };
  const needed = new Set([
    'date',
    ...fieldsOf(calculator).flatMap((field) => (field.needed ? field.name : [])),
  ]);
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => needed.has(name)),
  ) as unknown as Case<C>;
}

// What axe looks at does not depend on the language: each screen has one of them.
describe.each([
  { name: 'a narrow screen', viewport: narrow, locale: 'id' },
  { name: 'a desk', viewport: wide, locale: 'en' },
])('axe on $name', ({ viewport, locale }) => {
  const tab = useTab({ viewport });

  test.each(everywhere.filter((one) => one.locale === locale))(
    'finds nothing wrong with a result, what it leaves open and a fault of $calculator in $locale',
    async ({ address, calculator }) => {
      const page = tab.page();
      const given = barest(calculator);
      await openCase(page, shared(address, calculator, given), calculator);
      await linesOf(page, calculator).locator('table').first().waitFor();
      const outcome = outcomeFor(calculator, rules, given);
      expect(await linesOf(page, calculator).locator('.open > li').count()).toBe(
        outcome.ok ? outcome.open.length : -1,
      );
      const changed = `case-form[data-calculator=${calculator}]`;
      expect(await violationsWithin(page, changed)).toEqual([]);
      const part = partOf(page, calculator);
      const field = part.locator('[data-field] :is(input[type=text], textarea):visible').first();
      await field.fill('?');
      await field.blur();
      await part.locator('.fault:not(:empty)').waitFor();
      expect(await violationsWithin(page, changed)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    },
  );
});
