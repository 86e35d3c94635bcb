import { describe, expect, test } from 'vitest';
import { judgePrinted } from '../../src/publish/printed.ts';
import { scanPage } from '../../src/publish/scan.ts';
import { sitemapPage } from '../../src/publish/sitemap.ts';
import type { Locale } from '../../src/schema/index.ts';

const printed = {
  allowed: { channelNumbers: ['175'], formCodes: ['P3MI'] },
  records: {
    id: ['50,50%', '38%', '45,23 juta', 'Rp16.800', '3 bulan', '1,327 juta', '2.801.936', '−2'],
    en: ['50.50%', '38%', '45.23 million', 'Rp16,800', '3 months', '1.327 million', '2,801,936'],
  },
  texts: ['Naik 12% di Online24jam', 'Klaim Rp36,5 triliun 2020'],
  references: ['a/coverage/2024@x', 'a/coverage/2023@x'],
};

const data = {
  half: '<data value="50.50">50,50%</data>',
  people: '<data value="45230000">45,23 juta</data>',
  pay: '<data value="16800">Rp16.800</data>',
  months: '<data value="3">3 bulan</data>',
};

const page = (body: string, head = '', locale: Locale = 'id') =>
  `<!DOCTYPE html><html lang="${locale}"><head>${head}</head><body><main class="wrap">${body}</main></body></html>`;

/** What the judge says in English of pages by their paths. */
function said(pages: Record<string, string>): string[] {
  const judge = judgePrinted(printed);
  for (const [path, html] of Object.entries(pages))
    judge.read(path, scanPage(html), sitemapPage(html));
  return judge.problems().map(({ path, words }) => `${path}: ${words.en}`);
}

const stray = (number: string, around: string, place: string) =>
  `a: ${number} (“…${around}…”, ${place}): this number is printed without data behind it. Show it with <Value> or <data value="…">; if it is no statistic, declare its kind in src/publish/exempt.ts or kinds.ts.`;

describe('a number that nothing answers for stops the page', () => {
  test.each([
    [
      'as bare text',
      '<p class="lead">Naik 123 orang.</p>',
      '123',
      'Naik 123 orang.',
      'body > main.wrap > p.lead',
    ],
    ['cut by an element', '<p>Naik <b>12</b>%.</p>', '12', 'Naik 12%.', 'main.wrap > p > b'],
    ['as an entity', '<p>Naik &#49;&#x32;%</p>', '12%', 'Naik 12%', 'body > main.wrap > p'],
    ['in another script', '<p>Naik ٣.</p>', '٣', 'Naik ٣.', 'body > main.wrap > p'],
    [
      'in an alternative text',
      '<img src="/a.png" alt="Naik 12%">',
      '12%',
      'Naik 12%',
      'body > main.wrap > img alt="…"',
    ],
    [
      'in a label',
      '<nav aria-label="12 hal"></nav>',
      '12',
      '12 hal',
      'body > main.wrap > nav aria-label="…"',
    ],
    [
      'in a title',
      '<abbr title="12 hal">h</abbr>',
      '12',
      '12 hal',
      'body > main.wrap > abbr title="…"',
    ],
    [
      'in a picture',
      '<svg class="chart"><text class="f-ink">12%</text></svg>',
      '12%',
      '12%',
      'main.wrap > svg.chart > text.f-ink',
    ],
    [
      'in a link within the site',
      '<a href="/x/">12 juta</a>',
      '12 juta',
      '12 juta',
      'body > main.wrap > a',
    ],
    [
      'as a rounding of data',
      `<p>${data.half}</p><p>50%</p>`,
      '50%',
      '50%',
      'body > main.wrap > p',
    ],
    [
      'with another unit than the data',
      `<p>${data.months}</p><p>3 tahun</p>`,
      '3',
      '3 tahun',
      'body > main.wrap > p',
    ],
    [
      'a digit more than the data',
      `<p>${data.pay}</p><p>Rp16.8001</p>`,
      'Rp16.8001',
      'Rp16.8001',
      'body > main.wrap > p',
    ],
    [
      'from the records where no record is named',
      '<p>2.801.936 orang</p>',
      '2.801.936',
      '2.801.936 orang',
      'body > main.wrap > p',
    ],
    [
      'a year that counts',
      '<p>Sebanyak 2024 pekerja</p>',
      '2024',
      'Sebanyak 2024 pekerja',
      'body > main.wrap > p',
    ],
  ])('%s', (_, body, number, around, place) => {
    expect(said({ a: page(body) })).toEqual([stray(number, around, place)]);
  });

  test('in the title of the page itself, which does not excuse itself', () => {
    const [title, ...others] = said({
      a: page('<h1>Naik 12%</h1>', '<title>Naik 12% · S</title>'),
    });
    expect(title).toBe(stray('12%', 'Naik 12% · S', 'html > head > title'));
    expect(others).toEqual([stray('12%', 'Naik 12%', 'body > main.wrap > h1')]);
  });

  test('in what search engines and chats show of it', () => {
    const head = '<meta name="description" content="Naik 12%">';
    expect(said({ a: page('', head) })).toEqual([
      stray('12%', 'Naik 12%', 'html > head > meta content="…"'),
    ]);
  });

  test('once for one template, with how often it does so', () => {
    const chip = (number: string) => page(`<p class="chips">${number}</p>`);
    const [first, ...others] = said({ a: chip('12'), b: chip('13'), c: chip('14') });
    expect(first).toBe(
      `${stray('12', '12', 'body > main.wrap > p.chips')} So it is in 2 more places.`,
    );
    expect(others).toEqual([]);
    expect(said({ a: chip('12'), b: chip('13') })[0]).toMatch(/ So it is in 1 more place\.$/);
  });

  test('told in Indonesian too', () => {
    const judge = judgePrinted(printed);
    judge.read('a', scanPage(page('<p>Naik 12%</p>')), null);
    expect(judge.problems().map(({ words }) => words.id)).toEqual([
      '12% (“…Naik 12%…”, body > main.wrap > p): angka ini tercetak tanpa data. Tampilkan dengan <Value> atau <data value="…">; kalau bukan statistik, nyatakan jenisnya dalam src/publish/exempt.ts atau kinds.ts.',
    ]);
  });
});

