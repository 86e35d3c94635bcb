import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fieldsOf, type Calculator } from '../../src/jamsostek/subject.ts';
import { narrow, useTab } from '../support/browser.ts';
import {
  addressIn,
  all,
  allByAddress,
  answered,
  fieldOf,
  linesOf,
  partOf,
  siteDate,
  statusOf,
  tell,
  textOf,
} from '../support/calculators.ts';

/** A day on which rules of known amounts are in force, whatever the day of the site. */
const KNOWN = '2026-11-22';

const faultsOf = (page: Page, calculator: Calculator) =>
  partOf(page, calculator).locator('.fault:not(:empty)').allInnerTexts();

const waitFor = (page: Page, calculator: Calculator, status: string) =>
  statusOf(page, calculator).getByText(status, { exact: true }).waitFor();

describe('a form', () => {
  const tab = useTab();

  test.each(allByAddress)(
    'on %s starts empty but for the month of the site',
    async (address, ofPage) => {
      const page = await tab.open(address);
      for (const { calculator, locale } of ofPage) {
        const held = await partOf(page, calculator)
          .locator('input, select, textarea')
          .evaluateAll((controls) =>
            controls.flatMap((control) => {
              if (control instanceof HTMLInputElement && control.type === 'checkbox')
                return control.checked ? [control.value] : [];
              if (control instanceof HTMLSelectElement)
                return control.selectedOptions.length === 1 ? [control.value] : ['nothing'];
              return [(control as HTMLInputElement).value];
            }),
          );
        const months = fieldsOf(calculator).filter(
          ({ kind, needed }) => kind === 'month' && needed,
        );
        expect([calculator, ...held.filter((value) => value !== '')]).toEqual([
          calculator,
          ...months.map(() => siteDate.slice(0, 7)),
        ]);
        expect(await textOf(statusOf(page, calculator))).toMatch(
          locale === 'id' ? /^Hasilnya tampil di sini begitu/ : /^The result appears here once/,
        );
        expect(await linesOf(page, calculator).innerHTML()).toBe('');
        // Nothing to print before there is a result.
        expect(await partOf(page, calculator).locator('.print').isVisible()).toBe(false);
      }
      expect(new URL(page.url()).hash).toBe('');
    },
  );

  test('names what is needed as it is told, one by one', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    await tell(page, 'accident', { segment: 'pu' });
    await waitFor(
      page,
      'accident',
      'Belum ada hasil. Isi juga: Tanggal kejadian, Akibat kecelakaan, Upah atau penghasilan sebulan.',
    );
    await tell(page, 'accident', { date: KNOWN, wage: 3_000_000 });
    await waitFor(page, 'accident', 'Belum ada hasil. Isi juga: Akibat kecelakaan.');
    await tell(page, 'accident', { outcome: 'partial' });
    // A field that has just come into sight is named, and not scolded.
    await waitFor(
      page,
      'accident',
      'Belum ada hasil. Isi juga: Persen kecacatan, dari tabel di lampiran peraturan.',
    );
    expect(await faultsOf(page, 'accident')).toEqual([]);
    const percent = fieldOf(page, 'accident', 'tablePercent').locator('input');
    expect(await percent.isVisible()).toBe(true);
    expect(await percent.getAttribute('aria-invalid')).toBe(null);
    await percent.fill('40');
    await linesOf(page, 'accident').getByText('40% ×').waitFor();
    await tell(page, 'accident', { loss: 'function' });
    await waitFor(page, 'accident', 'Belum ada hasil. Isi juga: Persen fungsi yang hilang.');
    expect(await faultsOf(page, 'accident')).toEqual([]);
    await tell(page, 'accident', { outcome: 'death' });
    await linesOf(page, 'accident').locator('table').waitFor();
    for (const name of ['tablePercent', 'loss', 'lossPercent', 'months'])
      expect(await fieldOf(page, 'accident', name).isVisible()).toBe(false);
  });

  test('reveals no fault where a field was left, or emptied again', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const field = partOf(page, 'savings').getByLabel('Monthly wage or income');
    await field.focus();
    await page.keyboard.press('Tab');
    await field.fill('x');
    await field.press('Tab');
    await partOf(page, 'savings').locator('.fault:not(:empty)').waitFor();
    await field.fill('');
    await field.press('Tab');
    await statusOf(page, 'savings').getByText('No result yet. Also fill in:').waitFor();
    expect(await faultsOf(page, 'savings')).toEqual([]);
    expect(await field.getAttribute('aria-invalid')).toBe(null);
    expect(new URL(page.url()).hash).toBe(`#savings?month=${siteDate.slice(0, 7)}`);
  });

  test('says a fault whichever of its parts arrives first', async () => {
    const page = tab.page();
    let count = 0;
    await page.route('**/*.js', async (route) => {
      count += 1;
      await new Promise((resume) => setTimeout(resume, (count % 3) * 150));
      await route.continue();
    });
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await page.goto('about:blank');
      await tab.open(addressIn('benefits', 'en'));
      const part = partOf(page, 'savings');
      const field = part.getByLabel('Monthly wage or income');
      await field.fill('x');
      await field.press('Tab');
      await part.locator('.fault:not(:empty)').waitFor({ timeout: 10_000 });
    }
    await page.unroute('**/*.js');
  });

  test('does not read what is hidden, be it wrong or right', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    const part = partOf(page, 'death');
    await tell(page, 'death', { segment: 'bpu', date: KNOWN });
    await linesOf(page, 'death').locator('table').waitFor();
    const membership = part.getByLabel('Lama menjadi peserta');
    await membership.fill('x');
    await membership.blur();
    await waitFor(page, 'death', 'Perbaiki isian yang ditandai, lalu hasilnya tampil di sini.');
    expect(await faultsOf(page, 'death')).toHaveLength(1);
    await part.getByLabel('Jenis peserta').selectOption({ label: 'Karyawan (penerima upah)' });
    await linesOf(page, 'death').locator('table').waitFor();
    expect(await membership.isVisible()).toBe(false);
    expect(await textOf(statusOf(page, 'death'))).toMatch(/: Rp42\.000\.000/);
    const { hash } = new URL(page.url());
    expect(hash).toBe(`#death?segment=pu&date=${KNOWN}`);
    expect(await textOf(linesOf(page, 'death').locator('> p'))).not.toContain('menjadi peserta');
  });
});

