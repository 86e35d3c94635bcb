import { parseArgs } from 'node:util';
import { isRequired } from '../../schema/locales.ts';

/** Web servers that a file can be written for. */
export const SERVERS = ['nginx', 'caddy'] as const;

/** What `npm run hosts` is asked for. */
export interface HostsArguments {
  /** None where only the usage is to be printed. */
  server: (typeof SERVERS)[number] | null;
  /** Folder of the site on the server. */
  root: string;
}

/** A path that needs no quotation marks in either file. */
const PATH = /^\/[\w./-]*$/;

/**
 * Reads the arguments of the command.
 * @returns them, or the first argument that cannot be used
 * @example readHostsArguments(['nginx', '--root', '/srv/www']) // { server: 'nginx', root: '/srv/www' }
 */
export function readHostsArguments(args: readonly string[]): HostsArguments | string {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      root: { type: 'string' },
      lang: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked: HostsArguments = { server: null, root: '/srv/cakupan' };
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const server = SERVERS.find((one) => one === token.value);
      if (!server || asked.server) return token.value;
      asked.server = server;
    } else if (token.name === 'help' && token.value === undefined) help = true;
    else if (token.name === 'root' && PATH.test(token.value ?? '')) asked.root = token.value ?? '';
    else if (token.name !== 'lang' || !isRequired(token.value)) {
      return token.value ? `${token.rawName} ${token.value}` : token.rawName;
    }
  }
  if (help) return { ...asked, server: null };
  return asked.server ? asked : '';
}
