import type { LinkAnswer, Web } from './links.ts';

/** How long an address may take to answer. */
const MILLISECONDS = 20_000;

/** The public archive that is asked for stored copies. */
const ARCHIVE = 'https://archive.org/wayback/available?url=';

/** The network as it is, asked by hand only. */
export const web: Web = {
  async ask(url): Promise<LinkAnswer> {
    try {
      const head = await request(url, 'HEAD');
      // Some servers know no HEAD, or refuse it.
      const { status } = head.status >= 400 ? await request(url, 'GET') : head;
      return { status };
    } catch (error) {
      return { error: codeOf(error) };
    }
  },
  async copyOf(url) {
    try {
      const response = await request(`${ARCHIVE}${encodeURIComponent(url)}`, 'GET');
      const told = (await response.json()) as {
        archived_snapshots?: { closest?: { available?: boolean; url?: string } };
      };
      const { available, url: copy } = told.archived_snapshots?.closest ?? {};
      return available && copy ? copy.replace(/^http:/, 'https:') : null;
    } catch (error) {
      // That the archive does not answer says nothing of the address.
      if (error instanceof Error) return null;
      throw error;
    }
  },
};

function request(url: string, method: 'HEAD' | 'GET'): Promise<Response> {
  return fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(MILLISECONDS) });
}

/** The code of an error of the network, else its name: ENOTFOUND, TimeoutError. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
