import { describe, expect, it } from 'vitest';
import { otherLocales } from '../../src/schema/locales.ts';
import { fillText, referencesInText } from '../../src/i18n/text.ts';

describe('Text with references', () => {
  const template =
    'Iuran [[rule:bpu/minimum]] untuk [[ makassar/coverage/2024@x ]], lagi [[rule:bpu/minimum]].';

  it('names them in order, repeated ones included', () => {
    expect(referencesInText(template)).toEqual([
      'rule:bpu/minimum',
      'makassar/coverage/2024@x',
      'rule:bpu/minimum',
    ]);
  });

  it('is filled in with what each of them prints', () => {
    expect(fillText(template, (reference) => `<${reference}>`)).toBe(
      'Iuran <rule:bpu/minimum> untuk <makassar/coverage/2024@x>, lagi <rule:bpu/minimum>.',
    );
  });

  it('keeps a dollar sign of a printed number as it is', () => {
    expect(fillText('[[a]]', () => '$& $1')).toBe('$& $1');
  });

  it.each(['no reference', '[single]', '[[', ']]', '[[]]', '[[a[b]]'])(
    'finds none in "%s"',
    (text) => {
      expect(referencesInText(text)).toEqual([]);
      expect(fillText(text, () => 'x')).toBe(text);
    },
  );
});

it('A reader of one language would switch to the others', () => {
  expect([otherLocales('id'), otherLocales('en')]).toEqual([['en'], ['id']]);
});
