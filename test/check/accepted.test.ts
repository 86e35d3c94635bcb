import { expect, it } from 'vitest';
import { checkFiles, stamp } from '../../src/check/index.ts';
import fc, { seed, tries } from '../support/chance.ts';
import { randomFiles, type RandomFiles } from './random-records.ts';
import { runRooms } from './rooms.ts';
import { changed, on } from './small-site.ts';

/** Whether the check finds nothing wrong. */
const isAccepted = (files: RandomFiles) =>
  checkFiles(stamp(files), { on }).every(({ severity }) => severity !== 'error');

/** What another room throws at files; null where none does. */
function fault(files: RandomFiles): string | null {
  try {
    runRooms(files);
    return null;
  } catch (error) {
    return String(error);
  }
}

it('sends the small site through every room', () => {
  expect(fault(changed([]))).toBeNull();
});

it('accepts no random records that make another room throw', () => {
  const accepted = fc.sample(randomFiles, tries(400)).filter(isAccepted);
  expect(accepted.length).toBeGreaterThan(tries(100));
  const faults = new Set(accepted.flatMap((files) => fault(files) ?? []));
  expect(faults, `seed ${seed}`).toEqual(new Set());
});
