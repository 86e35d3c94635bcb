import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles, readFiles, stamp } from '../../src/check/index.ts';
import { recordRoot } from '../support/record.ts';

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

test('at most two in a hundred honest sentences of each language are stopped', () => {
  const files = stamp(new Map([...data, ...honest]));
  const problems = checkFiles(files, { on: '2026-11-22' }).filter(
    ({ severity }) => severity === 'error',
  );
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
