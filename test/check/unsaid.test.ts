import { expect, test } from 'vitest';
import { checkFiles } from '../../src/check/check.ts';
import { statement } from '../../src/schema/statement.ts';
import { changed, file, on } from './small-site.ts';

test('what sets places above or below others must say what it leaves open', () => {
  const demanding = statement.shape.kind.options.filter((kind) => {
    const files = changed([
      [file.statement, '"kind": "comparison"', `"kind": "${kind}"`],
      [
        file.statement,
        '"unsaid": [{ "id": "jumlah pembaginya", "en": "the size of the denominator" }]',
        '"unsaid": []',
      ],
    ]);
    return checkFiles(files, { on }).some(({ code }) => code === 'nothing-unsaid');
  });
  expect(demanding.toSorted()).toEqual(['comparison', 'superlative']);
});
