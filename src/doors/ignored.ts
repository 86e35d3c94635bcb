import { spawnSync } from 'node:child_process';

/** Files that systems leave behind in every folder they show. */
const JUNK = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** Whether a file of this name is what a system left behind. */
export function isJunk(name: string): boolean {
  return JUNK.test(name);
}

/**
 * Paths below the folders that git ignores: they are on this machine alone. None without git, outside
 * a repository, or where a repository around the project ignores all of it.
 */
export function ignoredByGit(root: string, folders: readonly string[]): ReadonlySet<string> {
  const listing = ['ls-files', '--others', '--ignored', '--exclude-standard', '-z', '--'];
  const ignored = git(root, [...listing, ...folders]);
  const paths = (ignored ?? '').split('\0').filter((path) => path !== '');
  if (paths.length === 0 || git(root, ['check-ignore', '--quiet', '.']) !== null) return new Set();
  return new Set(paths);
}

/** What git prints, or null where it cannot do what it is asked. */
function git(root: string, args: readonly string[]): string | null {
  // A hook of git names its own repository in the environment.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
  );
  const options = { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout } = spawnSync('git', args, options);
  return status === 0 ? stdout : null;
}