describe('may stand on a page', () => {
  test.each([
    [
      'data, and what repeats them',
      `<p>${data.half} dan ${data.people}</p><p>50,50% dari 45,23 juta</p>`,
    ],
    [
      'a number set large in parts',
      `<b>${data.half}</b><b><span class="u">Rp</span>16.800</b>${data.pay}`,
    ],
    ['a repeated number with its unit', `<p>${data.months}</p><img src="/a" alt="3 bulan upah">`],
    ['a date that its element names', '<time datetime="2024-01-31">31 Januari 2024</time>'],
    ['dates and years', '<p>17 Maret 2025, sejak 2024.</p>'],
    ['laws and their articles', '<p>PP 44/2015 Pasal 39, 42 jo. PP 82/2019</p>'],
    ['channels and forms', '<p>Telepon 175; P3MI</p>'],
    ['what shows nothing', '<!-- 12 --><script>let a = 12</script><style>a{top:1px}</style>'],
    [
      'addresses and places in a drawing',
      '<a href="/12/" id="s9"><svg viewBox="0 0 9 9"><path d="M1 2"/></svg></a>',
    ],
    [
      'texts of the records, word for word',
      '<a href="https://a.example/1">Naik 12% di Online24jam</a>, Klaim Rp36,5 triliun 2020',
    ],
    [
      'a line of the contents, and words of a form',
      '<nav><a href="#f">Formulir F5</a></nav><template id="kata">misalnya 36</template>',
    ],
    ['a reference to copy', '<code>a/b/2024@x-1</code>'],
    ['what <Plain> holds', '<p>Formulir <span data-plain>F5</span>.</p>'],
    ['examples in a form', '<fieldset class="scripted">misalnya 5 juta</fieldset>'],
    ['worked tables', '<div class="pay"><td>8.000</td><td>38%</td></div>'],
    ['ticks of an axis', '<svg><text class="f-soft">20 juta</text></svg>'],
    ['the licence', '<p>Boleh dipakai ulang (CC BY 4.0).</p>'],
    ['the age of an old figure', '<p>Data lama: lebih dari 12 bulan</p>'],
    ['counts of a list', '<label>Tampilkan semua 15 sumber</label><p>Peserta (53&nbsp;angka)</p>'],
    [
      'how much of a grid is filled',
      '<p>7 dari 38 provinsi di Indonesia punya angka yang sebanding.</p>',
    ],
    [
      'a hundred people',
      '<p>50 orang terisi penuh; satu orang terisi 0,50 bagian; 49 orang hanya garis tepi.</p>',
    ],
    [
      'records in the list of sources',
      '<ol class="refs"><li>1,327 juta dari 2.801.936: pekerja</li></ol>',
    ],
    [
      'records in the table of a figure',
      '<figure><table><tr><td>2.801.936</td></tr></table></figure>',
    ],
    ['a mark', '<a class="mark" href="#s3" aria-label="Sumber 3">[3]</a>'],
    ['the number of a source', '<li id="s3"><span class="i">3</span></li>'],
  ])('%s', (_, body) => {
    expect(said({ a: page(body) })).toEqual([]);
  });

  test('the title of another page, whose numbers were judged there', () => {
    const title = '<title>Cakupan 50,50% pada 2024 · Situs</title>';
    expect(
      said({
        a: page('<a href="/b/">Cakupan 50,50% pada 2024</a>'),
        b: page(data.half, title),
      }),
    ).toEqual([]);
  });
});

