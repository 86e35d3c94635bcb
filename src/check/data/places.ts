import type { Region } from '../../schema/index.ts';
import { requiredLocales } from '../../schema/locales.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

const FORMS = {
  country: /^ID$/,
  province: /^\d{2}$/,
  regency: /^\d{2}\.[0-6]\d$/,
  city: /^\d{2}\.[7-9]\d$/,
};
const KIND = /^(?:kota|kabupaten|kab\.)\s+|\s+(?:city|regency)$|^(?:city|regency)\s+of\s+/i;

/** Code, level, parent, BPS code and name of a region, each held against the others. */
export function checkPlaces({ records }: Data, report: Report): void {
  const regions = new Map(records.regions.map((one) => [one.record.id, one.record]));
  const bps = new Map<string, string>();
  const byName = new Map<string, Region>();
  const beside = new Map<string, string>();
  for (const one of records.regions) {
    const { record, file, place } = one;
    const tell = tellWith(one, report);
    const { id, code, level, parent } = record;
    if (!FORMS[level].test(code)) tell('code', 'level', level);
    else if (parent !== null) checkParent(one, regions.get(parent), report);
    if (record.bps !== null) {
      const before = bps.get(record.bps);
      if (before !== undefined) tell('bps', 'twice', before);
      bps.set(record.bps, id);
      const above = regions.get(parent ?? '')?.bps;
      const length = level === 'province' ? 2 : 4;
      if (level === 'country' || record.bps.length !== length) tell('bps', 'bps-level', level);
      else if (level !== 'province' && above && !record.bps.startsWith(above)) {
        tell('bps', 'bps-parent', above);
      }
    }
    const bare = record.name.id.replace(KIND, '').toLowerCase();
    const twin = byName.get(bare);
    if (twin && requiredLocales.some((locale) => record.name[locale] === twin.name[locale])) {
      report('place-kind', file, place('name'), { name: record.name.id, other: twin.id });
    }
    byName.set(bare, record);
    checkDirections(one, report);
    for (const locale of requiredLocales) {
      const key = [level, parent ?? '', locale, record.name[locale].toLowerCase()].join('|');
      const other = beside.get(key);
      if (other === undefined) beside.set(key, id);
      else report('place-twice', file, place('name', locale), { name: record.name[locale], other });
    }
  }
}

/** Directions of Indonesian names and their English words; the longer ones are looked for first. */
const DIRECTIONS: readonly [RegExp, RegExp][] = [
  [/\bbarat daya\b/i, /\bsouth-?\s?west\b/i],
  [/\bbarat laut\b/i, /\bnorth-?\s?west\b/i],
  [/\btimur laut\b/i, /\bnorth-?\s?east\b/i],
  // Nusa Tenggara are the islands, in every language.
  [/(?<!\bnusa )\btenggara\b/i, /\bsouth-?\s?east\b/i],
  [/\butara\b/i, /\bnorth\b/i],
  [/\bselatan\b/i, /\bsouth\b/i],
  [/\bbarat\b/i, /\bwest\b/i],
  [/\btimur\b/i, /\beast\b/i],
  [/\btengah\b/i, /\bcentral\b/i],
];

/** A name that points another way in English than in Indonesian. */
function checkDirections({ record: { name }, file, place }: Located<Region>, report: Report): void {
  let [indonesian, english] = [name.id, name.en];
  // "Sulteng" says its direction in a word of its own.
  if (!DIRECTIONS.some(([inIndonesian]) => inIndonesian.test(indonesian))) return;
  for (const [inIndonesian, inEnglish] of DIRECTIONS) {
    if (inIndonesian.test(indonesian) !== inEnglish.test(english)) {
      report('place-direction', file, place('name', 'en'), name);
      return;
    }
    indonesian = indonesian.replace(inIndonesian, '');
    english = english.replace(inEnglish, '');
  }
}

const ABOVE = {
  country: null,
  province: 'country',
  regency: 'province',
  city: 'province',
} as const;

function checkParent(one: Located<Region>, above: Region | undefined, report: Report): void {
  if (!above) return;
  const { id, code, level } = one.record;
  const tell = tellWith(one, report);
  // A site about one city may know no province; a circle is told of as such.
  const isCircle = above.id === id || above.parent === id;
  if (above.level !== ABOVE[level] && above.level !== 'country' && !isCircle)
    tell('parent', 'parent-level', above.id);
  else if (
    above.level === 'province' &&
    level !== 'province' &&
    !code.startsWith(`${above.code}.`)
  ) {
    tell('code', 'parent-code', `${above.id} (${above.code})`);
  }
}

function tellWith({ record, file, place }: Located<Region>, report: Report) {
  return (
    key: 'code' | 'parent' | 'bps',
    fault: 'level' | 'parent-level' | 'parent-code' | 'twice' | 'bps-level' | 'bps-parent',
    other: string,
  ): void => {
    report('place-codes', file, place(key), { value: record[key] ?? '', fault, other });
  };
}
