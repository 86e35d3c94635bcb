import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtSite, faultsByPage } from '../support/site.ts';

const site = builtSite();

/** What the HTML standard calls a parse error, with the line it stands on. */
function parseErrors(html: string): string[] {
  const errors: string[] = [];
  parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) => {
      errors.push(`${startLine}:${startCol} ${code}`);
    },
  });
  return errors;
}

/** What stands behind the end tag of `<html>`; the parser moves it into the body and says nothing. */
const behindEnd = (html: string) => html.split('</html>').slice(1).join('').trim();

test('pages are parsed without an error, and end where their element <html> ends', () => {
  const faults = faultsByPage(site.pages, ({ html }) => [
    ...parseErrors(html),
    ...(behindEnd(html) === '' ? [] : [`behind the end: ${behindEnd(html)}`]),
  ]);
  expect(faults).toEqual([]);
});

test('a faulty page is seen', () => {
  const page = '<!DOCTYPE html><html lang="id"><head><title>A</title></head><body></body></html>\n';
  expect([parseErrors(page), behindEnd(page)]).toEqual([[], '']);
  expect(parseErrors(page.replace('lang="id"', 'lang="id" lang="en"'))).toEqual([
    '1:36 duplicate-attribute',
  ]);
  expect(behindEnd(`${page}<script>go()</script>`)).toBe('<script>go()</script>');
});
