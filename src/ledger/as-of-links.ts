import type { Indicator, Records, RegionalObservation, WordList } from '../schema/index.ts';
import { readLedger } from './index.ts';
import type { Name } from './names.ts';

/** Records that come and go with the day: all but those of the site itself, and the sums its rules must give. */
export type Dated = Omit<
  Records,
  'site' | 'vectors' | 'laws' | 'tables' | 'omissions' | 'requests' | 'senses' | WordList
>;

/**
 * The people, populations and indicators of `now` that something in it still names; those that
 * nothing named even in `before` stay.
 */
export function keepNamed<T extends Dated>(before: Dated, now: T): T {
  const kept = <T extends { id: string }>(all: readonly T[], names: (of: Dated) => unknown[]) => {
    const [were, are] = [new Set(names(before)), new Set(names(now))];
    return all.filter(({ id }) => !were.has(id) || are.has(id));
  };
  const measured = kept(now.indicators, (of) => of.observations.map(({ indicator }) => indicator));
  return {
    ...now,
    people: kept(now.people, ({ sources, statements, payments, observations }) =>
      [...sources, ...statements, ...payments, ...observations].map(({ person }) => person),
    ),
    populations: kept(now.populations, (of) => of.observations.map(({ population }) => population)),
    indicators: withRelated(measured, now.indicators),
  };
}

/** Indicators with those that they name, at however many removes. */
function withRelated(some: readonly Indicator[], all: readonly Indicator[]): Indicator[] {
  const ids = new Set(some.flatMap((one) => [one.id, ...relatedTo(one)]));
  const more = all.filter(({ id }) => ids.has(id));
  return more.length === some.length ? more : withRelated(more, all);
}

function relatedTo({ parts = [], within, ratio }: Indicator): string[] {
  return [
    ...parts,
    ...(within === undefined ? [] : [within]),
    ...(ratio ? [ratio.numerator, ratio.denominator] : []),
  ];
}

/**
 * `now` without the links to what was lost: references that statements only mention, and what a number
 * replaces or rounds. A link that was wrong in `before` already stays, to be told of.
 */
export function keepLinks<T extends Dated>(
  before: Dated,
  now: T,
  isLost: (name: Name) => boolean,
): T {
  const isThere = (reference: string) => !isLost({ kind: 'observation', id: reference });
  const wrong = new Set(readLedger(before).faults.map(({ observation }) => observation));
  const torn = Map.groupBy(
    readLedger(now).faults.filter(({ observation }) => !wrong.has(observation)),
    ({ observation }) => observation,
  );
  return {
    ...now,
    statements: now.statements.map((statement) => ({
      ...statement,
      references: statement.references.filter(isThere),
      contradictedBy: statement.contradictedBy.filter(isThere),
      supportedBy: statement.supportedBy.filter(isThere),
    })),
    observations: now.observations.map((observation) => {
      const kinds = (torn.get(observation) ?? []).map(({ kind }) => kind);
      if (kinds.length === 0) return observation;
      const isReplacing = !kinds.some((kind) => kind.startsWith('supersedes'));
      const isRounding = !kinds.some((kind) => kind.startsWith('rounding'));
      const isContrary = !kinds.some((kind) => kind.startsWith('contradicts'));
      return linked(observation, { isReplacing, isRounding, isContrary });
    }),
  };
}

function linked(
  { supersedes, roundingOf, contradicts, ...observation }: RegionalObservation,
  kept: { isReplacing: boolean; isRounding: boolean; isContrary: boolean },
): RegionalObservation {
  return {
    ...observation,
    ...(supersedes && kept.isReplacing ? { supersedes } : {}),
    ...(roundingOf !== undefined && kept.isRounding ? { roundingOf } : {}),
    ...(contradicts !== undefined && kept.isContrary ? { contradicts } : {}),
  };
}
