import { everyEdit, type Edit, type Kind } from './edit.ts';

/** An edit of words by which one language says something else than the other. */
function words(
  name: string,
  codes: RegExp,
  changes: Partial<Record<'id' | 'en', readonly (readonly [from: RegExp, to: string])[]>>,
): Kind {
  return {
    name,
    codes,
    edits: (files) =>
      (['id', 'en'] as const).flatMap((language) =>
        (changes[language] ?? []).flatMap(([from, to]) =>
          everyEdit(files, language, from, (found) => found.replace(from, to)),
        ),
      ),
  };
}

// What a law demands, a rule limits or a number is of is told of as that.
const FORCE = /^(?:unequal-(?:force|words)|other-(?:force|bound|word))$/;
// What is wrong beside the number itself is told of that, and of the pair no more.
const VALUES =
  /^(?:unequal-values|other-time|title-time|no-such-day|wrong-weekday|unknown-law|unknown-article)$/;
const SAME = /^(?:untranslated|wrong-language)$/;

/** Another digit for the last of a number. */
const next = (digits: string) => digits.replace(/.$/, (last) => String((Number(last) + 3) % 10));

/** An edit of a number in words of one language. */
function digits(name: string, codes: RegExp, pattern: RegExp): Kind {
  return {
    name,
    codes,
    edits: (files) =>
      (['id', 'en'] as const).flatMap((language) =>
        everyEdit(files, language, pattern, (found) =>
          found.replace(/\d+(?=\D*$)/, (last) => next(last)),
        ),
      ),
  };
}

