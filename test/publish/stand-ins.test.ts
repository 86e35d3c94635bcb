import { expect, it } from 'vitest';
import { withLanguages } from '../../src/publish/stand-ins.ts';
import { filledIn, hasStandIn, standIn, withoutMarks } from '../../src/schema/fallback.ts';

const one = standIn('sebulan');
const note = '<p class="small" data-partly>Note</p>';

it.each([
  ['an element that holds it alone', `<h1>${one}</h1>`, '<h1 lang="id">sebulan</h1>'],
  [
    'a part of a sentence',
    `<p>Mbayar ${one}.</p>`,
    '<p>Mbayar <span lang="id">sebulan</span>.</p>',
  ],
  [
    'a text within a text',
    `<p>x ${standIn(`di ${one} ini`)}</p>`,
    '<p>x <span lang="id">di sebulan ini</span></p>',
  ],
  [
    'a text that holds elements',
    `<p>${standIn('satu <b>dua</b> tiga')}</p>`,
    '<p><span lang="id">satu </span><b lang="id">dua</b><span lang="id"> tiga</span></p>',
  ],
  ['a title of two languages', `<title>${one} · X</title>`, '<title>sebulan · X</title>'],
  ['a picture', `<img alt="${one}">`, '<img alt="sebulan" lang="id">'],
  ['half of a description', `<meta content="x ${one}">`, '<meta content="x sebulan">'],
  ['an address', `<a href="?q=${encodeURIComponent(one)}">x</a>`, '<a href="?q=sebulan">x</a>'],
  ['a label', `<nav aria-label="${one}">x</nav>`, '<nav aria-label="sebulan">x</nav>'],
  [
    'an element with a language',
    `<a lang="en">${one}</a>`,
    '<a lang="en"><span lang="id">sebulan</span></a>',
  ],
])('Tells the language of %s', (_, rendered, finished) => {
  expect(withLanguages(rendered)).toBe(finished);
});

it('Notes that parts are missing only where some are', () => {
  expect(withLanguages(`${note}<p>x</p>`)).toBe('<p>x</p>');
  expect(withLanguages(`${note}<p>${one}</p>`)).toBe(`${note}<p lang="id">sebulan</p>`);
  expect(withLanguages(`${note}<div lang="id" data-stand-in></div>`)).toContain(note);
  // The note itself may be one of the texts that are missing.
  expect(withLanguages(`${note.replace('Note', one)}<p>x</p>`)).toBe('<p>x</p>');
});

it('Leaves a page alone that lacks nothing', () => {
  const page = '<!doctype html><html lang="id"><body><p>x &lt; y</p></body></html>';
  expect(withLanguages(page)).toBe(page);
});

it('Fills in nothing where the text is there', () => {
  const { id, en } = filledIn({ id: 'wilayah', en: 'place' });
  expect([id, en]).toEqual(['wilayah', 'place']);
  expect(hasStandIn(id + en)).toBe(false);
  expect(withoutMarks(one)).toBe('sebulan');
});
