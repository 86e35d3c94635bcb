import { parseReference } from '../../ledger/reference.ts';
import { requiredLocales } from '../../schema/locales.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/**
 * Numbers of a source in which several people speak, that do not say who of them gave the number: on the
 * site it would be put into the mouth of the one whom the source names first.
 */
export function checkSpeakers({ records, ids, unreadable }: Data, report: Report): void {
  // A speaker who is misspelt has been told of.
  if (unreadable.has('people')) return;
  const said = [...records.statements, ...records.payments, ...records.observations].flatMap(
    ({ record: { source, person } }) =>
      typeof person === 'string' && ids.people.has(person) ? [{ source, person }] : [],
  );
  const named = Map.groupBy(said, ({ source }) => source);
  const speakers = new Map(
    records.sources.map(({ record: { id, person } }) => {
      const others = (named.get(id) ?? []).map((one) => one.person);
      const own = person !== null && ids.people.has(person) ? [person] : [];
      return [id, [...new Set([...own, ...others])].sort()] as const;
    }),
  );
  for (const { record, file, place } of records.observations) {
    const people = speakers.get(record.source) ?? [];
    if (people.length < 2 || record.person !== undefined || record.speaker) continue;
    report('several-speakers', file, place('value'), { source: record.source, people });
  }
}

/** Numbers that name both a person and an office as who gave them: a page shows one of the two. */
export function checkSpokenOnce({ records }: Data, report: Report): void {
  for (const { record, file, place } of records.observations)
    if (record.speaker && typeof record.person === 'string')
      report('spoken-twice', file, place('speaker'), { person: record.person });
}

/** What may follow the office of who spoke: where it has its numbers from. */
const DATA_OF = /,\s(?:dari|from|mengutip|citing|quoting)\s/u;
/** Words of names: of an office, a place, an institution. The first of a text is written so by its place. */
const NAME = /(?<![\p{L}-])\p{Lu}[\p{L}\p{N}]+/gu;
/** Ranks, which one text may leave out, in any order. */
const RANKS = new Set(['Kepala', 'Head', 'Kantor', 'Wilayah', 'Labour']);

function namesIn(text: string): Set<string> {
  const [whose = ''] = text.split(DATA_OF);
  return new Set((whose.match(NAME) ?? []).filter((word) => !RANKS.has(word)));
}

/** Sources attributed to an office that is not that of the person who spoke in them. */
export function checkOffices({ records }: Data, report: Report): void {
  const people = new Map(records.people.map(({ record }) => [record.id, record]));
  for (const { record, file, place } of records.sources) {
    const person = people.get(record.person ?? '');
    if (!person) continue;
    for (const locale of requiredLocales) {
      const [attribution, role] = [record.attribution[locale], person.role[locale]];
      const [few, many] = [namesIn(attribution), namesIn(role)].sort((a, b) => a.size - b.size);
      if (!few || !many || [...few].every((word) => many.has(word))) continue;
      report('other-office', file, place('attribution', locale), { attribution, role });
      break;
    }
  }
}

/** Statements of one person about numbers that, in the same source, another one gave. */
export function checkSaidBy({ records }: Data, report: Report): void {
  const saidBy = new Map(
    records.observations.flatMap(({ record }) => {
      const { region, indicator, period, segment, source, person } = record;
      return typeof person === 'string'
        ? [[[region, indicator, period, segment, source].join(' '), person] as const]
        : [];
    }),
  );
  for (const { record, file, place } of records.statements) {
    if (record.person === null) continue;
    for (const reference of record.references) {
      const parsed = parseReference(reference);
      if (!parsed) continue;
      const { region, indicator, period, segment } = parsed;
      const source = parsed.source ?? record.source;
      if (source !== record.source) continue;
      const other = saidBy.get([region, indicator, period, segment, source].join(' '));
      if (other === undefined || other === record.person) continue;
      report('said-by-another', file, place('person'), { person: record.person, reference, other });
      break;
    }
  }
}
