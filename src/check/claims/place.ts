import type { Source } from '../../schema/index.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { SentenceClaim, Number } from './claim.ts';
import { levelFault, type PlaceFault } from './levels.ts';
import type { NamedPlace, Places } from './place-names.ts';
import { SAID as TOLD_OF } from './time-words.ts';

/** How a text names the place of a number without its name. */
const OWN: Record<string, RegExp> = {
  country:
    /(?<!\p{L})(?:nasional|negeri ini|negara|seluruh negeri|national(?:ly)?|nationwide|country)(?!\p{L})/iu,
  province: /(?<!\p{L})(?:provinsi(?:nya)?|provincial|province(?:[’']s)?)(?!\p{L})/iu,
  city: /(?<!\p{L})(?:kota(?:nya)?|city(?:[’']s)?)(?!\p{L})/iu,
  regency: /(?<!\p{L})(?:kabupaten(?:nya)?|regency(?:[’']s)?)(?!\p{L})/iu,
};

const FRAME =
  /^(?:Di|Untuk|Bagi|Se|In|For|Across|Throughout)\s+(?:(?:Kota|Kabupaten|Provinsi|kota|kabupaten|provinsi|the city of|the province of)\s+)?$/u;
/** That somebody spoke or came together somewhere. */
const TOLD =
  /(?<!\p{L})(?:mengatakan|menyatakan|menyampaikan|memaparkan|berkata|berbicara|menuturkan|mengungkapkan|kata(?:nya)?|ujar(?:nya)?|tutur(?:nya)?|rapat|pertemuan|acara|audiensi|konferensi|said|told|spoke|announced|presented|meeting|conference|event|dibanding(?:kan)?|berbeda|sedangkan|sementara|compared|unlike|while|whereas)(?!\p{L})/iu;

/** Where something was said, not what it was said of. */
const WHERE_SAID =
  /(?:rapat|pertemuan|acara|audiensi|konferensi|jumpa pers|kantor|gedung|hotel|berkantor|kunjungan|sidang|forum|diskusi|seminar|berbicara|meeting|conference|event|hearing|hall|visit|forum|speaking|offices?)(?:\s+[\p{L}\uFFFC]+){0,3}$/iu;
const SAID =
  /(?:kata|ujar|tutur|ungkap|jelas|ucap|mengatakan|menyampaikan|menuturkan|mengungkapkan|said|told|spoke)(?:nya)?\b/iu;

/**
 * The places of a sentence that are neither those of its numbers, nor around them, nor what the source of
 * one or a link in the sentence is about. A place beside numbers whose own places are all named is only
 * mentioned.
 */
export function placeFaults(claim: SentenceClaim, places: Places): PlaceFault[] {
  const { sentence, passage, numbers } = claim;
  if (numbers.length === 0) return [];
  const named = places
    .named(sentence.text)
    .map((place) => ({ ...place, index: place.index + sentence.start }));
  const levelled = levelFault(claim, named, places.countries);
  if (levelled.length > 0) return levelled.slice(0, 1);
  if (named.length === 0) return [];
  const exchanged = passage.kind === 'row' ? [] : exchangedIn(claim, named, places);
  if (exchanged.length > 0) return exchanged;
  // What lies around the place of a number is not its place: "di Sulawesi Selatan" says less than Makassar.
  const isOwn = ({ regions }: NamedPlace, { entry }: Number) =>
    regions.some(({ id }) => id === entry.region.id);
  const isAround = ({ regions }: NamedPlace, { entry }: Number) =>
    regions.some((region) => places.isWithin(entry.region, region));
  const isNamed = (number: Number) =>
    named.some(({ regions }) => regions.some(({ id }) => id === number.entry.region.id)) ||
    OWN[number.entry.region.level]?.test(withoutNames(sentence.text, named, sentence.start)) ===
      true;
  // "Di Gowa, …": what opens a sentence is where all of it is.
  const isFrame = ({ index }: NamedPlace) =>
    FRAME.test(sentence.text.slice(0, index - sentence.start)) && !TOLD.test(sentence.text);
  // "Dinas kota menyebut # sebagai cakupan Gowa": what is measured says where, unless the other place is named.
  const isMeasured = ({ index, text: name }: NamedPlace) =>
    (MEASURED.test(sentence.text.slice(0, index - sentence.start)) ||
      MEASURED_BEHIND.test(sentence.text.slice(index - sentence.start + name.length))) &&
    !numbers.some((number) => named.some((place) => isOwn(place, number)));
  // "Berita tentang Gowa": what a source is about stands in its title.
  const isToldOf = ({ index }: NamedPlace) =>
    NEWS_ABOUT.test(sentence.text.slice(0, index - sentence.start));
  const isMentioned = numbers.every(isNamed);
  return named
    .filter((place) => !isMentioned || isFrame(place) || isMeasured(place) || isToldOf(place))
    .filter(
      (place) =>
        !place.isPart &&
        !numbers.some(
          (number) => isOwn(place, number) || (isNamed(number) && isAround(place, number)),
        ),
    )
    .filter((place) => !isOfSource(place, claim, places) && !isWhereSaid(place, claim))
    .map((place) => ({ place, numbers }));
}

/** What is measured, directly before a place. */
const MEASURED =
  /(?<!\p{L})(?:cakupan|coverage)\s+(?:(?:di|of|in|for)\s+)?(?:(?:Kota|Kabupaten|Provinsi)\s+)?$/iu;
/** The same directly behind it, as English has it. */
const MEASURED_BEHIND = /^[’']s\s+coverage(?!\p{L})/iu;
/** What tells of a place, directly before it. */
const NEWS_ABOUT =
  /(?<!\p{L})(?:berita|laporan|artikel|siaran pers|news|reports?|articles?|stor(?:y|ies))\s+(?:tentang|mengenai|about|on)\s+(?:(?:Kota|Kabupaten|Provinsi)\s+)?$/iu;
/** Names of places hide the words that stand for a place: "Kota Parepare" is not "the city". */
function withoutNames(text: string, named: readonly NamedPlace[], start: number): string {
  let left = text;
  for (const { index, text: name } of named.toReversed()) {
    const at = index - start;
    const before = left
      .slice(0, at)
      .replace(
        /(?:Kota|Kabupaten|Provinsi|Kab\.|kota|kabupaten|provinsi|city of|province of)\s+$/u,
        '',
      );
    const after = left
      .slice(at + name.length)
      .replace(/^\s+(?:City|Regency|Province|city|regency|province)/u, '');
    left = `${before} ${after}`;
  }
  return left;
}

/** Two places each beside the number of the other: "Makassar <Gowa's> and Gowa <Makassar's>". */
function exchangedIn(
  { numbers }: SentenceClaim,
  named: readonly NamedPlace[],
  places: Places,
): PlaceFault[] {
  if (numbers.length !== 2 || named.length !== 2) return [];
  const [a, b] = named;
  const [one, other] = numbers;
  if (!a || !b || !one || !other) return [];
  const alternate =
    (a.index < one.index && one.index < b.index && b.index < other.index) ||
    (one.index < a.index && a.index < other.index && other.index < b.index);
  const is = ({ regions }: NamedPlace, { entry }: Number) =>
    regions.some(({ id }) => id === entry.region.id);
  const around = ({ regions }: NamedPlace, { entry }: Number) =>
    regions.some((region) => places.isWithin(entry.region, region));
  const isExchanged = is(a, other) && is(b, one) && !around(a, one) && !is(b, other);
  return alternate && isExchanged ? [{ place: a, numbers: [one] }] : [];
}

function isOfSource(
  place: NamedPlace,
  { sentence, numbers, links, said }: SentenceClaim,
  places: Places,
) {
  const { regions } = place;
  const about = (written: string) =>
    places
      .named(written)
      .some((one) => one.regions.some(({ id }) => regions.some((own) => own.id === id)));
  const isIn = (words: readonly string[]) => words.some(about);
  if (numbers.some(({ entry }) => isIn(subjectsOf(entry)))) return true;
  if (isOfOffice(place, sentence) && numbers.some(({ entry }) => isIn(speakersOf(entry))))
    return true;
  if (said.some((one) => regions.some(({ id }) => one.regions.includes(id)))) return true;
  return links().some((address) =>
    regions.some(({ id }) => new RegExp(`(?:^|[/-])${id}(?:[/#-]|$)`).test(address)),
  );
}

/** What the source of a number is about by its own words. */
function subjectsOf({ source, observation, segment }: Entry): string[] {
  return [
    source.title,
    ...bothOf(segment.name),
    ...(observation.populationWording ? bothOf(observation.populationWording) : []),
  ];
}

/** Who speaks in it: the place of an office or of a paper is not that of the number. */
function speakersOf({ source, speaker, person }: Entry): string[] {
  return [
    ...bothOf(source.publisher),
    ...bothOf(speaker.attribution),
    ...(person ? bothOf(person.role) : []),
  ];
}

const OFFICE =
  'kantor(?:nya)?|cabang|wilayah|kanwil|pemerintah(?:an)?|pemkot|pemkab|pemprov|pemda|dinas|badan|gubernur|wali ?kota|bupati|situs|laman|offices?|branch|governments?|governors?|mayors?|regents?|deputy|agency|department|council|website|page|hall';
/** Several places that a name is around: "tujuh provinsi Sulawesi dan Maluku". */
const GROUP =
  /(?<!\p{L})(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|two|three|four|five|six|seven|eight|nine|ten)\s+(?:provinsi|kabupaten|kota|provinces|regencies|cities)(?:\s+\p{L}+){0,4}\s+$/iu;
/** An office named shortly before a place, and behind it as English does. */
const OFFICE_BEFORE = new RegExp(`(?<!\\p{L})(?:${OFFICE})(?:\\s+[\\p{L}()-]+){0,5}\\s+$`, 'iu');
const OFFICE_BEHIND = new RegExp(
  `^(?:[’']s)?(?:\\s+\\p{L}+){0,2}\\s+(?:${OFFICE})(?!\\p{L})`,
  'iu',
);

/** Whether a sentence speaks of an office of a place or of several places there, and not of the place. */
function isOfOffice(
  { index, text: name }: NamedPlace,
  { text, start }: SentenceClaim['sentence'],
): boolean {
  const at = index - start;
  const before = text.slice(0, at);
  return (
    OFFICE_BEFORE.test(before) ||
    GROUP.test(before) ||
    OFFICE_BEHIND.test(text.slice(at + name.length))
  );
}

function bothOf(text: Source['publisher']): string[] {
  return locales.flatMap((locale) => writtenIn(text, locale) ?? []);
}

/** A day beside a place: what came together there. */
const MONTH = '(?:[JFMASOND]\\p{Ll}+)';
const DAY_BEHIND = new RegExp(
  `^,?\\s+(?:(?:pada|tanggal|on)\\s+)?(?:(?:hari\\s+)?\\p{Lu}\\p{Ll}+,\\s+)?\\d{1,2}\\s${MONTH}`,
  'u',
);
const DAY_BEFORE = new RegExp(`\\d{1,2}\\s${MONTH}(?:\\s\\d{4})?,?\\s+$`, 'u');

function isWhereSaid(
  { index, text: name }: NamedPlace,
  { sentence: { text, start }, numbers }: SentenceClaim,
): boolean {
  const before = text.slice(0, index - start);
  const isIn =
    /(?:^|\s)(?:di|dari|in|at|from)\s+(?:(?:Kota|Kabupaten|Provinsi|kota|kabupaten|provinsi)\s+)?$/iu;
  if (!isIn.test(before)) return false;
  const rest = before.replace(isIn, ' ');
  const behind = text.slice(index - start + name.length);
  // A number of a day is of that day, and its place is what the day stands beside.
  const isOfDays = numbers.some(({ entry }) => /-\d\d-\d\d$/.test(entry.observation.period));
  const hasDay =
    (!isOfDays || text.search(TOLD_OF) !== -1) &&
    (DAY_BEHIND.test(behind) || DAY_BEFORE.test(rest));
  return hasDay || WHERE_SAID.test(rest.trimEnd()) || SAID.test(rest.slice(-40));
}
