import { describe, expect, test } from 'vitest';
import Absent from '../../src/components/content/Absent.astro';
import Paid from '../../src/components/content/Paid.astro';
import Filled from '../../src/components/Filled.astro';
import { namesInTexts } from '../../src/ledger/names.ts';
import { fill } from '../../src/library/print.ts';
import { claimOf } from '../../src/library/sources.ts';
import { attribute } from '../../src/publish/html.ts';
import { listedPayments } from '../../src/library/payments.ts';
import { createEdition } from '../../src/library/edition.ts';
import { readInputs } from '../../src/inputs.ts';
import { record } from '../support/record.ts';
import { DATE, pageWith, render, words } from './render.ts';

const of = 'makassar-vulnerable-2025';
const cases = { value: 1, decimals: 0, magnitude: 'one', printed: '1', bound: 'over' } as const;

describe.each([
  ['id', 'Rp7 miliar', 'lebih dari 1 kasus', 'Dianggarkan: iuran pekerja rentan, Makassar'],
  ['en', 'Rp7 billion', 'over 1 case', 'Budgeted: contributions of vulnerable workers, Makassar'],
] as const)('a payment in %s', (locale, amount, counted, title) => {
  const page = pageWith(locale, [['Paid', { of }]]);

  test('is its money with a mark, which leads to what it is, who said so and when', async () => {
    const { all, text } = await render(Paid, { of }, { page });
    expect(text).toBe(`${amount}[1]`);
    expect(all('data').map((data) => attribute(data, 'value'))).toEqual(['7000000000']);
    const [source] = page.sources;
    expect(source?.title.replaceAll('\u00A0', ' ')).toBe(`${amount} · ${title}`);
    expect(source?.answers).toHaveLength(2);
    expect(source?.written[0]?.text).toBe('Dorong penambahan anggaran');
  });

  test('names its cases behind its money', async () => {
    const { payments, ...records } = record();
    const counting = payments.map((one) => ({ ...one, cases: { ...cases, approximate: false } }));
    const edition = createEdition({ ...records, payments: counting }, readInputs({}, DATE));
    const { all, text } = await render(Paid, { of }, { page, of: edition });
    expect(text).toBe(`${amount} (${counted})[1]`);
    expect(all('data').map(words)).toEqual([amount, '1']);
  });
});

describe.each([
  ['id', 'Rp7 miliar', 'lebih dari 1 kasus'],
  ['en', 'Rp7 billion', 'over 1 case'],
] as const)('a payment in a text of the data, in %s', (locale, amount, counted) => {
  const text = `A [[paid:${of}]] B`;
  const { payments, ...records } = record();
  const counting = payments.map((one) => ({ ...one, cases: { ...cases, approximate: false } }));
  const edition = createEdition({ ...records, payments: counting }, readInputs({}, DATE));
  const page = pageWith(locale, [['Paid', { of }]]);

  test('is its money, its cases and its mark', async () => {
    const rendered = await render(Filled, { text, page }, { page, of: edition });
    expect(rendered.text).toBe(`A ${amount} (${counted})[1] B`);
    expect(rendered.all('data').map((data) => attribute(data, 'value'))).toEqual([
      '7000000000',
      '1',
    ]);
  });

  test('is its money and its cases in plain text', () => {
    const plain = fill(edition, text, DATE, locale);
    expect(plain.replaceAll('\u00A0', ' ')).toBe(`A ${amount} (${counted}) B`);
  });

  test('claims what the element claims', () => {
    expect(claimOf(edition, `paid:${of}`, DATE)).toMatchObject({
      kind: 'payment',
      payment: { id: of },
    });
  });
});

test('a text of the data is there once its payment is', () => {
  const faq = { id: 'x', answer: { id: `[[paid:${of}]]`, en: `[[paid:${of}]]` } };
  expect(namesInTexts(faq)).toEqual([
    { kind: 'payment', id: of },
    { kind: 'payment', id: of },
  ]);
});

test('words that a number is not there stand until the record holds one', async () => {
  const shown = async (absent: string) =>
    (await render(Absent, { of: absent }, { children: 'Belum kami temukan.' })).text;
  expect(await shown('makassar/coverage/2019')).toBe('Belum kami temukan.');
  expect(await shown('makassar/coverage/2024')).toBe('');
});

test('the payments of a place stand with the newest first', () => {
  const { payments, ...records } = record();
  const [one] = payments;
  if (!one) throw new Error('this test needs a payment');
  const periods = ['2024', '2026', '2025'];
  const listed = listedPayments({
    records: { ...records, payments: periods.map((period) => ({ ...one, id: period, period })) },
  });
  expect(listed.map(({ payment }) => payment.period)).toEqual(['2026', '2025', '2024']);
});
