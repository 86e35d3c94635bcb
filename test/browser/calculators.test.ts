import { describe, expect, test } from 'vitest';
import { bpuContribution, contributionTable } from '../../src/benefits/index.ts';
import { outcomeFor } from '../../src/calculators/outcomes/index.ts';
import { formatRupiah } from '../../src/i18n/formats.ts';
import { violations } from '../support/axe.ts';
import { addressOf, narrow, useTab, wide } from '../support/browser.ts';
import {
  addressIn,
  all,
  examples,
  openCase,
  partOf,
  rules,
  shared,
  siteDate,
  statusOf,
  textOf,
} from '../support/calculators.ts';

describe('a shared address', () => {
  const tab = useTab({ viewport: narrow });

  test.each(all)('gives $calculator in $locale as the build does', async (one) => {
    const page = await tab.open(one.address);
    const lines = partOf(page, one.calculator).locator('.lines');
    const built = await lines.innerHTML();
    const total = await statusOf(page, one.calculator).innerText();
    const given = examples[one.calculator][0];
    await openCase(page, shared(one.address, one.calculator, given), one.calculator);
    expect(await lines.innerHTML()).toBe(built);
    expect(await statusOf(page, one.calculator).innerText()).toBe(total);
    expect(new URL(page.url()).hash).toBe(`#${one.calculator}`);
  });

  test('that holds half a case says what is missing and computes nothing', async () => {
    const page = tab.page();
    await page.goto('about:blank');
    await page.goto(addressOf(`${addressIn('contributions', 'id')}?case=employee&wage=x`));
    const part = partOf(page, 'employee');
    await statusOf(page, 'employee').getByText('Perbaiki isian yang ditandai').waitFor();
    expect(await part.locator('table').count()).toBe(0);
    expect(await part.getByLabel('Upah sebulan').inputValue()).toBe('x');
    const faults = await part.locator('.fault:not(:empty)').allInnerTexts();
    expect(faults.map((text) => text.split(',')[0])).toEqual([
      'Tulis jumlah rupiah',
      'Tulis bulan dan tahun',
      'Isi kolom ini.',
      'Isi kolom ini.',
    ]);
  });

  test('written before a field was added still opens', async () => {
    const page = tab.page();
    const old = [
      [
        'pension',
        'averageWage=4000000&contributionMonths=180&date=2026-11-22&recipient=member&event=retirement',
      ],
      ['job-loss', 'wage=8000000&date=2026-11-22'],
    ] as const;
    for (const [calculator, query] of old) {
      const address = `${addressIn('benefits', 'id')}?case=${calculator}&${query}`;
      await openCase(page, address, calculator);
      await partOf(page, calculator).locator('.lines table').waitFor();
      for (const [name, value] of new URLSearchParams(query))
        expect(new URL(page.url()).searchParams.get(name)).toBe(value);
    }
  });

  test('stays the same case in the other language', async () => {
    const page = tab.page();
    const given = examples.employee[0];
    const address = shared(addressIn('contributions', 'id'), 'employee', given);
    await openCase(page, address, 'employee');
    await page.locator('a[rel=alternate]').click();
    await partOf(page, 'employee').and(page.locator('[data-active]')).waitFor();
    const outcome = outcomeFor('employee', rules, given);
    const total = outcome.ok ? outcome.sums[0].total : 0;
    expect(await statusOf(page, 'employee').innerText()).toBe(
      `A month: ${formatRupiah(total, 'en')}`,
    );
  });
});

