import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { commandLocale } from '../i18n/command-language.ts';
import { migrateStrings as t, whyLeft } from '../i18n/desk/migrate.ts';
import type { RequiredLocale } from '../schema/index.ts';
import { isRequired } from '../schema/locales.ts';
import { migrate, type Migrated } from './migrate.ts';

/** How a command ended, and what it says. */
export interface CommandEnd {
  /** 0 where all is done, 1 where something is left to people, 2 where the command cannot be understood. */
  code: number;
  told: string;
}

/**
 *   migrate [--root FOLDER] [--lang id|en] [--help]
 *
 * Language: `--lang`, else `lang` (of the environment), else Indonesian.
 */
export function runMigrate(args: string[], lang: string | undefined): CommandEnd {
  const locale = commandLocale(args, lang);
  const asked = readArguments(args);
  if (typeof asked === 'string') {
    return { code: 2, told: `${t.badOption[locale](asked)} ${t.usage[locale]}` };
  }
  if (asked.help) return { code: 0, told: t.usage[locale] };
  const done = migrate(asked.root);
  const isWhole = !done.some((one) => 'left' in one);
  const [first] = done;
  const closing = isWhole ? t.next[locale] : t.again[locale];
  const lines = first ? [...done.map((one) => lineOf(one, locale)), closing] : [t.nothing[locale]];
  return { code: isWhole ? 0 : 1, told: lines.join('\n') };
}

function lineOf(one: Migrated, locale: RequiredLocale): string {
  const { file } = one;
  if ('left' in one) return t.left[locale](file, whyLeft(one.left)[locale]);
  if ('folder' in one) return t.moved[locale](file, one.count, one.folder);
  if ('added' in one) return t.added[locale](file, one.added.records, one.added.of);
  if ('keys' in one) return t.keys[locale](file, one.keys.join(', '));
  if ('openings' in one) return t.openings[locale](file, one.openings);
  if ('unprinted' in one) return t.unprinted[locale](file, one.unprinted);
  return t.stamped[locale](one.stamped.pages, one.stamped.lists);
}

/** What is asked for, or the argument that cannot be understood. */
function readArguments(args: string[]): { root: string; help: boolean } | string {
  const { tokens } = parseArgs({
    args,
    options: {
      root: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked = { root: fileURLToPath(new URL('../..', import.meta.url)), help: false };
  for (const token of tokens) {
    if (token.kind === 'positional') return token.value;
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value } = token;
    if (name === 'help' && value === undefined) asked.help = true;
    else if (name === 'root' && value) asked.root = resolve(value);
    else if (name !== 'lang' || !isRequired(value)) return value ? `${rawName} ${value}` : rawName;
  }
  return asked;
}
