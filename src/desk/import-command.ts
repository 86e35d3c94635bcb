import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkFiles, readFiles, type Files } from '../check/index.ts';
import { asLine } from '../check/reports/report.ts';
import { commandLocale } from '../i18n/command-language.ts';
import { importFault, type ImportFault } from '../i18n/desk/import-faults.ts';
import { importKinds, importStrings as t } from '../i18n/desk/import.ts';
import { isCalendarDay } from '../schema/common.ts';
import type { Records, RequiredLocale } from '../schema/index.ts';
import { isRequired } from '../schema/locales.ts';
import type { CommandEnd } from './command.ts';
import { diffOf, type DiffLine } from './import/diff.ts';
import { draftMap } from './import/draft.ts';
import { mapFor } from './import/find-map.ts';
import { diffPage } from './import/page.ts';
import { readRows } from './import/rows.ts';
import { wrongSums } from './import/sums.ts';
import { readTable } from './import/table.ts';
import { recordsIn } from './records-in.ts';
import { judge, wouldBe } from './import/would-be.ts';

/**
 *   import FILE.csv|xlsx --source ID [--map FILE] [--period PERIOD] [--page FILE] [--dry]
 *          [--root FOLDER] [--lang id|en] [--on YYYY-MM-DD]
 *
 * Takes the numbers of a table into the record of a source that is there already. Files are written only
 * where the check finds no problem in the whole project as it would be, and then all of them.
 * @param today the day where none is given, `YYYY-MM-DD`
 */
export function runImport(args: string[], lang: string | undefined, today: string): CommandEnd {
  const locale = commandLocale(args, lang);
  const asked = readArguments(args, today);
  if (typeof asked === 'string') {
    return { code: 2, told: `${t.badOption[locale](asked)} ${t.usage[locale]}` };
  }
  if (asked.help) return { code: 0, told: t.usage[locale] };
  if (asked.file === '' || asked.source === '') return { code: 2, told: t.usage[locale] };
  if (!statSync(asked.file, { throwIfNoEntry: false })?.isFile()) {
    return { code: 2, told: t.unreadable[locale](asked.file) };
  }
  const files = readFiles(asked.root);
  const errors = checkFiles(files, { on: asked.on }).filter((one) => one.severity === 'error');
  if (errors.length > 0) {
    const lines = errors.map((problem) => asLine(problem, locale));
    return { code: 1, told: [...lines, t.notClean[locale](errors.length)].join('\n') };
  }
  const records = recordsIn(files);
  if (!records.sources.some(({ id }) => id === asked.source)) {
    return { code: 1, told: t.noSource[locale](asked.source) };
  }
  return takeIn(asked, files, records, locale);
}

function takeIn(asked: Asked, files: Files, records: Records, locale: RequiredLocale): CommandEnd {
  const { file, source, on } = asked;
  const refuse = (faults: ImportFault[]): CommandEnd => ({
    code: 1,
    told: [...faults.map((fault) => importFault(fault)[locale]), t.faults[locale]].join('\n'),
  });
  const bytes = readFileSync(file);
  const found = mapFor(file, asked.map, bytes);
  if ('faults' in found) return refuse(found.faults);
  const reading = readTable(file, bytes, found.map?.sheet);
  if (!reading.ok) return refuse([reading.fault]);
  if (found.map === null) {
    const draft = draftMap(reading.table, records.regions);
    if (draft === null) return { code: 1, told: t.noDraft[locale] };
    writeFileSync(found.file, `${JSON.stringify(draft, null, 2)}\n`);
    return { code: 1, told: t.drafted[locale](found.file) };
  }
  const rows = readRows(reading.table, found.map, records, asked.period);
  const faults = [...rows.faults, ...wrongSums(rows.sums, found.map, source, rows.candidates)];
  if (faults.length > 0) return refuse(faults);

  const diff = diffOf(rows.candidates, records, source, found.map);
  const planned = wouldBe(files, diff, source, on);
  const problems = judge(files, planned, on, locale);
  const waits = diff.some(({ kind }) => kind === 'implausible' || kind === 'revised');
  const count = [...planned.files.keys()].length;
  const isGreen = !waits && problems.length === 0;
  const outcome = waits
    ? t.waits[locale]
    : !isGreen
      ? t.notGreen[locale]
      : count === 0
        ? t.nothing[locale]
        : asked.dry
          ? t.dry[locale](count)
          : t.written[locale](count);
  const title = t.title[locale](basename(file), source);
  writeFileSync(asked.page, diffPage(title, diff, outcome, locale));
  if (isGreen && !asked.dry) writeAll(asked.root, planned.files);
  const told = [
    t.read[locale](
      basename(file),
      diff.length,
      new Set(rows.candidates.map((one) => one.region)).size,
    ),
    ...rows.notes.map(({ row, text }) => t.note[locale](row, text)),
    ...rows.sums.map(({ head, printed }) => t.sum[locale](head, printed)),
    ...diff.map((line) => lineOf(line, locale)),
    ...problems.map((problem) => asLine(problem, locale)),
    outcome,
    t.page[locale](asked.page),
  ];
  return { code: isGreen ? 0 : 1, told: told.join('\n') };
}

