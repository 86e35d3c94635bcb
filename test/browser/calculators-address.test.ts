import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { formatRupiah } from '../../src/i18n/formats.ts';
import { outcomeFor, type Calculator } from '../../src/jamsostek/subject.ts';
import { addressOf, narrow, useTab } from '../support/browser.ts';
import {
  addressIn,
  all,
  examples,
  fieldOf,
  hashOf,
  linesOf,
  openCase,
  partOf,
  rules,
  shared,
  sharedOnce,
  statusOf,
  tell,
} from '../support/calculators.ts';
import { isWide } from '../support/ring.ts';

const benefits = addressIn('benefits', 'id');
const contributions = addressIn('contributions', 'id');

/** Expects the answer in the form to be the first example that the build has worked. */
async function expectAsBuilt(page: Page, calculator: Calculator): Promise<void> {
  const example = partOf(page, calculator).locator('.example');
  expect(await linesOf(page, calculator).innerHTML()).toBe(
    await example.locator('.lines').innerHTML(),
  );
  expect(await statusOf(page, calculator).innerText()).toBe(
    await example.locator('.sum').innerText(),
  );
}

describe('a shared address', () => {
  const tab = useTab({ viewport: narrow });

  test.each(all)(
    'of the first edition gives $calculator in $locale as the build does, and is rewritten at once',
    async (one) => {
      const page = tab.page();
      const { calculator } = one;
      const [first, ...others] = examples[calculator];
      // The wide ring opens every example.
      for (const given of isWide ? [...others, first] : [first]) {
        await page.goto('about:blank');
        await page.goto(addressOf(sharedOnce(one.address, calculator, given)));
        // Before any answer: what reads the address next finds nothing in it that a host would see.
        expect(new URL(page.url()).search).toBe('');
        await linesOf(page, calculator).locator('table').first().waitFor();
        const { search, hash } = new URL(page.url());
        expect([search, hash]).toEqual(['', hashOf(calculator, given)]);
      }
      await expectAsBuilt(page, calculator);
    },
  );

  // The wide ring opens every calculator by an address of today, this one of each page.
  test.each(isWide ? all : all.filter(({ calculator }) => /employee|accident/.test(calculator)))(
    'gives $calculator in $locale as the build does',
    async (one) => {
      const page = tab.page();
      const { calculator } = one;
      const [given] = examples[calculator];
      await openCase(page, shared(one.address, calculator, given), calculator);
      await expectAsBuilt(page, calculator);
      const { search, hash } = new URL(page.url());
      expect([search, hash]).toEqual(['', hashOf(calculator, given)]);
    },
  );

  test.each([
    [
      'pension',
      'averageWage=4000000&contributionMonths=180&born=1970&date=2030-12-31&recipient=member&event=retirement',
    ],
    ['job-loss', 'wage=8000000&date=2026-11-22'],
    // Before it was asked what was lost, a part of its function told it.
    [
      'accident',
      'segment=pu&date=2026-11-22&outcome=partial&wage=3000000&tablePercent=40&lossPercent=50',
    ],
    // What was not ticked was written down too.
    ['self-employed', 'income=1500000&month=2026-11&sector=other&jht=0&paidByState=0'],
  ] as const)('of %s written before a field was added still opens', async (calculator, query) => {
    const page = tab.page();
    const address = calculator === 'self-employed' ? contributions : benefits;
    await openCase(page, `${address}?case=${calculator}&${query}#${calculator}`, calculator);
    await linesOf(page, calculator).locator('table').waitFor();
    const { search, hash } = new URL(page.url());
    const kept = new URLSearchParams(hash.split('?')[1]);
    expect(search).toBe('');
    for (const [name, value] of new URLSearchParams(query))
      expect(kept.get(name)).toBe(value === 'member' ? null : value);
    if (calculator === 'accident') expect(kept.get('loss')).toBe('function');
  });

  test('that holds half a case says what is wrong, then what is missing, and scolds no blank', async () => {
    const page = tab.page();
    await page.goto('about:blank');
    await page.goto(addressOf(`${contributions}#employee?wage=x`));
    const part = partOf(page, 'employee');
    const status = statusOf(page, 'employee');
    await status
      .getByText('Perbaiki isian yang ditandai, lalu hasilnya tampil di sini.', { exact: true })
      .waitFor();
    expect(await linesOf(page, 'employee').innerHTML()).toBe('');
    expect(await part.getByLabel('Upah sebulan').inputValue()).toBe('x');
    expect(await part.locator('.fault:not(:empty)').allInnerTexts()).toEqual([
      'Tulis jumlah rupiah, misalnya Rp3 juta atau 3.000.000, tanpa kata lain.',
    ]);
    await tell(page, 'employee', { wage: 3_000_000 });
    await status
      .getByText(
        'Belum ada hasil. Isi juga: Iuran untuk bulan, Kelompok risiko kecelakaan, Skala usaha.',
        { exact: true },
      )
      .waitFor();
    expect(await part.locator('.fault:not(:empty)').count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('#employee?wage=3000000');
  });

  test('with a choice that does not exist takes it as not told', async () => {
    const page = tab.page();
    const [given] = examples.employee;
    const address = shared(contributions, 'employee', given).replace('medium', 'huge');
    await openCase(page, address, 'employee');
    await statusOf(page, 'employee').getByText('Belum ada hasil. Isi juga: Skala usaha.').waitFor();
    expect(new URL(page.url()).hash).not.toContain('size');
  });

  test('stays the same case in the other language', async () => {
    const page = tab.page();
    const [given] = examples.employee;
    await openCase(page, shared(contributions, 'employee', given), 'employee');
    await page.locator('a[rel=alternate]').click();
    await partOf(page, 'employee').and(page.locator('[data-active]')).waitFor();
    const outcome = outcomeFor('employee', rules, given);
    const total = outcome.ok ? outcome.sums[0].total : 0;
    expect(await statusOf(page, 'employee').innerText()).toBe(
      `A month: ${formatRupiah(total, 'en')}`,
    );
    const { pathname, search, hash } = new URL(page.url());
    expect(addressOf(addressIn('contributions', 'en'))).toContain(pathname);
    expect([search, hash]).toEqual(['', hashOf('employee', given)]);
  });

  test('of a case that is only half told stays so in the other language', async () => {
    const page = await tab.open(benefits);
    await tell(page, 'death', { segment: 'bpu', membershipMonths: 7 });
    await page.waitForURL(/#death\?segment=bpu&membershipMonths=7$/);
    await page.locator('a[rel=alternate]').click();
    await statusOf(page, 'death')
      .getByText('No result yet. Also fill in: Day it happened.')
      .waitFor();
    expect(await fieldOf(page, 'death', 'membershipMonths').locator('input').inputValue()).toBe(
      '7',
    );
  });
});

describe('another fragment on the same page', () => {
  const tab = useTab();
  const paste = (hash: string) => {
    location.hash = hash;
  };
  const answered = async (calculator: Calculator, amount: string) => {
    await statusOf(tab.page(), calculator).getByText(amount).waitFor();
    // The calculator in use is the one that is printed.
    expect(await tab.page().locator('case-form[data-active]').count()).toBe(1);
    await partOf(tab.page(), calculator).and(tab.page().locator('[data-active]')).waitFor();
  };

  test('fills its form, and so do back and forward', async () => {
    const [family, fishmonger] = examples.death;
    if (!fishmonger) throw new Error('there should be a second example');
    const page = tab.page();
    await openCase(page, shared(benefits, 'death', family), 'death');
    await answered('death', 'Rp');
    const first = await statusOf(page, 'death').innerText();
    await page.evaluate(paste, hashOf('death', fishmonger));
    await answered('death', 'Seluruhnya: Rp10.000.000');
    // What the other case did not tell is empty again.
    for (const input of await fieldOf(page, 'death', 'children').locator('input').all())
      expect(await input.inputValue()).toBe('');
    await page.evaluate(paste, hashOf('accident', examples.accident[0]));
    await answered('accident', 'Rp');
    await page.goBack();
    await answered('death', 'Seluruhnya: Rp10.000.000');
    await page.goBack();
    await answered('death', first);
    await page.goForward();
    await answered('death', 'Seluruhnya: Rp10.000.000');
    expect(new URL(page.url()).hash).toBe(hashOf('death', fishmonger));
  });

  test('of a calculator alone keeps what its form holds', async () => {
    const [given] = examples.death;
    const page = tab.page();
    await openCase(page, shared(benefits, 'death', given), 'death');
    const before = await linesOf(page, 'death').innerHTML();
    await page.evaluate(paste, '#savings');
    await page.evaluate(paste, '#death');
    expect(await linesOf(page, 'death').innerHTML()).toBe(before);
    expect(await fieldOf(page, 'death', 'segment').locator('select').inputValue()).toBe('pu');
  });
});
