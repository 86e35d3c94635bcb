import type { Subject } from '../../rules/subject.ts';
import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';
import { needsOf } from './needed.ts';

/** Kinds of record that only sort or name what others hold: where nothing names one, it is forgotten or misspelt. */
export type Sorting = 'segments' | 'topics' | 'units';

/** Segments, topics and units that nothing is of; those that code knows by name may wait for their numbers. */
export function checkUnused(data: Data, subject: Subject, report: Report): void {
  const { observations, indicators } = data.records;
  // What names it may be among those that could not be read.
  const isWhole = data.faulty.length === 0 && !data.unreadable.has('indicators');
  if (!isWhole || indicators.length < data.ids.indicators.size) return;
  const used: Record<Sorting, Set<string>> = {
    segments: new Set(observations.map(({ record }) => record.segment)),
    topics: new Set(indicators.map(({ record }) => record.topic)),
    units: new Set(indicators.map(({ record }) => record.unit)),
  };
  for (const { kind, id } of needsOf(subject)) {
    if (kind === 'segments' || kind === 'units') used[kind].add(id);
  }
  for (const kind of ['segments', 'topics', 'units'] as const) {
    for (const { record, file, place } of data.records[kind]) {
      if (!used[kind].has(record.id)) report('unused', file, place('id'), { kind, id: record.id });
    }
  }
}
