import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { FinishError, finishSite } from './finish.ts';
import { BusyError, takeLock } from './lock.ts';
import { restoreAside, swapFolders } from './swap.ts';
import type { Manifest } from './manifest.ts';
import type { Rendered } from './rendered.ts';
import type { Inputs } from '../inputs.ts';
import type { Bilingual } from '../schema/index.ts';

/** What a build needs from outside: each step prints its own report and says whether it went well. */
export interface BuildSteps {
  /** Checks content and data. */
  check(): Promise<boolean>;
  /** Renders the site into an empty folder; null where that failed. */
  render(folder: string): Promise<Rendered | null>;
}

export interface BuildOptions {
  /** Folder of the project. */
  root: string;
  /** Folder of the finished site, on the same file system as the project. */
  out: string;
  inputs: Inputs;
  generator: Manifest['generator'];
}

/** The site that was built, or where the build stopped; `details` names the pages at fault. */
export type BuildResult =
  | { ok: true; manifest: Manifest }
  | { ok: false; stopped: 'busy' | 'check' | 'render' }
  | { ok: false; stopped: 'finish'; details: Bilingual };

/**
 * Checks, renders, finishes and only then puts the new site in the place of the old one. Whatever goes
 * wrong before that leaves the old site byte for byte as it was.
 */
export async function buildSite(options: BuildOptions, steps: BuildSteps): Promise<BuildResult> {
  const desk = join(options.root, '.cakupan');
  let release: () => Promise<void>;
  try {
    release = await takeLock(join(desk, 'build.lock'));
  } catch (error) {
    if (error instanceof BusyError) return { ok: false, stopped: 'busy' };
    throw error;
  }
  // Named after the folder of the site: what one build leaves behind never lands in another's place.
  const name = relative(options.root, options.out).replace(/[^a-z0-9-]+/gi, '_');
  const next = join(desk, `next-${name}`);
  const aside = join(desk, `previous-${name}`);
  try {
    await restoreAside(options.out, aside);
    await rm(next, { recursive: true, force: true });
    // One after the other: rendering runs what content holds, and the check is what keeps code out of it.
    if (!(await steps.check())) return { ok: false, stopped: 'check' };
    const rendered = await steps.render(next);
    if (!rendered) return { ok: false, stopped: 'render' };
    const manifest = await finishSite(next, rendered, options);
    await mkdir(dirname(options.out), { recursive: true });
    await swapFolders(next, options.out, aside);
    return { ok: true, manifest };
  } catch (error) {
    if (error instanceof FinishError) {
      return { ok: false, stopped: 'finish', details: error.details };
    }
    throw error;
  } finally {
    await rm(next, { recursive: true, force: true });
    await release();
  }
}
