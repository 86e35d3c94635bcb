import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  caseFields,
  rulesFromSubset,
  type Calculator,
  type Case,
  type Refusal,
} from '../../src/benefits/index.ts';
import { outcomeFor } from '../../src/calculators/outcomes/index.ts';
import { calculatorPages, examplesOf, fieldsOf } from '../../src/calculators/questions.ts';
import { refusalText, showOutcome } from '../../src/calculators/refusal.ts';
import { wordsOf } from '../../src/calculators/words.ts';
import CaseForm from '../../src/components/CaseForm.astro';
import { calculatorTexts } from '../../src/library/calculator-texts.ts';
import { calculatorPage } from '../../src/library/calculators.ts';
import { rules } from '../../src/library/records.ts';
import { attribute, elementsIn } from '../../src/publish/html.ts';
import { DATE, render, valuesOf, words as textIn } from './render.ts';

const pages = (['contributions', 'benefits'] as const).flatMap((name) =>
  (['id', 'en'] as const).map((locale) => ({
    name,
    locale,
    view: calculatorPage(name, locale, DATE),
  })),
);
const cases = pages.flatMap(({ view, locale }) =>
  view.calculators.map((one) => ({ calculator: one.calculator, locale, view: one, ...view })),
);

const children = fc.array(fc.record({ primary: fc.nat(8), degree: fc.nat(5) }), { maxLength: 2 });
const byKind: Record<string, fc.Arbitrary<unknown>> = {
  rupiah: fc.nat(30_000_000),
  whole: fc.oneof(fc.nat(30), fc.nat(300)),
  months: fc.oneof(fc.nat(30), fc.nat(300)),
  year: fc.integer({ min: 1940, max: 2010 }),
  percent: fc.nat(100),
  month: fc.constantFrom('2014-01', '2020-02', '2025-06', '2026-11', '2027-03', '2030-01'),
  date: fc.constantFrom('2014-01-01', '2021-02-02', '2025-02-06', '2026-11-22', '2030-07-01'),
  flag: fc.boolean(),
  amounts: fc.array(fc.nat(30_000_000), { minLength: 1, maxLength: 8 }),
  children,
};

/** Any filled-in form of a calculator, possible or not. */
function anyCase<C extends Calculator>(calculator: C) {
  const fields = fieldsOf(calculator).map(({ name, kind, optional }) => {
    const value =
      typeof kind === 'string'
        ? (byKind[kind] ?? fc.constant(undefined))
        : 'any' in kind
          ? fc.subarray([...kind.any])
          : fc.constantFrom(...kind);
    return [name, optional ? fc.option(value, { nil: undefined }) : value] as const;
  });
  return fc.record(Object.fromEntries(fields)) as unknown as fc.Arbitrary<
    Case<C> & { month?: string; date?: string }
  >;
}

/** Whole rupiah of a printed amount. */
const amountOf = (text: string) => Number(text.replace(/\D/g, ''));

test('each calculator stands on one page', () => {
  const all = Object.values(calculatorPages).flat();
  expect(all.toSorted()).toEqual(Object.keys(caseFields).toSorted());
});

