import type { Data } from '../reading/data-folder.ts';
import { valueAt } from '../reading/schema-faults.ts';
import type { AllowedNumbers } from './index.ts';

/** Digits that the data themselves allow in text: numbers of channels, and codes that are terms. */
export function allowedNumbers({ records, json }: Data): AllowedNumbers {
  // As written, so that another fault of a channel does not make its number a bare one everywhere.
  const channels = valueAt(json.find(({ path }) => path === 'data/channels.json')?.value, [
    'channels',
  ]);
  const terms = records.glossary.flatMap(({ record }) => Object.values(record.term));
  return {
    channelNumbers: (Array.isArray(channels) ? channels : [])
      .flatMap((channel): unknown => valueAt(channel, ['numbers']))
      .filter((number) => typeof number === 'string')
      .filter((number) => /^\d+$/.test(number)),
    formCodes: terms.filter((term) => /\d/.test(term)),
  };
}
