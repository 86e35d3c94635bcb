import type { Region } from '../../schema/index.ts';
import type { Number, SentenceClaim } from './claim.ts';
import type { NamedPlace, Places } from './place-names.ts';

/** A place named beside numbers of other places. */
export interface PlaceFault {
  place: NamedPlace;
  /** Of two that are exchanged, the number that the place stands beside; else each number. */
  numbers: readonly Number[];
}

const MEASURE_ID =
  'cakupan|rata-rata|anggaran|peserta(?: aktif)?|pekerja|target|angka|jumlah|persentase|kepesertaan';
const MEASURE_EN =
  'coverage|average|budgets?|members|workers|target|figures?|numbers?|rate|total|membership';
/** Words for what lies at a level, said of a number: "anggaran provinsi", "the national average". */
const LEVELS: Record<string, RegExp> = {
  country: levelled(
    'nasional|negara',
    'national',
    'nationwide|(?:across|throughout|of|in) the country',
  ),
  province: levelled('provinsi', 'provincial', '(?:across|throughout|of|in) the province'),
  city: levelled('kota', 'city', 'citywide|(?:across|throughout|of|in) the city'),
  regency: levelled('kabupaten', 'regency', '(?:across|throughout|of|in) the regency'),
};

function levelled(id: string, before: string, behind: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})(?:(?:${MEASURE_ID})(?:\\s+di)?(?:\\s+seluruh)?\\s+(?:${id})(?:\\s+(?:itu|ini))?|(?:di\\s+)?seluruh\\s+(?:${id})|(?:${before})\\s+(?:${MEASURE_EN})|${behind})(?!\\p{L})`,
    'iu',
  );
}

/** Words for a level of which the sentence holds no number and names no place: "rata-rata nasional". */
export function levelFault(
  { sentence, numbers, said }: SentenceClaim,
  named: readonly NamedPlace[],
  countries: Places['countries'],
): PlaceFault[] {
  // A statement is about more places than its number; one about a city is still about no nation.
  const isOfNation = said.some(({ regions }) => regions.some((id) => countries.has(id)));
  const nationwide = isOfNation ? null : nationFault(sentence, numbers);
  if (nationwide) return [nationwide];
  if (said.length > 0) return [];
  const levels = new Set([
    ...numbers.map(({ entry }) => entry.region.level),
    ...named.flatMap(({ regions }) => regions.map(({ level }) => level)),
  ]);
  return Object.entries(LEVELS).flatMap(([level, words]) => {
    const match = levels.has(level as Region['level']) ? null : words.exec(sentence.text);
    const behind = match ? sentence.text.slice(match.index + match[0].length) : '';
    // "Anggaran Provinsi Bali" is of a place that is named.
    return match && !/^\s+\p{Lu}/u.test(behind)
      ? [
          {
            place: {
              text: match[0],
              index: sentence.start + match.index,
              regions: [],
              isPart: false,
            },
            numbers,
          },
        ]
      : [];
  });
}

/** All of a country, however it is named. */
const NATION =
  /(?<!\p{L})(?:(?:cakupan|rata-rata|kepesertaan|angka) nasional(?=\s+\p{Lu})|secara nasional|di tingkat nasional|se-?Indonesia|(?:di )?seluruh (?:Indonesia|tanah air|nusantara|negeri)|nationally|at (?:the )?national level|(?:across|throughout|in all of|all over) (?:Indonesia|the country)|(?:for|in|of) the whole country)(?!\p{L})/iu;

/** Words for all of a country beside numbers of which none is of one. */
function nationFault(
  { text, start }: SentenceClaim['sentence'],
  numbers: readonly Number[],
): PlaceFault | null {
  const match = NATION.exec(text);
  if (!match || numbers.some(({ entry }) => entry.region.level === 'country')) return null;
  const [word] = match;
  const place = { text: word, index: start + match.index, regions: [], isPart: false };
  return { place, numbers };
}
