import { existsSync } from 'node:fs';
import { lstat, mkdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The place of the site is a link that leads to somewhere of somebody else's. */
export class ForeignLinkError extends Error {
  override name = 'ForeignLinkError';
  /** Where it leads. */
  readonly target: string;

  constructor(target: string) {
    super(`The site is a link to ${target}.`);
    this.target = target;
  }
}

/**
 * Refuses to replace a link that no build of ours made: whoever serves the folder behind it would go
 * on serving the old site.
 * @throws ForeignLinkError naming where the link leads
 */
export async function refuseForeignLink(current: string): Promise<void> {
  const target = await linkTarget(current);
  if (target !== null && !isOurs(current, target)) throw new ForeignLinkError(target);
}

/**
 * Puts the folder `next` in the place of `current`: by one rename of a link where it is a link of ours,
 * so that no reader meets a gap; else by two renames of folders, one right after the other. All of
 * them on one file system.
 * @param aside where an old folder stands until the new one is in place
 * @param asLink whether a folder, or nothing, becomes a link
 */
export async function swapSites(
  next: string,
  current: string,
  aside: string,
  asLink: boolean,
): Promise<void> {
  await mkdir(dirname(current), { recursive: true });
  const target = await linkTarget(current);
  if (target === null && !asLink) {
    await swapFolders(next, current, aside);
    return;
  }
  // Two siblings take turns: the old site stays whole for those who are still reading it.
  const [one, two] = siblings(current);
  const sibling = target === one ? two : one;
  const place = join(dirname(current), sibling);
  await rm(place, { recursive: true, force: true });
  await rename(next, place);
  const link = `${place}.link`;
  await rm(link, { force: true });
  await symlink(sibling, link, 'dir');
  if (target === null && existsSync(current)) await rename(current, aside);
  await rename(link, current);
  await rm(aside, { recursive: true, force: true });
}

/** Ends what a build killed in mid-swap left behind: the old site goes back if no new one took its place. */
export async function restoreAside(current: string, aside: string): Promise<void> {
  if (!existsSync(aside)) return;
  if (existsSync(current)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, current);
}

async function swapFolders(next: string, current: string, aside: string): Promise<void> {
  await restoreAside(current, aside);
  if (existsSync(current)) await rename(current, aside);
  try {
    await rename(next, current);
  } catch (error) {
    await restoreAside(current, aside);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

/** Where `path` leads as a link; null where it is none, or nothing is there. */
async function linkTarget(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null);
  return found?.isSymbolicLink() ? await readlink(path) : null;
}

/** The two folders beside a link of ours, to which it leads in turn. */
function siblings(current: string): [string, string] {
  const name = basename(current);
  return [`.${name}-a`, `.${name}-b`];
}

function isOurs(current: string, target: string): boolean {
  return siblings(current).includes(target);
}