function lineOf({ kind, ref, candidate, others, why }: DiffLine, locale: RequiredLocale): string {
  const beside = others.map((one) => `${one.printed} ${one.ref}`).join('; ');
  const at = `${candidate.column}${String(candidate.row)}`;
  const more = [beside && `(${beside})`, ...why].filter(Boolean);
  return [
    importKinds[locale][kind].padEnd(13),
    at.padEnd(6),
    ref,
    candidate.observation.printed ?? '',
    ...more,
  ].join(' ');
}

/** Writes all files or none: first beside their places, then into them; what was there comes back on failure. */
function writeAll(root: string, files: ReadonlyMap<string, string>): void {
  const staged = [...files].map(([path, text]) => {
    const to = join(root, path);
    const from = `${to}.import`;
    return { from, to, text, before: existsSync(to) ? readFileSync(to) : null };
  });
  const done: typeof staged = [];
  try {
    for (const { from, to, text } of staged) {
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(from, text);
    }
    for (const one of staged) {
      renameSync(one.from, one.to);
      done.push(one);
    }
  } catch (error) {
    for (const { to, before } of done) {
      if (before === null) rmSync(to, { force: true });
      else writeFileSync(to, before);
    }
    for (const { from } of staged) rmSync(from, { force: true });
    throw error;
  }
}

interface Asked {
  file: string;
  source: string;
  map: string | undefined;
  period: string | null;
  page: string;
  dry: boolean;
  root: string;
  on: string;
  help: boolean;
}

const PERIOD = /^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/;

/** What is asked for, or the argument that cannot be understood. */
function readArguments(args: string[], today: string): Asked | string {
  const text = { type: 'string' } as const;
  const { tokens } = parseArgs({
    args,
    options: {
      ...{ source: text, map: text, period: text, page: text, root: text, lang: text, on: text },
      dry: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const asked: Asked = {
    ...{
      file: '',
      source: '',
      map: undefined,
      period: null,
      page: '',
      dry: false,
      root,
      on: today,
    },
    help: false,
  };
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (asked.file !== '') return token.value;
      asked.file = resolve(token.value);
      continue;
    }
    const { name, rawName, value } = token;
    if (name === 'help' && value === undefined) asked.help = true;
    else if (name === 'dry' && value === undefined) asked.dry = true;
    else if (name === 'root' && value) asked.root = resolve(value);
    else if (name === 'map' && value) asked.map = resolve(value);
    else if (name === 'page' && value) asked.page = resolve(value);
    else if (name === 'source' && value) asked.source = value;
    else if (name === 'period' && value && PERIOD.test(value)) asked.period = value;
    else if (name === 'on' && value && isCalendarDay(value)) asked.on = value;
    else if (name !== 'lang' || !isRequired(value)) return value ? `${rawName} ${value}` : rawName;
  }
  if (asked.page === '') asked.page = asked.file.replace(/\.\w+$/, '.diff.html');
  return asked;
}
