import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Inputs } from '../inputs.ts';
import { askedIn } from './asked.ts';

/** What a build that went well leaves behind, so that the next one can see whether it would make the same. */
export interface Built {
  /** All that the site was made from, as `stateOf` says it. */
  state: string;
  /** The files it made, as `siteOf` says them. */
  site: string;
  /** What the build said of content and data, and of the site. */
  told: string;
}

/** Everything in a project that a site is made from; packages by what npm says it installed. */
const SOURCES = [
  'src',
  'content',
  'data',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.gitignore',
  '.git/info/exclude',
  'node_modules/.package-lock.json',
];

/**
 * Says in one digest all that a build in `root` is made from: every file, what it is told from outside
 * (`env` holds its options) and the Node it runs on. The same digest makes the same site, byte for byte.
 * Null where a file cannot be read: what is not known is not the same as anything.
 */
export function stateOf(
  root: string,
  inputs: Inputs,
  env: Record<string, string | undefined>,
): string | null {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, inputs, askedIn(env)]));
  try {
    for (const path of SOURCES.flatMap((source) => below(join(root, source)))) {
      const isLink = lstatSync(path).isSymbolicLink();
      const bytes = isLink ? Buffer.from(readlinkSync(path)) : readFileSync(path);
      hash.update(`\n${relative(root, path)} ${String(isLink)} ${String(bytes.length)}\n`);
      hash.update(bytes);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}

/** Says in one digest which files stand in the folder of a site, how long they are and when they were written. */
export function siteOf(out: string): string {
  const hash = createHash('sha256');
  for (const path of below(`${out}/`)) {
    const { size, mtimeMs } = lstatSync(path);
    hash.update(`${relative(out, path)} ${String(size)} ${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

/** What the last build into `out` left, if this one would make just what still stands there; null otherwise. */
export function standing(file: string, state: string | null, out: string): Built | null {
  try {
    const built = JSON.parse(readFileSync(file, 'utf8')) as Built;
    const isSame = state !== null && built.state === state && built.site === siteOf(out);
    return isSame ? built : null;
  } catch {
    // Nothing was built, or what it left cannot be read: the site is made anew.
    return null;
  }
}

/** Keeps what a build left. */
export function keepBuilt(file: string, built: Built): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(built));
}

/** Where a build into `out` keeps what it leaves, below the project in `root`. */
export function builtFile(root: string, out: string): string {
  return join(root, '.cakupan', `built-${relative(root, out).replace(/[^a-z0-9-]+/gi, '_')}.json`);
}

/** The file at `path`, or all below it, in the same order on every machine; none where nothing is there. */
function below(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => below(join(path, name)));
}
