import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { checkFiles, readFiles, type Files } from '../check/index.ts';
import { commandLocale } from '../i18n/command-language.ts';
import { linkStrings as t } from '../i18n/desk/links.ts';
import type { RequiredLocale } from '../schema/index.ts';
import { readAsked, type Asked } from './arguments.ts';
import type { CommandEnd } from './command.ts';
import { findLinks, type LinkFound, type Web } from './links.ts';
import { recordsIn } from './records-in.ts';

type OfLinks = Asked<'source' | 'confirm' | 'archived', never>;

/**
 *   links [--source ID] [--confirm ID [--archived ADDRESS]] [--root FOLDER] [--lang id|en] [--on YYYY-MM-DD]
 *
 * Asks the addresses of all sources, or of one, and tells of those that are dead. With `--confirm` nobody
 * is asked: the officer has looked, and the source is noted as dead, so that its copy takes its place.
 * @param today the day where none is given, `YYYY-MM-DD`
 */
export async function runLinks(
  args: string[],
  lang: string | undefined,
  today: string,
  web: Web,
): Promise<CommandEnd> {
  const locale = commandLocale(args, lang);
  const asked = readAsked(args, today, ['source', 'confirm', 'archived'] as const, []);
  if (typeof asked === 'string') {
    return { code: 2, told: `${t.badOption[locale](asked)} ${t.usage[locale]}` };
  }
  if (asked.help) return { code: 0, told: t.usage[locale] };
  const files = readFiles(asked.root);
  if (checkFiles(files, { on: asked.on }).some(({ severity }) => severity === 'error')) {
    return { code: 2, told: t.notClean[locale] };
  }
  const { sources } = recordsIn(files);
  const named = asked.texts.confirm ?? asked.texts.source;
  const own = sources.filter(
    ({ id, url }) => url !== null && (named === undefined || id === named),
  );
  if (named !== undefined && own.length === 0) {
    return { code: 2, told: t.noSource[locale](named) };
  }
  if (asked.texts.confirm !== undefined) return confirm(asked, files, locale);
  const found = await findLinks(own, web);
  const dead = found.filter(({ state }) => state === 'dead').length;
  return {
    code: dead > 0 ? 1 : 0,
    told: [
      ...found.flatMap((one) => linesOf(one, locale)),
      t.summary[locale](dead, found.length - dead, own.length),
    ].join('\n'),
  };
}

function linesOf(
  { source: { id, url, archived }, state, why, proposed }: LinkFound,
  locale: RequiredLocale,
): string[] {
  const line = t[state][locale](id, why, url ?? '');
  if (state === 'unclear') return [line];
  if (archived !== undefined) return [line, t.held[locale](id, archived)];
  return [line, proposed === null ? t.noCopy[locale](id) : t.proposed[locale](id, proposed)];
}

function confirm({ root, on, texts }: OfLinks, files: Files, locale: RequiredLocale): CommandEnd {
  const path = `data/sources/${texts.confirm ?? ''}.json`;
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const withKey = (text: string, key: string, value: string) =>
    applyEdits(text, modify(text, [key], value, { formattingOptions }));
  const before = files.get(path) ?? '';
  const archived =
    texts.archived === undefined ? before : withKey(before, 'archived', texts.archived);
  writeFileSync(join(root, path), withKey(archived, 'dead', on));
  return { code: 0, told: t.confirmed[locale](path, on) };
}
