import { isBound } from '../../ledger/index.ts';
import { checkObservation, type Desk } from '../check-desk.ts';
import { dataFileAt } from '../../schema/index.ts';
import { checkNaming } from '../naming.ts';
import { nearestName } from '../../schema/spelling.ts';
import { nameOfFile, type Data } from '../reading/data-folder.ts';
import { fileStart } from '../reading/files.ts';
import { toldInFile } from '../reading/told.ts';
import type { Report } from '../reports/problem.ts';

/** Identifiers of other records that do not exist, also in records with other faults, and names of files. */
export function checkLinks(data: Data, report: Report): void {
  for (const json of data.json) {
    const { path: file, placeOf } = json;
    for (const told of toldInFile(json)) {
      const spot = {
        file,
        get place() {
          return placeOf(told.path);
        },
      };
      checkNaming({ data, report }, told, nameOfFile(file), spot);
    }
    const held = dataFileAt(file.slice('data/'.length));
    if (held?.form === 'observations') checkNames(file, held, data, report);
  }
}

/** Names of a file of observations, or of its folder, that no source or region has. */
function checkNames(
  file: string,
  { region, source }: { region: string; source: string },
  { ids, unreadable }: Data,
  report: Report,
): void {
  const names = [
    ['regions', region],
    ['sources', source],
  ] as const;
  for (const [kind, name] of names) {
    if (ids[kind].has(name) || unreadable.has(kind)) continue;
    report('unknown-name', file, fileStart, { kind, name, near: nearestName(name, ids[kind]) });
  }
}

/** Numbers that pages open with, and that the data do not hold, have replaced or know only a lower limit of. */
export function checkHeadlines(desk: Desk): void {
  for (const { record, file, place } of desk.data.records.regions) {
    if (!record.headline) continue;
    const spot = { file, place: place('headline', 'reference') };
    const entry = checkObservation(
      desk,
      record.headline.reference,
      spot,
      true,
      'replaced-headline',
    );
    if (entry && isBound(entry)) {
      desk.report('bound-shown', file, spot.place, { reference: entry.ref });
    }
  }
}

/** References to numbers in statements that the data do not hold, or hold more than once. */
export function checkStatementReferences(desk: Desk): void {
  for (const { record, file, place } of desk.data.records.statements) {
    for (const key of ['references', 'contradictedBy', 'supportedBy'] as const) {
      record[key].forEach((reference, index) =>
        checkObservation(desk, reference, { file, place: place(key, index) }, false),
      );
    }
  }
}
