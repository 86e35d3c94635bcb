import { describe, expect, test } from 'vitest';
import { formatRupiah } from '../../src/i18n/formats.ts';
import { bpuContribution } from '../../src/jamsostek/calculators/self-employed/compute.ts';
import { contributionTable } from '../../src/jamsostek/subject.ts';
import { useTab } from '../support/browser.ts';
import {
  addressIn,
  answered,
  linesOf,
  partOf,
  rules,
  siteDate,
  statusOf,
  tell,
  textOf,
  toldInTurn,
  type Telling,
} from '../support/calculators.ts';

const month = siteDate.slice(0, 7);
/** A day on which rules of known amounts are in force, whatever the day of the site. */
const KNOWN = '2026-11-22';

/** Whole rupiah of a cell. */
const rupiah = (text: string) => Number(text.replace(/\D/g, ''));

/** Pattern of just this text. */
const exactly = (text: string) => `^${RegExp.escape(text.replaceAll('\u00A0', ' '))}$`;

describe('the browser', () => {
  const tab = useTab();

  test('answers for every income bracket what the table of the build says', async () => {
    const page = await tab.open(addressIn('contributions', 'id'));
    const table = contributionTable(rules, 'bpu', siteDate);
    if (!table.ok) throw new Error('the build has no table');
    await tell(page, 'self-employed', { month, sector: 'other', jht: true });
    const printed = await page
      .locator('#iuran-bpu tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())),
      );
    expect(printed).toHaveLength(table.rows.length);
    const ids = table.columns.map(({ id }) => id).filter((id) => id !== 'income');
    const incomes = table.rows.map(([income]) => {
      if (income?.kind !== 'range') throw new Error('the first cell is no income');
      // The lowest bracket begins at nothing, which nobody earns.
      return income.from || 500_000;
    });
    const tellings = incomes.flatMap((income) =>
      [false, true].map((paidByState): Telling => {
        const question = { income, month, sector: 'other', jht: true, paidByState } as const;
        const result = bpuContribution(rules, question);
        if (!result.ok) throw new Error('no result');
        return {
          told: { income: String(income), paidByState: paidByState ? '1' : '0' },
          said: exactly(`Sebulan: ${formatRupiah(result.total, 'id')}`),
        };
      }),
    );
    const answers = await toldInTurn(page, 'self-employed', tellings);
    for (const [index] of table.rows.entries()) {
      const [discounted, full] = answers.slice(2 * index).map(({ cells }) => cells.map(rupiah));
      const [jkk = 0, jkm = 0, jht = 0] = discounted ?? [];
      const [fullJkk = 0, fullJkm = 0] = full ?? [];
      const expected: Record<string, number> = {
        discounted: jkk + jkm,
        normal: fullJkk + fullJkm,
        jht,
      };
      expect(printed[index]?.map(rupiah)).toEqual(ids.map((id) => expected[id]));
    }
  });

  test.each(['micro', 'small'] as const)(
    'answers for every risk class of a %s enterprise what the table of the build says',
    async (size) => {
      const page = await tab.open(addressIn('contributions', 'id'));
      const table = contributionTable(rules, size, siteDate);
      if (!table.ok) throw new Error('the build has no table');
      const { wage } = table;
      if (wage === null) throw new Error('the table has no wage');
      await tell(page, 'employee', { wage, month, size, labourIntensive: false });
      const asked = table.rows.map((row) => {
        const [risk] = row;
        if (risk?.kind !== 'risk') throw new Error('the first cell is no risk class');
        const amounts = row.flatMap((cell) => (cell.kind === 'rupiah' ? [cell.value] : []));
        const total =
          size === 'micro' ? (amounts.at(-1) ?? 0) : (amounts.at(-2) ?? 0) + (amounts.at(-1) ?? 0);
        const said = exactly(`Sebulan: ${formatRupiah(total, 'id')}`);
        return { amounts, told: { riskClass: risk.risk }, said };
      });
      const answers = await toldInTurn(page, 'employee', asked);
      // The employer's total stands between its own lines and what is withheld.
      expect(answers.map(({ cells }) => cells.map(rupiah))).toEqual(
        asked.map(({ amounts }) =>
          amounts.filter((_, index) => index !== (size === 'micro' ? 2 : 3)),
        ),
      );
    },
  );

  test('knows of every year of birth the retirement age that the table of the build says', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const rows = await page
      .locator('#pension details')
      .filter({ hasText: 'Retirement age by year of birth' })
      .locator('tbody tr')
      .evaluateAll((found) =>
        found.map((row) => [...row.children].map((cell) => cell.textContent.trim().split('–'))),
      );
    expect(rows.length).toBeGreaterThan(3);
    await tell(page, 'pension', {
      event: 'retirement',
      averageWage: 4_000_000,
      contributionMonths: 180,
    });
    const asked = rows.flatMap(([born = [], [age = ''] = [], years = []]) =>
      [0, -1].flatMap((end) => {
        const year = born.at(end) ?? '';
        // The last age stays: its group is cut off where the table ends.
        if (year === '') return [];
        const reached = years.at(end) ?? '';
        // From July 2015 until the end of that year nobody can have paid for longer.
        const most = (Number(reached) - 2015) * 12 + 6;
        // On a later day there may have been as many: that day is asked for.
        return most < 180
          ? { told: { born: year }, said: 'Also fill in: Day the pension', captions: '' }
          : {
              told: { born: year },
              said: `Born in ${year}: the retirement age is ${age}, reached in ${reached}\\.`,
              captions: `31 December ${reached}`,
            };
      }),
    );
    const answers = await toldInTurn(page, 'pension', asked);
    expect(asked.filter(({ captions }) => captions !== '').length).toBeGreaterThan(3);
    for (const [index, { captions }] of asked.entries())
      expect(answers[index]?.caption).toContain(captions);
  });

  test('refuses a pension before its age, and says which age and when', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    const status = statusOf(page, 'pension');
    const given = { event: 'retirement', averageWage: 4_000_000, contributionMonths: 180 } as const;
    await tell(page, 'pension', { ...given, date: '2032-07-01', born: 1990 });
    await status.getByText('Belum waktunya').waitFor();
    expect(await textOf(status)).toBe(
      'Belum waktunya: usia pensiun Anda tercapai pada 2055, jika aturan per 22 November 2026 masih berlaku (Usia pensiun JP: 65 tahun, PP 45/2015 Pasal 15). Iuran yang sudah dibayar tetap dihitung.',
    );
    expect(await linesOf(page, 'pension').innerHTML()).toBe('');
    const born = partOf(page, 'pension').getByLabel('Tahun lahir');
    await born.fill('68');
    await born.blur();
    await partOf(page, 'pension')
      .locator('.fault', { hasText: 'Tulis tahun dengan empat angka' })
      .waitFor();
    await born.fill('1970');
    await linesOf(page, 'pension').locator('table').waitFor();
  });

  test('cuts a wage above every ceiling to the highest, and says so', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const given = {
      event: 'disability',
      averageWage: 50_000_000,
      contributionMonths: 24,
      date: KNOWN,
      membershipMonths: 24,
      density: 100,
    } as const;
    await tell(page, 'pension', given);
    await answered(page, 'pension', given);
    const lines = linesOf(page, 'pension');
    expect(await textOf(lines.locator('tbody'))).toContain('1% × Rp11,086,300 × 15 years');
    expect(await textOf(statusOf(page, 'pension'))).toBe('A month: Rp1,662,945');
    expect(await textOf(lines.locator('ul'))).toContain(
      'The average wage that counts is Rp11,086,300, the wage ceiling for JP contributions (1 March 2026 to 28 February 2027). Wages above it do not count.',
    );
    // What was filled in stays what it was.
    expect(await textOf(lines.locator('> p'))).toContain('Rp50,000,000');
  });

  test('refuses more months than the programme is old, beside their field', async () => {
    const page = await tab.open(addressIn('benefits', 'id'));
    await tell(page, 'pension', {
      event: 'disability',
      averageWage: 4_000_000,
      contributionMonths: 180,
      date: KNOWN,
    });
    const field = partOf(page, 'pension').getByLabel('Lama membayar iuran');
    await field.blur();
    const fault = partOf(page, 'pension').locator('.fault:not(:empty)');
    await fault.waitFor();
    expect(await textOf(fault)).toBe(
      'Paling banyak 136 bulan: Jaminan Pensiun baru dimulai pada 1 Juli 2015. Pensiun hari tua bulanan karena itu baru ada sekitar Juli 2030.',
    );
    expect(await field.getAttribute('aria-describedby')).toContain(await fault.getAttribute('id'));
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await textOf(statusOf(page, 'pension'))).toBe(
      'Perbaiki isian yang ditandai, lalu hasilnya tampil di sini.',
    );
    await field.fill('136');
    await linesOf(page, 'pension').locator('table').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe(null);
  });

  test.each([
    ['id', ['Janda atau duda', 'Anak', 'Anak', 'Orang tua']],
    ['en', ['Widow or widower', 'Child', 'Child', 'Parent']],
  ] as const)('in %s never offers a pension to the dead', async (locale, offered) => {
    const page = await tab.open(addressIn('benefits', locale));
    await tell(page, 'pension', { event: 'death' });
    const options = partOf(page, 'pension').locator('[data-field=recipient] option');
    const texts = await options.allInnerTexts();
    expect(texts.slice(1).map((text) => text.split(',')[0])).toEqual(offered);
    // Nobody is taken to receive it before that is told.
    await tell(page, 'pension', {
      averageWage: 4_000_000,
      contributionMonths: 24,
      date: KNOWN,
      membershipMonths: 24,
      density: 100,
    });
    const label =
      locale === 'id'
        ? 'Belum ada hasil. Isi juga: Penerima.'
        : 'No result yet. Also fill in: Recipient.';
    await statusOf(page, 'pension').getByText(label, { exact: true }).waitFor();
    await tell(page, 'pension', { recipient: 'parent' });
    await linesOf(page, 'pension').locator('table').waitFor();
  });

  test('pays nothing after a layoff without the programmes that JKP needs', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const part = partOf(page, 'job-loss');
    const status = statusOf(page, 'job-loss');
    const lines = linesOf(page, 'job-loss');
    await tell(page, 'job-loss', {
      wage: 8_000_000,
      date: KNOWN,
      size: 'micro',
      programmes: ['jkk', 'jkm', 'jht', 'jp'],
    });
    await status.getByText('In all, at most: Rp18,000,000').waitFor();
    await part.getByLabel('Pension (JP)').uncheck();
    await lines.locator('table').waitFor();
    // A box that is not ticked is a question, until the list is said to be whole.
    await part.getByLabel('Old-age savings (JHT)').uncheck();
    await lines.getByText('JKK, JKM and JHT needed for JKP').waitFor();
    expect(new URL(page.url()).hash).toMatch(/&programmes=jkk_jkm$/);
    await part.getByLabel('Only those ticked').check();
    await status.getByText('JKK, JKM and JHT needed for JKP').waitFor();
    expect(await lines.innerHTML()).toBe('');
    expect(new URL(page.url()).hash).toMatch(/&programmes=jkk_jkm_only$/);
    await part.getByLabel('Old-age savings (JHT)').check();
    await part.getByLabel('Size of the employer').selectOption('medium');
    await status.getByText('JP needed for JKP in medium and large').waitFor();
    await part.getByLabel('Size of the employer').selectOption('');
    await lines.locator('table').waitFor();
    expect(await part.getByLabel('Pension (JP)').isVisible()).toBe(false);
    // What is hidden is not told.
    expect(new URL(page.url()).hash).not.toContain('programmes');
  });

  test('refuses a month that no rule covers, and says what was last', async () => {
    const page = await tab.open(addressIn('contributions', 'id'));
    const part = partOf(page, 'employee');
    const status = statusOf(page, 'employee');
    await tell(page, 'employee', {
      wage: 20_000_000,
      month: '2030-01',
      riskClass: 'low',
      size: 'large',
    });
    await status.getByText('belum ditetapkan untuk Januari').waitFor();
    expect(await textOf(status)).toMatch(/; terakhir Rp[\d.]+, sampai \d/);
    expect(await linesOf(page, 'employee').innerHTML()).toBe('');
    expect(await part.getByLabel('Iuran untuk bulan').getAttribute('aria-invalid')).toBe('true');
    await tell(page, 'employee', { month });
    await linesOf(page, 'employee').locator('table').waitFor();
    expect(await part.getByLabel('Iuran untuk bulan').getAttribute('aria-invalid')).toBe(null);
  });

  test('counts children and their years of school', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    await tell(page, 'death', {
      segment: 'pu',
      date: KNOWN,
      contributionMonths: 60,
      arrearsMonths: 0,
      children: [{ degree: 5 }, { primary: 2 }],
    });
    await page.waitForURL(/&children=0\.0\.0\.5_2\.0\.0\.0$/);
    expect(await textOf(statusOf(page, 'death'))).toMatch(/^In all, at most: Rp[\d,]+$/);
    const given = await textOf(linesOf(page, 'death').locator('> p'));
    expect(given).toContain('Degree or training 5 years, Kindergarten to primary 2 years');
  });

  test('takes a zero for no child at school, and an empty field for nothing told', async () => {
    const page = await tab.open(addressIn('benefits', 'en'));
    const given = {
      segment: 'pu',
      date: KNOWN,
      contributionMonths: 60,
      arrearsMonths: 0,
    } as const;
    await tell(page, 'death', given);
    await statusOf(page, 'death').getByText('At least: Rp42,000,000', { exact: true }).waitFor();
    await tell(page, 'death', { children: [{ primary: 0 }] });
    await statusOf(page, 'death').getByText('In all: Rp42,000,000', { exact: true }).waitFor();
    expect(await textOf(linesOf(page, 'death').locator('> p'))).toContain(
      'Children still at school: none',
    );
    expect(new URL(page.url()).hash).toMatch(/&children=0\.0\.0\.0$/);
    // Without a child at school it decides nothing how long contributions were paid.
    await partOf(page, 'death').getByLabel('Months of contributions').fill('');
    await page.waitForURL((url) => !url.hash.includes('contributionMonths'));
    expect(await textOf(statusOf(page, 'death'))).toBe('In all: Rp42,000,000');
    expect(await linesOf(page, 'death').locator('.open').count()).toBe(0);
  });
});
