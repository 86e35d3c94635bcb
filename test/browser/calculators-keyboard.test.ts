import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FieldKind } from '../../src/jamsostek/case.ts';
import { levels } from '../../src/jamsostek/levels.ts';
import { askedIn } from '../../src/jamsostek/subject.ts';
import { narrow, useTab } from '../support/browser.ts';
import {
  addressIn,
  all,
  allByAddress,
  answered,
  examples,
  linesOf,
  partOf,
  siteDate,
  statusOf,
  tell,
  textOf,
} from '../support/calculators.ts';

/** As the browser of the tests names them, whatever the language of the page. */
const monthNames = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month)).toLocaleDateString('en-US', { month: 'long', timeZone: 'UTC' }),
);

/** What is typed to choose an entry of the list that has the focus: its text. */
const entryOf = (page: Page, value: string) =>
  page.evaluate((wanted) => {
    const list = document.activeElement;
    if (!(list instanceof HTMLSelectElement)) throw new Error('the focus is on no list');
    return [...list.options].find((option) => option.value === wanted)?.text ?? '';
  }, value);

describe('from the keyboard alone', () => {
  const tab = useTab({ viewport: narrow });

  /** Presses Tab until the focus is in a field, and says whether it came there. */
  const reach = async (page: Page, name: string) => {
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press('Tab');
      const reached = await page.evaluate(
        (field) =>
          document.activeElement?.closest('[data-field]')?.matches(`[data-field=${field}]`),
        name,
      );
      if (reached) return true;
    }
    return false;
  };

  /** What a hand does in the field it has come to. */
  const write = async (page: Page, kind: FieldKind, value: unknown) => {
    const { keyboard } = page;
    const types = (text: string) => keyboard.type(text);
    if (kind === 'children') {
      await keyboard.press('Enter');
      for (const child of value as Record<string, number>[])
        for (const level of levels) {
          await keyboard.press('Tab');
          if (child[level] !== undefined) await types(String(child[level]));
        }
    } else if (kind === 'flag') await types(await entryOf(page, value ? '1' : '0'));
    else if (kind === 'date') {
      const [year = '', month = '', day = ''] = String(value).split('-');
      await types(`${month}${day}${year}`);
    } else if (kind === 'month') {
      const [year = '', month = ''] = String(value).split('-');
      await types(monthNames[Number(month) - 1] ?? '');
      await keyboard.press('ArrowRight');
      await types(year);
    } else if (kind === 'amounts')
      for (const [index, wage] of (value as number[]).entries()) {
        if (index > 0) await keyboard.press('Enter');
        await types(String(wage));
      }
    else if (typeof kind === 'string') await types(String(value));
    else if ('any' in kind)
      for (const [index, one] of kind.any.entries()) {
        if (index > 0) await keyboard.press('Tab');
        if ((value as string[]).includes(one)) await keyboard.press('Space');
      }
    else await types(await entryOf(page, String(value)));
  };

  test.each(all)('$calculator in $locale is found, filled in and answered', async (one) => {
    const { calculator, address } = one;
    const page = await tab.open(address);
    await page.locator(`.contents a[href="#${calculator}"]`).focus();
    await page.keyboard.press('Enter');
    const [given] = examples[calculator];
    const values: Record<string, unknown> = given;
    for (const { name, kind } of askedIn(calculator, values)) {
      expect([name, await reach(page, name)]).toEqual([name, true]);
      if (values[name] !== undefined) await write(page, kind, values[name]);
    }
    await page.keyboard.press('Tab');
    await answered(page, calculator, given);
    await linesOf(page, calculator).locator('table').first().waitFor();
    const example = partOf(page, calculator).locator('.example');
    expect(await statusOf(page, calculator).innerText()).toBe(
      await example.locator('.sum').innerText(),
    );
    expect(new URL(page.url()).search).toBe('');
  });

  test.each([
    ['id', 'Penghasilan sebulan', '3,000', 'Jumlah ini dapat dibaca dua cara.'],
    ['en', 'Monthly income', 'three', 'Write an amount of rupiah'],
  ] as const)(
    'in %s a fault is said in words beside its field',
    async (locale, label, typed, said) => {
      const page = await tab.open(addressIn('contributions', locale));
      const part = partOf(page, 'self-employed');
      const lines = linesOf(page, 'self-employed');
      await tell(page, 'self-employed', { month: siteDate.slice(0, 7), sector: 'other' });
      const field = part.getByLabel(label);
      await field.focus();
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
      const fault = part.locator('.fault', { hasText: said });
      await fault.waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.getAttribute('aria-describedby')).toContain(
        await fault.getAttribute('id'),
      );
      expect(await lines.innerHTML()).toBe('');
      await field.fill('3000000');
      await lines.locator('table').waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe(null);
      expect(await part.locator('.fault:not(:empty)').count()).toBe(0);
    },
  );
});

describe('without JavaScript', () => {
  const tab = useTab({ javaScriptEnabled: false });

  test.each(allByAddress)('on %s each calculator is a worked example', async (address, ofPage) => {
    const page = await tab.open(address);
    for (const { calculator, locale } of ofPage) {
      const part = partOf(page, calculator);
      expect(await part.locator('fieldset').first().isVisible()).toBe(false);
      expect(await part.locator('.answer').isVisible()).toBe(false);
      expect(await part.getByRole('status').count()).toBe(0);
      expect(await part.getByRole('button').count()).toBe(0);
      expect(await part.locator('.example table').first().isVisible()).toBe(true);
      expect(await textOf(part.locator('.example .sum'))).toMatch(
        /: Rp[\d.,]+(?:, (?:jika|if) .* 2026 (?:masih berlaku|still hold))?$/,
      );
      const browser = locale === 'id' ? 'peramban Anda' : 'your browser';
      expect(await page.getByText(browser).first().isVisible()).toBe(false);
    }
  });
});
