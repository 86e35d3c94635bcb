import type { Stated } from './beside.ts';

/** Words beside a number of a unit that cannot stand there. */
export interface UnitFault {
  word: string;
  index: number;
  stated: Stated;
  wanted: Wanted;
}

/** What may stand where such words do. */
export type Wanted = 'time' | 'money' | 'share' | 'age' | 'count';

const UNITS: Record<Wanted, readonly string[]> = {
  time: ['years', 'months', 'days', 'working-days', 'periods-of-24-hours'],
  money: ['rupiah'],
  share: ['percent', 'times'],
  age: ['years-of-age'],
  count: ['persons'],
};
const isOf = (wanted: Wanted, unit: string) => UNITS[wanted].includes(unit);
const known = new Set(Object.values(UNITS).flat());

/** Words directly before a number, and what it then is. */
const BEFORE: readonly [Wanted, RegExp][] = [
  ['time', before('selama|paling lama|jangka waktu(?:nya)?|within')],
  ['age', before('(?:ber)?usia|umur|aged|the age of|at age')],
  [
    'money',
    before(
      '(?<!kali )(?:upah(?:nya)?|modal(?:nya)?|penjualan(?:nya)?(?: setahun)?)(?: (?:sampai|paling (?:banyak|tinggi)))?|an? wage of|capital (?:of|up to)|sales (?:of|up to)',
    ),
  ],
  [
    'share',
    before(
      '(?:kepadatan iuran|kehadiran)(?:nya)? (?:paling sedikit|sedikitnya)|attendance of at least',
    ),
  ],
];

/** Words directly behind a number, and what it then is. */
const BEHIND: readonly [readonly Wanted[], RegExp][] = [
  [['time', 'count'], behind('pertama|berturut-turut|in a row|kalender')],
  [
    ['share'],
    behind(
      '(?:(?:dari|of) (?:(?:the|your|a|his|her) )?)?(?:upah|(?:last |reported |monthly )*wages?)|(?:dari|of) (?:the )?(?:dasar penghasilan|income base|rata-rata upah|average wage)',
    ),
  ],
  [
    ['money', 'share'],
    behind('sebulan|setahun|per bulan|per tahun|a month|a year|per month|per year'),
  ],
];

/** Out of whom, not what part: "dari # pekerja", "out of # workers". */
const OUT_OF = /(?<!\p{L})(?:dari|out of)\s*$/iu;
const PEOPLE = behind('pekerja|peserta|orang|workers|members|people');
/** English says "50% of members". */
const PEOPLE_IN_ENGLISH = behind('workers|members|people');

function before(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?<word>${words})\\s*$`, 'iu');
}

function behind(words: string): RegExp {
  return new RegExp(`^\\s+(?<word>${words})(?![\\p{L}-])`, 'iu');
}

/** Numbers of a unit that the words beside them cannot be said of: "selama 100%", "upah 12 bulan". */
export function unitFaults(text: string, stated: readonly Stated[]): UnitFault[] {
  return stated.flatMap((one): UnitFault[] => {
    if (!known.has(one.unit)) return [];
    const [left, right] = [text.slice(Math.max(0, one.from - 60), one.from), text.slice(one.to)];
    for (const [wanted, pattern] of BEFORE) {
      const match = pattern.exec(left);
      const word = match?.groups?.['word'];
      if (!match || word === undefined || isOf(wanted, one.unit)) continue;
      return [{ word, index: one.from - left.length + match.index, stated: one, wanted }];
    }
    for (const [wanted, pattern] of BEHIND) {
      const word = pattern.exec(right)?.groups?.['word'];
      const [first] = wanted;
      if (word === undefined || !first || wanted.some((own) => isOf(own, one.unit))) continue;
      return [{ word, index: text.indexOf(word, one.to), stated: one, wanted: first }];
    }
    const people = (OUT_OF.test(left) ? PEOPLE : PEOPLE_IN_ENGLISH).exec(right)?.groups?.['word'];
    if (people === undefined || isOf('count', one.unit)) return [];
    const isPart = one.unit === 'percent' || isOf('money', one.unit) || isOf('time', one.unit);
    const index = text.indexOf(people, one.to);
    return isPart ? [{ word: people, index, stated: one, wanted: 'count' }] : [];
  });
}
