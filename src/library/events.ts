import { homeDoors } from '../jamsostek/subject.ts';
import type { Locale, Program, ProgramEvent } from '../schema/index.ts';
import { claimsOfText, type Placed } from './page-context.ts';
import type { Edition } from './edition.ts';

/** What may happen to an audience and what is paid then: first what brings people here in need. */
export function eventsFor({ records }: Edition, audience: string): ProgramEvent[] {
  const urgent: readonly string[] = homeDoors.map(({ program }) => program);
  const isUrgent = ({ id }: Program) => urgent.includes(id);
  return [
    ...records.programs.filter(isUrgent),
    ...records.programs.filter((program) => !isUrgent(program)),
  ].flatMap(({ events = [] }) => events.filter(({ audiences }) => audiences.includes(audience)));
}

/** The claims of a table of events, row by row. */
export function claimsOfEvents(
  edition: Edition,
  events: readonly ProgramEvent[],
  date: string,
  locale: Locale,
): Placed[] {
  return events.flatMap(({ what, money, condition, by }) =>
    [what, money, condition, by].flatMap((text) =>
      claimsOfText(edition, text[locale], date, 'table'),
    ),
  );
}
