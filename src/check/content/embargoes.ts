import {
  linksOf,
  named,
  nameKinds,
  namesInTexts,
  namesOfMatter,
  type Name,
} from '../../ledger/names.ts';
import { embargoOf } from '../../mdx/embargo.ts';
import type { Place, Use } from '../../mdx/mdx-types.ts';
import type { Subject } from '../../rules/subject.ts';
import type { Source } from '../../schema/index.ts';
import { namesOfUse } from '../../vocabulary/names.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data, Kind } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';
import { findFrom } from '../reading/files.ts';
import type { Path } from '../reading/schema-faults.ts';

/** Something that names what is still to come, and where. */
interface Naming {
  name: Name;
  place: Place;
}

/** Who names it: a page or a record, and the day from which that one is there without regard to it. */
interface Waiting {
  file: string;
  from: string;
  /** Whether that day is its own, and could be moved. */
  isDated: boolean;
}

/**
 * Pages and texts that are there before a source they rest on is. On a day before one of us had read
 * that source they simply wait for it, and that is only mentioned: time alone never stops the site.
 */
export function checkEmbargoes(desk: Desk, pages: readonly Page[]): void {
  const { data, report, on } = desk;
  const calendar = calendarOf(desk);
  if (calendar.isOver) return;
  const tell = teller(desk, calendar);
  // Records that were told of: pages that show them are not blamed too.
  const told = new Set<string>();
  for (const { file, key, links, namings } of textsOf(data)) {
    const own = calendar.restOf(links)?.day ?? on;
    if (tell({ file, from: own > on ? own : on, isDated: false }, namings)) told.add(key);
  }
  for (const page of pages) {
    if (page.draft) continue;
    const own = dayOfPage(page);
    const from = own !== null && own > on ? own : on;
    const namings = namingsOfPage(page, desk.subject).filter(({ name }) => !told.has(keyOf(name)));
    tell({ file: page.file, from, isDated: own !== null }, namings);
  }
  for (const { record, file, place } of data.records.regions) {
    const [link] = linksOf.regions(record);
    const rest = link && calendar.restOf([link]);
    if (!rest || rest.day <= on) continue;
    const args = { reference: link.id, day: rest.day };
    report('headline-waits', file, place('headline', 'reference'), args);
  }
}

/** Tells of everything named too early, one source once; says whether there was an error among it. */
function teller({ report, on }: Desk, calendar: Calendar) {
  return ({ file, from, isDated }: Waiting, namings: readonly Naming[]): boolean => {
    const told = new Set<Source>();
    let isWaiting = false;
    for (const { name, place } of namings) {
      const rest = calendar.restOf([name]);
      if (!rest || rest.day <= from || !calendar.isLost(name, from)) continue;
      const { source, day } = rest;
      const args = { written: name.id, source: source.id, day };
      if ((isDated && from > on) || source.read <= from) {
        if (told.has(source)) continue;
        report('cites-early', file, place, { ...args, from: from > on ? from : null, isDated });
        told.add(source);
      } else if (!isWaiting) {
        report('waits-for-source', file, place, { ...args, on });
        isWaiting = true;
      }
    }
    return told.size > 0;
  };
}

function keyOf({ kind, id }: Name): string {
  return `${kind} ${id}`;
}

/** The day of a page's last words: of its publication or of its last correction; null for one that names none. */
function dayOfPage({ matter }: Page): string | null {
  const corrections: unknown[] = Array.isArray(matter['corrections']) ? matter['corrections'] : [];
  const days = [matter, ...corrections].flatMap((one) =>
    typeof one === 'object' && one !== null ? (embargoOf({ ...one }) ?? []) : [],
  );
  return days.sort().at(-1) ?? null;
}

function namingsOfPage(page: Page, subject: Subject): Naming[] {
  const { matter, contents, matterPlace, text } = page;
  const inMatter = namesOfMatter(matter).map(({ path, name }) => {
    const place = findFrom(text, matterPlace(...path), name.id);
    return { name, place };
  });
  const inAlt = contents.targets.flatMap((target) =>
    namesInTexts(target.text).map((name) => ({ name, place: target.place })),
  );
  return [...inMatter, ...inAlt, ...contents.uses.flatMap((use) => namingsOfUse(use, subject))];
}

function namingsOfUse(use: Use, { tables }: Subject): Naming[] {
  return namesOfUse(use, tables).map((name) => ({ name, place: use.place }));
}

/** A record by the key of its name, what it stands on, and what its texts name. */
interface Texts {
  file: string;
  key: string;
  links: Name[];
  namings: Naming[];
}

function textsOf({ records }: Data): Texts[] {
  const texts = (kind: Exclude<Kind, 'programs'>) =>
    records[kind].map(({ record, file, place }) => ({
      file,
      key: 'id' in record ? `${nameKinds[kind] ?? kind} ${record.id}` : '',
      links: kind in linksOf ? linksOf[kind as keyof typeof linksOf](record as never) : [],
      namings: namingsIn(record, place),
    }));
  const rows = records.programs.flatMap(({ record, file, place }) =>
    record.rules.flatMap(({ rows }, rule) =>
      rows.map((row, index) => ({
        file,
        key: '',
        links: named('source', row.source),
        namings: namingsIn(row, (...path) => place('rules', rule, 'rows', index, ...path)),
      })),
    ),
  );
  const kinds = Object.keys(records).filter((kind) => kind !== 'programs');
  return [...(kinds as Exclude<Kind, 'programs'>[]).flatMap(texts), ...rows];
}

function namingsIn(value: unknown, place: (...path: Path) => Place, path: Path = []): Naming[] {
  if (typeof value === 'string') {
    return namesInTexts(value).map((name) => ({ name, place: place(...path) }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    namingsIn(inner, place, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