describe('data', () => {
  const unshown = (written: string) =>
    `a: ${written} (body > main.wrap > p): what is printed is not that value as the language of the page writes it; print it with src/i18n/formats.ts, not rounded.`;

  test.each([
    ['<data value="50.50">50.50%</data>', '<data value="50.50">50.50%</data>'],
    ['<data value="0.38">38%</data>', '<data value="0.38">38%</data>'],
    ['<data value="2">−2</data>', '<data value="2">−2</data>'],
    ['<data>38%</data>', '<data value="">38%</data>'],
  ])('%s shows another value', (body, written) => {
    expect(said({ a: page(`<p>${body}</p>`) })).toContain(unshown(written));
  });

  test.each([
    ['zeros that the value leaves out', '<data value="50.5">50,50%</data>'],
    ['a negative value', '<data value="-2">−2</data>'],
    ['the marks of the language', '<data value="2801936">2.801.936</data>'],
  ])('with %s is right', (_, body) => {
    expect(said({ a: page(body) })).toEqual([]);
  });

  test('that no record holds is refused, unless it names what it is computed from', () => {
    const computed = (of: string) => page(`<p><data value="5" data-of="${of}">5</data></p>`);
    const refused = [
      'a: <data>5</data> (body > main.wrap > p): this is no number of data/. Print the value of a record, or name in data-of the references it is computed from.',
    ];
    expect(said({ a: page('<p><data value="5">5</data></p>') })).toEqual(refused);
    expect(said({ a: computed('a/coverage/2024@x') })).toEqual(refused);
    expect(said({ a: computed('a/coverage/2024@x nobody') })).toEqual(refused);
    expect(said({ a: computed('a/coverage/2024@x a/coverage/2023@x') })).toEqual([]);
  });
});

describe('what is exempt is looked at too', () => {
  const said1 = (body: string, locale: Locale = 'id') => said({ a: page(body, '', locale) });

  test.each([
    ['99%', '2024-01-01'],
    ['1 Januari 2025', '2024-01-01'],
    ['1 Januari 2024', '2024-01'],
    ['1 January 2024', '2024-01-01'],
  ])('a date that says %s for %s', (text, day) => {
    expect(said1(`<p><time datetime="${day}">${text}</time></p>`)).toEqual([
      `a: ${text} (main.wrap > p > time): this is not the date that its datetime names; print it with formatDate.`,
    ]);
    expect(said1('<time datetime="2024-01-01">1 January 2024</time>', 'en')).toEqual([]);
  });

  test.each(['a/b/2024:c@x-1', '&lt;Stat of="a/b/2024@x" /&gt;', '[[rule:a/b]]'])(
    '%s may be copied',
    (text) => {
      expect(said1(`<code>${text}</code>`)).toEqual([]);
    },
  );

  test.each(['95%', '12 juta', '&lt;b&gt;12', 'a/b 12'])('code may not say %s', (text) => {
    const plain = text.replace('&lt;', '<').replace('&gt;', '>');
    expect(said1(`<p><code>${text}</code></p>`)).toEqual([
      `a: ${plain} (main.wrap > p > code): <code> holds only references to copy; write anything else as text.`,
    ]);
  });

  test('a share in what was worked out is that of a rule', () => {
    const pay = (share: string) => said1(`<div class="pay"><td>8.000</td><td>${share}</td></div>`);
    expect(pay('38%')).toEqual([]);
    expect(pay('50%')).toEqual([
      'a: 50% (body > main.wrap > div.pay): no rule has this share; print the value of the rule, not rounded.',
    ]);
  });

  test('a number in a term, or in a template that is no form', () => {
    expect(said1('<p><a class="term" href="/i/">12 hal</a></p>')).toHaveLength(1);
    expect(said1('<template>12 hal</template>')).toHaveLength(1);
  });
});

