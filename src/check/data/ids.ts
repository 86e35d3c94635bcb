import type { Place } from '../../mdx/mdx-types.ts';
import { isStanding } from '../../ledger/index.ts';
import { printReference } from '../../ledger/reference.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import { toldInFile } from '../reading/told.ts';
import type { Report } from '../reports/problem.ts';
import { reservationOf } from './reserved.ts';

/** Identifiers used twice, and those that the site has no room for. */
export function checkIds(data: Data, report: Report): void {
  const { observations, programs, ...others } = data.records;
  for (const records of [...Object.values(others), programs]) {
    const located: Located<{ id: string }>[] = records;
    checkUnique(
      located.map((one) => [one.record.id, one.file, () => one.place('id')]),
      report,
    );
  }
  checkUnique(
    // A territory that was divided may have left its code to one of its parts.
    data.records.regions
      .filter(({ record }) => isStanding(record))
      .map((one) => [one.record.code, one.file, () => one.place('code')]),
    report,
    'code',
  );
  for (const { record, file, place } of programs) {
    checkUnique(
      record.rules.map(({ id }, index) => [id, file, () => place('rules', index, 'id')]),
      report,
    );
  }
  checkUnique(
    observations.map(({ record, file, place }) => [printReference(record), file, () => place()]),
    report,
  );
  checkReserved(data, report);
}

/** Identifiers that become a file or an address of the site, and cannot. */
function checkReserved({ json }: Data, report: Report): void {
  for (const file of json) {
    for (const { role, value: name, path } of toldInFile(file)) {
      const of = 'addressed' in role ? role.addressed : undefined;
      const by = of && typeof name === 'string' ? reservationOf(name, of) : null;
      if (by) report('reserved-name', file.path, file.placeOf(path), { name: String(name), by });
    }
  }
}

function checkUnique(
  ids: [id: string, file: string, place: () => Place][],
  report: Report,
  is: 'name' | 'code' = 'name',
): void {
  const first = new Map<string, { file: string; place: () => Place }>();
  for (const [id, file, place] of ids) {
    const before = first.get(id);
    if (!before) first.set(id, { file, place });
    else {
      const { line } = before.place();
      report('duplicate-id', file, place(), { id, is, file: before.file, line });
    }
  }
}
