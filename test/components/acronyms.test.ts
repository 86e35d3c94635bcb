import { describe, expect, it } from 'vitest';
import { acronymsOf, openAcronyms } from '../../src/library/acronyms.ts';
import { standIn } from '../../src/schema/fallback.ts';
import type { Term } from '../../src/schema/index.ts';

const term = (
  short: string,
  id: string,
  en: string,
  everyday?: ('id' | 'en')[],
): Pick<Term, 'term' | 'opened' | 'everyday'> => ({
  term: { id: short, en: short },
  opened: { id: `${id} (${short})`, en: `${en} (${short})` },
  ...(everyday && { everyday }),
});

const glossary = [
  term('JP', 'Jaminan Pensiun', 'pension'),
  term('JKK', 'Jaminan Kecelakaan Kerja', 'work accident insurance'),
  term('BPU', 'Bukan Penerima Upah', 'non-wage recipient'),
  term('KTP', 'Kartu Tanda Penduduk', 'identity card', ['id']),
  term('Jakon', 'jasa konstruksi', 'construction services'),
] as Term[];

/** `+` stands for the words in brackets that are written behind an acronym. */
const cases: [name: string, written: string, read: string][] = [
  ['each once', '<p>JKK dan JP. JKK, JP.</p>', '<p>JKK+ dan JP+. JKK, JP.</p>'],
  ['each section again', '<p>JP</p><h2>A</h2><p>JP, JP</p>', '<p>JP+</p><h2>A</h2><p>JP+, JP</p>'],
  ['no subsection again', '<p>JP</p><h3>JP</h3><p>JP</p>', '<p>JP+</p><h3>JP</h3><p>JP</p>'],
  [
    'not in headings and controls',
    '<h2>JP</h2><button>JP</button> JP',
    '<h2>JP</h2><button>JP</button> JP+',
  ],
  ['not in tables', '<th>JP</th><td>JP</td>JP', '<th>JP</th><td>JP</td>JP+'],
  [
    'in emphasis and links',
    '<p><b><a href="#x">JP</a></b></p>',
    '<p><b><a href="#x">JP+</a></b></p>',
  ],
  ['not in attributes', '<p title="JP > JP">JP</p>', '<p title="JP > JP">JP+</p>'],
  ['opened by its author', '<p>Jaminan Pensiun (JP): JP</p>', '<p>Jaminan Pensiun (JP): JP</p>'],
  ['or the other way round', '<p><b>JP</b> (pensiun), JP</p>', '<p><b>JP</b> (pensiun), JP</p>'],
  ['not in brackets, but after them', '<p>(ikut JP) JP</p>', '<p>(ikut JP) JP+</p>'],
  ['brackets that end with their block', '<p>(JKK dan</p><p>JP</p>', '<p>(JKK dan</p><p>JP+</p>'],
  [
    'not what others wrote',
    '<q>JP</q> <a href="https://x.example">JP</a> <i lang="id">JP</i> JP',
    '<q>JP</q> <a href="https://x.example">JP</a> <i lang="id">JP</i> JP+',
  ],
  [
    'not within the list of sources',
    '<ol class="refs many"><li>JP <b>JP</b></li></ol>JP',
    '<ol class="refs many"><li>JP <b>JP</b></li></ol>JP+',
  ],
  ['not within words', '<p>JPS, di-JP, JP-an, a/JP</p>', '<p>JPS, di-JP, JP-an, a/JP</p>'],
  [
    'a fold knows what stands open',
    '<p>JP</p><details><p>JP</p></details>',
    '<p>JP+</p><details><p>JP</p></details>',
  ],
  [
    'a fold opens what nothing above has',
    '<p>JP</p><h2>A</h2><details><p>JP, JKK</p></details>',
    '<p>JP+</p><h2>A</h2><details><p>JP, JKK+</p></details>',
  ],
  [
    'each entry of a list of terms',
    '<dl><dt>a (JP)</dt><dd>JP, JKK</dd><dt>b</dt><dd>JP</dd></dl>',
    '<dl><dt>a (JP)</dt><dd>JP, JKK+</dd><dt>b</dt><dd>JP+</dd></dl>',
  ],
  [
    'not scripts and drawings',
    '<svg><text>JP</text></svg><script>JP<JP</script>',
    '<svg><text>JP</text></svg><script>JP<JP</script>',
  ],
  ['only acronyms that are not read every day', '<p>KTP, Jakon</p>', '<p>KTP, Jakon</p>'],
];

describe('the acronyms of a rendered page', () => {
  it.each(cases)('%s', (_, written, read) => {
    const words = acronymsOf(glossary, 'id');
    const expected = read.replace(
      /(\p{Lu}+)\+/gu,
      (__, short: string) => `${short} (${words.get(short) ?? ''})`,
    );
    expect(openAcronyms(written, words)).toBe(expected);
  });

  it('are opened in the language of the page', () => {
    expect(openAcronyms('<p>KTP, JP</p>', acronymsOf(glossary, 'en'))).toBe(
      '<p>KTP (identity card), JP (pension)</p>',
    );
  });

  it('say of words that stand in for missing ones that they do', () => {
    const [first] = glossary;
    const marked = { ...first, opened: { id: '', en: standIn('Jaminan Pensiun (JP)') } } as Term;
    expect(openAcronyms('JP', acronymsOf([marked], 'en'))).toBe(
      `JP (${standIn('Jaminan Pensiun')})`,
    );
  });
});
