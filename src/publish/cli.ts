import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import project from '../../package.json' with { type: 'json' };
import { readDoors } from '../doors/index.ts';
import { SKIPPED } from '../doors/skipped.ts';
import { commandLocale } from '../i18n/command-language.ts';
import { publishStrings as t } from '../i18n/strings/publish.ts';
import { readBuildArguments } from './arguments.ts';
import { buildSite } from './build.ts';
import { readRendered, type Rendered } from './rendered.ts';
import { WRITTEN } from './written.ts';
import type { Inputs } from '../inputs.ts';

/**
 * `npm run build`: checks, renders and publishes the site into `dist/` (or `--out <folder>`).
 * Messages are Indonesian, or English with `--lang en` or `CAKUPAN_LANG=en`, as those of the check.
 * Ends with 0, with 1 when the site could not be built, with 2 when it cannot tell what is asked for, or
 * with 75 when another build is running.
 */
const root = join(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const locale = commandLocale(args, process.env['CAKUPAN_LANG']);
const { out } = readArgumentsOrStop();
const inputs = await readInputsOrStop();

const options = {
  cwd: root,
  // A build that begins before midnight speaks for one day throughout.
  env: {
    ...process.env,
    SITE_DATE: inputs.siteDate,
    CAKUPAN_LANG: locale,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  },
};

function readArgumentsOrStop(): { out: string } {
  const asked = readBuildArguments(args);
  if (typeof asked === 'string') {
    console.error(`${t.badOption[locale](asked)} ${t.usage[locale]}`);
    process.exit(2);
  }
  if (!asked.help) return asked;
  console.log(t.usage[locale]);
  process.exit(0);
}

async function readInputsOrStop(): Promise<Inputs> {
  try {
    return (await import('../inputs.ts')).inputs;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** Runs a script with this Node, its output going where ours goes; `env` adds to its environment. */
function succeeds(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...args], {
    ...options,
    env: { ...options.env, ...env },
    stdio: 'inherit',
  });
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      done(code === 0);
    });
  });
}

/** Has Astro render into `folder` what the check let in. */
async function render(folder: string): Promise<Rendered | null> {
  const written = `${folder}.json`;
  try {
    const doors = readDoors(root);
    const env = { [WRITTEN]: written, [SKIPPED]: JSON.stringify(doors.skipped) };
    const isRendered = await succeeds(astro, ['build', '--outDir', folder, '--force'], env);
    return isRendered ? await readRendered(doors, written) : null;
  } finally {
    await rm(written, { force: true });
  }
}

const astro = fileURLToPath(new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json')));

const result = await buildSite(
  {
    root,
    out: resolve(root, out),
    inputs,
    generator: { name: project.name, version: project.version },
  },
  {
    check: () => succeeds(join(root, 'src/authoring/cli.ts'), ['check']),
    render,
  },
);

if (result.ok) {
  const { pages, files } = result.manifest;
  const counts = [pages.length, Object.keys(files).length] as const;
  console.log(t.built[locale](...counts, out, inputs.siteDate));
} else {
  console.error(t[result.stopped][locale]);
  if (result.stopped === 'finish') console.error(result.details[locale]);
  if (result.stopped !== 'busy') console.error(t.unchanged[locale]);
  process.exitCode = result.stopped === 'busy' ? 75 : 1;
}
