import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
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
const read = (name: string) => load(readFileSync(join(folder, name), 'utf8')) as Workflow;

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
