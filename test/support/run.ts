import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

/** Runs a script of the project with its language only from its arguments. */
export function run(script: string, ...args: string[]) {
  const env = { PATH: process.env['PATH'] };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, script), ...args],
    { env, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}