/** Wrong edits of one language of a page or of a text of the data. */
export const pairKinds: readonly Kind[] = [
  words('must becomes may', FORCE, {
    id: [
      [/\bwajib\b/, 'boleh'],
      [/\bharus\b/, 'dapat'],
    ],
    en: [
      // "May not" forbids as firmly as "must not".
      [/\bmust\b(?! not)/, 'may'],
      [/\bhas to\b/, 'can'],
    ],
  }),
  words('may becomes must', FORCE, {
    id: [[/\bboleh\b/, 'wajib']],
    en: [[/\bmay\b(?! not)/, 'must']],
  }),
  words('a negation is lost', FORCE, {
    id: [
      [/\btidak /, ''],
      [/\bbelum /, ''],
    ],
    en: [
      [/\b(is|are|do|does|was|has|have|may|will) not\b/, '$1'],
      [/\bnever /, ''],
    ],
  }),
  words('a negation too many', FORCE, {
    id: [[/(?<!tidak )\b(dapat|membayar|berlaku|termasuk)\b/, 'tidak $1']],
    en: [[/\b(is|are|can|may|will) (?!not)/, '$1 not ']],
  }),
  words('rise becomes fall', /^(?:unequal-force|wrong-direction)$/, {
    id: [
      [/\bnaik\b/, 'turun'],
      [/\bmeningkat\b/, 'menurun'],
      [/\bturun\b/, 'naik'],
    ],
    en: [
      [/\brose\b/, 'fell'],
      [/\brises\b/, 'falls'],
      [/\bincreased?\b/, 'decreased'],
      // Nobody rises ill.
      [/\bfell\b(?! ill)/, 'rose'],
    ],
  }),
  words('above becomes below', FORCE, {
    id: [
      [/\bdi atas\b/, 'di bawah'],
      [/\blebih tinggi\b/, 'lebih rendah'],
      [/\bdi bawah\b/, 'di atas'],
    ],
    en: [
      // What is meant above all is above nothing.
      [/\babove\b(?! all)/, 'below'],
      [/\bhigher\b/, 'lower'],
      [/\bbelow\b/, 'above'],
    ],
  }),
  words('at least becomes at most', FORCE, {
    id: [
      [/\bpaling sedikit\b/, 'paling banyak'],
      [/\bpaling lambat\b/, 'paling cepat'],
      [/\bpaling banyak\b/, 'paling sedikit'],
    ],
    en: [
      [/\bat least\b/, 'at most'],
      [/\bat most\b/, 'at least'],
      [/\bminimum\b/, 'maximum'],
    ],
  }),
  words('employer becomes worker', FORCE, {
    id: [
      [/\b[Pp]emberi kerja\b/, 'pekerja'],
      [/\bperusahaan\b/, 'pekerja'],
    ],
    en: [
      [/\b[Ee]mployer\b/, 'worker'],
      [/\bthe company\b/, 'the worker'],
    ],
  }),
  words('before becomes after', FORCE, {
    id: [
      [/\bsebelum\b/, 'sesudah'],
      [/\bsesudah\b/, 'sebelum'],
    ],
    en: [
      [/\bbefore\b/, 'after'],
      [/\bafter\b/, 'before'],
    ],
  }),
  words('women becomes men', FORCE, {
    id: [[/\bperempuan\b/, 'laki-laki']],
    en: [[/\bwomen\b/, 'men']],
  }),
  digits('another year', VALUES, /(?<![\d/.,-])(?:19|20)\d\d(?![\d/.,-])/),
  digits(
    'another law',
    VALUES,
    /\b(?:PP|UU|Perpres|Permenaker|Government Regulation|Law) (?:Nomor |No\. )?\d+(?=\/)/,
  ),
  digits('another article', VALUES, /\b(?:Pasal|Article) \d+/),
  digits(
    'another day',
    VALUES,
    /(?<![\d-])\d{1,2}(?= (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|January|February|March|May|June|July|August|October|December) \d{4})/,
  ),
  words('another month', VALUES, {
    id: [[/(?<=\d )(?:Januari|Maret|Juli|Desember)(?= \d{4})/, 'Agustus']],
    en: [[/(?<=\d )(?:January|March|July|December)(?= \d{4})/, 'August']],
  }),
  digits('another telephone', /^(?:unequal-values|bare-number.*)$/, /\b175\b/),
  {
    name: 'a text left in the other language',
    codes: SAME,
    edits: (files) => fromPartner(files),
  },
  {
    name: 'a paragraph is lost',
    codes: /^(?:unequal-(?:blocks|element|sentences)|children-missing)$/,
    edits: (files) =>
      paragraphs(files, 120).map(({ file, line, index, text }) => ({
        file,
        line,
        near: 4,
        index,
        length: text.length + 2,
        to: '',
      })),
  },
  {
    name: 'a sentence is lost',
    codes: /^unequal-(?:sentences|element|force|values)$/,
    edits: (files) =>
      paragraphs(files, 80).flatMap(({ file, line, index, text }) => {
        const at = /(?<=[a-z]{3}[.!?] )[A-Z][^.!?<>]{20,}[.!?]$/.exec(text)?.index;
        return at === undefined
          ? []
          : [{ file, line, index: index + at - 1, length: text.length - at + 1, to: '' }];
      }),
  },
  {
    name: 'a link leads elsewhere',
    codes: /^(?:unequal-element|missing-section|missing-page)$/,
    edits: (files) =>
      everyEdit(files, null, /\]\(\.\.\/[a-z-]+\/(?=(?:id|en)\.mdx)/, () => '](../jkk/'),
  },
  {
    name: 'a heading of another level',
    codes: /^(?:unequal-headings|section-count|heading-.*|skipped-.*)$/,
    edits: (files) => everyEdit(files, null, /^### /m, () => '#### '),
  },
  {
    name: 'a reference to another rule or number',
    codes:
      /^(?:unequal-(?:element|references|order|strings)|unknown-.*|unsourced-reference|other-(?:word|bound|place|time))$/,
    edits: (files) =>
      everyEdit(files, null, /<(?:Rule|Stat) of="[^"]+"/, (found) =>
        found.startsWith('<Rule')
          ? '<Rule of="jkm/death-benefit"'
          : '<Stat of="indonesia/coverage/2024"',
      ),
  },
  {
    name: 'two references exchanged',
    codes:
      /^(?:unequal-(?:order|element)|wrong-(?:direction|order)|exchanged-words|other-(?:time|place|word|bound|unit))$/,
    edits: (files) =>
      everyEdit(
        files,
        null,
        /<(?:Rule|Stat) of="([^"]+)"[^>]*>[^<\n]+<(?:Rule|Stat) of="(?!\1")[^"]+"[^>]*>/,
        (found) => {
          const [first = '', second = ''] = found.match(/<[^>]+>/g) ?? [];
          return second + found.slice(first.length, found.length - second.length) + first;
        },
        // Of two cells the heads of their columns are told of, some rows above.
      ).map((edit) => (edit.to.includes('|') ? { ...edit, near: 8 } : edit)),
  },
  {
    name: 'two cells of a row exchanged',
    codes: /^(?:unequal-(?:element|order|force|values|blocks)|other-(?:time|word|place))$/,
    edits: (files) =>
      everyEdit(
        files,
        null,
        /\| [^|\n]*<(?:Rule|Stat)[^|\n]*\| [^|\n]*<(?:Rule|Stat)[^|\n]*\|/,
        (found) => {
          const [, a = '', b = ''] = found.split('|');
          return `|${b}|${a}|`;
        },
      )
        .filter(({ to }) => new Set(to.match(/of="[^"]+/g)).size > 1)
        // The head of a column is told of, some rows above.
        .map((edit) => ({ ...edit, near: 8 })),
  },
  {
    name: 'another key of front matter',
    codes: /^(?:unequal-matter|unknown-.*|name-.*|other-.*|wrong-name|folder-.*|release-date)$/,
    edits: (files) =>
      everyEdit(files, null, /^(?:lead|discounted): rule:[^\n]+$/m, (found) =>
        found.replace(/rule:.*/, 'rule:jkm/death-benefit'),
      ).concat(
        everyEdit(files, null, /^(?:date|  date): \d{4}-\d\d-\d\d$/m, (found) =>
          found.replace(/\d\d$/, '02'),
        ),
      ),
  },
  {
    name: 'a name misspelt',
    codes: /^near-name$/,
    edits: (files) =>
      names(files).flatMap((name) =>
        everyEdit(files, null, new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), (found) =>
          misspelt(found),
        ),
      ),
  },
  {
    name: 'both languages exchanged',
    codes: SAME,
    edits: (files) =>
      [...files].flatMap(([file, text]): Edit[] => {
        if (!/^data\/.*\.json$/.test(file) || file.startsWith('data/stamps/')) return [];
        return [
          ...text.matchAll(
            /\{\s*"id": ("(?:[^"\\]|\\.){60,}"),\s*"en": ("(?:[^"\\]|\\.){60,}")\s*\}/g,
          ),
        ].map((match) => ({
          file,
          index: match.index,
          length: match[0].length,
          near: 3,
          line: lineAt(text, match.index),
          to: match[0]
            .replace(match[1] ?? '', '\u0001')
            .replace(match[2] ?? '', () => match[1] ?? '')
            .replace('\u0001', () => match[2] ?? ''),
        }));
      }),
  },
];

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** A name with one letter less or two exchanged, in its longest word. */
function misspelt(name: string): string {
  const word = name.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  const at = Math.floor(word.length / 2);
  return name.replace(word, word.slice(0, at) + word.slice(at + 1));
}

