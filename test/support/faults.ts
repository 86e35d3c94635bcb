import { attribute, textOf, type HtmlElement } from '../../src/publish/html.ts';
import { brokenLinks } from './links.ts';
import type { BuiltSite } from './site.ts';

/** What is wrong with a page on any day: links that lead nowhere, headings with nothing below them. */
export function faultsOf(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => {
    const empty = page.elements.filter(
      (element) =>
        (/^(?:ul|ol|table|tbody|dl|details)$/.test(element.tagName) &&
          textOf(element).trim() === '' &&
          !isForScripts(element)) ||
        isHeadingOfNothing(element),
    );
    return [
      ...brokenLinks(site, page),
      ...empty.map((element) => `<${element.tagName}> ${textOf(element).trim()} stands empty`),
    ].map((fault) => `${page.address}: ${fault}`);
  });
}

/** Whether a heading of the text, or the summary it stands in, is followed by another one of its kind, or by nothing. */
function isHeadingOfNothing(heading: HtmlElement): boolean {
  const level = /^h([23])$/.exec(heading.tagName)?.[1];
  const above = heading.parentNode;
  const stands = above && 'tagName' in above && above.tagName === 'summary' ? above : heading;
  const siblings = stands.parentNode?.childNodes ?? [];
  if (!level || !attribute(heading, 'id')) return false;
  const next = siblings
    .slice(siblings.indexOf(stands) + 1)
    .find((node): node is HtmlElement => 'tagName' in node);
  return !next || (/^h[23]$/.test(next.tagName) && next.tagName <= `h${level}`);
}

/** Whether an element waits in a template, where readers meet it only when a script has filled it. */
function isForScripts(element: HtmlElement): boolean {
  // The content of a template is a fragment of its own, which stands in nothing.
  let top: HtmlElement['parentNode'] = element.parentNode;
  while (top && 'parentNode' in top && top.parentNode) top = top.parentNode;
  return top?.nodeName === '#document-fragment';
}
