import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/folders.ts';
import { projectRoot } from '../support/project.ts';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, unknown>;
  env?: Record<string, string>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      if?: string;
      env?: Record<string, string>;
      permissions?: Record<string, string>;
      steps: Step[];
    }
  >;
}

const folder = join(projectRoot, '.github/workflows');
const read = (name: string) => parse(readFileSync(join(folder, name), 'utf8')) as Workflow;

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const workflow = read(name);

  test('may only read, unless a job says what it writes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('runs no text that others wrote', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe('the site is published', () => {
  const { on, env, jobs } = read('deploy.yml');

  test('when main changes, soon after midnight in Makassar, and by hand', () => {
    expect(on).toEqual({
      push: { branches: ['main'] },
      schedule: [{ cron: '10 16 * * *' }],
      workflow_dispatch: null,
    });
  });

  test('as of that day, at the address of its host', () => {
    const steps = jobs['build']?.steps ?? [];
    const build = steps.find(({ run }) => run?.includes('npm run build'));
    expect(build?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
    expect(JSON.stringify([env, jobs['build']?.env])).not.toContain('SITE_DATE');
  });

  test('by jobs that may write no more than they need, and not in forks', () => {
    const writes = Object.entries(jobs).map(([name, { permissions = {} }]) => [
      name,
      Object.keys(permissions).filter((key) => permissions[key] === 'write'),
    ]);
    expect(Object.fromEntries(writes)).toEqual({
      build: [],
      deploy: ['pages', 'id-token'],
      endings: ['issues'],
    });
    for (const name of ['build', 'endings'])
      expect(jobs[name]?.if).toContain('!github.event.repository.fork');
  });
});

describe('a pull request', () => {
  const step = read('check.yml').jobs['check']?.steps.find(({ run }) => run?.includes('git diff'));

  /** What the step finds that looks at the files of a change. */
  async function found(event: string, files: readonly string[]): Promise<string> {
    const root = await temporaryFolder();
    const sh = (command: string, env: Record<string, string> = {}) =>
      spawnSync('bash', ['-e', '-c', command], { cwd: root, env: { ...process.env, ...env } });
    const commit = 'git add . && git -c user.name=a -c user.email=a@example.org commit -q -m a';
    sh(`git init -q && mkdir -p data content src && touch data/a && ${commit}`);
    for (const file of files) await writeFile(join(root, file), 'new');
    expect(sh(commit).status).toBe(0);
    const output = join(root, '.git/output');
    const env = { GITHUB_OUTPUT: output, GITHUB_EVENT_NAME: event };
    expect(sh(step?.run ?? 'false', env).status).toBe(0);
    return readFileSync(output, 'utf8').trim();
  }

  test.each([
    ['pull_request', ['data/a', 'content/b.mdx'], 'code=no'],
    ['pull_request', ['data/a', 'src/b.ts'], 'code=yes'],
    ['pull_request', ['README.md'], 'code=yes'],
    ['push', ['data/a'], 'code=yes'],
  ])('(%s) of %j is tested only where code changes: %s', async (event, files, said) => {
    expect(await found(event, files)).toBe(said);
  });
});
