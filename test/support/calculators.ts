import type { Locator, Page } from 'playwright-core';
import { pathWord, sitePath } from '../../src/i18n/addresses.ts';
import { caseToQuery } from '../../src/jamsostek/calculators/index.ts';
import {
  calculatorNames,
  calculatorPages,
  examplesOf,
  fieldsOf,
  whenOf,
  type Calculator,
  type CalculatorPage,
  type Case,
} from '../../src/jamsostek/subject.ts';
import type { Locale } from '../../src/schema/index.ts';
import { addressOf, site } from './browser.ts';
import { recordData } from './content.ts';
import { isWide } from './ring.ts';

export const { rules } = recordData();
export const { siteDate } = site.manifest.inputs;
export const examples = Object.fromEntries(
  calculatorNames.map((name) => [name, examplesOf(name, rules, siteDate)]),
) as unknown as { [C in Calculator]: readonly [Case<C>, ...Case<C>[]] };

/** Address of a page of calculators below the base. */
export const addressIn = (name: CalculatorPage, locale: Locale) =>
  sitePath({ page: 'calculators', item: pathWord(name, locale) }, locale);

/** Every calculator in both languages, with the page it stands on. */
export const everywhere = (['id', 'en'] as const).flatMap((locale) =>
  (Object.keys(calculatorPages) as CalculatorPage[]).flatMap((name) =>
    calculatorPages[name].map((calculator) => ({
      locale,
      calculator,
      address: addressIn(name, locale),
    })),
  ),
);

/**
 * Every calculator in one language, both in turn: the languages share each script, and what they say is
 * compared elsewhere. The wide ring tries every calculator in both.
 */
export const all = everywhere.filter(
  ({ calculator, locale }) =>
    isWide || locale === (calculatorNames.indexOf(calculator) % 2 === 0 ? 'id' : 'en'),
);

/** The same by the address of the page they stand on: what is looked at without use is opened once. */
export const allByAddress = [...Map.groupBy(all, ({ address }) => address)];

/** The part of a page that one calculator is. */
export const partOf = (page: Page, calculator: Calculator) =>
  page.locator(`case-form[data-calculator=${calculator}]`);

/** A field of a calculator with all that belongs to it. */
export const fieldOf = (page: Page, calculator: Calculator, name: string) =>
  partOf(page, calculator).locator(`[data-field=${name}]`);

/** What a calculator says first, and reads out. */
export const statusOf = (page: Page, calculator: Calculator) =>
  partOf(page, calculator).getByRole('status');

/** What the answer to the reader's own case consists of. */
export const linesOf = (page: Page, calculator: Calculator) =>
  partOf(page, calculator).locator('.answer .lines');

/** Text as it stands, with ordinary spaces. */
export async function textOf(locator: { innerText(): Promise<string> }): Promise<string> {
  return (await locator.innerText()).replaceAll('\u00A0', ' ').trim();
}

/** What stands behind the `#` of the address of a case. */
export function hashOf<C extends Calculator>(calculator: C, given: Case<C>): string {
  const query = caseToQuery(calculator, given);
  // For a time to come the address tells whose rules were taken to hold on.
  const when = whenOf(given);
  if (when > siteDate.slice(0, when.length)) query.set('rules', siteDate);
  return `#${calculator}?${query.toString()}`;
}

/** The address of a case, as a reader would share it. */
export const shared = <C extends Calculator>(address: string, calculator: C, given: Case<C>) =>
  address + hashOf(calculator, given);

/** The same as the first edition wrote it. */
export const sharedOnce = <C extends Calculator>(address: string, calculator: C, given: Case<C>) =>
  `${address}?case=${calculator}&${caseToQuery(calculator, given).toString()}#${calculator}`;

/** Opens a shared address and waits until its case is answered. */
export async function openCase(page: Page, address: string, calculator: Calculator): Promise<void> {
  await page.goto('about:blank');
  await page.goto(addressOf(address));
  await partOf(page, calculator).and(page.locator('[data-active]')).waitFor();
}

