import { checkLink, checkObservation, type Desk } from '../desk.ts';
import type { LinkedKind } from '../../i18n/strings/check-records.ts';
import { isBound } from '../../ledger/index.ts';
import type { Data, Located } from '../data.ts';
import type { Report } from '../problem.ts';
import { valueAt, type Path } from '../schema-faults.ts';

/** Identifiers of other records that do not exist. */
export function checkLinks(data: Data, report: Report): void {
  const to =
    (kind: LinkedKind, { file, place }: Located<unknown>) =>
    (id: string | null | undefined, ...path: Path) => {
      if (typeof id === 'string') {
        checkLink({ data, report }, kind, id, { file, place: place(...path) });
      }
    };
  const { records } = data;
  for (const one of records.regions) to('regions', one)(one.record.parent, 'parent');
  for (const one of records.sources) to('people', one)(one.record.person, 'person');
  for (const one of records.indicators) {
    const { parts = [], within, ratio } = one.record;
    parts.forEach((id, index) => {
      to('indicators', one)(id, 'parts', index);
    });
    to('indicators', one)(within, 'within');
    to('indicators', one)(ratio?.numerator, 'ratio', 'numerator');
    to('indicators', one)(ratio?.denominator, 'ratio', 'denominator');
  }
  for (const one of records.observations) {
    to('indicators', one)(one.record.indicator, 'indicator');
    to('populations', one)(one.record.population, 'population');
    to('sources', one)(one.record.source, 'source');
  }
  for (const one of records.statements) {
    const { source, person, regions } = one.record;
    to('sources', one)(source, 'source');
    to('people', one)(person, 'person');
    regions.forEach((id, index) => {
      to('regions', one)(id, 'regions', index);
    });
  }
  for (const one of records.figures) {
    to('statements', one)(one.record.statement, 'statement');
    to('grids', one)(one.record.grid, 'grid');
  }
  for (const one of records.faqs) {
    one.record.audiences.forEach((id, n) => {
      to('audiences', one)(id, 'audiences', n);
    });
  }
  for (const one of records.glossary) {
    one.record.sources.forEach((id, n) => {
      to('sources', one)(id, 'sources', n);
    });
  }
  for (const one of records.programs) {
    one.record.rules.forEach((rule, r) => {
      rule.rows.forEach((row, n) => {
        to('sources', one)(row.source, 'rules', r, 'rows', n, 'source');
      });
    });
  }
  checkRegionFiles(data, report);
}

function checkRegionFiles(data: Data, report: Report): void {
  for (const { path, value, placeOf } of data.json) {
    const region = valueAt(value, ['region']);
    if (!path.startsWith('data/observations/') || typeof region !== 'string') continue;
    checkLink({ data, report }, 'regions', region, { file: path, place: placeOf(['region']) });
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
    for (const key of ['references', 'contradictedBy'] as const) {
      record[key].forEach((reference, index) =>
        checkObservation(desk, reference, { file, place: place(key, index) }, false),
      );
    }
  }
}