/** The people of the data. */
function names(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) =>
    file.startsWith('data/people/') ? [(JSON.parse(text) as { name: string }).name] : [],
  );
}

function paragraphs(files: ReadonlyMap<string, string>, least: number) {
  return [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.mdx')) return [];
    const body = text.indexOf('\n---\n', 4) + 5;
    return [...text.slice(body).matchAll(/(?<=\n\n)[A-Z][^\n]+(?=\n\n)/g)]
      .filter(({ 0: found }) => found.length >= least)
      .map((match) => ({
        file,
        text: match[0],
        index: body + match.index,
        line: lineAt(text, body + match.index),
      }));
  });
}

/** A paragraph of the English page as it stands in the Indonesian one. */
function fromPartner(files: ReadonlyMap<string, string>): Edit[] {
  const all = paragraphs(files, 80);
  const perFile = Map.groupBy(all, ({ file }) => file);
  return [...perFile].flatMap(([file, own]) => {
    if (!file.endsWith('/en.mdx')) return [];
    const there = perFile.get(file.replace(/en\.mdx$/, 'id.mdx')) ?? [];
    if (there.length !== own.length) return [];
    return own.map(({ index, text, line }, nth): Edit => ({
      file,
      index,
      length: text.length,
      line,
      to: (there[nth]?.text ?? text).replaceAll('id.mdx', 'en.mdx'),
    }));
  });
}
