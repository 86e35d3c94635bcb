import { createEdition, type Edition } from '../../src/library/edition.ts';
import { readInputs } from '../../src/inputs.ts';
import { record } from '../support/record.ts';

/** A day on which the rules of 2026 are in force, the discounts included. */
export const DATE = '2026-11-22';

/** The edition of the tests' record for a day, and where it is published, as the environment would say. */
export function editionOn(day: string, env: Record<string, string> = {}): Edition {
  return createEdition(record(), readInputs(env, day));
}

/** An edition in which an editor opens Makassar with its press release. */
export function editedEdition(): Edition {
  const { regions, ...records } = record();
  const headline = {
    reference: 'makassar/coverage/2024@bpjstk-makassar-2025-03-17',
    because: 'own-document',
  } as const;
  const edited = regions.map((one) => (one.id === 'makassar' ? { ...one, headline } : one));
  return createEdition({ ...records, regions: edited }, readInputs({}, DATE));
}

/** The edition that most tests are about. */
export const edition = editionOn(DATE);
