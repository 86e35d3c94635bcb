import type { Place } from '../../mdx/types.ts';
import { printReference } from '../../ledger/reference.ts';
import { slug } from '../../schema/common.ts';
import { dataFileAt } from '../../schema/index.ts';
import type { Data, Located } from '../reading/data.ts';
import type { Report } from '../reports/problem.ts';
import { reservationOf } from './reserved.ts';
import { valueAt } from '../reading/schema-faults.ts';

/** Identifiers used twice, and files whose name is not the identifier of what they hold. */
export function checkIds(data: Data, report: Report): void {
  const { observations, programs, ...others } = data.records;
  for (const records of [...Object.values(others), programs]) {
    const located: Located<{ id: string }>[] = records;
    checkUnique(
      located.map((one) => [one.record.id, one.file, one.place('id')]),
      report,
    );
  }
  checkUnique(
    data.records.regions.map((one) => [one.record.code, one.file, one.place('code')]),
    report,
  );
  for (const { record, file, place } of programs) {
    checkUnique(
      record.rules.map(({ id }, index) => [id, file, place('rules', index, 'id')]),
      report,
    );
  }
  checkUnique(
    observations.map(({ record, file, place }) => [printReference(record), file, place()]),
    report,
  );
  checkFileNames(data, report);
  checkReserved(data, report);
}

/** Kinds of record whose identifiers become files or addresses. */
const ADDRESSED = {
  regions: 'region',
  figures: 'figure',
  indicators: 'indicator',
  programs: 'programme',
  audiences: 'audience',
} as const;

function checkReserved({ records }: Data, report: Report): void {
  for (const [kind, of] of Object.entries(ADDRESSED)) {
    const located: Located<{ id: string }>[] = records[kind as keyof typeof ADDRESSED];
    for (const { record, file, place } of located) {
      const by = reservationOf(record.id, of);
      if (by) report('reserved-name', file, place('id'), { name: record.id, by });
    }
  }
}

function checkUnique(ids: [id: string, file: string, place: Place][], report: Report): void {
  const first = new Map<string, { file: string; line: number }>();
  for (const [id, file, place] of ids) {
    const before = first.get(id);
    if (before) report('duplicate-id', file, place, { id, ...before });
    else first.set(id, { file, line: place.line });
  }
}

function checkFileNames(data: Data, report: Report): void {
  for (const file of data.json) {
    const held = dataFileAt(file.path.slice('data/'.length));
    if (held?.form !== 'record') continue;
    const { data: value } = slug.safeParse(valueAt(file.value, ['id']));
    // What is no identifier at all has been told of already.
    if (value !== undefined && value !== held.id) {
      report('wrong-name', file.path, file.placeOf(['id']), {
        key: 'id',
        value,
        expected: held.id,
      });
    }
  }
}
