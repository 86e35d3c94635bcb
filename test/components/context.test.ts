import { describe, expect, test } from 'vitest';
import {
  claimsOfText,
  pageContext,
  statClaim,
  type Placed,
} from '../../src/library/page-context.ts';
import { claimKey, claimOf, type Claim } from '../../src/library/sources.ts';
import { DATE, pageWith } from './render.ts';
import { edition } from './edition.ts';

const release = 'makassar/coverage/2024@bpjstk-makassar-2025-03-17';
const national = 'indonesia/coverage/2024@bpjstk-makassar-2025-03-17';
const minimum = 'rule:bpu/minimum';

const place = (reference: string, where: Placed['place'] = 'text'): Placed => ({
  claim: claimOf(edition, reference, DATE),
  place: where,
});
const contextOf = (...claims: Placed[]) =>
  pageContext(edition, { locale: 'id', date: DATE, claims });

describe('the numbered sources of a page', () => {
  test('stand in the order of reading, each once', () => {
    const page = contextOf(place(national), place(release), place(minimum), place(release));
    expect(page.sources.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(page.sourceOf(claimOf(edition, national, DATE)).n).toBe(1);
    expect(page.sourceOf(claimOf(edition, release, DATE)).n).toBe(2);
    expect(page.sourceOf(claimOf(edition, minimum, DATE)).n).toBe(3);
  });

  test('lead back to the part in which a claim stands first', () => {
    const page = contextOf(
      place(release, 'hero'),
      place(release, 'table'),
      place(national, 'rivals'),
    );
    expect(page.sources.map(({ back, place }) => [back, place])).toEqual([
      ['m1', 'hero'],
      ['m2', 'rivals'],
    ]);
  });

  test('lead back to the block in which a claim stands first, which needs no mark of its own', () => {
    const page = contextOf(place(release, { block: 'fig-x' }), place(release, 'text'));
    expect(page.sources.map(({ back, place }) => [back, place])).toEqual([['fig-x', null]]);
  });

  test('do not hold what the page leaves out, and number the rest without a gap', () => {
    const page = contextOf({ ...place(national), hidden: true }, place(release));
    expect(page.sources.map(({ n }) => n)).toEqual([1]);
    expect(page.sourceOf(claimOf(edition, release, DATE)).n).toBe(1);
  });

  test('hold what is left out at one place and shown at another', () => {
    const page = contextOf({ ...place(release), hidden: true }, place(release));
    expect(page.sourceOf(claimOf(edition, release, DATE)).n).toBe(1);
  });

  test('refuse a claim that nobody announced', () => {
    expect(() => contextOf(place(release)).sourceOf(claimOf(edition, minimum, DATE))).toThrow(
      `rule:bpu/minimum ${DATE} is shown without being among the page's claims`,
    );
  });
});

describe('what counts as one claim', () => {
  const later = 'indonesia/active-participants/2024-12@bisnis-5755';
  const earlier = 'indonesia/active-participants/2020-12@bisnis-5755';
  const statement = edition.ledger.statement('makassar-above-national');
  if (!statement) throw new Error('expected the statement of the release');

  test.each<[string, Claim, string]>([
    ['an observation', statClaim(edition, { of: release }), release],
    [
      'a difference',
      statClaim(edition, { of: later, minus: earlier }),
      `difference ${later} ${earlier}`,
    ],
    ['a ratio', statClaim(edition, { of: later, over: earlier }), `ratio ${later} ${earlier}`],
    ['a rule on a day', claimOf(edition, minimum, '2026-01-31'), 'rule:bpu/minimum 2026-01-31'],
    ['a statement', { kind: 'statement', statement, date: DATE }, 'said:makassar-above-national'],
  ])('%s', (_, claim, key) => {
    expect(claimKey(claim)).toBe(key);
  });

  test('a number named without its source is the same claim as with it', () => {
    const bare = 'makassar/coverage/2023';
    expect(claimKey(claimOf(edition, bare, DATE))).toBe('makassar/coverage/2023@bisnis-mks-aug24');
  });
});

describe('the claims of what an author wrote', () => {
  test('are those of the numbers in a string, in order', () => {
    const claims = claimsOfText(edition, `Dari [[${national}]] ke [[ ${release} ]].`, DATE, 'text');
    expect(claims.map(({ claim }) => claimKey(claim))).toEqual([national, release]);
  });

  test('are, for a statement, itself, its numbers and what contradicts it', () => {
    const page = pageWith('en', [['Said', { of: 'makassar-above-national' }]]);
    expect(page.sources.map(({ title }) => title.slice(0, 8))).toEqual([
      'Jamsoste',
      '50.50% ·',
      '38% · Ja',
      '38% · Ja',
    ]);
  });

  test('are none for words that state nothing', () => {
    const page = pageWith('id', [
      ['Term', { of: 'bpu' }],
      ['Channel', { of: 'call-centre' }],
      ['Note', { kind: 'info' }],
      ['Plain'],
    ]);
    expect(page.sources).toEqual([]);
  });
});