describe.each(cases)('$calculator in $locale', ({ view, locale, page, calculator }) => {
  const { desk } = view;
  const words = wordsOf(desk);

  test('shows lines that add up to what it says first', async () => {
    const drawn = await render(CaseForm, { view, date: DATE, locale });
    const [table] = drawn.all('table');
    if (!table) throw new Error('no table');
    const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === 'tr');
    const body = rows.filter(({ parentNode }) => parentNode?.nodeName === 'tbody');
    const sum = body
      .map((row) => amountOf(textIn(row.childNodes.at(-1) ?? row)))
      .reduce((all, amount) => all + amount, 0);
    const status = [...drawn.all('p')].find((one) => attribute(one, 'role') === 'status');
    expect(sum).toBeGreaterThan(0);
    expect(amountOf(textIn(status ?? table))).toBe(sum);
    expect(amountOf(textIn(rows.at(-1)?.childNodes.at(-1) ?? table))).toBe(sum);
  });

  test('gives every line that a rule sets its law, its dates and its sources', () => {
    const given = examplesOf(rules, DATE)[calculator][0];
    const outcome = outcomeFor(calculator, rules, given);
    if (!outcome.ok) throw new Error('no result');
    const lines = outcome.sums.flatMap((sum) => sum.lines).filter((line) => line.rules.length > 0);
    // What stands beside the lines names its law as well.
    const [html = ''] = view.examples[0].shown.html.split('<ul');
    const since = locale === 'id' ? 'berlaku' : 'in force';
    expect(html.split(since).length - 1).toBe(lines.length);
    for (const { basis, rules: refs } of lines) {
      expect(html).toContain(basis);
      for (const ref of refs) {
        const { n } = page.sourceOf({ kind: 'rule', ref, date: DATE });
        expect(html).toContain(`href="#s${n}"`);
      }
    }
  });

  test('labels every field, says where its faults stand, and hides what is not asked', async () => {
    const drawn = await render(CaseForm, { view, date: DATE, locale });
    const ids = new Set(valuesOf(drawn.fragment, 'id'));
    const labelled = new Set(drawn.all('label').flatMap((label) => attribute(label, 'for') ?? []));
    const controls = ['input', 'select', 'textarea'].flatMap((name) => drawn.all(name));
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      const wrapped = control.parentNode?.nodeName === 'label';
      expect(wrapped || labelled.has(attribute(control, 'id') ?? '')).toBe(true);
      for (const id of (attribute(control, 'aria-describedby') ?? '').split(' '))
        expect(ids.has(id)).toBe(true);
    }
    const asked = drawn.all('div').filter((one) => attribute(one, 'data-field') !== undefined);
    expect(asked).toHaveLength(fieldsOf(calculator).length);
  });

  test('answers from the rows in the page as from all rules', () => {
    const held = rulesFromSubset(desk.rules);
    for (const given of examplesOf(rules, DATE)[calculator])
      expect(showOutcome(words, DATE, outcomeFor(calculator, held, given), [])).toEqual(
        showOutcome(words, DATE, outcomeFor(calculator, rules, given), []),
      );
  });

  test('has every word that any case may need', () => {
    fc.assert(
      fc.property(anyCase(calculator), (given) => {
        const outcome = outcomeFor(calculator, rules, given);
        const shown = showOutcome(words, given.month ?? given.date ?? '2026-11', outcome, []);
        expect(shown.status).not.toMatch(/[{}]|undefined|NaN/);
        expect(shown.html).not.toMatch(/[{}]|undefined|NaN/);
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
  });

  test('says in words why there is no result, whatever the reason', () => {
    const [ref = ''] = Object.keys(desk.rules);
    const last = rules.at(ref, DATE).entry.rule.rows[0] ?? null;
    const none = { ok: false, reason: 'no-rule', rule: ref, month: '2030-01' } as const;
    const refusals: Refusal[] = [
      { ...none, last: null, next: null },
      { ...none, last: last && { ...last, to: '2026-12-31' }, next: null },
      { ...none, last: null, next: last },
      { ok: false, reason: 'month', given: '' },
      { ok: false, reason: 'date', given: '' },
      { ok: false, reason: 'amount', given: -1 },
      { ok: false, reason: 'number', field: 'months', given: 0, least: 1, most: 2 },
      { ok: false, reason: 'not-entitled', rule: ref, basis: 'PP' },
      { ok: false, reason: 'contract', given: 7, known: [6, 12] },
      ...(
        ['pension-limits', 'survivor-limits', 'migrant-accident', 'individual-package'] as const
      ).map((what): Refusal => ({ ok: false, reason: 'not-published', what })),
    ];
    const texts = calculatorTexts(Object.values(calculatorPages).flat(), locale);
    const said = wordsOf({ ...desk, text: (name) => texts[name] ?? '' });
    for (const refusal of refusals) {
      const sentence = refusalText(said, refusal, '2030-01');
      expect(sentence).toMatch(/^\p{L}.*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('what a result says', () => {
  const view = (name: 'contributions' | 'benefits') => calculatorPage(name, 'id', DATE);

  const wordsFor = (calculator: Calculator) => {
    const all = [...view('contributions').calculators, ...view('benefits').calculators];
    const found = all.find((one) => one.calculator === calculator);
    if (!found) throw new Error('no such calculator');
    return wordsOf(found.desk);
  };

  test('for a month that no rule covers is the last known value, never an amount', () => {
    const words = wordsFor('employee');
    const given = { wage: 20_000_000, month: '2027-03', riskClass: 'low', size: 'large' } as const;
    const shown = showOutcome(words, '2027-03', outcomeFor('employee', rules, given), []);
    expect(shown.html).toBe('');
    expect(shown.status.replaceAll('\u00A0', ' ')).toBe(
      'Batas atas upah untuk iuran JP: belum ditetapkan untuk Maret 2027; terakhir Rp11.086.300, sampai 28 Februari 2027.',
    );
  });

  test('has marks only where the page’s source speaks of the same row', () => {
    const words = wordsFor('employee');
    const given = { wage: 20_000_000, month: '2025-06', riskClass: 'low', size: 'large' } as const;
    const { n } = calculatorPage('contributions', 'id', DATE).page.sourceOf({
      kind: 'rule',
      ref: 'jp/ceiling',
      date: DATE,
    });
    const shown = showOutcome(words, '2025-06', outcomeFor('employee', rules, given), []);
    expect(shown.html).toContain('28\u00A0Februari\u00A02026');
    expect(shown.html).not.toContain(`#s${n}"`);
  });

  test('of a self-employed member of too short a membership names the rule', () => {
    const { calculators } = view('benefits');
    const death = calculators.find(({ calculator }) => calculator === 'death');
    const short = death?.examples[1]?.shown;
    expect(short?.status).toBe('Seluruhnya: Rp10.000.000');
    expect(short?.html.replaceAll('\u00A0', ' ')).toContain(
      'syarat ini belum terpenuhi: Masa kepesertaan BPU untuk JKM penuh: 3 bulan.',
    );
  });

  test('of a pension says that its limits for the date are not known, and whom to ask', () => {
    const { calculators } = view('benefits');
    const html = calculators.find(({ calculator }) => calculator === 'pension')?.examples[0].shown
      .html;
    expect(html?.replaceAll('\u00A0', ' ')).toContain(
      'Hasil ini belum dibatasi: batas paling sedikit dan paling banyak untuk tanggal itu tidak kami temukan di sumber yang dapat diperiksa. Tanyakan ke 175.',
    );
  });

  const remarksOf = <C extends Calculator>(calculator: C, given: Case<C>) => {
    const outcome = outcomeFor(calculator, rules, given);
    const { html } = showOutcome(wordsFor(calculator), DATE, outcome, []);
    const list = html.replaceAll('\u00A0', ' ').split('<ul')[1] ?? '';
    return [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text);
  };

  test('of a loss of a job tells each month, the last day to claim and what it did not check', () => {
    const date = '2026-11-22';
    expect(remarksOf('job-loss', { wage: 8_000_000, date })).toEqual([
      'Rp3.000.000 sebulan, 6 bulan.',
      'Batas waktu klaim JKP sejak PHK: 6 bulan, jadi sampai 22 Mei 2027.',
      expect.stringMatching(/^Belum diperiksa: Syarat diikutkan JKK, JKM dan JHT/),
      expect.stringMatching(/^Belum diperiksa: Syarat diikutkan JP/),
      'Belum diperiksa: Masa iur paling sedikit untuk JKP: 12 bulan.',
      'Belum diperiksa: Batas waktu klaim JKP sejak PHK: 6 bulan.',
      'Belum diperiksa: Batas atas usia saat mendaftar JKP: 54 tahun.',
      'Belum diperiksa: Jumlah klaim JKP paling banyak selama masa kerja: 3 kali.',
    ]);
    const all = {
      size: 'micro',
      programmes: ['jkk', 'jkm', 'jht'],
      contributionMonths: 12,
      monthsToClaim: 1,
      ageOnJoining: 30,
      claim: 1,
    } as const;
    expect(
      remarksOf('job-loss', { wage: 8_000_000, date, ...all, programmes: [...all.programmes] }),
    ).toHaveLength(2);
  });

  test('of a death at work says what is paid besides', () => {
    const given = { segment: 'pu', wage: 3_000_000, date: '2026-11-22' } as const;
    const [besides] = remarksOf('accident', { ...given, outcome: 'death' });
    expect(besides).toMatch(/JHT.*JP/);
    expect(remarksOf('accident', { ...given, outcome: 'total' })).toEqual([]);
  });

  test.each([
    [1_000_000, 'golongan Rp0 sampai Rp1.099.000, yang dasarnya Rp1.000.000'],
    [1_099_500, 'di antara dua golongan. Kami memakai yang lebih rendah: Rp0 sampai Rp1.099.000'],
    [30_000_000, 'golongan Rp20.200.000 ke atas, yang dasarnya Rp20.700.000'],
  ])('of an income of %d names its bracket', (income, bracket) => {
    const given = { income, month: '2026-11', sector: 'other', jht: false } as const;
    expect(remarksOf('self-employed', given)[0]).toContain(bracket);
  });

  test('of savings calls growth the reader’s assumption', () => {
    const { calculators } = view('benefits');
    const html = calculators.find(({ calculator }) => calculator === 'savings')?.examples[0].shown
      .html;
    expect(html).toContain('5%, perkiraan Anda');
  });

  test('never lets what is written become markup', () => {
    const words = wordsFor('self-employed');
    const given = { income: 1, month: '2026-11', sector: 'other', jht: false } as const;
    const outcome = outcomeFor('self-employed', rules, given);
    const shown = showOutcome(words, '2026-11', outcome, [['<b>', '<img src=x>']]);
    expect(shown.html).not.toContain('<img');
    expect(shown.html).toContain('&#60;img');
  });
});
