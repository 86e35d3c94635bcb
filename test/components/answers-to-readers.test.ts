import { describe, expect, test } from 'vitest';
import Channel from '../../src/components/content/Channel.astro';
import Faq from '../../src/components/content/Faq.astro';
import { referencesInText } from '../../src/i18n/text.ts';
import { fill, printReference } from '../../src/library/print.ts';
import { claimOf } from '../../src/library/sources.ts';
import { attribute } from '../../src/publish/html.ts';
import { ancestorsOf, DATE, pageWith, plain, render, valuesOf, words } from './render.ts';
import { edition } from './edition.ts';

describe('an official contact', () => {
  test.each(['id', 'en'] as const)(
    'in %s names itself and says what its link does',
    async (locale) => {
      const channel = edition.records.channels.find(({ id }) => id === 'call-centre');
      const { all, one } = await render(Channel, { of: 'call-centre' }, { page: pageWith(locale) });
      const [, name, label, , action] = all('div').map(words);
      expect([name, label, action]).toEqual([
        channel?.name[locale],
        channel?.label[locale],
        channel?.action[locale],
      ]);
      expect(words(one('a'))).toBe(action);
      expect(attribute(one('a'), 'href')).toBe('tel:175');
    },
  );

  test.each(edition.records.channels.map(({ id }) => id))(
    '%s leads to its own address',
    async (id) => {
      const { one } = await render(Channel, { of: id }, { page: pageWith('id') });
      expect(attribute(one('a'), 'href')).toBe(
        edition.records.channels.find((one) => one.id === id)?.url,
      );
    },
  );

  test('that the data does not hold stops the build', async () => {
    const unknown = render(Channel, { of: 'no-such-channel' }, { page: pageWith('id') });
    await expect(unknown).rejects.toThrow('unknown channel no-such-channel');
  });
});

// Any question will do whose answer has paragraphs and numbers.
const faq = edition.records.faqs.find(
  ({ answer }) => answer.id.includes('\n\n') && referencesInText(answer.id).length > 2,
);
if (!faq) throw new Error('no question has paragraphs and numbers: these tests need another one');
const { id, question, answer } = faq;

describe.each(['id', 'en'] as const)('a question in %s', (locale) => {
  const page = pageWith(locale, [['Faq', { of: id }]]);
  const faqHtml = () => render(Faq, { of: id }, { page });
  const references = referencesInText(answer[locale]);

  test('is closed until asked', async () => {
    const { one } = await faqHtml();
    expect(words(one('summary'))).toBe(plain(fill(edition, question[locale], DATE, locale)));
    expect(attribute(one('details'), 'open')).toBeUndefined();
  });

  test('is answered with numbers that carry their marks', async () => {
    const { all, fragment } = await faqHtml();
    const printed = references.map((reference) => printReference(edition, reference, DATE, locale));
    expect(all('data').map(words)).toEqual(printed.map(plain));
    const numbers = references.map(
      (reference) => page.sourceOf(claimOf(edition, reference, DATE)).n,
    );
    expect(valuesOf(fragment, 'href')).toEqual(numbers.map((n) => `#s${String(n)}`));
    for (const data of all('data')) {
      expect(ancestorsOf(data).map(({ tagName }) => tagName)).not.toContain('a');
    }
  });

  test('is answered in as many paragraphs as were written', async () => {
    const { all } = await faqHtml();
    // The first word of each, which is no number.
    const beginnings = answer[locale].split('\n\n').map((paragraph) => paragraph.split(' ')[0]);
    expect(all('p').map((paragraph) => words(paragraph).split(' ')[0])).toEqual(beginnings);
    expect(beginnings.length).toBeGreaterThan(1);
  });

  test('is where its sources lead back to', async () => {
    const { fragment } = await faqHtml();
    expect(valuesOf(fragment, 'id')).toEqual([`faq-${id}`]);
    expect(new Set(page.sources.map(({ back }) => back))).toEqual(new Set([`faq-${id}`]));
  });
});

test('an unknown question stops the build', () => {
  expect(() => pageWith('id', [['Faq', { of: 'no-such-question' }]])).toThrow(
    'unknown question no-such-question',
  );
});
