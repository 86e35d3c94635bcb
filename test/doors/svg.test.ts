import { expect, test } from 'vitest';
import { svgFaults } from '../../src/doors/pictures/svg.ts';
import { svg } from './pictures.ts';

/** The faults of a drawing without their places. */
const faultsOf = (text: string) =>
  svgFaults(text).map(({ reason, written }) => `${reason}: ${written}`);

test.each([
  ['shapes and words', svg('<title>Kartu &amp; ponsel</title><g id="a"><path d="M0 0h1"/></g>')],
  ['parts of itself', svg('<defs><path id="a"/></defs><use href="#a"/><path fill="url(#b)"/>')],
  ['quoted parts of itself', svg(`<path fill="url('#b')"/>`)],
  ['a style', svg('<style>.a{fill:url(#b)}@media print{.a{fill:#000}}</style><path class="a"/>')],
  ['a declaration and a comment', `<?xml version="1.0" encoding="UTF-8"?><!-- x -->${svg()}\n`],
  ['a byte order mark', `\uFEFF${svg()}`],
  ['width and height', '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"></svg>'],
  [
    'an old address of its parts',
    svg('<use xlink:href="#a"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"'),
  ],
  ['a second name of its namespace', svg('', ' xmlns:svg="http://www.w3.org/2000/svg"')],
  ['words that look like a style', svg('<g id="image (1)" aria-label="src (x)"/>')],
])('a drawing with %s is let in', (_, text) => {
  expect(faultsOf(text)).toEqual([]);
});

test.each([
  [svg('<script>go()</script>'), 'script: <script>'],
  [svg('<SCRIPT/>'), 'script: <SCRIPT>'],
  [svg('<script href="#a"/>'), 'script: <script>'],
  [svg('', ' onload="go()"'), 'handler: onload'],
  [svg('<path onclick="go()"/>'), 'handler: onclick'],
  [svg('<foreignObject/>'), 'page: <foreignObject>'],
  [svg('<iframe/>'), 'page: <iframe>'],
  [
    svg('<use href="https://evil.example/a.svg#a"/>'),
    'address: href="https://evil.example/a.svg#a"',
  ],
  [svg('<use href="a.svg#a"/>'), 'address: href="a.svg#a"'],
  [svg('<use href="&#106;avascript:go()"/>'), 'address: href="&#106;avascript:go()"'],
  [svg('<use href="data:image/svg+xml,x"/>'), 'address: href="data:image/svg+xml,x"'],
  [svg('<path fill="url(https://evil.example/a)"/>'), 'address: url(https://evil.example/a'],
  [svg('<path style="fill:URL( \'//evil.example/a\')"/>'), "address: URL( '//evil.example/a"],
  [svg('<path fill="ur&#108;(//evil.example)"/>'), 'address: url(//evil.example'],
  [svg('<style>a{fill:url("data:x")}</style>'), 'address: url("data:x'],
  [svg('<style>a{src:image-set("x" 1x)}</style>'), 'address: image-set('],
  [svg('<style>@import "x";</style>'), 'style: @import'],
  [svg('<style>a{fill:u\\72l(x)}</style>'), 'style: \\'],
  [svg('<path style="animation:a 1s infinite"/>'), 'style: animation'],
  [svg('<animate attributeName="x"/>'), 'element: <animate>'],
  [svg('<set attributeName="href" to="javascript:go()"/>'), 'element: <set>'],
  [svg('<a href="#a"/>'), 'element: <a>'],
  [svg('<image href="#a"/>'), 'element: <image>'],
  [svg('<filter><feImage href="#a"/></filter>'), 'element: <feImage>'],
  [svg('<svg:script/>'), 'script: <svg:script>'],
  [svg('<metadata/>'), 'metadata: <metadata>'],
  [
    svg('', ' inkscape:export-filename="C:/Users/nama/a.png"'),
    'metadata: inkscape:export-filename',
  ],
  [
    svg('', ' xmlns:h="http://www.w3.org/1999/xhtml"'),
    'metadata: xmlns:h="http://www.w3.org/1999/xhtml"',
  ],
  [
    svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'),
    'metadata: xmlns="http://www.w3.org/1999/xhtml"',
  ],
  [svg('', ' xml:base="https://evil.example/"'), 'metadata: xml:base'],
  [`<!DOCTYPE svg>${svg()}`, 'entity: <!DOCTYPE svg>'],
  [svg('&a;'), 'entity: &a;'],
  [svg('<path d="&a;"/>'), 'entity: d="&a;"'],
  [svg('<![CDATA[a]]>'), 'entity: <![CDATA[a]]>'],
  [`<?xml-stylesheet href="x"?>${svg()}`, 'entity: <?xml-stylesheet href="x"?>'],
  [
    `<?xml version="1.0" encoding="UTF-7"?>${svg()}`,
    'broken: <?xml version="1.0" encoding="UTF-7"?>',
  ],
  [svg('<g>'), 'broken: </svg>'],
  [svg('<g'), 'broken: <g</svg>'],
  [svg('<path d=1/>'), 'broken: <path d=1/></svg>'],
  [svg('<path d="a" d="b"/>'), 'broken: d="b"'],
  [svg('<!-- a'), 'broken: <!-- a</svg>'],
  [svg().replace('</svg>', ''), 'broken: </svg>'],
  [svg() + svg(), 'broken: <svg>'],
  [`${svg()} more`, 'broken: more'],
  ['<g xmlns="http://www.w3.org/2000/svg"/>', 'broken: <g>'],
  ['<svg viewBox="0 0 1 1"/>', 'broken: <svg>'],
  ['', 'broken: </svg>'],
  ['<svg xmlns="http://www.w3.org/2000/svg" width="4"/>', 'size: <svg>'],
])('%s is refused', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test('each reason is told once, in the order of the text', () => {
  const text = svg('<g onclick="a()"/><script/><g onload="b()"/><script/>');
  expect(faultsOf(text)).toEqual(['handler: onclick', 'script: <script>']);
});
