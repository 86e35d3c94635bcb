import { describe, expect, test } from 'vitest';
import {
  calculatorPages,
  fieldsOf,
  outcomeFor,
  type Calculator,
  type CalculatorPage,
  type Case,
} from '../../src/jamsostek/subject.ts';
import { layoutViolations, violationsWithin } from '../support/axe.ts';
import { MANY_PAGES, narrow, useTab, wide } from '../support/browser.ts';
import { addressIn, examples, linesOf, partOf, pasteCase, rules } from '../support/calculators.ts';
import { sideways } from '../support/looks.ts';
import { isWide } from '../support/ring.ts';

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

// What axe looks at does not depend on the language: the wide ring looks at both.
const pages = (Object.keys(calculatorPages) as CalculatorPage[]).flatMap((name) =>
  (isWide ? (['id', 'en'] as const) : (['id'] as const)).map((locale) => ({ name, locale })),
);

describe('axe', () => {
  const tab = useTab({ viewport: narrow });

  test.each(pages)(
    'finds nothing wrong with results, what they leave open and faults of $name in $locale',
    async ({ name, locale }) => {
      const page = await tab.open(addressIn(name, locale));
      const forms = 'case-form';
      for (const calculator of calculatorPages[name]) {
        const given = barest(calculator);
        await pasteCase(page, calculator, given);
        const outcome = outcomeFor(calculator, rules, given);
        expect([calculator, await linesOf(page, calculator).locator('.open > li').count()]).toEqual(
          [calculator, outcome.ok ? outcome.open.length : -1],
        );
      }
      // All of them stand answered at once.
      expect(await page.locator('.answer:has(table)').count()).toBe(calculatorPages[name].length);
      expect(await sideways(page)).toEqual([]);
      expect(await violationsWithin(page, forms)).toEqual([]);
      await page.setViewportSize(wide);
      expect(await sideways(page)).toEqual([]);
      expect(await layoutViolations(page, forms)).toEqual([]);
      await page.setViewportSize(narrow);
      for (const calculator of calculatorPages[name]) {
        const part = partOf(page, calculator);
        const field = part.locator('[data-field] :is(input[type=text], textarea):visible').first();
        await field.fill('?');
        await field.blur();
        await part.locator('.fault:not(:empty)').waitFor();
      }
      expect(await sideways(page)).toEqual([]);
      expect(await violationsWithin(page, `${forms} [data-field]:has(.fault:not(:empty))`)).toEqual(
        [],
      );
      expect(await violationsWithin(page, `${forms} .results`)).toEqual([]);
      await page.setViewportSize(wide);
      expect(await sideways(page)).toEqual([]);
    },
    MANY_PAGES,
  );
});
