import { expect, test } from 'vitest';
import { judgeLinks } from '../../src/publish/page-links.ts';
import { scanPage } from '../../src/publish/scan.ts';

const inputs = { siteUrl: 'https://a.example', basePath: '/s/', siteDate: '2026-11-22' };
const files = new Set(['index.html', 'x/index.html', 'data/a.csv']);

const said = (body: string) => {
  const judge = judgeLinks(inputs, files);
  const pages = { 'index.html': body, 'x/index.html': '<h2 id="iuran">Iuran</h2>' };
  for (const [path, html] of Object.entries(pages))
    judge.read(path, scanPage(`<main>${html}</main>`), null);
  return judge.problems();
};
const h2 = '<h2 id="b">Siapa yang membayar</h2>';

test.each([
  '<a href="/s/x/">A</a>',
  '<a href="x/#iuran">A</a>',
  '<a href="https://a.example/s/x/?q=1#iuran">A</a>',
  '<a href="/s/data/a.csv">A</a>',
  '<a href="https://b.example/nowhere/">A</a>',
  '<a href="mailto:a@a.example">A</a>',
  '<a href="tel:175">A</a>',
  `<a href="#b">ke bawah</a>${h2}`,
  `<nav><a href="#b">Siapa yang membayar</a></nav>${h2}`,
  '<nav><a href="#b">Iuran</a></nav><section id="b"><h2>Iuran</h2>…</section>',
])('%s leads somewhere', (body) => {
  expect(said(body)).toEqual([]);
});

test.each([
  ['<a href="/s/y/">A</a>', '/s/y/', 'main > a'],
  ['<a href="/s/x/#biaya">A</a>', '/s/x/#biaya', 'main > a'],
  ['<p><a href="#s4">[4]</a></p>', '#s4', 'main > p > a'],
  ['<a href="/s/data/b.csv">A</a>', '/s/data/b.csv', 'main > a'],
  ['<img src="/s/a.webp">', '/s/a.webp', 'main > img'],
])('%s leads nowhere', (body, address, place) => {
  expect(said(body)).toEqual([
    {
      path: 'index.html',
      words: {
        id: `${address} (${place}): alamat ini tidak ada di situs; perbaiki tautannya.`,
        en: `${address} (${place}): the site has no such address; mend the link.`,
      },
    },
  ]);
});

test('a line of the contents says the heading that it leads to', () => {
  expect(said(`<nav><a href="#b">Siapa yang menerima</a></nav>${h2}`)).toEqual([
    {
      path: 'index.html',
      words: {
        id: 'Siapa yang menerima (main > nav > a): judul yang dituju berbunyi lain; pakai kata-kata judul itu.',
        en: 'Siapa yang menerima (main > nav > a): the heading that this leads to says something else; use its words.',
      },
    },
  ]);
});
