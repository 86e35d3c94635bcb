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
}

/**
 * What these changed files ask for.
 * @example askedBy(['content/pages/about/id.mdx']) // { format: [], lint: [], code: false, site: true }
 */
export function askedBy(files: readonly string[]): Asked {
  const isRecord = (file: string) => /^(?:content|data)\//.test(file);
  return {
    format: files.filter((file) => !isRecord(file) && !file.startsWith('test/fixtures/')),
    lint: files.filter((file) => /\.(?:ts|js|mjs|astro)$/.test(file) && !isRecord(file)),
    code: files.some((file) => !isRecord(file) && !/^[^/]+\.md$/.test(file)),
    site: files.some((file) => /^(?:content|data|src|public)\/|^astro\.config/.test(file)),
  };
}
