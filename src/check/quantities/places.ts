import { isStanding } from '../../ledger/index.ts';
import type { Region } from '../../schema/index.ts';
import { numberAt } from './number-words.ts';

/** The places of the data, as far as words of quantity touch them. */
export interface NumberPlaces {
  /** A text whose names of places hold no number any more: "Lima Puluh Kota" is one regency. */
  masked: (text: string) => string;
  /** How many places of the kind a word names the data know; undefined for what is no place. */
  count: (noun: string) => number | undefined;
}

const LEVELS: Readonly<Record<string, readonly Region['level'][]>> = {
  provinsi: ['province'],
  provinces: ['province'],
  kabupaten: ['regency'],
  regencies: ['regency'],
  kota: ['city'],
  cities: ['city'],
};

/** The places of the data. */
export function placesOf(regions: readonly Region[]): NumberPlaces {
  const names = new Set(
    regions.flatMap(({ name }) => Object.values(name)).filter((name) => holdsNumber(name)),
  );
  const counts = new Map<string, number>();
  for (const { level } of regions.filter(isStanding))
    counts.set(level, (counts.get(level) ?? 0) + 1);
  return {
    masked: (text) => {
      let masked = text;
      for (const name of names) {
        if (masked.includes(name)) masked = masked.replaceAll(name, '-'.repeat(name.length));
      }
      return masked;
    },
    count: (noun) => {
      const levels = Object.hasOwn(LEVELS, noun) ? LEVELS[noun] : undefined;
      return levels?.reduce((sum, level) => sum + (counts.get(level) ?? 0), 0);
    },
  };
}

function holdsNumber(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.some(
    (word, at) => numberAt(words, at) !== null || /^(?:thousand|hundred|seribu)$/.test(word),
  );
}
