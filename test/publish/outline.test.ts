import { expect, test } from 'vitest';
import { elementsIn, parsePage, textOf } from '../../src/publish/html.ts';
import { outlineOf } from '../../src/publish/outline.ts';
import fc, { tries } from '../support/chance.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

/** Markup as pages hold it, harmless or not. */
const pieces = [
  '<p class="lead">Teks &lt;script&gt;</p>',
  '<a href="/cakupan/" title="a > b">Cakupan</a>',
  '<a href="javascript:go()">x</a>',
  '<a href="&#106;avascript:go()">x</a>',
  '<p style="color:red">x</p>',
  '<p data-x=" javascript:go()">x</p>',
  '<button onclick="go()">x</button>',
  '<button formaction="javascript:go()">x</button>',
  '<svg viewBox="0 0 1 1"><title><b>1</b></title><style>a&gt;b{}</style><path d="M0 0" fill="url(#a)"/></svg>',
  '<svg><image href="/a.png"/></svg>',
  '<!-- <script>let hidden</script> -->',
  '<script>let a = "</p><!--"</script>',
  '<script type="application/ld+json">{"a":"<img src=x>"}</script>',
  '<style>a{}</style>',
  '<img src="/a.png" alt="a > b">',
  "<img src='/b.png' alt='\"'>",
  '<textarea><script>let text</script></textarea>',
  '<template><p style="x"></p></template>',
  '<form action="/cari/"><input type="search"></form>',
  '<noscript><p style="x">Tanpa skrip</p></noscript>',
  '<details open><summary>Sumber</summary><table><tbody><tr><td>1</td></tr></tbody></table></details>',
];

/** What a policy speaks about, each once: everything that is no plain piece of structure. */
function relevant(html: string): Set<string> {
  const found = [...elementsIn(parsePage(html))]
    .filter(
      ({ tagName, attrs }) =>
        /^(?:script|style|img|image|input|form|base|link|meta|template|textarea)$/.test(tagName) ||
        attrs.some(
          ({ name, value }) => /^(?:style|on.*)$/.test(name) || /^\s*javascript:/i.test(value),
        ),
    )
    .map((element) => {
      const { tagName, namespaceURI, attrs } = element;
      const text = /^(?:script|style)$/.test(tagName) ? textOf(element) : '';
      return JSON.stringify([tagName, namespaceURI, attrs, text]);
    });
  return new Set(found);
}

test('an outline holds all that a policy speaks about and nothing else of the kind', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
      const html = page(chosen.join('\n'));
      expect(relevant(outlineOf(html))).toEqual(relevant(html));
    }),
    { numRuns: tries(400) },
  );
});

test('text and plain structure are left out', () => {
  const table = '<table><tbody><tr><td class="n">50,50%</td></tr></tbody></table>';
  expect(outlineOf(page(`<main id="isi">${table}<a href="#isi">Ke atas</a></main>`))).toBe(
    page(''),
  );
});

test('a page without a body is its own outline', () => {
  expect(outlineOf('<p>Teks</p>')).toBe('<p>Teks</p>');
});
