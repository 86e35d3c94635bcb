import { everyEdit, type Edit, type Kind, type Texts } from './edit.ts';

type Both = Record<'id' | 'en', string>;

/** Edits that put words directly behind a tag of some rules, in the pages of each language. */
function behind(name: string, codes: RegExp, tag: RegExp, words: Both): Kind {
  return { name, codes, edits: (files) => added(files, tag, words, 'behind') };
}

/** Edits that put words directly before a tag of some rules. */
function before(name: string, codes: RegExp, tag: RegExp, words: Both): Kind {
  return { name, codes, edits: (files) => added(files, tag, words, 'before') };
}

function added(files: Texts, tag: RegExp, words: Both, where: 'before' | 'behind'): Edit[] {
  return (['id', 'en'] as const).flatMap((language) =>
    everyEdit(files, null, tag, (found) =>
      where === 'behind' ? found + words[language] : words[language] + found,
    ).filter(({ file }) => file.endsWith(`/${language}.mdx`)),
  );
}

/** Edits of the words directly behind a tag of some rules. */
function turned(name: string, codes: RegExp, rule: string, changes: Both, to: Both): Kind {
  return {
    name,
    codes,
    edits: (files) =>
      (['id', 'en'] as const).flatMap((language) =>
        everyEdit(files, null, new RegExp(`${rule}${changes[language]}`), (found) =>
          found.replace(new RegExp(`${changes[language]}$`), to[language]),
        ).filter(({ file }) => file.endsWith(`/${language}.mdx`)),
      ),
  };
}

const HELD = /^not-of-rule$/;

/** Wrong edits of what a sentence says of its rules: who bears them, how often, how they count, since when. */
export const ruleKinds: readonly Kind[] = [
  behind(
    'holidays count in working days',
    HELD,
    /<Rule of="(?:jk[km]|jht)\/payment-days" \/>(?=[ .,])/,
    { id: ', termasuk hari libur', en: ', weekends included' },
  ),
  behind(
    'a fine of the employer is shared',
    HELD,
    /<Rule of="employer\/(?:late|registration)-fine" \/>/,
    { id: ', dibagi antara perusahaan dan karyawan,', en: ', shared by company and employee,' },
  ),
  behind('one amount for all grows with income', HELD, /<Rule of="bpu\/jkm" \/>(?=[ .])/, {
    id: ', makin tinggi penghasilan makin besar',
    en: ', more in higher income brackets',
  }),
  turned(
    'the following month becomes the same one',
    HELD,
    '<Rule of="employer/pay-by" />',
    { id: ' bulan berikutnya', en: ' of the following month' },
    { id: ' bulan yang sama', en: ' of the same month' },
  ),
  turned(
    'a month becomes a year beside a rule',
    /^other-word$/,
    '<Rule of="(?:bpu|jp|employer|migrant|membership|scholarship)/[a-z-]+" />',
    { id: ' sebulan', en: ' a month' },
    { id: ' setahun', en: ' a year' },
  ),
  before(
    'an old version of a rule is called today’s',
    /^other-version$/,
    /<Rule of="[a-z-]+\/[a-z-]+" on="20(?:1\d|2[0-4])-[\d-]+" \/>/,
    { id: 'sekarang ', en: 'now ' },
  ),
  {
    name: 'another month at which a discount begins or ends',
    codes: /^other-window$/,
    edits: (files) =>
      (
        [
          [
            'id',
            /(?<=diskon[^\n.;]{0,60}(?:mulai|sampai) iuran )(?:Januari|April|Desember|Maret)(?= 202)/,
          ],
          [
            'en',
            /(?<=discount[^\n.;]{0,60}(?:from the|up to) )(?:January|April|December|March)(?= 202)/,
          ],
        ] as const
      ).flatMap(([language, pattern]) =>
        everyEdit(files, language, pattern, () => (language === 'id' ? 'Agustus' : 'August')),
      ),
  },
];