/** Brings a case into an open page by the fragment of its address, and waits for its answer. */
export async function pasteCase<C extends Calculator>(
  page: Page,
  calculator: C,
  given: Case<C>,
): Promise<void> {
  const tables = linesOf(page, calculator).locator('table');
  // An answer is written anew: what stands there before is not it.
  await tables.evaluateAll((found) => {
    for (const table of found) table.setAttribute('data-before', '');
  });
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    hashOf(calculator, given),
  );
  await linesOf(page, calculator).locator('table:not([data-before])').first().waitFor();
  await partOf(page, calculator).and(page.locator('[data-active]')).waitFor();
}

/** What is told to a form, by field, and how a part of its answer is to read. */
export interface Telling {
  told: Record<string, string>;
  /** Pattern of the status, or of a line below the answer. */
  said: string;
}

/** What stands in an answer. */
export interface Told {
  caption: string;
  cells: string[];
}

/**
 * Tells a form one thing after the other, and gives what each answer holds. All happens inside the page:
 * at every field of a long list there would be a wait.
 * @throws Error where no answer reads as it is to; it names what was told and said
 */
export function toldInTurn(
  page: Page,
  calculator: Calculator,
  tellings: readonly Telling[],
): Promise<Told[]> {
  return partOf(page, calculator).evaluate(async (form, all) => {
    const textsOf = (selector: string) =>
      [...form.querySelectorAll(`.answer ${selector}`)].map((part) =>
        part.textContent.replaceAll('\u00A0', ' ').trim(),
      );
    const answers: Told[] = [];
    for (const { told, said } of all) {
      for (const [name, value] of Object.entries(told)) {
        const control = form.querySelector<HTMLInputElement | HTMLSelectElement>(
          `[data-field=${name}] :is(input, select)`,
        );
        if (!control) throw new Error(`no field ${name}`);
        control.value = value;
        for (const event of ['input', 'change'])
          control.dispatchEvent(new Event(event, { bubbles: true }));
      }
      const spoken = () => textsOf(':is([role=status], li)');
      const isSaid = () => spoken().some((text) => new RegExp(said, 'u').test(text));
      for (let waits = 0; !isSaid(); waits += 1) {
        if (waits === 1000)
          throw new Error(`${JSON.stringify(told)}: ${spoken().join(' / ')}, not ${said}`);
        await new Promise((resume) => setTimeout(resume, 10));
      }
      answers.push({ caption: textsOf('caption').join(' '), cells: textsOf('tbody td') });
    }
    return answers;
  }, tellings);
}

/** Fills in fields of a form, in their order, as a reader would who writes plain digits. */
export async function tell<C extends Calculator>(
  page: Page,
  calculator: C,
  given: Partial<Case<C>>,
): Promise<void> {
  const values: Record<string, unknown> = given;
  for (const { name, kind } of fieldsOf(calculator)) {
    const value = values[name];
    if (value === undefined) continue;
    const box = fieldOf(page, calculator, name);
    if (kind === 'children') await tellChildren(box, value as Record<string, number>[]);
    else if (typeof kind === 'object' && 'any' in kind)
      for (const one of value as string[]) await box.locator(`[value=${one}]`).check();
    else if (kind === 'flag') await box.locator('select').selectOption(value ? '1' : '0');
    else if (typeof kind === 'object') await box.locator('select').selectOption(value);
    else await box.locator('input, textarea').fill([value as number].flat().join('\n'));
  }
}

/** Waits until the address holds just this case: its answer then stands in the page. */
export async function answered<C extends Calculator>(
  page: Page,
  calculator: C,
  given: Case<C>,
): Promise<void> {
  const wanted = hashOf(calculator, given);
  await page.waitForURL(({ hash }) => hash === wanted);
}

async function tellChildren(box: Locator, children: Record<string, number>[]): Promise<void> {
  await box.locator('details').evaluate((details) => {
    details.setAttribute('open', '');
  });
  for (const [index, child] of children.entries())
    for (const [level, years] of Object.entries(child))
      await box
        .locator('[data-child]')
        .nth(index)
        .locator(`[data-level=${level}]`)
        .fill(String(years));
}
