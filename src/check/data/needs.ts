import { slug } from '../../schema/common.ts';
import { fileStart } from '../reading/files.ts';
import type { Desk, Spot } from '../check-desk.ts';
import { nearestName } from '../../schema/spelling.ts';
import { needsOf, type Need } from './needed.ts';

/** Records that code needs and the data do not hold: removed, or called by another name. */
export function checkNeeds({
  data,
  subject,
  report,
}: Pick<Desk, 'data' | 'subject' | 'report'>): void {
  const needs = needsOf(subject);
  const rules = new Map<string, Spot>(
    data.records.programs.flatMap(({ record, file, place }) =>
      record.rules.map(
        ({ id }) => [`${record.id}/${id}`, { file, place: place('rules') }] as const,
      ),
    ),
  );
  const hasProgrammes = data.records.programs.some(({ record }) => record.kind === 'programme');
  const needed = new Set(needs.map(({ id }) => id));
  for (const { kind, id, by } of needs) {
    const isRule = kind === 'rules';
    const there = isRule ? rules : data.ids[kind];
    if (there.has(id) || data.unreadable.has(isRule ? 'programs' : kind)) continue;
    if (isRule && !hasProgrammes) continue;
    const near = nearestName(
      id,
      [...there.keys()].filter((other) => !needed.has(other)),
    );
    // What has no name that a record can have was told of as such.
    if (near !== null && !isRule && !slug.safeParse(near).success) continue;
    const { file, place } = spotOf(kind, id, data, rules);
    report('needed', file, place, { kind, id, by, near });
  }
}

/** Where the record would stand: in a list, or as a file of its own. */
function spotOf(
  kind: Need['kind'],
  id: string,
  { json }: Desk['data'],
  rules: ReadonlyMap<string, Spot>,
): Spot {
  if (kind === 'indicators' || kind === 'populations') {
    return { file: `data/${kind}/${id}.json`, place: fileStart };
  }
  if (kind !== 'rules') {
    const file = `data/${kind}.json`;
    const list = json.find(({ path }) => path === file)?.placeOf([kind]);
    return { file, place: list ?? fileStart };
  }
  const programme = id.split('/')[0] ?? '';
  const beside = [...rules].find(([ref]) => ref.startsWith(`${programme}/`))?.[1];
  return beside ?? { file: `data/programs/${programme}.json`, place: fileStart };
}
