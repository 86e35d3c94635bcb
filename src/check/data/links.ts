import { checkLink, checkObservation, type Desk } from '../desk.ts';
import type { LinkedKind } from '../../i18n/desk/check-records.ts';
import { isBound } from '../../ledger/index.ts';
import { slug } from '../../schema/common.ts';
import { dataFileAt } from '../../schema/index.ts';
import { nearest } from '../nearest.ts';
import { kindOf, type Data, type Kind } from '../reading/data.ts';
import { fileStart } from '../reading/files.ts';
import type { Report } from '../reports/problem.ts';
import { valueAt, type Path } from '../reading/schema-faults.ts';

/** Where a kind of record names others, and of which kind they are; `*` stands for each of a list. */
const LINKS: Partial<Record<Kind, Record<string, LinkedKind>>> = {
  regions: { parent: 'regions' },
  sources: { person: 'people' },
  indicators: {
    'parts.*': 'indicators',
    within: 'indicators',
    'ratio.numerator': 'indicators',
    'ratio.denominator': 'indicators',
  },
  observations: { indicator: 'indicators', population: 'populations' },
  statements: { source: 'sources', person: 'people', 'regions.*': 'regions' },
  figures: { statement: 'statements', grid: 'grids' },
  faqs: { 'audiences.*': 'audiences' },
  glossary: { 'sources.*': 'sources' },
  programs: { 'rules.*.rows.*.source': 'sources' },
};

/** Identifiers of other records that do not exist, also in records with other faults. */
export function checkLinks(data: Data, report: Report): void {
  for (const { path, value, placeOf } of data.json) {
    const held = dataFileAt(path.slice('data/'.length));
    const kind = held && kindOf(held);
    if (!kind) continue;
    const isList = held.form !== 'record';
    for (const [link, target] of Object.entries(LINKS[kind] ?? {})) {
      const steps = [...(isList ? [kind, '*'] : []), ...link.split('.')];
      for (const at of placesOf(value, steps)) {
        const id = slug.safeParse(valueAt(value, at));
        // What is no identifier at all has been told of already.
        if (id.success)
          checkLink({ data, report }, target, id.data, { file: path, place: placeOf(at) });
      }
    }
    if (held.form === 'observations') checkNames(path, held, data, report);
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
    report('unknown-name', file, fileStart, { kind, name, near: nearest(name, ids[kind]) });
  }
}

/** Every path in `value` that takes the steps; `*` goes to each item of a list. */
function placesOf(value: unknown, steps: readonly string[], above: Path = []): Path[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [above];
  if (step !== '*') return placesOf(valueAt(value, [step]), rest, [...above, step]);
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item, index) => placesOf(item, rest, [...above, index]));
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
    for (const key of ['references', 'contradictedBy'] as const) {
      record[key].forEach((reference, index) =>
        checkObservation(desk, reference, { file, place: place(key, index) }, false),
      );
    }
  }
}
