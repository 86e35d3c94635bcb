import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import project from '../../package.json' with { type: 'json' };
import { commandLocale } from '../i18n/command-language.ts';
import { publishStrings as t } from '../i18n/strings/publish.ts';
import { readBuildArguments } from './arguments.ts';
import { buildSite } from './build.ts';
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

/** Runs a script with this Node, its output going where ours goes. */
function succeeds(script: string, ...args: string[]): Promise<boolean> {
  return endsWell(spawn(process.execPath, [script, ...args], { ...options, stdio: 'inherit' }));
}

/** The same, but what it prints is held back until `wanted` is fulfilled; if that brings false, it is stopped. */
function succeedsIf(wanted: Promise<boolean>, script: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [script, ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.stdout.resume();
    child.stderr.resume();
    child.kill();
  };
  wanted.then((isWanted) => {
    if (isWanted) {
      child.stdout.pipe(process.stdout);
      child.stderr.pipe(process.stderr);
    } else {
      stop();
    }
  }, stop);
  return endsWell(child);
}

function endsWell(child: ChildProcess): Promise<boolean> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      done(code === 0);
    });
  });
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
    check: () => succeeds(join(root, 'src/authoring/cli.ts'), 'check'),
    render: (folder, checked) => succeedsIf(checked, astro, 'build', '--outDir', folder, '--force'),
  },
);

if (result.ok) {
  const { pages, files } = result.manifest;
  const counts = [pages.length, Object.keys(files).length] as const;
  console.log(t.built[locale](...counts, out, inputs.siteDate));
} else {
  console.error(t[result.stopped][locale]);
  if (result.stopped === 'finish') console.error(result.details);
  if (result.stopped !== 'busy') console.error(t.unchanged[locale]);
  process.exitCode = result.stopped === 'busy' ? 75 : 1;
}
