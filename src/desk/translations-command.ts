import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readFiles, type Files } from '../check/index.ts';
import { ACCEPTED } from '../check/pairs/data-stamps.ts';
import { stampOne } from '../check/pairs/stamp.ts';
import { pagesOf } from '../check/reading/content-folder.ts';
import { asLine } from '../check/reports/report.ts';
import { commandLocale } from '../i18n/command-language.ts';
import { translationStrings as t } from '../i18n/desk/translations.ts';
import { wordsOf } from '../mdx/digest.ts';
import { isCalendarDay } from '../schema/common.ts';
import type { RequiredLocale } from '../schema/index.ts';
import { isRequired } from '../schema/locales.ts';
import { accepting, type Accepting } from './accepting.ts';
import type { CommandEnd } from './command.ts';
import { wordsRead } from './read-before.ts';
import { translationsOf, type Row } from './translations.ts';
import { changesBetween } from './word-diff.ts';

/**
 *   translations [--stamp FILE] [--root FOLDER] [--lang id|en] [--on YYYY-MM-DD]
 *   translations --accept FILE:LINE "why"
 *
 * Without either a table of all pages and records. `--stamp` notes that page or data file, in all languages,
 * as read; `--accept` takes the other order or division of sentences of one place for meant. Language: `--lang`, else `lang` (of the environment), else Indonesian.
 * @param today the day where none is given, `YYYY-MM-DD`
 */
export function runTranslations(
  args: string[],
  lang: string | undefined,
  today: string,
): CommandEnd {
  const locale = commandLocale(args, lang);
  const asked = readArguments(args, today);
  if (typeof asked === 'string') {
    return { code: 2, told: `${t.badOption[locale](asked)} ${t.usage[locale]}` };
  }
  if (asked.help) return { code: 0, told: t.usage[locale] };
  const files = readFiles(asked.root);
  if (asked.stamp !== undefined) return stampFile(files, asked.root, asked.stamp, locale);
  if (asked.accept !== undefined) {
    const { file, line, why } = asked.accept;
    const outcome = accepting(files, { file, line, why, on: asked.on });
    if (outcome.text !== null) writeFile(asked.root, ACCEPTED, outcome.text);
    return acceptanceTold(outcome, `${file}:${String(line)}`, locale);
  }
  const rows = translationsOf(files, asked.on);
  const lines = rows.flatMap((row) => linesOf(row, files, asked.root, locale));
  const open = rows.filter(({ state }) => state !== 'current').length;
  const told = [...lines, t.summary[locale](open, rows.length)].join('\n');
  return { code: open === 0 ? 0 : 1, told };
}

function stampFile(files: Files, root: string, file: string, locale: RequiredLocale): CommandEnd {
  const changed = stampOne(files, file.replaceAll('\\', '/').replace(/^\.\//, ''));
  if (!changed) return { code: 2, told: t.noSuchFile[locale](file) };
  for (const [path, text] of changed) {
    if (text === null) {
      rmSync(join(root, path), { force: true });
      continue;
    }
    writeFile(root, path, text);
  }
  const told = changed.size > 0 ? t.stamped[locale](file) : t.stampedAlready[locale](file);
  return { code: 0, told };
}

function writeFile(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What was accepted, or why nothing could be. */
function acceptanceTold(
  { accepted, refused }: Accepting,
  place: string,
  locale: RequiredLocale,
): CommandEnd {
  const lines = refused.map((problem) => asLine(problem, locale));
  if (accepted.length > 0) {
    return { code: 0, told: [t.accepted[locale](place, accepted.length), ...lines].join('\n') };
  }
  const why = refused.length > 0 ? t.notAcceptable[locale] : t.nothingToAccept[locale](place);
  return { code: 2, told: [why, ...lines].join('\n') };
}

function linesOf(row: Row, files: Files, root: string, locale: RequiredLocale): string[] {
  const { file, state, keys, problems } = row;
  const below = [
    ...(keys.length > 0 ? [t.texts[locale](keys)] : []),
    ...(state === 'stale' && file.endsWith('.mdx')
      ? staleSentences(file, files, root, locale)
      : []),
    ...problems.map((problem) => asLine(problem, locale)),
  ];
  return [`${t[state][locale].padEnd(14)}${file}`, ...below.map((line) => `    ${line}`)];
}

/** What became of the sentences of both languages of a page since they were read. */
function staleSentences(
  file: string,
  files: Files,
  root: string,
  locale: RequiredLocale,
): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const own = pagesOf(new Map([...files].filter(([path]) => path.startsWith(folder))));
  const translated = own.find((page) => page.file === file);
  const written = translated?.matter['translationOf'];
  const told = typeof written === 'string' ? written.split(' ') : [];
  const sides = own.map((page) => [page, page === translated ? told[1] : told[0]] as const);
  return sides.flatMap(([page, digest]) => {
    if (!page.mdx || digest === undefined) return [];
    const before = wordsRead(root, page.file, digest);
    if (before === null) return [`${page.file}: ${t.lost[locale]}`];
    return changesBetween(before, wordsOf(page.mdx)).map((change) => `${page.file}: ${change}`);
  });
}

interface Asked {
  root: string;
  on: string;
  stamp: string | undefined;
  accept: { file: string; line: number; why: string } | undefined;
  help: boolean;
}

/** What is asked for, or the argument that cannot be understood. */
function readArguments(args: string[], today: string): Asked | string {
  const text = { type: 'string' } as const;
  const { tokens } = parseArgs({
    args,
    options: {
      root: text,
      lang: text,
      on: text,
      stamp: text,
      accept: text,
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const asked: Asked = { root, on: today, stamp: undefined, accept: undefined, help: false };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // The reason stands behind the place, between quotation marks.
      if (!asked.accept || asked.accept.why !== '' || token.value.trim() === '') return token.value;
      asked.accept.why = token.value.trim();
      continue;
    }
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value } = token;
    if (name === 'help' && value === undefined) asked.help = true;
    else if (name === 'root' && value) asked.root = resolve(value);
    else if (name === 'stamp' && value) asked.stamp = value;
    else if (name === 'accept' && placeIn(value)) asked.accept = placeIn(value);
    else if (name === 'on' && value && isCalendarDay(value)) asked.on = value;
    else if (name !== 'lang' || !isRequired(value)) return value ? `${rawName} ${value}` : rawName;
  }
  return asked.accept?.why === '' ? '--accept' : asked;
}

/** `FILE:LINE`, as the check prints it: a column behind it does no harm. */
function placeIn(value: string | undefined) {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(value ?? '') ?? [];
  if (file === undefined) return undefined;
  return { file: file.replaceAll('\\', '/').replace(/^\.\//, ''), line: Number(line), why: '' };
}
