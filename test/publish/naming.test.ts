import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgePrinted } from '../../src/publish/printed.ts';
import { scanPage } from '../../src/publish/scan.ts';

/** Where a number of the records may be repeated as words: what stands there names the record. */
const NAMING = ['data', 'from', 'refs', 'revised', 'rivals'];
/** Where numbers are worked out from rules, which has rules of its own. */
const WORKED = ['lines', 'pay', 'sum', 'worked'];

const source = join(import.meta.dirname, '../../src');
const templates = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.astro'))
  .map((path) => readFileSync(join(source, path), 'utf8'));
/** Every class that a template gives by name. */
const classes = new Set(
  templates.flatMap((text) =>
    [...text.matchAll(/\bclass="([^"]+)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  ),
);

const printed = {
  allowed: { channelNumbers: [], formCodes: [] },
  records: { id: ['50,50%'], en: ['50.50%'] },
  texts: [],
  references: [],
};

/** Whether a page may show a number of the records as bare text in an element of a class. */
function mayRepeat(name: string): boolean {
  const judge = judgePrinted(printed);
  const body = `<section class="${name}"><p>Makassar, 50,50%</p></section>`;
  judge.read('a', scanPage(`<html lang="id"><head></head><body>${body}</body></html>`), null);
  return judge.problems().length === 0;
}

test('a number of the records stands as bare text only where its record is named', () => {
  expect(classes.size).toBeGreaterThan(50);
  const repeating = [...classes].filter((name) => !WORKED.includes(name)).filter(mayRepeat);
  expect(repeating.sort()).toEqual(NAMING);
});
