import { describe, expect, test } from 'vitest';
import CaseForm from '../../src/components/CaseForm.astro';
import { refusalText } from '../../src/jamsostek/form/refusal.ts';
import {
  askedIn,
  calculatorNames,
  calculatorPages,
  calculatorTexts,
  examplesOf,
  fieldsOf,
  outcomeFor,
  showOutcome,
  formWords,
  type Calculator,
  type Case,
} from '../../src/jamsostek/subject.ts';
import type { Refusal } from '../../src/jamsostek/case-types.ts';
import { lawText } from '../../src/i18n/law-text.ts';
import { calculatorPage } from '../../src/library/calculators.ts';
import { attribute, elementsIn, type HtmlElement } from '../../src/publish/html.ts';
import type { RuleRows } from '../../src/rules/rule-types.ts';
import { rulesFromSubset } from '../../src/rules/subset.ts';
import fc, { tries } from '../support/chance.ts';
import { DATE, plain, render, valuesOf, words as textIn, type Rendered } from './render.ts';
import { edition } from './edition.ts';

const pages = (['contributions', 'benefits'] as const).flatMap((name) =>
  (['id', 'en'] as const).map((locale) => ({
    name,
    locale,
    view: calculatorPage(edition, name, locale, DATE),
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

/** Any form of a calculator with all that it needs: what it does not ask is not read. */
function anyCase<C extends Calculator>(calculator: C) {
  const fields = fieldsOf(calculator).map(({ name, kind, needed }) => {
    const value =
      typeof kind === 'string'
        ? (byKind[kind] ?? fc.constant(undefined))
        : 'any' in kind
          ? fc.subarray([...kind.any], { minLength: 1 })
          : fc.constantFrom(...kind);
    return [name, needed ? value : fc.option(value, { nil: undefined, freq: 1 })] as const;
  });
  return fc.record<Record<string, unknown>>(Object.fromEntries(fields)).map((given) => {
    const asked = askedIn(calculator, given).map(({ name }) => [name, given[name]] as const);
    return Object.fromEntries(asked) as unknown as Case<C> & { month?: string; date?: string };
  });
}

/** Whole rupiah of the first amount that a text prints. */
const amountOf = (text: string) =>
  Number(/Rp(\d{1,3}(?:[.,]\d{3})*)/.exec(text)?.[1]?.replace(/\D/g, ''));

/** The only element of a form with these classes. */
function partOf(drawn: Rendered, classes: string): HtmlElement {
  const [found, ...others] = [...elementsIn(drawn.fragment)].filter(
    (element) => attribute(element, 'class') === classes,
  );
  if (!found || others.length > 0) throw new Error(`expected one .${classes}`);
  return found;
}

const inside = (element: HtmlElement, tagName: string) =>
  [...elementsIn(element)].filter((one) => one.tagName === tagName);

/** What may be written into, chosen from or ticked. */
const controlsOf = (drawn: Rendered) =>
  ['input', 'select', 'textarea'].flatMap((name) => drawn.all(name));

test('each calculator stands on one page', () => {
  const all = Object.values(calculatorPages).flat();
  expect(all.toSorted()).toEqual([...calculatorNames].toSorted());
});

describe.each(cases)('$calculator in $locale', ({ view, locale, page, calculator }) => {
  const { desk } = view;
  const words = formWords(desk);

  test('starts empty but for the month of the page, with the place of its answer and no result in it', async () => {
    const drawn = await render(CaseForm, { view, locale, date: DATE });
    for (const control of controlsOf(drawn)) {
      const type = attribute(control, 'type');
      const asks = type === 'month' && fieldsOf(calculator).some(({ kind }) => kind === 'month');
      expect(attribute(control, 'value') ?? '').toBe(
        type === 'checkbox' ? attribute(control, 'value') : asks ? DATE.slice(0, 7) : '',
      );
      expect(attribute(control, 'checked')).toBeUndefined();
      if (control.tagName === 'textarea') expect(textIn(control)).toBe('');
      if (control.tagName !== 'select') continue;
      const [first, ...others] = inside(control, 'option');
      expect([first && attribute(first, 'value'), first && textIn(first)]).toEqual([
        '',
        locale === 'id' ? 'Belum diisi' : 'Not filled in',
      ]);
      expect(others.length).toBeGreaterThan(1);
      for (const option of others) {
        expect(attribute(option, 'value')).not.toBe('');
        expect(attribute(option, 'selected')).toBeUndefined();
      }
    }
    const answer = partOf(drawn, 'answer flow scripted');
    const [heading] = inside(answer, 'h3');
    expect(heading && textIn(heading)).toBe(locale === 'id' ? 'Hitungan Anda' : 'Your result');
    const [lines] = inside(answer, 'div');
    expect(lines?.childNodes).toEqual([]);
    const [status, ...more] = [...elementsIn(drawn.fragment)].filter(
      (one) => attribute(one, 'role') === 'status',
    );
    expect(more).toEqual([]);
    expect(status && textIn(status)).toBe(
      locale === 'id'
        ? 'Hasilnya tampil di sini begitu isian yang diperlukan lengkap. Yang tidak Anda isi tidak ikut dihitung.'
        : 'The result appears here once the fields it needs are filled in. What you leave empty is not counted.',
    );
  });

  test('asks yes or no, and opens the number keypad for what is a number', async () => {
    const drawn = await render(CaseForm, { view, locale, date: DATE });
    const named = new Map(controlsOf(drawn).map((one) => [attribute(one, 'data-name'), one]));
    for (const { name, kind } of fieldsOf(calculator)) {
      const control = named.get(name);
      if (kind === 'flag')
        expect(
          control && inside(control, 'option').map((one) => [attribute(one, 'value'), textIn(one)]),
        ).toEqual(
          locale === 'id'
            ? [
                ['', 'Belum diisi'],
                ['1', 'Ya'],
                ['0', 'Tidak'],
              ]
            : [
                ['', 'Not filled in'],
                ['1', 'Yes'],
                ['0', 'No'],
              ],
        );
      if (kind === 'rupiah' || kind === 'whole' || kind === 'months' || kind === 'year')
        expect(control && attribute(control, 'inputmode')).toBe('numeric');
      if (kind === 'percent') expect(control && attribute(control, 'inputmode')).toBe('decimal');
      // A line break, which parts wages, is on no number keypad.
      if (kind === 'amounts') expect(control?.tagName).toBe('textarea');
    }
  });

  test('shows an example of a kind of work, whose lines add up to what it says first', async () => {
    const drawn = await render(CaseForm, { view, locale, date: DATE });
    const example = partOf(drawn, 'example flow');
    const [heading] = inside(example, 'h3');
    expect(heading && textIn(heading)).toBe(
      `${locale === 'id' ? 'Contoh' : 'Example'}: ${view.examples[0].of}`,
    );
    const [table] = inside(example, 'table');
    if (!table) throw new Error('no table');
    const rows = [...elementsIn(table)].filter(({ tagName }) => tagName === 'tr');
    const body = rows.filter(({ parentNode }) => parentNode?.nodeName === 'tbody');
    const sum = body
      .map((row) => amountOf(textIn(row.childNodes.at(-1) ?? row)))
      .reduce((all, amount) => all + amount, 0);
    const [status] = inside(example, 'p');
    if (!status) throw new Error('no sum');
    expect(sum).toBeGreaterThan(0);
    expect(amountOf(textIn(status))).toBe(sum);
    expect(amountOf(textIn(rows.at(-1)?.childNodes.at(-1) ?? table))).toBe(sum);
  });

  test('leaves nothing open in its examples', () => {
    for (const given of examplesOf(calculator, edition.rules, DATE)) {
      const outcome = outcomeFor(calculator, edition.rules, given);
      expect(outcome.ok && outcome.open).toEqual([]);
    }
    for (const { of, shown } of view.examples) {
      expect(of).toMatch(/^\p{Ll}/u);
      expect(shown.html).not.toContain('class="dots small open"');
    }
  });

  test('gives every line that a rule sets its law, its dates and its sources', () => {
    const given = examplesOf(calculator, edition.rules, DATE)[0];
    const outcome = outcomeFor(calculator, edition.rules, given);
    if (!outcome.ok) throw new Error('no result');
    const lines = outcome.sums.flatMap((sum) => sum.lines).filter((line) => line.rules.length > 0);
    // What stands beside the lines names its law as well.
    const [html = ''] = view.examples[0].shown.html.split('<ul');
    const since = locale === 'id' ? /berlaku (?:sejak|\d)/g : /in force (?:since|\d)/g;
    expect(html.match(since)).toHaveLength(lines.length);
    for (const { basis, rules: refs } of lines) {
      expect(html).toContain(lawText(basis, locale));
      for (const ref of refs) {
        const { n } = page.sourceOf({ kind: 'rule', ref, date: DATE });
        expect(html).toContain(`href="#s${n}"`);
      }
    }
  });

  test('labels every field, says where its faults stand, and hides what is not asked', async () => {
    const drawn = await render(CaseForm, { view, locale, date: DATE });
    const ids = new Set(valuesOf(drawn.fragment, 'id'));
    const labelled = new Set(drawn.all('label').flatMap((label) => attribute(label, 'for') ?? []));
    const controls = controlsOf(drawn);
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      const wrapped = control.parentNode?.nodeName === 'label';
      expect(wrapped || labelled.has(attribute(control, 'id') ?? '')).toBe(true);
      for (const id of (attribute(control, 'aria-describedby') ?? '').split(' '))
        expect(ids.has(id)).toBe(true);
    }
    const asked = drawn.all('div').filter((one) => attribute(one, 'data-field') !== undefined);
    expect(asked).toHaveLength(fieldsOf(calculator).length);
    for (const [index, { name, needed, when }] of fieldsOf(calculator).entries()) {
      const box = asked[index];
      if (!box) throw new Error('too few fields');
      expect(attribute(box, 'data-field')).toBe(name);
      expect(attribute(box, 'hidden') !== undefined).toBe(when !== null);
      // What may stay empty says so, and only that.
      expect(attribute(box, 'data-needed') !== undefined).toBe(needed);
      expect(textIn(box).includes(locale === 'id' ? '(boleh kosong)' : '(optional)')).toBe(!needed);
      // A question left open leads to it.
      if (!needed) expect(ids.has(`${calculator}-${name}`)).toBe(true);
    }
  });

  test('answers from the rows in the page as from all rules', () => {
    const held = rulesFromSubset(desk.rules);
    // Those in the page have their laws in the words of its language.
    const all: RuleRows = {
      rowsOf: (ref) =>
        edition.rules.rowsOf(ref)?.map((row) => ({ ...row, basis: lawText(row.basis, locale) })) ??
        null,
    };
    for (const given of examplesOf(calculator, edition.rules, DATE))
      expect(showOutcome(words, DATE, outcomeFor(calculator, held, given), [])).toEqual(
        showOutcome(words, DATE, outcomeFor(calculator, all, given), []),
      );
  });

  test('has every word that any case may need', () => {
    fc.assert(
      fc.property(anyCase(calculator), (given) => {
        const outcome = outcomeFor(calculator, edition.rules, given);
        const shown = showOutcome(words, given.month ?? given.date ?? '2026-11', outcome, []);
        expect(shown.status).not.toMatch(/[{}]|undefined|NaN/);
        expect(shown.html).not.toMatch(/[{}]|undefined|NaN/);
      }),
      { numRuns: tries(500) },
    );
  });

  test('leads from what is open only to fields that the case asks and that are empty', () => {
    fc.assert(
      fc.property(anyCase(calculator), (given) => {
        const outcome = outcomeFor(calculator, edition.rules, given);
        if (!outcome.ok) return;
        const told: Record<string, unknown> = given;
        const empty = askedIn(calculator, told).flatMap(({ name }) =>
          told[name] === undefined ? name : [],
        );
        for (const { fields } of outcome.open)
          for (const name of fields) expect(empty).toContain(name);
      }),
      { numRuns: tries(500) },
    );
  });

  test('says in words why there is no result, whatever the reason', () => {
    const [ref = ''] = Object.keys(desk.rules);
    const last = edition.rules.at(ref, DATE).entry.rule.rows[0] ?? null;
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
      ...(['savings', 'employer', 'widow', 'unread', 'contributions'] as const).map(
        (instead): Refusal => ({
          ok: false,
          reason: 'not-entitled',
          rule: ref,
          basis: 'PP',
          instead,
        }),
      ),
      ...(['pension', 'claim'] as const).map((says): Refusal => ({
        ok: false,
        reason: 'not-yet',
        says,
        rule: ref,
        basis: 'PP',
        from: '2030',
      })),
      {
        ok: false,
        reason: 'programme-age',
        field: 'contributionMonths',
        most: 136,
        since: '2015-07-01',
        first: '2030-07',
      },
      { ok: false, reason: 'too-long', field: 'contributionMonths', most: 2 },
      { ok: false, reason: 'after', field: 'lastBenefit' },
      { ok: false, reason: 'contract', given: 7, known: [6, 12] },
      ...(['migrant-accident', 'individual-package'] as const).map((what): Refusal => ({
        ok: false,
        reason: 'not-published',
        what,
      })),
    ];
    const texts = calculatorTexts(Object.values(calculatorPages).flat(), locale);
    const said = formWords({ ...desk, text: (name) => texts[name] ?? '' });
    for (const refusal of refusals) {
      const sentence = refusalText(said, refusal, '2030-01');
      expect(sentence).toMatch(/^\p{L}.*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('what a result says', () => {
  const view = (name: 'contributions' | 'benefits') => calculatorPage(edition, name, 'id', DATE);

  const wordsFor = (calculator: Calculator) => {
    const all = [...view('contributions').calculators, ...view('benefits').calculators];
    const found = all.find((one) => one.calculator === calculator);
    if (!found) throw new Error('no such calculator');
    return formWords(found.desk);
  };

  test('for a month that no rule covers is the last known value, never an amount', () => {
    const words = wordsFor('employee');
    const given = { wage: 20_000_000, month: '2027-03', riskClass: 'low', size: 'large' } as const;
    const shown = showOutcome(words, '2027-03', outcomeFor('employee', edition.rules, given), []);
    expect(shown.html).toBe('');
    expect(shown.status.replaceAll('\u00A0', ' ')).toBe(
      'Batas atas upah untuk iuran JP: belum ditetapkan untuk Maret 2027; terakhir Rp11.086.300, sampai 28 Februari 2027.',
    );
  });

  test('has marks only where the page’s source speaks of the same row', () => {
    const words = wordsFor('employee');
    const given = { wage: 20_000_000, month: '2025-06', riskClass: 'low', size: 'large' } as const;
    const { n } = calculatorPage(edition, 'contributions', 'id', DATE).page.sourceOf({
      kind: 'rule',
      ref: 'jp/ceiling',
      date: DATE,
    });
    const shown = showOutcome(words, '2025-06', outcomeFor('employee', edition.rules, given), []);
    expect(shown.html).toContain('28\u00A0Februari\u00A02026');
    expect(shown.html).not.toContain(`#s${n}"`);
  });

  test('of a self-employed member of too short a membership names the rule', () => {
    const { calculators } = view('benefits');
    const death = calculators.find(({ calculator }) => calculator === 'death');
    const short = death?.examples[1]?.shown;
    expect(short?.status).toBe('Seluruhnya: Rp10.000.000');
    expect(short?.html.replaceAll('\u00A0', ' ')).toContain(
      'menurut isian Anda, syarat ini tidak terpenuhi: Masa kepesertaan BPU untuk JKM penuh: 3 bulan.',
    );
  });

  test('of a pension says that its limits for the date are not known, and whom to ask', () => {
    const { calculators } = view('benefits');
    const html = calculators.find(({ calculator }) => calculator === 'pension')?.examples[0].shown
      .html;
    expect(html?.replaceAll('\u00A0', ' ')).toContain(
      'Aturan menetapkan batas pensiun paling sedikit dan paling banyak tiap tahun. Batas untuk tanggal ini tidak kami temukan di sumber yang dapat diperiksa, jadi belum dipakai. Tanyakan ke 175.',
    );
  });

  const shownOf = <C extends Calculator>(calculator: C, given: Case<C>, when = DATE) => {
    const { status, html } = showOutcome(
      wordsFor(calculator),
      when,
      outcomeFor(calculator, edition.rules, given),
      [],
    );
    const items = (list: string) => [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text);
    const [open = '', remarks = ''] = [
      /<ul class="dots small open">.*?<\/ul>/,
      /<ul class="dots small">.*?<\/ul>/,
    ].map((list) => plain(list.exec(html)?.[0] ?? ''));
    return {
      status: plain(status),
      caption: plain(/<caption>(.*?)<\/caption>/.exec(html)?.[1] ?? ''),
      open: items(open).map((item) => item?.replace(/<a href="(.*?)">(.*?)<\/a>/g, '[$2]($1)')),
      remarks: items(remarks),
    };
  };

  test('of a loss of a job tells each month, the last day to claim and what is not answered', () => {
    const date = '2026-11-22';
    const { status, open, remarks } = shownOf('job-loss', { wage: 8_000_000, date });
    expect(status).toBe(
      'Seluruhnya, paling banyak: Rp18.000.000, bila syarat di bawah ini terpenuhi',
    );
    expect(remarks).toEqual([
      'Rp3.000.000 sebulan, 6 bulan.',
      'Batas waktu klaim JKP sejak PHK: 6 bulan, jadi sampai 22 Mei 2027.',
    ]);
    const unpaid = 'Bila syarat ini tidak terpenuhi: uang tunai JKP tidak dibayar. Isi:';
    expect(open).toEqual([
      expect.stringMatching(/^Syarat diikutkan JKK, JKM dan JHT .*\(#job-loss-size\)/),
      expect.stringMatching(/^Syarat diikutkan JP .*\(#job-loss-size\)/),
      `Masa iur paling sedikit untuk JKP: 12 bulan. ${unpaid} [Bulan iuran JKP dalam rentang yang disyaratkan](#job-loss-contributionMonths)`,
      `Batas waktu klaim JKP sejak PHK: 6 bulan. ${unpaid} [Bulan dari PHK sampai klaim](#job-loss-monthsToClaim)`,
      `Batas atas usia saat mendaftar JKP: 54 tahun. ${unpaid} [Usia saat mulai ikut JKP](#job-loss-ageOnJoining)`,
      `Jumlah klaim JKP paling banyak selama masa kerja: 3 kali. ${unpaid} [Klaim JKP yang ke-](#job-loss-claim)`,
    ]);
    const told = shownOf('job-loss', {
      wage: 8_000_000,
      date,
      size: 'micro',
      programmes: ['jkk', 'jkm', 'jht'],
      contributionMonths: 12,
      monthsToClaim: 1,
      ageOnJoining: 30,
      claim: 1,
    });
    expect(told).toEqual({
      status: 'Seluruhnya, paling banyak: Rp18.000.000',
      caption: 'Manfaat per 22 November 2026',
      open: [],
      remarks,
    });
  });

  test('of a death names the least that is sure, and what each answer would bring', () => {
    const { status, open } = shownOf('death', { segment: 'bpu', date: '2026-11-22' });
    expect(status).toBe('Paling sedikit: Rp10.000.000, bila syarat di bawah ini terpenuhi');
    expect(open).toEqual([
      'Masa kepesertaan BPU untuk JKM penuh: 3 bulan. Bila sudah selama itu menjadi peserta: ditambah Rp32.000.000, jadi Rp42.000.000. Bila belum: hanya biaya pemakaman. Isi: [Lama menjadi peserta, dalam bulan penuh](#death-membershipMonths)',
      expect.stringMatching(
        /^Masa iur .*: 3 tahun\. Bila iuran sudah selama itu dan ada anak yang masih sekolah: ditambah beasiswa, paling banyak Rp174\.000\.000\. Bila belum: tidak ada beasiswa\. Isi: \[Lama membayar iuran, dalam bulan\]\(#death-contributionMonths\), \[Anak yang masih sekolah\]\(#death-children\)$/,
      ),
      expect.stringMatching(
        /kematian ini tidak dijamin.*biaya pemakaman dibayar dulu.*\(#death-arrearsMonths\)$/,
      ),
    ]);
  });

  test('of a contribution says with which month its discount ends, and what is paid then', () => {
    const told = { income: 3_000_000, month: '2026-11', jht: false, paidByState: false } as const;
    const last = (given: Case<'self-employed'>) => shownOf('self-employed', given).remarks.at(-1);
    expect(last({ ...told, sector: 'transport' })).toBe(
      'Diskon berlaku sampai iuran Maret 2027. Sesudah itu: Rp36.300 sebulan.',
    );
    expect(last({ ...told, sector: 'other' })).toContain('sampai iuran Desember 2026');
    expect(last({ ...told, sector: 'other', paidByState: true })).not.toContain('Diskon');
    expect(last({ ...told, sector: 'other', month: '2027-01' })).not.toContain('Diskon');
  });

  test('of a death at work says what is paid besides', () => {
    const given = { segment: 'pu', wage: 3_000_000, date: '2026-11-22' } as const;
    const { remarks } = shownOf('accident', { ...given, outcome: 'death' });
    expect(remarks).toEqual([expect.stringMatching(/JHT.*JP/)]);
    expect(shownOf('accident', { ...given, outcome: 'total' }).remarks).toEqual([]);
  });

  test.each([
    [1_000_000, 'golongan Rp0 sampai Rp1.099.000, yang dasarnya Rp1.000.000'],
    [1_099_500, 'di antara dua golongan. Kami memakai yang lebih rendah: Rp0 sampai Rp1.099.000'],
    [30_000_000, 'golongan Rp20.200.000 ke atas, yang dasarnya Rp20.700.000'],
  ])('of an income of %d names its bracket', (income, bracket) => {
    const given = { income, month: '2026-11', sector: 'other', jht: false } as const;
    expect(shownOf('self-employed', given).remarks[0]).toContain(bracket);
  });

  test.each([
    [{}, [/^Jumlah di atas tanpa tabungan hari tua/, /^Jumlah di atas berlaku bila Anda membayar/]],
    [{ jht: false }, [/^Jumlah di atas berlaku bila Anda membayar/]],
    [{ paidByState: false }, [/^Jumlah di atas tanpa tabungan hari tua/]],
    [{ jht: false, paidByState: false }, []],
  ])('of a contribution with %j asks only what was not told', (told, asked) => {
    const given = { income: 1_500_000, month: '2026-11', sector: 'other' } as const;
    const { status, open } = shownOf('self-employed', { ...given, ...told });
    expect(status.includes('bergantung pada jawaban di bawah ini')).toBe(asked.length > 0);
    expect(open).toEqual(asked.map((one) => expect.stringMatching(one) as unknown));
  });

  test.each([
    ['2026-11-22', ''],
    ['2014-05-01', ''],
    ['2026-11-23', ', jika aturan per 22 November 2026 masih berlaku'],
  ])('of a death on %s takes the rules of the page to hold on only after its day', (date, said) => {
    const { status, caption } = shownOf(
      'death',
      { segment: 'pu', date, children: [], arrearsMonths: 0 },
      date,
    );
    if (date > '2015-07-01') expect(status).toBe(`Seluruhnya: Rp42.000.000${said}`);
    expect(caption.endsWith(`2026${said}`)).toBe(date > '2015-07-01');
  });

  test.each([
    ['2026-11', ''],
    ['2026-12', ', jika aturan per 22 November 2026 masih berlaku'],
  ])('of a contribution for %s does so only after its month', (month, said) => {
    const given = {
      income: 1_500_000,
      month,
      sector: 'other',
      jht: false,
      paidByState: false,
    } as const;
    const { status, caption } = shownOf('self-employed', given, month);
    expect(status.replace(/Rp[\d.]+/, '')).toBe(`Sebulan: ${said}`);
    expect(caption).toBe(`Iuran ${month === '2026-11' ? 'November' : 'Desember'} 2026${said}`);
  });

  test('of a pension starts when the age is reached, and is no more than the ceiling allows', () => {
    const given = {
      event: 'retirement',
      averageWage: 50_000_000,
      contributionMonths: 180,
    } as const;
    const late = shownOf('pension', { ...given, born: 1990 });
    expect(late.remarks[0]).toMatch(
      /^Lahir tahun 1990: usia pensiun 65 tahun, dicapai pada 2055\./,
    );
    expect(late.remarks[1]).toMatch(/Rp11\.086\.300/);
    const early = shownOf('pension', { ...given, born: 1990, date: '2030-07-01' }, '2030-07-01');
    expect(early).toEqual({
      status: expect.stringMatching(
        /^Belum waktunya: usia pensiun Anda tercapai pada 2055, jika aturan per 22 November 2026 masih berlaku \(Usia pensiun JP: 65 tahun, PP 45\/2015 Pasal 15\)\. Iuran yang sudah dibayar tetap dihitung\.$/,
      ) as unknown,
      caption: '',
      open: [],
      remarks: [],
    });
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
    const outcome = outcomeFor('self-employed', edition.rules, given);
    const shown = showOutcome(words, '2026-11', outcome, [['<b>', '<img src=x>']]);
    expect(shown.html).not.toContain('<img');
    expect(shown.html).toContain('&#60;img');
  });
});
