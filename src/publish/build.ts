import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { dropKept, endKeeping } from '../doors/kept.ts';
import { finishSite, type FinishOptions } from './finish.ts';
import { takeLock } from './lock.ts';
import { refuseForeignLink, restoreAside, swapSites } from './swap.ts';
import type { Manifest } from './manifest.ts';
import type { Rendered } from './rendered.ts';

export interface BuildOptions extends FinishOptions {
  /** Folder of the project. */
  root: string;
  /** Folder of the finished site, on the same file system as the project. */
  out: string;
  /** Whether the place of the site becomes a link to a folder beside it, so that no reader meets a gap. */
  asLink?: boolean;
}

/** A build that has begun: until it is published, the old site stands byte for byte as it was. */
export interface Build {
  /** Empty folder for the pages. */
  next: string;
  /** Folder of what earlier builds made and this one need not make again. */
  kept: string;
  /**
   * Finishes what was rendered into `next` and puts it in the place of the old site.
   * @throws FinishError naming every page that may not be published
   */
  publish(rendered: Rendered): Promise<Manifest>;
  /** Clears away what the build left and lets the next one begin; without waiting, as a process ends. */
  end(): void;
}

/**
 * Begins a build: no other runs until it has ended.
 * @throws BusyError when another one is running
 * @throws ForeignLinkError when the place of the site is a link to somewhere else
 */
export async function startBuild(options: BuildOptions): Promise<Build> {
  const { root, out } = options;
  const desk = join(root, '.cakupan');
  const lock = join(desk, 'build.lock');
  await takeLock(lock);
  // Named after the folder of the site: what one build leaves behind never lands in another's place.
  const name = relative(root, out).replace(/[^a-z0-9-]+/gi, '_');
  const next = join(desk, `next-${name}`);
  const kept = join(desk, `kept-${name}`);
  const aside = join(desk, `previous-${name}`);
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    rmSync(next, { recursive: true, force: true });
    dropKept(kept);
    rmSync(lock, { force: true });
  };
  try {
    await refuseForeignLink(out);
    await restoreAside(out, aside);
    await rm(next, { recursive: true, force: true });
    dropKept(kept);
  } catch (error) {
    end();
    throw error;
  }
  return {
    next,
    kept,
    end,
    async publish(rendered) {
      const pictures = join(desk, 'share');
      const manifest = await finishSite(next, rendered, { pictures, ...options });
      await swapSites(next, out, aside, options.asLink ?? false);
      endKeeping(kept);
      return manifest;
    },
  };
}
