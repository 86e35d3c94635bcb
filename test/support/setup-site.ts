import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildProject, copyProject, projectRoot } from './project.ts';
import './provided.ts';

/** Set-ups of several projects run in one process, each with modules of its own: one build for all. */
const shared = globalThis as { cakupanTestSite?: Promise<string> };

/**
 * Builds the site of the tests' record once, as `npm run build` does. `CAKUPAN_SITE=dist` takes a site
 * that is built already, while working on the tests.
 */
export async function setup(project: TestProject): Promise<void> {
  shared.cakupanTestSite ??= siteForTests();
  project.provide('siteFolder', await shared.cakupanTestSite);
}

async function siteForTests(): Promise<string> {
  const built = process.env['CAKUPAN_SITE'];
  if (built) return resolve(projectRoot, built);
  const project = join(projectRoot, '.cakupan/test-project');
  await rm(project, { recursive: true, force: true });
  await copyProject(project);
  const { status, output } = await buildProject(project);
  if (status !== 0) throw new Error(`The site for the tests could not be built:\n${output}`);
  return join(project, 'dist');
}
