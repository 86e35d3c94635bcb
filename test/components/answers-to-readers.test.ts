import { describe, expect, test } from 'vitest';
import Channel from '../../src/components/content/Channel.astro';
import Faq from '../../src/components/content/Faq.astro';
import { records } from '../../src/library/records.ts';
import { attribute } from '../../src/publish/html.ts';
import { ancestorsOf, pageWith, render, valuesOf, words } from './render.ts';

describe('an official contact', () => {
  test.each([
    ['id', 'Pusat layanan telepon BPJS Ketenagakerjaan', 'Telepon 175'],
    ['en', 'BPJS Ketenagakerjaan call centre', 'Call 175'],
  ] as const)('in %s names itself and says what its link does', async (locale, name, action) => {
    const { all, one } = await render(Channel, { of: 'call-centre' }, { page: pageWith(locale) });
    const lines = all('div').slice(1).map(words);
    expect([lines[0], lines[1], lines[3]]).toEqual([name, '175', action]);
    expect(attribute(one('a'), 'href')).toBe('tel:175');
  });

  test.each(records.channels.map(({ id }) => id))('%s leads to its own address', async (id) => {
    const { one } = await render(Channel, { of: id }, { page: pageWith('id') });
    expect(attribute(one('a'), 'href')).toBe(records.channels.find((one) => one.id === id)?.url);
  });

  test('that the data does not hold stops the build', async () => {
    const unknown = render(Channel, { of: 'no-such-channel' }, { page: pageWith('id') });
    await expect(unknown).rejects.toThrow('unknown channel no-such-channel');
  });
});

describe.each([
  ['id', 'Kapan JHT bisa diambil?', ['56 tahun', '59 tahun', '10 tahun', '30%', '10%']],
  ['en', 'When can I take out my JHT?', ['56 years', '59 years', '10 years', '30%', '10%']],
] as const)('a question in %s', (locale, question, numbers) => {
  const attributes = { of: 'jht-when' };
  const page = pageWith(locale, [['Faq', attributes]]);

  test('is closed until asked', async () => {
    const { one } = await render(Faq, attributes, { page });
    expect(words(one('summary'))).toBe(question);
    expect(attribute(one('details'), 'open')).toBeUndefined();
  });

  test('is answered with numbers that carry their marks', async () => {
    const { all, fragment } = await render(Faq, attributes, { page });
    expect(all('data').map(words)).toEqual(numbers);
    expect(valuesOf(fragment, 'href')).toEqual(numbers.map((_, index) => `#s${String(index + 1)}`));
    for (const data of all('data')) {
      expect(ancestorsOf(data).map(({ tagName }) => tagName)).not.toContain('a');
    }
  });

  test('is answered in as many paragraphs as were written', async () => {
    const { all } = await render(Faq, attributes, { page });
    const faq = records.faqs.find(({ id }) => id === attributes.of);
    expect(all('p').length).toBe(faq?.answer[locale].split('\n\n').length);
    expect(all('p').length).toBe(2);
  });

  test('is where its sources lead back to', async () => {
    const { fragment } = await render(Faq, attributes, { page });
    expect(valuesOf(fragment, 'id')).toEqual(['faq-jht-when']);
    expect(new Set(page.sources.map(({ back }) => back))).toEqual(new Set(['faq-jht-when']));
  });
});

test('an unknown question stops the build', () => {
  expect(() => pageWith('id', [['Faq', { of: 'no-such-question' }]])).toThrow(
    'unknown question no-such-question',
  );
});