describe('numbers of sources', () => {
  test.each([
    [
      'a mark that leads elsewhere',
      '<a class="mark" href="#s2" aria-label="Sumber 3">[3]</a>',
      '[3] (body > main.wrap > a.mark)',
    ],
    [
      'a mark that says another',
      '<a class="mark" href="#s3" aria-label="Sumber 2">[3]</a>',
      '[3] (body > main.wrap > a.mark)',
    ],
    [
      'a place in the list',
      '<li id="s2"><span class="i">3</span></li>',
      '3 (main.wrap > li > span.i)',
    ],
  ])('%s', (_, body, written) => {
    expect(said({ a: page(body) })).toEqual([
      `a: ${written}: the number of this source is not that of its address or label; print it with <Mark> and <Sources>.`,
    ]);
  });
});

describe('both languages', () => {
  const link = (rel: string, address: string) => `<link ${rel} href="https://a.example${address}">`;
  const head = (address: string) =>
    [
      link('rel="canonical"', address),
      link('rel="alternate" hreflang="id"', '/x/'),
      link('rel="alternate" hreflang="en"', '/en/x/'),
    ].join('');
  const pair = (id: string, en: string) =>
    said({ 'x.html': page(id, head('/x/')), 'en/x.html': page(en, head('/en/x/'), 'en') });
  const [half, share] = ['<data value="50.50">50,50%</data>', '<data value="38">38%</data>'];
  const english = '<data value="50.50">50.50%</data>';
  const unequal = (at: number, here: string, there: string) => [
    `en/x.html: number ${at} is ${here} here, but ${there} in x.html: both languages must hold the same numbers in the same order.`,
  ];

  test.each([
    ['the same order', `<p>${half}</p><p>${share}</p>`, `<p>${english}</p><p>${share}</p>`],
    [
      'words of a sentence in another order',
      `<p>${half} ${share}</p>`,
      `<p>${share} ${english}</p>`,
    ],
    [
      'a list by names of places',
      `<ul data-by-name><li>${half}</li><li>${share}</li></ul>`,
      `<ul data-by-name><li>${share}</li><li>${english}</li></ul>`,
    ],
  ])('may hold %s', (_, id, en) => {
    expect(pair(id, en)).toEqual([]);
  });

  test.each([
    [
      'another order',
      `<p>${half}</p><p>${share}</p>`,
      `<p>${share}</p><p>${english}</p>`,
      unequal(1, '38', '50.50'),
    ],
    [
      'one number more',
      `<p>${half}</p><p>${share}</p>`,
      `<p>${english}</p>`,
      unequal(2, '—', '38'),
    ],
    [
      'another amount in what was worked out',
      '<div class="pay"><td>8.000</td></div>',
      '<div class="pay"><td>8,500</td></div>',
      unequal(1, '8500', '8000'),
    ],
    ['another number', `<p>${half}</p>`, `<p>${share}</p>`, unequal(1, '38', '50.50')],
  ])('may not hold %s', (_, id, en, problems) => {
    expect(pair(id, en)).toEqual(problems);
  });
});

describe('worked examples', () => {
  const example = (line: string, amount: string, total = amount) =>
    page(
      `<case-form><div class="lines"><table><tbody><tr><th>Iuran <small>${line}</small> <small>PP 44/2015</small></th><td class="r">${amount}</td></tr></tbody><tfoot><tr class="hi"><th>Sebulan</th><td class="r">${total}</td></tr></tfoot></table></div></case-form>`,
    );
  const problem = (written: string, made: string) => [
    `a: ${written} does not make ${made}: a factor or the sum was rounded or wrong when it was printed; mend src/jamsostek/.`,
  ];

  test.each([
    ['0,24% × Rp3.000.000', 'Rp7.200'],
    ['60% × 80 × Rp3.000.000', 'Rp144.000.000'],
    ['Rp1.500.000 × 8 tahun', 'Rp12.000.000'],
    ['0,24% × Rp1.234.567', 'Rp2.963'],
    ['38%, perkiraan Anda', 'Rp5.881.311'],
  ])('%s makes %s', (line, amount) => {
    expect(said({ a: example(line, amount) })).toEqual([]);
  });

  test('a rate that was rounded for print does not make its amount', () => {
    expect(said({ a: example('0% × Rp3.000.000', 'Rp7.200') })).toEqual(
      problem('0% × Rp3.000.000', 'Rp7.200'),
    );
  });

  test('a total is the sum of its lines', () => {
    expect(said({ a: example('2% × Rp100.000', 'Rp2.000', 'Rp2.001') })).toEqual(
      problem('Rp2.000', 'Rp2.001'),
    );
  });
});
