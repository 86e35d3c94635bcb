import type { Source } from '../schema/index.ts';

/** What an address answers: a status of HTTP, or the code of an error of the network. */
export type LinkAnswer = { status: number } | { error: string };

/** The network, handed in. */
export interface Web {
  /** Asks an address for its head, and follows where it leads. */
  ask: (url: string) => Promise<LinkAnswer>;
  /** The newest stored copy that an archive has of an address; null where it has none. */
  copyOf: (url: string) => Promise<string | null>;
}

/** A source whose address is not plainly alive. */
export interface LinkFound {
  source: Source;
  /** dead: it is gone; unclear: it did not answer, or not to us. */
  state: 'dead' | 'unclear';
  /** A status or the code of an error. */
  why: string;
  /** A copy that the record does not name yet, for an officer to look at. */
  proposed: string | null;
}

/** So many hosts are asked at a time, each one address after another. */
const HOSTS = 4;

/** What says that an address is gone for good; anything else may be a bad day. */
const GONE = new Set(['404', '410', 'ENOTFOUND']);

/**
 * Addresses of sources that are dead or gave no clear answer, in the order of the sources. Those that an
 * officer has marked as dead are not asked again. A host is never asked twice at a time.
 */
export async function findLinks(sources: readonly Source[], web: Web): Promise<LinkFound[]> {
  const asked = sources.flatMap((source) =>
    source.url?.startsWith('https:') && source.dead === undefined
      ? [{ source, url: source.url }]
      : [],
  );
  const hosts = [...Map.groupBy(asked, ({ url }) => new URL(url).host).values()];
  const found = new Map<Source, LinkFound>();
  const workers = Array.from({ length: HOSTS }, async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const { source, url } of own) {
        const told = await judge(source, url, web);
        if (told) found.set(source, told);
      }
    }
  });
  await Promise.all(workers);
  return sources.flatMap((source) => found.get(source) ?? []);
}

async function judge(source: Source, url: string, web: Web): Promise<LinkFound | null> {
  const answer = await web.ask(url);
  if ('status' in answer && answer.status < 400) return null;
  const why = 'status' in answer ? String(answer.status) : answer.error;
  const state = GONE.has(why) ? 'dead' : 'unclear';
  const isWanting = state === 'dead' && source.archived === undefined;
  return { source, state, why, proposed: isWanting ? await web.copyOf(url) : null };
}