describe('what is open', () => {
  const tab = useTab({ viewport: narrow });

  /** A case of each calculator that leaves open all that it can. */
  const cases = {
    'self-employed': { income: 1_500_000, month: '2026-11', sector: 'other' },
    migrant: { contractMonths: 24, via: 'agency', month: '2026-11' },
    death: { segment: 'bpu', date: KNOWN },
    accident: { segment: 'bpu', date: KNOWN, outcome: 'total', wage: 3_000_000 },
    'job-loss': { wage: 8_000_000, date: KNOWN, size: 'medium', claim: 2 },
    pension: {
      event: 'death',
      averageWage: 4_000_000,
      contributionMonths: 24,
      date: KNOWN,
      recipient: 'spouse',
    },
  } as const;
  const asked = {
    'self-employed': ['jht', 'paidByState'],
    migrant: ['extraMonths', 'jht'],
    death: ['membershipMonths', 'contributionMonths', 'children', 'arrearsMonths'],
    accident: ['children', 'arrearsMonths'],
    'job-loss': [
      'programmes',
      'programmes',
      'contributionMonths',
      'monthsToClaim',
      'ageOnJoining',
      'lastBenefit',
    ],
    pension: ['density'],
  };
  const names = Object.keys(cases) as (keyof typeof cases)[];
  const told = all.flatMap(({ calculator, ...one }) =>
    names.flatMap((name) => (name === calculator ? { ...one, calculator: name } : [])),
  );

  test.each(told)('of $calculator in $locale leads to its fields', async (one) => {
    const { address, calculator, locale } = one;
    const page = await tab.open(address);
    await tell(page, calculator, cases[calculator]);
    await answered(page, calculator, cases[calculator]);
    const open = linesOf(page, calculator).locator('ul.open');
    await open.waitFor();
    expect(await textOf(linesOf(page, calculator).locator('h4'))).toBe(
      locale === 'id' ? 'Belum Anda jawab' : 'Not answered yet',
    );
    const links = open.locator('a');
    const hrefs = await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href')),
    );
    expect(hrefs).toEqual(asked[calculator].map((name) => `#${calculator}-${name}`));
    const before = page.url();
    for (const [index, name] of asked[calculator].entries()) {
      const label = await fieldOf(page, calculator, name).getAttribute('data-label');
      expect(await textOf(links.nth(index))).toBe(label);
      await links.nth(index).click();
      const focused = page.locator(`[data-field=${name}] :focus`);
      await expect.poll(async () => [name, await focused.count()]).toEqual([name, 1]);
      // Where a field is folded away, it opens.
      expect(
        await fieldOf(page, calculator, name).locator('input, select').first().isVisible(),
      ).toBe(true);
      expect(page.url()).toBe(before);
    }
    expect(await faultsOf(page, calculator)).toEqual([]);
  });

  test('leads there though the answer is still asked for again while the link is pressed', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    const { wage, ...others } = cases.accident;
    await tell(page, 'accident', others);
    await fieldOf(page, 'accident', 'wage').locator('input').focus();
    await page.keyboard.type(String(wage));
    const link = linesOf(page, 'accident').locator('ul.open a').first();
    // The field is left as the link is pressed, and a hand takes its time to let go.
    await link.click({ delay: 300 });
    await page.locator('[data-field=children] :focus').waitFor();
  });

  test('asks only for fields that are in sight, and no longer once they are answered', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    const given = { wage: 8_000_000, date: KNOWN };
    await tell(page, 'job-loss', given);
    await answered(page, 'job-loss', given);
    const links = linesOf(page, 'job-loss').locator('ul.open a');
    await links.first().waitFor();
    for (const link of await links.all()) {
      const id = (await link.getAttribute('href')) ?? '';
      expect([id, await page.locator(id).isVisible()]).toEqual([id, true]);
    }
    await tell(page, 'job-loss', {
      size: 'medium',
      programmes: ['jkk', 'jkm', 'jht', 'jp'],
      contributionMonths: 24,
      monthsToClaim: 1,
      ageOnJoining: 30,
      claim: 1,
    });
    await waitFor(page, 'job-loss', 'Seluruhnya, paling banyak: Rp18.000.000');
    expect(await linesOf(page, 'job-loss').locator('ul.open').count()).toBe(0);
  });

  test('is nothing where a calculator asks only what it needs', () => {
    const closed = ['construction', 'savings'] as const;
    for (const calculator of closed)
      expect(fieldsOf(calculator).filter(({ needed }) => !needed)).toEqual([]);
  });
});

