import { dayOf } from '../../mdx/embargo.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import { spanOf } from '../../ledger/period.ts';
import type { Region, Source } from '../../schema/index.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Places } from './place-names.ts';
import type { Passage } from './sentences.ts';
import { wrongKindAtStart } from './source-kinds.ts';
import { fitsSpan, timesIn } from './times.ts';

/**
 * What the front matter of a release says and the rest of it does not; `isShared` where both languages hold
 * the same.
 */
export type PageFault = { path: string[]; isShared: boolean } & (
  | { code: 'folder-day'; day: string; folder: string }
  | { code: 'event-day'; day: string; named: readonly string[] }
  | { code: 'region-unheld'; region: Region }
  | { code: 'place-unheld'; place: string; regions: readonly string[] }
  | { code: 'title-time'; time: string; periods: readonly string[] }
  | { code: 'source-kind'; word: string; kind: Source['kind'] }
);

/** What the check knows of the things that a page may name. */
export interface Known {
  regions: readonly Region[];
  sources: readonly Source[];
  places: Places;
  allowed: AllowedNumbers;
}

/** "Cakupan 2025", "coverage in 2025": a year that is that of a number and not of the page. */
const MEASURED =
  /(?<!\p{L})(?:cakupan|target(?:nya)?|kepesertaan|peserta(?: aktif)?|jumlah pekerja|coverage|targets?|membership|members)\s+(?:(?:pada|tahun|untuk|in|for|of)\s+)*$/iu;

/** The faults of the front matter of a release, against its text and the numbers in it. */
export function pageFaults(
  page: Page,
  passages: readonly Passage[],
  entries: readonly Entry[],
  known: Known,
): PageFault[] {
  if (page.folder !== 'press' || !page.readable) return [];
  return [
    ...dayFaults(page, passages, known),
    ...regionFaults(page, passages, entries, known),
    ...titleFaults(passages, entries, known),
    ...kindFaults(page, passages, known),
  ];
}

function dayFaults(
  { name, matter }: Page,
  passages: readonly Passage[],
  { allowed, sources }: Known,
): PageFault[] {
  const faults: PageFault[] = [];
  const [folder] = /^\d{4}-\d\d-\d\d/.exec(name) ?? [];
  const day = dayOf(matter['date']);
  // Of a day that is not that of the source, that is told.
  const published = dayOf(sources.find(({ id }) => id === matter['source'])?.published);
  const isOfSource = published === null || published === day;
  if (folder !== undefined && day !== null && folder !== day && isOfSource)
    faults.push({ code: 'folder-day', isShared: true, path: ['date'], day, folder });
  const told = dayOf(eventOf(matter)?.['date']);
  const lead = passages.filter(({ path }) => path === undefined);
  const until = lead.findIndex(({ kind }) => kind === 'heading');
  const named = lead
    .slice(0, until === -1 ? undefined : until)
    .flatMap(({ text }) => timesIn(text, allowed))
    .flatMap(({ span, text }) =>
      span && span.first === span.last ? [{ day: span.first, text }] : [],
    );
  if (told !== null && named.length > 0 && !named.some((one) => one.day === told))
    faults.push({
      code: 'event-day',
      isShared: true,
      path: ['event', 'date'],
      day: told,
      named: named.map(({ text }) => text),
    });
  return faults;
}

function eventOf(matter: Page['matter']): Record<string, unknown> | null {
  const event = matter['event'];
  return typeof event === 'object' && event !== null ? (event as Record<string, unknown>) : null;
}

function regionFaults(
  { matter }: Page,
  passages: readonly Passage[],
  entries: readonly Entry[],
  { regions, places }: Known,
): PageFault[] {
  const ids = Array.isArray(matter['regions']) ? matter['regions'] : [];
  const own = ids.flatMap((id) => regions.find((region) => region.id === id) ?? []);
  if (own.length === 0) return [];
  // A page about a city and the nation is not about every place in it.
  const closest = own.filter(({ level }) => level !== 'country');
  const isNear = (a: Region, b: Region) => places.isWithin(a, b) || places.isWithin(b, a);
  const body = passages.filter(({ path }) => path === undefined).map(({ text }) => text);
  const unheld = own.flatMap((region, nth): PageFault[] =>
    entries.length === 0 ||
    region.level === 'country' ||
    entries.some((entry) => places.isWithin(entry.region, region)) ||
    body.some((text) => names(places, text, [region]))
      ? []
      : [{ code: 'region-unheld', isShared: true, path: ['regions', String(nth)], region }],
  );
  const texts: [path: string[], text: unknown][] = [
    ...(Array.isArray(matter['issuers']) ? matter['issuers'] : []).map(
      (text: unknown, nth): [string[], unknown] => [['issuers', String(nth)], text],
    ),
    [['event', 'place'], eventOf(matter)?.['place']],
    [['title'], matter['title']],
  ];
  const elsewhere = texts.flatMap(([path, text]): PageFault[] => {
    // An office for several provinces bears the names of some.
    if (typeof text !== 'string' || /Kantor Wilayah|Kanwil|Regional Office/i.test(text)) return [];
    const far = places
      .named(text)
      .filter(
        ({ regions: some }) =>
          closest.length > 0 &&
          !some.some(
            (region) => region.level === 'country' || closest.some((one) => isNear(region, one)),
          ),
      )
      .filter(
        (place) => path[0] === 'issuers' || !body.some((one) => names(places, one, place.regions)),
      );
    return far.slice(0, 1).map((place) => ({
      code: 'place-unheld' as const,
      isShared: false,
      path,
      place: place.text,
      regions: own.map(({ id }) => id),
    }));
  });
  return [...unheld, ...elsewhere];
}

/** Whether a text names one of some regions as a place of its own. */
function names(places: Places, text: string, regions: readonly Region[]): boolean {
  return places
    .named(text)
    .some((place) => !place.isPart && place.regions.some((one) => regions.includes(one)));
}

function titleFaults(
  passages: readonly Passage[],
  entries: readonly Entry[],
  { allowed }: Known,
): PageFault[] {
  const spans = entries.map(({ observation }) => spanOf(observation.period));
  if (spans.length === 0) return [];
  return passages.flatMap(({ path, text }) => {
    if (path === undefined || !['title', 'summary'].includes(String(path[0]))) return [];
    return timesIn(text, allowed)
      .filter(({ index }) => MEASURED.test(text.slice(0, index)))
      .filter((time) => !spans.some((span) => fitsSpan(time, span)))
      .map((time) => ({
        code: 'title-time' as const,
        isShared: false,
        path: path.map(String),
        time: time.text,
        periods: [...new Set(entries.map(({ observation }) => observation.period))].toSorted(),
      }));
  });
}

function kindFaults(
  { matter }: Page,
  passages: readonly Passage[],
  { sources }: Known,
): PageFault[] {
  const kind = sources.find(({ id }) => id === matter['source'])?.kind;
  if (kind === undefined || kind === 'own') return [];
  return passages.flatMap(({ path, text }) => {
    if (path === undefined || path[0] !== 'summary') return [];
    const word = wrongKindAtStart(text, kind);
    return word === null
      ? []
      : [{ code: 'source-kind' as const, isShared: false, path: path.map(String), word, kind }];
  });
}