describe('the browser', () => {
  const tab = useTab();

  test('answers for every income bracket what the table of the build says', async () => {
    const page = await tab.open(addressIn('contributions', 'id'));
    const table = contributionTable(rules, 'bpu', siteDate);
    if (!table.ok) throw new Error('the build has no table');
    const part = partOf(page, 'self-employed');
    const printed = await page
      .locator('#iuran-bpu tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
      );
    expect(printed).toHaveLength(table.rows.length);
    const ids = table.columns.map(({ id }) => id).filter((id) => id !== 'income');
    for (const [index, row] of table.rows.entries()) {
      const [income] = row;
      if (income?.kind !== 'range') throw new Error('the first cell is no income');
      await part.getByLabel('Penghasilan sebulan').fill(String(income.from));
      const state = part.getByLabel('Iuran dibayar anggaran');
      const answer = async (paidByState: boolean) => {
        await state.setChecked(paidByState);
        const question = {
          income: income.from,
          month: siteDate.slice(0, 7),
          sector: 'other',
          jht: true,
        } as const;
        const result = bpuContribution(rules, { ...question, paidByState });
        if (!result.ok) throw new Error('no result');
        await part.getByText(`Sebulan: ${formatRupiah(result.total, 'id')}`).waitFor();
        const amounts = await part.locator('.lines tbody td').allInnerTexts();
        return amounts.map((amount) => Number(amount.replace(/\D/g, '')));
      };
      const [jkk = 0, jkm = 0, jht = 0] = await answer(false);
      const [fullJkk = 0, fullJkm = 0] = await answer(true);
      const expected: Record<string, number> = {
        discounted: jkk + jkm,
        normal: fullJkk + fullJkm,
        jht,
      };
      expect(printed[index]?.map((text) => Number(text.replace(/\D/g, '')))).toEqual(
        ids.map((id) => expected[id]),
      );
    }
  });

  test.each(['micro', 'small'] as const)(
    'answers for every risk class of a %s enterprise what the table of the build says',
    async (size) => {
      const page = await tab.open(addressIn('contributions', 'id'));
      const part = partOf(page, 'employee');
      const table = contributionTable(rules, size, siteDate);
      if (!table.ok) throw new Error('the build has no table');
      await part.getByLabel('Upah sebulan').fill(String(table.wage));
      await part.getByLabel('Skala usaha').selectOption(size);
      for (const row of table.rows) {
        const [risk] = row;
        if (risk?.kind !== 'risk') throw new Error('the first cell is no risk class');
        await part.getByLabel('Kelompok risiko kecelakaan').selectOption(risk.risk);
        const amounts = row.flatMap((cell) => (cell.kind === 'rupiah' ? [cell.value] : []));
        const total =
          size === 'micro' ? (amounts.at(-1) ?? 0) : (amounts.at(-2) ?? 0) + (amounts.at(-1) ?? 0);
        await part.getByText(`Sebulan: ${formatRupiah(total, 'id')}`).waitFor();
        const lines = await part.locator('.lines tbody td').allInnerTexts();
        // The employer's total stands between its own lines and what is withheld.
        expect(lines.map((text) => Number(text.replace(/\D/g, '')))).toEqual(
          amounts.filter((_, index) => index !== (size === 'micro' ? 2 : 3)),
        );
      }
    },
  );

  test('knows of every year of birth the retirement age that the table of the build says', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const rows = await page
      .locator('#pension details tbody tr')
      .evaluateAll((found) =>
        found.map((row) => [...row.children].map((cell) => cell.textContent.trim().split('–'))),
      );
    expect(rows.length).toBeGreaterThan(3);
    const part = partOf(page, 'pension');
    await part.getByLabel('Day the pension starts').fill('');
    for (const [born = [], [age = ''] = [], years = []] of rows)
      for (const end of [0, -1]) {
        const year = born.at(end) ?? '';
        // The last age stays: its group is cut off where the table ends.
        if (year === '') continue;
        await part.getByLabel('Year of birth').fill(year);
        await part
          .getByText(
            `Born in ${year}: the retirement age is ${age}, reached in ${years.at(end) ?? ''}.`,
          )
          .waitFor();
        expect(await textOf(part.locator('.lines caption'))).toContain(
          `31 December ${years.at(end) ?? ''}`,
        );
      }
  });

  test('refuses a pension before its age, and says which age', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    const part = partOf(page, 'pension');
    await part.getByLabel('Tanggal mulai pensiun').fill('2026-11-22');
    await part.getByLabel('Tahun lahir').fill('1968');
    await statusOf(page, 'pension').getByText('Usia pensiun JP:').waitFor();
    expect(await part.locator('table').count()).toBe(0);
    await part.getByLabel('Tahun lahir').fill('68');
    await part.getByLabel('Tahun lahir').blur();
    await part.locator('.fault', { hasText: 'Tulis tahun dengan empat angka' }).waitFor();
    await part.getByLabel('Tahun lahir').fill('1967');
    await part.locator('.lines table').waitFor();
  });

  test('pays nothing after a layoff without the programmes that JKP needs', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const part = partOf(page, 'job-loss');
    const status = statusOf(page, 'job-loss');
    await part.getByLabel('Size of the employer').selectOption('micro');
    await part.getByText('In all, at most: Rp').waitFor();
    await part.getByLabel('Pension (JP)').uncheck();
    await part.locator('.lines table').waitFor();
    await part.getByLabel('Old-age savings (JHT)').uncheck();
    await status.getByText('JKK, JKM and JHT needed for JKP').waitFor();
    expect(await part.locator('table').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('programmes')).toBe('jkk_jkm');
    await part.getByLabel('Old-age savings (JHT)').check();
    await part.getByLabel('Size of the employer').selectOption('medium');
    await status.getByText('JP needed for JKP in medium and large').waitFor();
    await part.getByLabel('Size of the employer').selectOption('');
    await part.locator('.lines table').waitFor();
    expect(await part.getByLabel('Pension (JP)').isVisible()).toBe(false);
  });

  test('refuses a month that no rule covers, and says what was last', async () => {
    const page = await tab.open(addressIn('contributions', 'id'));
    const part = partOf(page, 'employee');
    await part.getByLabel('Iuran untuk bulan').fill('2030-01');
    await statusOf(page, 'employee').getByText('belum ditetapkan untuk Januari').waitFor();
    expect(await textOf(statusOf(page, 'employee'))).toMatch(/; terakhir Rp[\d.]+, sampai \d/);
    expect(await part.locator('table').count()).toBe(0);
    expect(await part.getByLabel('Iuran untuk bulan').getAttribute('aria-invalid')).toBe('true');
    await part.getByLabel('Iuran untuk bulan').fill(siteDate.slice(0, 7));
    await part.locator('table').waitFor();
    expect(await part.getByLabel('Iuran untuk bulan').getAttribute('aria-invalid')).toBe(null);
  });

  test('asks only what a case depends on', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    const part = partOf(page, 'accident');
    const percent = part.getByLabel('Persen cacat menurut lampiran');
    expect(await percent.isVisible()).toBe(false);
    await part.getByLabel('Akibat kecelakaan').selectOption('partial');
    expect(await percent.isVisible()).toBe(true);
    await percent.fill('40');
    await part.getByText('40% ×').waitFor();
  });

  test('counts children and their years of school', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const part = partOf(page, 'death');
    await part.getByText('Children still at school').first().click();
    await part.getByLabel('Degree or training').first().fill('5');
    await part
      .getByText(/5.years/)
      .first()
      .waitFor();
    expect(page.url()).toContain('children=8.0.3.5');
  });
});

