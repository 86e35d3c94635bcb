import type { Data } from './data.ts';
import type { AllowedNumbers } from './numbers.ts';

/** Digits that the data themselves allow in text: numbers of channels, and codes that are terms. */
export function allowedNumbers({ records }: Data): AllowedNumbers {
  const terms = records.glossary.flatMap(({ record }) => [record.term.id, record.term.en]);
  return {
    channelNumbers: records.channels.flatMap(({ record }) => record.numbers),
    formCodes: terms.filter((term) => /\d/.test(term)),
  };
}