describe('a time to come', () => {
  const tab = useTab();
  const said = 'jika aturan per';

  test('is said in the result, on paper and in the address', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    const given = { segment: 'pu', contributionMonths: 60, arrearsMonths: 0 } as const;
    await tell(page, 'death', { ...given, date: KNOWN, children: [{ primary: 0 }] });
    await waitFor(page, 'death', 'Seluruhnya: Rp42.000.000');
    expect(new URL(page.url()).hash).not.toContain('rules=');
    await tell(page, 'death', { date: '2099-01-01' });
    await statusOf(page, 'death').getByText(said).waitFor();
    const status = await textOf(statusOf(page, 'death'));
    expect(status).toMatch(
      /^Seluruhnya: Rp42\.000\.000, jika aturan per \d+ \p{L}+ \d{4} masih berlaku$/u,
    );
    const [, assumption = ''] = status.split(', ');
    const caption = linesOf(page, 'death').locator('caption');
    expect(await textOf(caption)).toBe(`Manfaat per 1 Januari 2099, ${assumption}`);
    await page.emulateMedia({ media: 'print' });
    expect(await statusOf(page, 'death').isVisible()).toBe(true);
    expect(await caption.isVisible()).toBe(true);
    expect(await textOf(statusOf(page, 'death'))).toBe(status);
    await page.emulateMedia({ media: null });
    expect(new URL(page.url()).hash).toMatch(/&rules=\d{4}-\d\d-\d\d$/);
  });

  test('that an address names is compared with the rules of now', async () => {
    const page = await tab.open('/');
    const hash = '#death?segment=pu&date=2099-01-01&arrearsMonths=0&children=0.0.0.0';
    await page.goto('about:blank');
    await tab.open(`${addressIn('benefits', 'id')}${hash}&rules=2026-10-01`);
    const lines = linesOf(page, 'death');
    await lines.locator('table').waitFor();
    expect(await textOf(lines.locator('> p').first())).toBe(
      'Alamat ini semula dihitung dengan aturan per 1 Oktober 2026. Hasil di bawah memakai aturan yang berlaku di situs ini sekarang.',
    );
    const now = new URL(page.url()).hash;
    expect(now).toMatch(/&rules=\d{4}-\d\d-\d\d$/);
    expect(now).not.toContain('rules=2026-10-01');
    // The address that stands there now was computed with the rules of now.
    await page.goto('about:blank');
    await tab.open(addressIn('benefits', 'id') + now);
    await lines.locator('table').waitFor();
    expect(await lines.innerHTML()).not.toContain('semula');
  });
});
