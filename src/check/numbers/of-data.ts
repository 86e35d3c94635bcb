import type { Data, Located } from '../reading/data-folder.ts';
import { lastingFor } from '../reading/remembered.ts';
import { valueAt } from '../reading/schema-faults.ts';
import type { AllowedNumbers } from './index.ts';
import { placesOf } from '../claims/place-names.ts';
import { COUNTED } from './words.ts';

/** Units whose words are no things: they print a sign, and the finder knows them. */
const SIGNS = new Set(['percent', 'rupiah']);

const CHANNELS = 'data/channels.json';

/** Numbers between quotation marks in a file that is no JSON: one slip in it makes none of them a bare one. */
function digitsIn(text = ''): readonly string[] {
  return text.match(/(?<=")\d+(?=")/g) ?? [];
}

/** Digits that the data themselves allow in text, and the places that a text names. */
export const allowedNumbers = lastingFor(
  (data: Data): AllowedNumbers => {
    const places = placesOf(data.records.regions.map(({ record }) => record));
    return {
      ...allowedDigits(data),
      placesIn: (text) =>
        places.named(text).map(({ text: written, index, regions }) => ({
          text: written,
          index,
          regions: regions.map(({ id }) => id),
        })),
    };
  },
  ({ records, json, unread }) => {
    const { names, units, glossary, things, regions } = records;
    const parts = [names, units, glossary, things, regions].flatMap((all: Located<unknown>[]) =>
      all.map(({ record }) => record),
    );
    return [...parts, json.find(({ path }) => path === CHANNELS), unread.get(CHANNELS)];
  },
);

/** Digits that the data themselves allow in text: numbers of channels, and codes that are terms. */
export function allowedDigits({ records, json, unread }: Data): AllowedNumbers {
  // As written, so that another fault of a channel does not make its number a bare one everywhere.
  const channels = valueAt(json.find(({ path }) => path === CHANNELS)?.value, ['channels']);
  const names = records.names.map(({ record }) => record);
  const units = records.units.filter(({ record }) => !SIGNS.has(record.id));
  const terms = records.glossary.flatMap(({ record }) => Object.values(record.term));
  return {
    channelNumbers: (Array.isArray(channels) ? channels : digitsIn(unread.get(CHANNELS)))
      .flatMap((channel): unknown =>
        typeof channel === 'string' ? channel : valueAt(channel, ['numbers']),
      )
      .filter((number) => typeof number === 'string')
      .filter((number) => /^\d+$/.test(number)),
    formCodes: terms.filter((term) => /\d/.test(term)),
    names: names.filter(({ numbered }) => !numbered).flatMap(({ name }) => Object.values(name)),
    numberedNames: names
      .filter(({ numbered }) => numbered)
      .flatMap(({ name }) => Object.values(name)),
    things: new Set(records.things.flatMap(({ record }) => record.words)),
    counted: new Set([
      ...COUNTED,
      ...units.flatMap(({ record }) => Object.values(record.name).flatMap(countedWords)),
    ]),
  };
}

/** `memberships` is counted, and so is one `membership`. */
function countedWords(unit: string): string[] {
  return unit
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 3)
    .flatMap((word) => [word, word.replace(/s$/, '')]);
}
