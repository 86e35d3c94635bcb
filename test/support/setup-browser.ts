import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { choosePages } from './chosen.ts';
import { findBrowser } from './chromium.ts';
import { serveFolder } from './server.ts';
import { readSite } from './site.ts';
import './provided.ts';

/** Serves the built site and starts one browser, to which every test file connects. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launchServer({
    executablePath,
    env: { ...process.env, ...env },
    // Containers run as root, where the sandbox cannot start; only our own pages are opened.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
  const folder = project.getProvidedContext().siteFolder;
  const site = await serveFolder(folder);
  project.provide('chosen', choosePages(readSite(folder)));
  project.provide('siteOrigin', site.origin);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
