import type { Program, Records, Source } from '../schema/index.ts';
import { keepLinks, keepNamed, type Dated } from './as-of-links.ts';
import { readLedger } from './index.ts';
import { linksOf, named, namesInTexts, type Name } from './names.ts';
import { spanOf } from './period.ts';

/** Finds rules by reference, derived ones included: handed in, as the ledger knows none. */
export type RulesOf = (programs: Program[]) => { find(reference: string): { ok: boolean } };

/** The records that were public at some time. */
export interface Public<T extends Dated = Records> {
  records: T;
  /** Whether a name stands for a record that is not among them yet; what stands for none is not lost. */
  isLost: (name: Name) => boolean;
}

/**
 * The first day on which a source may be told of. One dated by a month or a year is taken to be out on
 * its first day, one without a date on the day it was read.
 * @example firstDayOf({ published: '2026-12', read: '2026-11-22' }) // '2026-12-01'
 */
export function firstDayOf({ published, read }: Pick<Source, 'published' | 'read'>): string {
  return published === null ? read : spanOf(published).first;
}

/**
 * The records as of the day `on`: without the sources published later and without everything that
 * stands on them. Regions stay; a region that opens with such a number opens with none.
 */
export function asOf<T extends Dated>(records: T, on: string, rulesOf: RulesOf): Public<T> {
  const { records: open, isLost } = withSources(
    records,
    (source) => firstDayOf(source) <= on,
    rulesOf,
  );
  return { records: withoutEndsToCome(open, records, on), isLost };
}

/**
 * The records without ends of rules that only a row to come has set: that something ends is news of the
 * source of that row. An end that has passed stays, whoever told of it: what has ended is not current.
 */
function withoutEndsToCome<T extends Dated>(open: T, all: Dated, on: string): T {
  if (open.programs === all.programs) return open;
  const programs = open.programs.map((program) => ({
    ...program,
    rules: program.rules.map((rule) => {
      const written =
        all.programs.find(({ id }) => id === program.id)?.rules.find(({ id }) => id === rule.id)
          ?.rows ?? [];
      const rows = rule.rows.map((row) => {
        const next = written[written.indexOf(row) + 1];
        const isToCome = next !== undefined && !rule.rows.includes(next);
        return isToCome && row.to !== null && row.to >= on ? { ...row, to: null } : row;
      });
      return { ...rule, rows };
    }),
  }));
  return { ...open, programs };
}

/** The records that stand on no other sources than those that are open. */
export function withSources<T extends Dated>(
  records: T,
  isOpen: (source: Source) => boolean,
  rulesOf: RulesOf,
): Public<T> {
  const sources = records.sources.filter(isOpen);
  if (sources.length === records.sources.length) return { records, isLost: () => false };
  const was = presence(records, rulesOf);
  const lostFrom = (now: Dated) => {
    const is = presence(now, rulesOf);
    return (name: Name) => was(name) && !is(name);
  };
  // What stands on something that went goes next, until nothing more does.
  let now: T = { ...records, sources };
  let size = Infinity;
  while (sizeOf(now) < size) {
    size = sizeOf(now);
    now = cut(now, lostFrom(now));
  }
  now = keepLinks(records, keepNamed(records, now), lostFrom(now));
  return { records: now, isLost: lostFrom(now) };
}

/** Tells whether what a name stands for is among the records. */
function presence(records: Dated, rulesOf: RulesOf): (name: Name) => boolean {
  const { ledger } = readLedger(records);
  const rules = rulesOf(records.programs);
  const ids = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
  const known = {
    source: ids(records.sources),
    statement: ids(records.statements),
    payment: ids(records.payments),
    figure: ids(records.figures),
    faq: ids(records.faqs),
    term: ids(records.glossary),
    person: ids(records.people),
    programme: ids(records.programs),
    population: ids(records.populations),
    indicator: ids(records.indicators),
  };
  return ({ kind, id }) => {
    if (kind === 'observation') return ledger.find(id).ok;
    return kind === 'rule' ? rules.find(id).ok : known[kind].has(id);
  };
}

/** The records that name nothing lost, neither as what they stand on nor in their texts. */
function cut<T extends Dated>(records: T, isLost: (name: Name) => boolean): T {
  const stands = (record: object, on: readonly Name[] = []) =>
    ![...on, ...namesInTexts(record)].some(isLost);
  return {
    ...records,
    regions: records.regions.map((region) =>
      stands(region, linksOf.regions(region)) ? region : { ...region, headline: null },
    ),
    indicators: records.indicators.filter((one) => stands(one)),
    populations: records.populations.filter((one) => stands(one)),
    observations: records.observations.filter((one) => stands(one, linksOf.observations(one))),
    statements: records.statements.filter((one) => stands(one, linksOf.statements(one))),
    payments: records.payments.filter((one) => stands(one, linksOf.payments(one))),
    figures: records.figures.filter((one) => stands(one, linksOf.figures(one))),
    faqs: records.faqs.filter((one) => stands(one)),
    glossary: records.glossary.filter((one) => stands(one, linksOf.glossary(one))),
    programs: records.programs.flatMap((program) => {
      const rules = program.rules.flatMap((rule) => {
        const rows = rule.rows.filter((row) => stands(row, named('source', row.source)));
        return rows.length > 0 ? [{ ...rule, rows }] : [];
      });
      const events = program.events?.filter((one) => stands(one));
      return rules.length > 0 ? [{ ...program, rules, ...(events && { events }) }] : [];
    }),
  };
}

/** How many records there are that can go. */
function sizeOf(records: Dated): number {
  const rows = records.programs.flatMap(({ rules }) => rules.flatMap((rule) => rule.rows));
  const lists = [
    records.indicators,
    records.populations,
    records.observations,
    records.statements,
    records.payments,
    records.figures,
    records.faqs,
    records.glossary,
    records.regions.filter(({ headline }) => headline !== null),
    rows,
  ];
  return lists.reduce((sum, { length }) => sum + length, 0);
}
