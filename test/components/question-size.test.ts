import { expect, test } from 'vitest';
import QuestionSize from '../../src/components/QuestionSize.astro';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { sizeOfQuestion } from '../../src/library/question-size.ts';
import { regionView } from '../../src/library/region-view.ts';
import { badSpacing } from '../support/spacing.ts';
import { edition } from './edition.ts';
import { render } from './render.ts';

const region = (id: string) => {
  const found = edition.records.regions.find((one) => one.id === id);
  if (!found) throw new Error(`these tests need the place ${id}`);
  return found;
};

test('the size of a question is the newest count of working people', () => {
  expect(sizeOfQuestion(edition, region('indonesia'))?.entry.ref).toBe(
    'indonesia/working-people/2025-11@bps-nov25',
  );
  expect(sizeOfQuestion(edition, region('gowa'))).toBeNull();
});

test.each([
  ['answered', 'answered'],
  ['leftOut', 'leftOut'],
  ['open', 'open'],
] as const)('what is known of its coverage (%s) is said beside its size', async (answer, text) => {
  for (const locale of ['id', 'en'] as const) {
    const { page, facts } = await regionView(edition, region('indonesia'), locale);
    const { text: said, fragment } = await render(QuestionSize, {
      size: facts.size && { ...facts.size, answer },
      page,
    });
    const t = readerTexts(locale).questionSize;
    expect(badSpacing(fragment)).toEqual([]);
    expect(said).toContain(t[text]);
    expect(said).toContain(locale === 'id' ? '147,91 juta' : '147.91 million');
  }
});
