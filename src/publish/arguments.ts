import { parseArgs } from 'node:util';
import { isRequired } from '../schema/locales.ts';

/** What `npm run build` is asked for. */
export interface BuildArguments {
  /** Folder of the site, from the project folder on. */
  out: string;
  /** Whether the place of the site becomes a link to a folder beside it. */
  link: boolean;
  /** Whether what is too big for readers stops the build, instead of being told of. */
  strict: boolean;
  /** Whether only the usage is to be printed. */
  help: boolean;
}

/**
 * Reads the arguments of the build.
 * @returns them, or the first argument that cannot be used
 * @example readBuildArguments(['--out', 'site']) // { out: 'site', link: false, strict: false, help: false }
 */
export function readBuildArguments(args: readonly string[]): BuildArguments | string {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      lang: { type: 'string' },
      link: { type: 'boolean' },
      strict: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked: BuildArguments = { out: 'dist', link: false, strict: false, help: false };
  for (const token of tokens) {
    if (token.kind === 'positional') return token.value;
    if (token.kind === 'option-terminator') continue;
    const { name, rawName, value } = token;
    if (isSwitch(name) && value === undefined) asked[name] = true;
    else if (name === 'out' && value) asked.out = value;
    else if (name !== 'lang' || !isRequired(value)) {
      return name === 'lang' && value ? `${rawName} ${value}` : rawName;
    }
  }
  return asked;
}

function isSwitch(name: string): name is 'help' | 'link' | 'strict' {
  return name === 'help' || name === 'link' || name === 'strict';
}
