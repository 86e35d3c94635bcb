import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The reader view of Firefox, as a script that sets `Readability`. */
const READER = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Runs in the page behind `READER`: what a reader view leaves out that the page states. */
const LOST = `(() => {
  ${READER}
  const flat = (text) => text.replace(/\\s+/g, '');
  const kept = new Readability(document.cloneNode(true)).parse();
  if (!kept) return ['everything'];
  const view = document.createElement('div');
  view.innerHTML = kept.content;
  const text = flat(view.textContent);
  const addresses = new Set([...view.querySelectorAll('a')].map(({ href }) => href));
  const shown = (wanted) =>
    [...document.querySelectorAll(wanted)].filter((one) => !one.closest('.screen'));
  return [
    ...shown('main data, main .note, main .said, .refs .more').map((one) => one.textContent),
    ...shown('.refs > li > b, .refs > li > .b').map((one) => one.textContent),
  ].filter((one) => !text.includes(flat(one))).concat(
    shown('.refs .more a').map(({ href }) => href).filter((one) => !addresses.has(one)),
  ).map((one) => one.slice(0, 80));
})()`;

/** Numbers, notes, sources and addresses of a page that a reader view leaves out. */
export const lostInReaderView = (page: Page): Promise<string[]> => page.evaluate<string[]>(LOST);
