import { spawnSync } from 'node:child_process';

/**
 * Files that differ from the last commit, new ones included, removed ones left out; below `root`,
 * with `/`.
 * @throws Error where git cannot tell
 */
export function changedFiles(root: string): string[] {
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.trim() || 'git cannot tell what has changed.');
    return stdout.split('\0').filter(Boolean);
  };
  return [
    ...git('diff', '--name-only', '--diff-filter=d', '-z', 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ].sort();
}

/** What a change asks for. */
export interface Asked {
  /** Files that have a house style: what staff write is never judged by its spaces. */
  format: string[];
  /** Files that the linter reads. */
  lint: string[];
  /** Whether types and tests can have changed: not where only content and data have. */
  code: boolean;
  /** Whether the site can have changed. */
  site: boolean;
  /** Projects of tests that are run, as far as what changed concerns them. */
  projects: string[];
  /** Those that are not: they build and look at sites, whatever has changed. */
  leftOut: string[];
}

/** Projects whose tests read no import of theirs, but what a build has made of all files. */
const ofSites = ['builds', 'site', 'browser'];

/**
 * What these changed files ask for.
 * @example askedBy(['content/pages/about/id.mdx']) .site // true
 */
export function askedBy(files: readonly string[]): Asked {
  const isRecord = (file: string) => /^(?:content|data)\//.test(file);
  // A test of sites that has changed itself is tried.
  const isTouched = (project: string) => files.some((file) => file.startsWith(`test/${project}/`));
  const code = files.some((file) => !isRecord(file) && !/^[^/]+\.md$/.test(file));
  return {
    format: files.filter((file) => !isRecord(file) && !file.startsWith('test/fixtures/')),
    lint: files.filter((file) => /\.(?:ts|js|mjs|astro)$/.test(file) && !isRecord(file)),
    code,
    site: files.some((file) => /^(?:content|data|src|public)\/|^astro\.config/.test(file)),
    projects: code ? ['pure', 'components', ...ofSites.filter(isTouched)] : [],
    leftOut: code ? ofSites.filter((project) => !isTouched(project)) : [],
  };
}
