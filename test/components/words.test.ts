import { describe, expect, test } from 'vitest';
import Note from '../../src/components/content/Note.astro';
import Person from '../../src/components/content/Person.astro';
import Plain from '../../src/components/content/Plain.astro';
import Table from '../../src/components/content/Table.astro';
import Term from '../../src/components/content/Term.astro';
import Link from '../../src/components/content/Link.astro';
import { roleOf } from '../../src/library/people.ts';
import { attribute } from '../../src/publish/html.ts';
import { pageWith, render } from './render.ts';
import { DATE, edition, editionOn } from './edition.ts';

describe('an official', () => {
  test.each([
    ['id', 'Munafri Arifuddin (Wali Kota Makassar)'],
    ['en', 'Munafri Arifuddin (Mayor of Makassar)'],
  ] as const)('has the office beside the name once in %s', async (locale, whole) => {
    const page = pageWith(locale);
    const of = 'munafri-arifuddin';
    const first = await render(Person, { of, first: 'true' }, { page });
    const later = await render(Person, { of }, { page });
    expect([first.text, later.text]).toEqual([whole, 'Munafri Arifuddin']);
  });

  test('has the office of the day', () => {
    const office = (name: string) => ({ id: name, en: name });
    const person = {
      id: 'contoh',
      name: 'Contoh',
      role: office('wakil'),
      later: [
        { from: '2026-06-01', role: office('ketua') },
        { from: '2026-01-05', role: office('kepala') },
      ],
    };
    const days = ['2026-01-04', '2026-01-05', '2026-12-31'];
    expect(days.map((day) => roleOf(person, day).id)).toEqual(['wakil', 'kepala', 'ketua']);
  });

  test('whom the data do not know stops the build', async () => {
    const unknown = render(Person, { of: 'no-such-person' }, { page: pageWith('id') });
    await expect(unknown).rejects.toThrow('unknown person no-such-person');
  });
});

describe('a term', () => {
  test.each([
    ['id', '/istilah/#bpu'],
    ['en', '/en/glossary/#bpu'],
  ] as const)('is opened once in %s and leads to the glossary', async (locale, href) => {
    const page = pageWith(locale);
    const bpu = edition.records.glossary.find(({ id }) => id === 'bpu');
    const first = await render(Term, { of: 'bpu', first: 'true' }, { page });
    const later = await render(Term, { of: 'bpu' }, { page });
    expect([first.text, later.text]).toEqual([bpu?.opened?.[locale], bpu?.term[locale]]);
    expect(first.text).not.toBe(later.text);
    for (const { one } of [first, later]) expect(attribute(one('a'), 'href')).toBe(href);
  });

  test('without a longer form is the same each time', async () => {
    const plain = edition.records.glossary.find(({ opened }) => !opened);
    if (!plain) throw new Error('every term has a longer form: this test needs another case');
    const { text } = await render(Term, { of: plain.id, first: 'true' }, { page: pageWith('id') });
    expect(text).toBe(plain.term.id);
  });

  test('leads below the folder that the site lives in', async () => {
    const inFolder = { page: pageWith('en'), of: editionOn(DATE, { BASE_PATH: '/laporan/' }) };
    const { one } = await render(Term, { of: 'bpu' }, inFolder);
    expect(attribute(one('a'), 'href')).toBe('/laporan/en/glossary/#bpu');
  });

  test('that the glossary does not hold stops the build', async () => {
    const unknown = render(Term, { of: 'no-such-term' }, { page: pageWith('id') });
    await expect(unknown).rejects.toThrow('unknown term no-such-term');
  });
});

describe('a note', () => {
  test.each([
    ['id', 'info', 'note entry', ''],
    ['en', 'info', 'note entry', ''],
    ['id', 'warning', 'note entry warn', ''],
    ['en', 'warning', 'note entry warn', ''],
    ['id', 'editor', 'note entry ed', 'Catatan redaksi'],
    ['en', 'editor', 'note entry ed', "Editor's note"],
  ] as const)('in %s of kind %s looks its part', async (locale, kind, look, tag) => {
    const page = pageWith(locale);
    const { all, text } = await render(Note, { kind }, { page, children: '<p>Isi.</p>' });
    const [box] = all('div');
    expect(box && attribute(box, 'class')).toBe(look);
    expect(box && attribute(box, 'role')).toBe('note');
    expect(text).toBe(`${tag}Isi.`);
  });

  test('sets its title before its text', async () => {
    const props = { kind: 'info', title: 'Judul' };
    const { html } = await render(Note, props, { page: pageWith('id'), children: '<p>Isi.</p>' });
    expect(html).toContain('<div class="t">Judul</div><p>Isi.</p>');
  });
});

describe('a link', () => {
  const from = { folder: 'explainers', name: 'self-employed' } as const;

  test.each([
    ['id', '../../coverage/makassar/id.mdx', '/cakupan/makassar/'],
    ['en', '../../coverage/makassar/en.mdx#arti', '/en/coverage/makassar/#arti'],
    ['id', '../micro-small-business/id.mdx', '/panduan/usaha-mikro-kecil/'],
    ['en', '../../pages/methods/en.mdx#pembagi', '/en/methods/#pembagi'],
    ['id', '#biaya', '#biaya'],
    ['en', 'https://www.bps.go.id/id', 'https://www.bps.go.id/id'],
    ['id', 'tel:175', 'tel:175'],
  ] as const)('written in %s as %s leads to %s', async (locale, href, address) => {
    const page = pageWith(locale, [], { from });
    const { html } = await render(Link, { href }, { page, children: 'halaman itu' });
    expect(html).toBe(`<a href="${address}">halaman itu</a>`);
  });

  test('keeps its title', async () => {
    const props = { href: '#biaya', title: 'Berapa biayanya' };
    const { one } = await render(Link, props, { page: pageWith('id'), children: 'biaya' });
    expect(attribute(one('a'), 'title')).toBe('Berapa biayanya');
  });
});

test.each(['id', 'en'] as const)(
  'plain digits are left as they are, and told apart, in %s',
  async (locale) => {
    const { html } = await render(Plain, {}, { page: pageWith(locale), children: '2×24 jam' });
    expect(html).toBe('<span data-plain>2×24 jam</span>');
  },
);

test('a table may scroll alone', async () => {
  const children = '<tbody><tr><td>x</td></tr></tbody>';
  const { html } = await render(Table, {}, { page: pageWith('id'), children });
  expect(html).toBe(`<div class="table"><table>${children}</table></div>`);
});
