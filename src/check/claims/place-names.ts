import type { Region } from '../../schema/index.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import { answering, lasting } from '../reading/remembered.ts';

/** A place named in a text. */
export interface NamedPlace {
  /** As written. */
  text: string;
  index: number;
  /** The regions of that name: a city and a regency may share one. */
  regions: readonly Region[];
  /** Whether it is part of a longer name, as of an office, a person or a paper. */
  isPart: boolean;
}

/** The places of `data/`, to be found in texts and asked for what lies in what. */
export interface Places {
  named: (text: string) => readonly NamedPlace[];
  /** Whether one region is the other or lies around it. */
  isWithin: (inner: Region, outer: Region) => boolean;
  /** The identifiers of what is a whole country. */
  countries: ReadonlySet<string>;
}

/** Kinds of administration, which stand before or after the name of a place. */
const KIND = /^(?:Kota|Kabupaten|Kab|Provinsi|Prov|City|Regency|Province|Regencies|Cities)$/;
/** Who speaks for a whole place: what such a government does, its place does. */
const GOVERNMENT = /^(?:Pemerintah|Pemkot|Pemkab|Pemprov|Pemda)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** @param regions all of `data/regions.json` */
export const placesOf = lasting((regions: readonly Region[]): Places => {
  const byName = new Map<string, Region[]>();
  const add = (name: string, region: Region) => {
    const known = byName.get(name) ?? [];
    if (!known.includes(region)) byName.set(name, [...known, region]);
  };
  for (const region of regions) {
    const names = [
      ...locales.map((locale) => writtenIn(region.name, locale) ?? ''),
      ...(region.also ?? []),
    ];
    for (const name of names) {
      if (name === '') continue;
      add(name, region);
      // Where the name says the kind, texts may leave it out.
      add(name.replace(/^(?:Kota|Kabupaten|Provinsi) | (?:City|Regency|Province)$/g, ''), region);
      // "Bangka Belitung" is the province, and Belitung one of its islands.
      if (region.level === 'province')
        add(name.replace(/^Kepulauan (?=\p{L}+ )| Islands$/gu, ''), region);
    }
  }
  const longest = Math.max(1, ...[...byName.keys()].map((name) => name.split(' ').length));
  const parents = new Map(regions.map((region) => [region.id, region.parent]));
  const isWithin = (inner: Region, outer: Region): boolean => {
    let at: string | null | undefined = inner.id;
    // No chain of places is longer, also where a fault makes it a circle.
    for (let steps = 0; at && steps < 8; steps += 1) {
      if (at === outer.id) return true;
      at = parents.get(at);
    }
    return false;
  };
  const named = answering((text: string) => namedIn(text, byName, longest));
  const countries = new Set(regions.filter(({ level }) => level === 'country').map(({ id }) => id));
  return { named, isWithin, countries };
});

interface Word {
  text: string;
  index: number;
}

function namedIn(
  text: string,
  byName: ReadonlyMap<string, readonly Region[]>,
  longest: number,
): NamedPlace[] {
  const words: Word[] = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    index,
  }));
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    if (!first || !/^\p{Lu}/u.test(first.text)) continue;
    for (let count = Math.min(longest, words.length - at); count > 0; count -= 1) {
      const last = words[at + count - 1];
      if (!last) continue;
      const written = text.slice(first.index, last.index + last.text.length);
      const name = written.replace(/\s+/g, ' ').replace(/[’']s$/, '');
      const regions = byName.get(name);
      if (!regions) continue;
      // "Kabupaten Gorontalo Utara" is no "Kabupaten Gorontalo".
      const next = words[at + count];
      const longer = next ? text.slice(words[at + 1]?.index, next.index + next.text.length) : '';
      if (KIND.test(first.text) && byName.has(longer)) break;
      const isPart = isPartOfName(text, words, at, at + count - 1);
      found.push({ text: name, index: first.index, regions, isPart });
      at += count - 1;
      break;
    }
  }
  return found;
}

/** Whether words with capitals stand around a name, but for kinds of places and the start of a sentence. */
function isPartOfName(text: string, words: readonly Word[], from: number, to: number): boolean {
  const isJoined = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined &&
    b !== undefined &&
    /^[\s.]+$/.test(text.slice(a.index + a.text.length, b.index));
  const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
  let before = from - 1;
  while (
    before >= 0 &&
    KIND.test(words[before]?.text ?? '') &&
    isJoined(words[before], words[before + 1])
  )
    before -= 1;
  const left = words[before];
  const hasLeft =
    isJoined(left, words[before + 1]) &&
    isCapital(left) &&
    !GOVERNMENT.test(left?.text ?? '') &&
    // A sentence begins with a capital, whatever its first word.
    (before > 0 || OFFICE.test(left?.text ?? ''));
  let after = to + 1;
  while (KIND.test(words[after]?.text ?? '') && isJoined(words[after - 1], words[after]))
    after += 1;
  const right = words[after];
  return hasLeft || (isJoined(words[after - 1], right) && isCapital(right));
}

/** Words that begin the name of an office or a paper also where they begin a sentence. */
const OFFICE =
  /^(?:Wali|Walikota|Bupati|Gubernur|Dinas|Kantor|Kepala|DPRD|BPS|Bappeda|Disnaker|Universitas|Tribun|Kabar|Harian|Bank|Antara|ANTARA|Radar|Mayor|Governor|Regent|Institut|Politeknik|Pelabuhan|Bandara|Masjid|Stadion|RSUD)$/;
