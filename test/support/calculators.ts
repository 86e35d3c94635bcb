import type { Page } from 'playwright-core';
import { caseToQuery, type Calculator, type Case } from '../../src/benefits/index.ts';
import {
  calculatorPages,
  examplesOf,
  type CalculatorPage,
} from '../../src/calculators/questions.ts';
import { calculatorItems, sitePath } from '../../src/i18n/addresses.ts';
import type { Locale } from '../../src/schema/index.ts';
import { addressOf, site } from './browser.ts';
import { projectData } from './content.ts';

export const { rules } = projectData();
export const { siteDate } = site.manifest.inputs;
export const examples = examplesOf(rules, siteDate);

/** Address of a page of calculators below the base. */
export const addressIn = (name: CalculatorPage, locale: Locale) =>
  sitePath({ page: 'calculators', item: calculatorItems[name][locale] }, locale);

/** Every calculator in both languages, with the page it stands on. */
export const all = (['id', 'en'] as const).flatMap((locale) =>
  (Object.keys(calculatorPages) as CalculatorPage[]).flatMap((name) =>
    calculatorPages[name].map((calculator) => ({
      locale,
      calculator,
      address: addressIn(name, locale),
    })),
  ),
);

/** The part of a page that one calculator is. */
export const partOf = (page: Page, calculator: Calculator) =>
  page.locator(`case-form[data-calculator=${calculator}]`);

/** What a calculator says first, and reads out. */
export const statusOf = (page: Page, calculator: Calculator) =>
  partOf(page, calculator).getByRole('status');

/** Text as it stands, with ordinary spaces. */
export async function textOf(locator: { innerText(): Promise<string> }): Promise<string> {
  return (await locator.innerText()).replaceAll('\u00A0', ' ').trim();
}

/** The address of a case, as a reader would share it. */
export const shared = <C extends Calculator>(address: string, calculator: C, given: Case<C>) =>
  `${address}?case=${calculator}&${caseToQuery(calculator, given).toString()}`;

/** Opens a shared address and waits until its case is answered. */
export async function openCase(page: Page, address: string, calculator: Calculator): Promise<void> {
  await page.goto('about:blank');
  await page.goto(addressOf(address));
  await partOf(page, calculator).and(page.locator('[data-active]')).waitFor();
}
