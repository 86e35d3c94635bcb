import { expect, test } from 'vitest';
import { pageLints } from '../../src/publish/lints.ts';
import { scanPage } from '../../src/publish/scan.ts';
import { builtSite } from '../support/site.ts';

const site = builtSite();
const lint = pageLints();

const chart = '/grafik/indonesia-active-participants-december/';

/**
 * The build stops at what lints find. These are ways to spoil finished pages as they are, so that what
 * the lints read is what the build writes.
 */
test.each([
  ['a value of a chart', chart, />29,98\sjuta<\/text>/, '>29,99 juta</text>', ['chart-value']],
  ['a value of a tile', '/cakupan/', /(<data value="36">)36%/, '$137%', ['chart-value']],
  ['the size of its text', chart, / font-size="14"/, ' font-size="9"', ['small-text']],
  ['the ink of its labels', chart, /--ink:\s*#0e2a31/, '--ink:#bbb', ['weak-mark', 'weak-text']],
  ['its ink in the dark', chart, /--ink:\s*#e9f0ee/, '--ink:#444', ['weak-mark', 'weak-text']],
  ['the colour of its bars', chart, /--fill:\s*#b5432a/, '--fill:#eda', ['weak-mark', 'weak-text']],
  [
    'the name of a written table',
    '/program/jkm/',
    /aria-labelledby="manfaat-1"/,
    '',
    ['table-name'],
  ],
  ['its head', '/program/jkm/', /<th scope="col"/g, '<th', ['table-head']],
  ['a file', '/data/', /Data Package \(JSON\)/, 'Data Package', ['file-type']],
  ['the language of titles', '/en/coverage/makassar/', / lang="id"/g, '', ['foreign-number']],
])('the build would tell of %s', (_, address, from, to, codes) => {
  const { html } = site.page(address);
  const spoilt = html.replace(from, to);
  expect(spoilt).not.toBe(html);
  const found = lint(scanPage(spoilt)).map(({ code }) => code);
  expect([...new Set(found)].sort()).toEqual(codes);
});
