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
    if (people.length < 2 || record.person !== undefined) continue;
    report('several-speakers', file, place('value'), { source: record.source, people });
  }
}
