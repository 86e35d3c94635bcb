import type { Dated } from '../../ledger/as-of-links.ts';
import { asOf, firstDayOf, type Public } from '../../ledger/as-of.ts';
import { linksOf, named, namesInTexts, type Name } from '../../ledger/names.ts';
import { createRules } from '../../rules/rules.ts';
import type { Source, WordList } from '../../schema/index.ts';
import type { Kind, Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';

/** The source that is out last of all that something rests on, and its first day. */
export interface Rest {
  source: Source;
  day: string;
}

/** What is public on which day. */
export interface Calendar {
  /** Whether every source is out on the day of the check, so that nothing waits. */
  isOver: boolean;
  /** Whether what a name stands for is still to come on a day. */
  isLost(name: Name, day: string): boolean;
  /** What these names rest on; null where they rest on no source. */
  restOf(names: readonly Name[]): Rest | null;
}

/** The calendar of the records as far as they could be read, from the day of the check on. */
export function calendarOf(desk: Desk): Calendar {
  const records = recordsOf(desk);
  const rulesOf = (programs: Dated['programs']) => createRules(programs, desk.subject.derivations);
  const known = new Map<string, Public<Dated>>();
  return {
    isOver: records.sources.every((source) => firstDayOf(source) <= desk.on),
    isLost: (name, day) => {
      const found = known.get(day) ?? asOf(records, day, rulesOf);
      known.set(day, found);
      return found.isLost(name);
    },
    restOf: resting(records, desk),
  };
}

/** Finds what names rest on, at however many removes; each name is followed once. */
function resting(records: Dated, { ledger, rules }: Desk): Calendar['restOf'] {
  const byId = <T extends { id: string }>(all: readonly T[]) =>
    new Map(all.map((record) => [record.id, record]));
  const sources = byId(records.sources);
  const [statements, figures] = [byId(records.statements), byId(records.figures)];
  const payments = byId(records.payments);
  const [faqs, terms] = [byId(records.faqs), byId(records.glossary)];
  const known = new Map<string, Rest | null>();

  const restOf = (names: readonly Name[]): Rest | null =>
    names
      .map(follow)
      .reduce((last, one) => (one && (!last || one.day > last.day) ? one : last), null);

  function follow(name: Name): Rest | null {
    const key = `${name.kind} ${name.id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    // Should records name each other in a circle, this one adds nothing.
    known.set(key, null);
    const rest = restOfRecord(name);
    known.set(key, rest);
    return rest;
  }

  function restOfRecord({ kind, id }: Name): Rest | null {
    const whole = <T>(record: T | undefined, links: (one: T) => Name[]) =>
      record === undefined ? null : restOf([...links(record), ...namesInTexts(record)]);
    switch (kind) {
      case 'source': {
        const source = sources.get(id);
        return source ? { source, day: firstDayOf(source) } : null;
      }
      case 'observation': {
        const lookup = ledger.find(id);
        return lookup.ok ? whole(lookup.entry.observation, linksOf.observations) : null;
      }
      case 'rule':
        return restOfRule(id);
      case 'statement':
        return whole(statements.get(id), linksOf.statements);
      case 'payment':
        return whole(payments.get(id), linksOf.payments);
      case 'figure':
        return whole(figures.get(id), linksOf.figures);
      case 'term':
        return whole(terms.get(id), linksOf.glossary);
      case 'faq':
        return whole(faqs.get(id), () => []);
      case 'person':
        return restOfPerson(id);
      default:
        return null;
    }
  }

  /** A person is there with the first that is told of them. */
  function restOfPerson(id: string): Rest | null {
    const told = [
      ...records.sources.filter(({ person }) => person === id).map((one) => one.id),
      ...records.statements.filter(({ person }) => person === id).map((one) => one.source),
    ];
    const rests = told.flatMap((source) => restOf(named('source', source)) ?? []);
    return rests.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
  }

  /** A rule is there with its first row, a derived one with all it is computed from. */
  function restOfRule(id: string): Rest | null {
    const lookup = rules.find(id);
    if (!lookup.ok) return null;
    const { rule, inputs } = lookup.entry;
    if (inputs) return restOf(named('rule', ...inputs));
    const rows = rule.rows.flatMap((row) => restOf(named('source', row.source)) ?? []);
    return rows.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null;
  }

  return restOf;
}

function recordsOf({ data: { records } }: Desk): Dated {
  const all = <
    K extends Exclude<
      Kind,
      'vectors' | 'laws' | 'tables' | 'omissions' | 'requests' | 'senses' | WordList
    >,
  >(
    kind: K,
  ) => records[kind].map(({ record }: Located<Dated[K][number]>) => record);
  return {
    regions: all('regions'),
    segments: all('segments'),
    topics: all('topics'),
    units: all('units'),
    indicators: all('indicators'),
    populations: all('populations'),
    sources: all('sources'),
    people: all('people'),
    statements: all('statements'),
    payments: all('payments'),
    audiences: all('audiences'),
    glossary: all('glossary'),
    channels: all('channels'),
    faqs: all('faqs'),
    search: all('search'),
    grids: all('grids'),
    observations: all('observations'),
    programs: all('programs'),
    figures: all('figures'),
  };
}
