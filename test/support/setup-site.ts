import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from './project.ts';
import { siteForTests } from './site-for-tests.ts';
import './provided.ts';

/** Set-ups of several projects run in one process, each with modules of its own: one build for all. */
const shared = globalThis as { cakupanTestSite?: Promise<string> };

/**
 * Builds the site of the tests' record once. `CAKUPAN_SITE=dist` takes a site that is built already: by
 * `npm test` beside its other steps, or while working on the tests.
 */
export async function setup(project: TestProject): Promise<void> {
  const built = process.env['CAKUPAN_SITE'];
  shared.cakupanTestSite ??= built ? Promise.resolve(resolve(projectRoot, built)) : siteForTests();
  project.provide('siteFolder', await shared.cakupanTestSite);
}
