import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildProject, copyProject, projectRoot } from './project.ts';

/**
 * Builds the site of the tests' record, as `npm run build` does, and gives its folder. Run by itself, it builds the
 * site for a run of tests that is told of it by `CAKUPAN_SITE`.
 * @throws Error with all that the build said when it fails
 */
export async function siteForTests(): Promise<string> {
  const project = join(projectRoot, '.cakupan/test-project');
  await rm(project, { recursive: true, force: true });
  await copyProject(project);
  const { status, output } = await buildProject(project);
  if (status !== 0) throw new Error(`The site for the tests could not be built:\n${output}`);
  return join(project, 'dist');
}

if (import.meta.main) await siteForTests();
