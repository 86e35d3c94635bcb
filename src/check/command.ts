import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandLocale } from '../i18n/command-language.ts';
import { readDoors, type Doors } from '../doors/index.ts';
import { checkStrings } from '../i18n/desk/check.ts';
import { digest } from '../mdx/digest.ts';
import { FrontMatterError } from '../mdx/front-matter.ts';
import { MdxLimitError } from '../mdx/limits.ts';
import { MdxSyntaxError, readMdx } from '../mdx/read.ts';
import { isCalendarDay } from '../schema/common.ts';
import type { RequiredLocale } from '../schema/index.ts';
import { isRequired } from '../schema/locales.ts';
import { checkFiles } from './check.ts';
import { fixesOf } from './fixes/fixes.ts';
import { writeFixed } from './fixes/write.ts';
import { pagesOf } from './reading/content-folder.ts';
import { endingsJson, endingsOf, endingsReport } from './reports/endings.ts';
import { readFiles, type Files } from './reading/files.ts';
import { reporters, sentencesReport, type Format, type Mends } from './reports/report.ts';
import { readabilityOfPages } from './reports/sentences.ts';

/** How a command ended and what it says, line by line. */
export interface Ended {
  /**
   * 0 without problems (warnings count only with `--strict`), 1 with problems, 2 where the command cannot
   * be carried out.
   */
  code: number;
  /** What was asked for, for standard output. */
  told?: string;
  /** Why nothing could be told, for standard error. */
  refused?: string;
}

/**
 * The editors' desk on the command line.
 *
 *   check [--fix] [--lang id|en] [--root FOLDER] [--on YYYY-MM-DD] [--format text|json|github] [--strict]
 *   check --sentences [--lang id|en] [--root FOLDER]
 *   check --ending DAYS [--lang id|en] [--root FOLDER] [--on YYYY-MM-DD] [--format text|json]
 *   check --help [--lang id|en]
 *   digest FILE.mdx
 *
 * Language: `--lang`, else `lang` (of the environment), else Indonesian.
 */
export async function runCheck(args: string[], lang: string | undefined): Promise<Ended> {
  const locale = commandLocale(args, lang);
  try {
    return await carryOut(args, locale);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse(checkStrings.ourFault[locale](detail.split('\n')[0] ?? ''));
  }
}

async function carryOut(args: string[], locale: RequiredLocale): Promise<Ended> {
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    return refuse(`${checkStrings.badOption[locale](asked)} ${checkStrings.usage[locale]}`);
  }
  const { command, file, root, on, format, strict, fix, sentences, ending, help } = asked;
  if (help) {
    return tell(checkStrings.usage[locale]);
  }
  if (command === 'digest') return digestOf(file, locale);
  for (const folder of ['content', 'data']) {
    const path = join(root, folder);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      return refuse(checkStrings.unreadable[locale](path));
    }
  }
  const doors = readDoors(root);
  const files = readFiles(root, doors);
  if (sentences) {
    return tell(sentencesReport(readabilityOfPages(pagesOf(files)), locale));
  }
  const day = on === undefined ? await siteDate() : { on };
  if ('refused' in day) return refuse(day.refused);
  if (ending !== null) {
    const endings = endingsOf(files, day.on, ending);
    return tell(
      format === 'json' ? endingsJson(endings, locale) : endingsReport(endings, ending, locale),
    );
  }
  const mends = fix ? mend(root, files, day) : undefined;
  const now = mends ? readAnew(root) : { doors, files };
  const found = checkFiles(now.files, { ...day, refused: now.doors.faults });
  // What an author has accepted is no problem, however strict the check.
  const problems = found.map((one) =>
    strict && one.severity === 'warning' ? { ...one, severity: 'error' as const } : one,
  );
  const told = reporters[format]({ problems, files: now.files.size, mends }, locale);
  return { code: problems.some(({ severity }) => severity === 'error') ? 1 : 0, told };
}

/** Mends what is certain; what is then still wrong is told as ever. */
function mend(root: string, files: Files, day: { on: string }): Mends {
  const fixed = fixesOf(files, day);
  return { done: fixed.done, left: writeFixed(root, files, fixed) };
}

function readAnew(root: string): { doors: Doors; files: Files } {
  const doors = readDoors(root);
  return { doors, files: readFiles(root, doors) };
}

interface Asked {
  command: 'check' | 'digest';
  file: string;
  root: string;
  on: string | undefined;
  format: Format;
  /** Whether warnings are problems. */
  strict: boolean;
  /** Whether what is certain is mended first. */
  fix: boolean;
  /** Whether it is told how long sentences are, instead of what is wrong. */
  sentences: boolean;
  /** How many days ahead it is told which rules end, instead of what is wrong. */
  ending: number | null;
  /** Whether only the usage is to be printed. */
  help: boolean;
}

/** What is asked for, or the argument that cannot be understood. */
function readArguments(args: string[]): Asked | string {
  const options = {
    lang: { type: 'string' },
    root: { type: 'string' },
    on: { type: 'string' },
    format: { type: 'string' },
    strict: { type: 'boolean' },
    fix: { type: 'boolean' },
    sentences: { type: 'boolean' },
    ending: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) return token.rawName;
    // A switch stands alone, with nothing behind it.
    const isSwitch = ['strict', 'fix', 'sentences', 'help'].includes(token.name);
    if (isSwitch !== (token.value === undefined)) return token.rawName;
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const [lang, root, on, format = 'text', ending] = [
    values.lang,
    values.root,
    values.on,
    values.format,
    values.ending,
  ].map(text);
  const [command = 'check', file = ''] = positionals;
  if (lang !== undefined && !isRequired(lang)) return `--lang ${lang}`;
  if (on !== undefined && !isCalendarDay(on)) return `--on ${on}`;
  if (!isFormat(format)) return `--format ${format}`;
  if (ending !== undefined && !/^\d{1,3}$/.test(ending)) return `--ending ${ending}`;
  if (command !== 'check' && command !== 'digest') return command;
  const project = fileURLToPath(new URL('../..', import.meta.url));
  return {
    command,
    file,
    root: resolve(root ?? project),
    on,
    format,
    strict: values.strict === true,
    fix: values.fix === true,
    sentences: values.sentences === true,
    ending: ending === undefined ? null : Number(ending),
    help: values.help === true,
  };
}

function digestOf(file: string, locale: RequiredLocale): Ended {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return refuse(checkStrings.unreadable[locale](file));
  }
  try {
    return tell(digest(readMdx(readFileSync(file, 'utf8'))));
  } catch (error) {
    const isOfFile =
      error instanceof FrontMatterError ||
      error instanceof MdxSyntaxError ||
      error instanceof MdxLimitError;
    if (!isOfFile) throw error;
    return refuse(checkStrings.unreadable[locale](`${file}:${error.place.line}`));
  }
}

/**
 * The day of the site, or why the environment gives none; read only where no day is given, because it
 * needs the whole environment to be sound.
 */
async function siteDate(): Promise<{ on: string } | { refused: string }> {
  try {
    const { inputs } = await import('../inputs.ts');
    return { on: inputs.siteDate };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function isFormat(text: string): text is Format {
  return Object.hasOwn(reporters, text);
}

function tell(told: string): Ended {
  return { code: 0, told };
}

function refuse(refused: string): Ended {
  return { code: 2, refused };
}
