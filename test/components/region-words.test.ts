import { describe, expect, test } from 'vitest';
import Revisions from '../../src/components/Revisions.astro';
import { headlineOf } from '../../src/library/region-context.ts';
import { leadOf, regionWords } from '../../src/library/region-words.ts';
import { DATE, render } from './render.ts';
import { edition } from './edition.ts';

const region = edition.ledger.region('sinjai');
const headline = region ? headlineOf(edition, region) : null;
if (!region || !headline) throw new Error('Sinjai opens with no number.');

describe.each([
  ['id', 'sekitar 40%'],
  ['en', 'about 40%'],
] as const)('a number its source gives as an estimate, in %s,', (locale, number) => {
  test('is none the less so in a link preview and a citation', () => {
    expect(headline.observation.approximate).toBe(true);
    const { description, citation } = regionWords(edition, region, headline, DATE, locale);
    expect(description).toContain(number);
    expect(citation).toContain(number);
  });

  test('is none the less so once a newer one has replaced it', async () => {
    const exact = { ...headline, observation: { ...headline.observation, approximate: false } };
    const { text } = await render(Revisions, {
      revisions: [{ entry: exact, replaced: headline }],
      locale,
    });
    expect(text).toContain(`${number} 40%.`);
  });
});

describe('the sentence under a number', () => {
  const at = (period: string) => ({
    ...headline,
    observation: { ...headline.observation, period },
  });

  test.each([
    ['2024-07-31', 'on 31 July 2024.'],
    ['2024-07', 'in July 2024.'],
    ['2025-01/2025-09', 'from January to September 2025.'],
  ])('takes %s as English does', (period, end) => {
    expect(leadOf(at(period), 'en').replaceAll('\u00A0', ' ')).toMatch(
      new RegExp(`Jamsostek ${end}$`),
    );
  });
});
