import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles, readFiles, stamp } from '../../src/check/index.ts';
import { recordRoot } from '../support/record.ts';
import { pageOf, wrongAlike } from './wrong-alike.ts';

/**
 * Honest prose of newsrooms, written before its author had read the rules of the sentence, each sentence
 * on a line of its own. What the check tells of it is a false alarm.
 */
const honest = readFiles(join(import.meta.dirname, '../fixtures/honest'));
const data = [...readFiles(recordRoot)].filter(([path]) => path.startsWith('data/'));
const isPage = (path: string) => path.startsWith('content/pages/honest-');

/** The lines of a page that say something: a sentence, a heading, a title or a summary. */
function sentencesOf(text: string): number[] {
  return text
    .split('\n')
    .flatMap((line, nth) =>
      /^(?:title|summary): |^(?!-).*<(?:Stat|Rule) |^- .*<(?:Stat|Rule) /.test(line)
        ? [nth + 1]
        : [],
    );
}

const WRONG = 'content/pages/wrong-alike';
const wrong = (['id', 'en'] as const).map(
  (language) => [`${WRONG}/${language}.mdx`, pageOf(language)] as const,
);
const problems = checkFiles(stamp(new Map([...data, ...honest, ...wrong])), {
  on: '2026-11-22',
}).filter(({ severity }) => severity === 'error');

test.each(wrongAlike)('in both languages alike, $id is told of as $code', ({ id, en, code }) => {
  for (const [path, text] of wrong) {
    const line = text.split('\n').findIndex((one) => one === id || one === en) + 1;
    const told = problems.filter((one) => one.file === path && one.line === line);
    expect(told.map((one) => one.code)).toContain(code);
  }
});

test('at most two in a hundred honest sentences of each language are stopped', () => {
  expect(problems.filter(({ file }) => honest.has(file) && !isPage(file))).toEqual([]);
  for (const language of ['id', 'en']) {
    const own = [...honest].filter(([path]) => isPage(path) && path.endsWith(`/${language}.mdx`));
    const written = own.flatMap(([, text]) => sentencesOf(text)).length;
    const stopped = new Set(
      problems
        .filter(({ file }) => isPage(file) && file.endsWith(`/${language}.mdx`))
        .map(({ file, line }) => `${file}:${String(line)}`),
    );
    expect(written).toBeGreaterThan(300);
    const tolerated = Math.floor(0.02 * written);
    expect(stopped.size > tolerated ? [...stopped] : []).toEqual([]);
  }
});
