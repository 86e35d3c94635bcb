import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivation } from '../../src/rules/derive.ts';
import { percentOf } from '../../src/rules/money.ts';
import type { Subject } from '../../src/rules/subject.ts';
import type { NeededRules } from '../../src/rules/rule-types.ts';
import { rupiah } from '../../src/rules/values.ts';
import { recordFolders, type Program } from '../../src/schema/index.ts';

const text = readFileSync(join(import.meta.dirname, '../fixtures/ferry/programme.json'), 'utf8');

/** The file of a programme that has nothing to do with Jamsostek. @param source the law it was read in */
export const ferryText = (source = 'law') => text.replaceAll('"law"', JSON.stringify(source));

/** The laws it rests on, by the paths of their files. */
export const ferryLaws: readonly (readonly [path: string, text: string])[] = [
  ['1', 2025],
  ['2', 2026],
  ['3', 2026],
].map(([number, year]) => {
  const id = `perda-${number}-${year}`;
  const unread = { title: null, address: null, from: null, to: null, articles: [] };
  return [`data/laws/${id}.json`, JSON.stringify({ id, kind: 'perda', number, year, ...unread })];
});

/** The same, read afresh. */
export const ferry = (): Program => recordFolders.programs.parse(JSON.parse(text));

const needs = {
  fare: ['ferry/fare', 'rupiah'],
  days: ['ferry/market-days', 'window'],
  share: ['ferry/market-share', 'percent'],
} as const satisfies NeededRules;

/** A subject of one programme of three rules, an amount derived from them and nothing else. */
export const ferrySubject: Subject = {
  derivations: [
    // Declared before what it is computed from: the order decides nothing.
    derivation({
      ref: 'ferry/market-return',
      label: { id: 'Ongkos pulang-pergi pada hari pasar', en: 'Return fare on market days' },
      kind: 'contribution',
      inputs: [['ferry/market-fare', 'rupiah']],
      compute: (single) => rupiah(2 * single),
    }),
    derivation({
      ref: 'ferry/market-fare',
      label: { id: 'Ongkos pada hari pasar', en: 'Fare on market days' },
      kind: 'contribution',
      inputs: [needs.fare, needs.share, needs.days],
      compute: (fare, share) => rupiah(percentOf(fare, share)),
    }),
  ],
  needed: [],
  calculators: { crossing: ['ferry/fare', 'ferry/market-days'] },
  tables: { ferry: ['ferry/fare'] },
  home: ['ferry/market-return'],
  divisions: [],
  ascending: [],
  moves: {},
  together: [],
  steady: [],
  payments: null,
};
