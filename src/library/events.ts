import type { Locale, ProgramEvent } from '../schema/index.ts';
import { claimsOfText, type Placed } from './page-context.ts';
import type { Edition } from './edition.ts';

/** What may happen to an audience and what is paid then, in the order of the programmes. */
export function eventsFor({ records }: Edition, audience: string): ProgramEvent[] {
  return records.programs.flatMap(({ events = [] }) =>
    events.filter(({ audiences }) => audiences.includes(audience)),
  );
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
