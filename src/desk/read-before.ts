import { spawnSync } from 'node:child_process';
import { digest, wordsOf } from '../mdx/digest.ts';
import { readMdx } from '../mdx/read.ts';

/** How many versions of a file are looked through. */
const MOST_VERSIONS = 30;

/**
 * The words of the version of a page that has a digest, from the history of git; null where there is no
 * such version, or no git.
 */
export function wordsRead(root: string, file: string, told: string): string[] | null {
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  const { status, stdout } = git('log', `-${String(MOST_VERSIONS)}`, '--format=%H', '--', file);
  if (status !== 0) return null;
  for (const commit of stdout.split('\n').filter(Boolean)) {
    const version = git('show', `${commit}:./${file}`);
    if (version.status !== 0) continue;
    const mdx = readMdx(version.stdout);
    if (digest(mdx) === told) return wordsOf(mdx);
  }
  return null;
}
