import { expect, test } from 'vitest';
import { foldChapters } from '../../src/library/chapters.ts';

const due = new Set([1, 2]);
const but = (html: string) => `<p><strong>Tetapi:</strong> ${html}</p>`;
const mark = (n: number) => `<a class="mark" href="#s${String(n)}">[${String(n)}]</a>`;
const fold = (name: string, html: string) =>
  `<details class="flow"><summary>${name}</summary>${html}</details>`;

test.each([
  [
    'opens with its first answer and folds the rest',
    `<h2 id="a">A?</h2><p>Ya.</p>${but(mark(3))}`,
    `<h2 id="a">A?</h2><p>Ya.</p>${fold('Tetapi', but(mark(3)))}`,
  ],
  [
    'keeps open what no fold could name, and folds what follows it under its own name',
    `<h2 id="a">A?</h2><p>Ya.</p><p>Lagi ${mark(3)}.</p>${but('x')}<p>y</p>`,
    `<h2 id="a">A?</h2><p>Ya.</p><p>Lagi ${mark(3)}.</p>${fold('Tetapi', `${but('x')}<p>y</p>`)}`,
  ],
  [
    'stands open whole where nothing in it has a name',
    '<h2 id="a">A?</h2><p>Ya.</p><p>Lagi.</p>',
    '<h2 id="a">A?</h2><p>Ya.</p><p>Lagi.</p>',
  ],
  [
    'folds whole, behind its heading, where it begins with no sentence',
    '<h2 id="a">A</h2><ul><li>x</li></ul>',
    fold('<h2>A</h2>', '<ul id="a"><li>x</li></ul>'),
  ],
  [
    'folds whole where its answer only repeats what the page opens with',
    `<h2 id="a">A</h2><p>Rp1 ${mark(1)}</p>`,
    fold('<h2>A</h2>', `<p id="a">Rp1 ${mark(1)}</p>`),
  ],
  [
    'of claims opens with its steps, though the page has told of them',
    `<h2 id="klaim">A?</h2><ol><li>x ${mark(1)}</li></ol>${but('y')}`,
    `<h2 id="klaim">A?</h2><ol><li>x ${mark(1)}</li></ol>${fold('Tetapi', but('y'))}`,
  ],
  [
    'keeps open what nobody may have to look for, where it is told first',
    `<h2 id="a">A</h2><p>Ya.</p><p>Batas ${mark(2)}</p>${but(mark(2))}`,
    `<h2 id="a">A</h2><p>Ya.</p><p>Batas ${mark(2)}</p>${fold('Tetapi', but(mark(2)))}`,
  ],
  [
    'folds each of its parts behind the heading of that part',
    '<h2 id="a">A</h2><p>Ya.</p><h3 id="b">B</h3><p>x</p><h3 id="c">C</h3><p>y</p>',
    `<h2 id="a">A</h2><p>Ya.</p>${fold('<h3>B</h3>', '<p id="b">x</p>')}${fold('<h3>C</h3>', '<p id="c">y</p>')}`,
  ],
  [
    'keeps open what is due in a part, and folds the rest of that part',
    `<h2 id="a">A</h2><p>Ya.</p><h3 id="b">B</h3>${but('x')}<p>Batas ${mark(2)}</p>`,
    `<h2 id="a">A</h2><p>Ya.</p><h3 id="b">B</h3>${fold('Tetapi', but('x'))}<p>Batas ${mark(2)}</p>`,
  ],
  [
    'names a fold by the first words in bold of what it holds',
    `<h2 id="a">A</h2><p>Ya.</p><p><strong>Desa:</strong> x</p><ul><li><strong>Kota,</strong> y</li></ul>`,
    `<h2 id="a">A</h2><p>Ya.</p>${fold('Desa · Kota', '<p><strong>Desa:</strong> x</p><ul><li><strong>Kota,</strong> y</li></ul>')}`,
  ],
  [
    'says the title of a note once',
    '<h2 id="a">A</h2><p>Ya.</p><div class="note"><div class="t">Awas</div><p>x</p></div>',
    `<h2 id="a">A</h2><p>Ya.</p>${fold('Awas', '<div class="note"><p>x</p></div>')}`,
  ],
  [
    'folds what its answer has told of',
    `<h2 id="a">A</h2><p>Batas ${mark(2)}</p>${but(mark(2))}`,
    `<h2 id="a">A</h2><p>Batas ${mark(2)}</p>${fold('Tetapi', but(mark(2)))}`,
  ],
  [
    'folds whole where the page has answered it above',
    '<h2 id="z">Z?</h2><p>Ya.</p>',
    fold('<h2>Z?</h2>', '<p id="z">Ya.</p>'),
  ],
  [
    'keeps its id at its heading where what it folds has one of its own',
    '<h2 id="a">A</h2><ul class="x" id="own"><li>x</li></ul>',
    fold('<h2 id="a">A</h2>', '<ul class="x" id="own"><li>x</li></ul>'),
  ],
  [
    'keeps a sentence with the list that it announces',
    '<h2 id="a">A</h2><p>Pilih:</p><ul><li>x</li></ul><p><strong>Lalu</strong> y</p>',
    `<h2 id="a">A</h2><p>Pilih:</p><ul><li>x</li></ul>${fold('Lalu', '<p><strong>Lalu</strong> y</p>')}`,
  ],
])('a chapter %s', (_, html, folded) => {
  expect(foldChapters(html, { due, told: new Set([1]), answered: new Set(['z']) })).toBe(folded);
});