describe('from the keyboard alone', () => {
  const tab = useTab({ viewport: narrow });

  test.each(all)('$calculator in $locale is found, filled in and answered', async (one) => {
    const page = await tab.open(one.address);
    await page.locator(`.contents a[href="#${one.calculator}"]`).focus();
    await page.keyboard.press('Enter');
    const part = partOf(page, one.calculator);
    const amount = part.locator('[data-field] :is(input[type=text], textarea):visible').first();
    const name = await amount.getAttribute('data-name');
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-name'));
      if (focused === name) break;
    }
    expect(await amount.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+a');
    const amounts = ['wage', 'income', 'wages', 'amount', 'averageWage'].includes(name ?? '');
    await page.keyboard.type(amounts ? (one.locale === 'id' ? '2 juta' : '2 million') : '24');
    await part.and(page.locator('[data-active]')).waitFor();
    await page.keyboard.press('Tab');
    await part.locator('.lines table').first().waitFor();
    expect(await statusOf(page, one.calculator).innerText()).toMatch(/: Rp[\d.,]+$/);
    expect(await textOf(part.locator('.lines > p').first())).toMatch(
      amounts ? /Rp2[.,]000[.,]000/ : /24/,
    );
    const query = new URL(page.url()).searchParams;
    expect(query.get('case')).toBe(one.calculator);
    expect(query.get(name ?? '')).toBe(amounts ? '2000000' : '24');
  });

  test.each([
    ['id', 'Penghasilan sebulan', '3,000', 'Jumlah ini dapat dibaca dua cara.'],
    ['en', 'Monthly income', 'three', 'Write an amount of rupiah'],
  ] as const)(
    'in %s a fault is said in words beside its field',
    async (locale, label, typed, said) => {
      const page = await tab.open(addressIn('contributions', locale));
      const part = partOf(page, 'self-employed');
      const field = part.getByLabel(label);
      await field.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
      const fault = part.locator('.fault', { hasText: said });
      await fault.waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await field.getAttribute('aria-describedby')).toContain(
        await fault.getAttribute('id'),
      );
      expect(await part.locator('table').count()).toBe(0);
      await field.fill('3000000');
      await part.locator('table').waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe(null);
      expect(await part.locator('.fault:not(:empty)').count()).toBe(0);
    },
  );
});

describe.each([
  { name: 'a narrow screen', viewport: narrow },
  { name: 'a desk', viewport: wide },
])('axe on $name', ({ viewport }) => {
  const tab = useTab({ viewport });

  test.each(all)(
    'finds nothing wrong with a result and a fault of $calculator in $locale',
    async ({ address, calculator }) => {
      const page = tab.page();
      await openCase(page, shared(address, calculator, examples[calculator][0]), calculator);
      expect(await violations(page)).toEqual([]);
      const part = partOf(page, calculator);
      const field = part.locator('[data-field] :is(input[type=text], textarea):visible').first();
      await field.fill('?');
      await field.blur();
      await part.locator('.fault:not(:empty)').waitFor();
      expect(await violations(page)).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    },
  );
});

describe('without JavaScript', () => {
  const tab = useTab({ javaScriptEnabled: false });

  test.each(all)('$calculator in $locale is a worked example', async (one) => {
    const page = await tab.open(one.address);
    const part = partOf(page, one.calculator);
    expect(await part.locator('fieldset').first().isVisible()).toBe(false);
    expect(await part.getByRole('button').count()).toBe(0);
    expect(await part.locator('table').first().isVisible()).toBe(true);
    expect(await statusOf(page, one.calculator).innerText()).toMatch(/: Rp[\d.,]+$/);
  });
});
