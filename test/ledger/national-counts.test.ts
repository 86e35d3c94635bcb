import { expect, test } from 'vitest';
import { isStanding } from '../../src/ledger/index.ts';
import { projectRoot } from '../support/project.ts';
import { record } from '../support/record.ts';

// The record as it stands, and no fixture: what was once found may be replaced, and does not get lost.

/** Tables of BPS and BPJS Ketenagakerjaan that are not ours to pass on whole. */
const TABLES = new Set(['den-phk-2026', 'bps-formal-2020-2024']);

const { observations, omissions, regions } = record(projectRoot);

test('the national record holds what was found, and what of it was left out', () => {
  expect(observations.length).toBeGreaterThanOrEqual(1240);
  const outside = observations.filter(({ source }) => !TABLES.has(source));
  expect(outside.length).toBeGreaterThanOrEqual(650);
  const items = omissions.flatMap((omission) => omission.items);
  // What was left out may be taken in later.
  expect(observations.length + items.length).toBeGreaterThanOrEqual(1360);
});

test('no fewer places have a share of members than were found', () => {
  const covered = new Set(
    observations.filter(({ indicator }) => indicator === 'coverage').map(({ region }) => region),
  );
  expect(covered.size).toBeGreaterThanOrEqual(75);
});

test('all 38 provinces and 514 regencies and cities exist, each once', () => {
  const standing = regions.filter(isStanding);
  expect(standing.filter(({ level }) => level === 'province')).toHaveLength(38);
  const parts = standing.filter(({ level }) => level === 'regency' || level === 'city');
  expect(new Set(parts.map(({ code }) => code)).size).toBe(514);
});
