import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts the folder `next` in the place of `current` by renaming, so that `current` is whole at any
 * moment: the old site until the swap, the new one after it. All three on one file system.
 * @param aside where the old site stands until the new one is in place
 */
export async function swapFolders(next: string, current: string, aside: string): Promise<void> {
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

/** Ends what a build killed in mid-swap left behind: the old site goes back if no new one took its place. */
export async function restoreAside(current: string, aside: string): Promise<void> {
  if (!existsSync(aside)) return;
  if (existsSync(current)) await rm(aside, { recursive: true, force: true });
  else await rename(aside, current);
}
