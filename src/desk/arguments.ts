import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isCalendarDay } from '../schema/common.ts';
import { isRequired } from '../schema/locales.ts';

/** What every command of the desk may be asked, and what one alone may. */
export interface Asked<Text extends string, Switch extends string> {
  root: string;
  /** The day, `YYYY-MM-DD`. */
  on: string;
  help: boolean;
  texts: Partial<Record<Text, string>>;
  switches: ReadonlySet<Switch>;
}

/**
 * What is asked for, or the argument that cannot be understood.
 * @param texts options of the command that take a text
 * @param switches options of the command that stand alone
 */
export function readAsked<Text extends string, Switch extends string>(
  args: string[],
  today: string,
  texts: readonly Text[],
  switches: readonly Switch[],
): Asked<Text, Switch> | string {
  const option = (type: 'string' | 'boolean') => (name: string) => [name, { type }] as const;
  const { tokens } = parseArgs({
    args,
    options: {
      ...Object.fromEntries(['root', 'lang', 'on', ...texts].map(option('string'))),
      ...Object.fromEntries(['help', ...switches].map(option('boolean'))),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const told: Partial<Record<Text, string>> = {};
  const on = new Set<Switch>();
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const asked = { root, on: today, help: false, texts: told, switches: on };
  for (const token of tokens) {
    if (token.kind === 'positional') return token.value;
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value } = token;
    const text = texts.find((one) => one === name);
    const flag = switches.find((one) => one === name);
    if (name === 'help' && value === undefined) asked.help = true;
    else if (flag !== undefined && value === undefined) on.add(flag);
    else if (text !== undefined && value) told[text] = value;
    else if (name === 'root' && value) asked.root = resolve(value);
    else if (name === 'on' && value && isCalendarDay(value)) asked.on = value;
    else if (name !== 'lang' || !isRequired(value)) return value ? `${rawName} ${value}` : rawName;
  }
  return asked;
}
