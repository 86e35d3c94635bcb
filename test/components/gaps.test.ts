import { expect, test } from 'vitest';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { gapsOf } from '../../src/library/region-gaps.ts';

test.each(['id', 'en'] as const)(
  'a place of which nothing is known says everything that is missing, in %s',
  (locale) => {
    expect(gapsOf([], locale)).toEqual(Object.values(readerTexts(locale).gaps));
  },
);
