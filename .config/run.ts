import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedBy, changedFiles } from './changed.ts';
import { closingLine } from './closing-line.ts';

/**
 * Runs the tasks that `package.json` names: `node .config/run.ts <task> [more arguments]`.
 * One place sets the environment every tool runs in, so that scripts need no shell and work on
 * Linux, macOS and Windows alike. More arguments go to the last command of the task.
 */
const root = join(import.meta.dirname, '..');

/** A command: a package with the tool it brings, or a script of ours, and its arguments. */
type Command = readonly [tool: string, ...args: string[]];

/** Commands that run beside each other. */
type Step = readonly Command[];

/** On a build server the problems stand beside the lines that have them. */
const reportFormat = process.env['GITHUB_ACTIONS'] ? ['--format', 'github'] : [];
const check: Command = ['src/check/cli.ts', 'check', ...reportFormat];
const prettier = ['prettier', '--config', '.config/prettier.json'] as const;
const ignored = ['--ignore-path', '.gitignore', '--ignore-path', '.config/prettierignore'] as const;

/** What staff write is never judged by its spaces; `format` tidies its data all the same. */
const ofStaff = '!{content,data,test/fixtures}/**';

const vitest: Command = ['vitest', 'run', '--config', '.config/vitest.config.ts'];

const eslint = ['eslint', '--config', '.config/eslint.config.js', '--max-warnings', '0'] as const;

const [task = '', ...args] = process.argv.slice(2);

/** Whether all tests are asked for: then the site they look at is built beside the steps before them. */
const needsSite =
  task === 'test' &&
  process.env['CAKUPAN_SITE'] === undefined &&
  args.every((one) => one === '--today');

/** Each task in steps; the commands of a step run beside each other. */
const tasks: Record<string, readonly Step[]> = {
  dev: [[['astro', 'dev']]],
  preview: [[['astro', 'preview']]],
  check: [[check]],
  build: [[['src/publish/cli.ts']]],
  hosts: [[['src/publish/hosts/cli.ts']]],
  migrate: [[['src/desk/cli.ts']]],
  import: [[['src/desk/import-cli.ts']]],
  gaps: [[['src/desk/gaps-cli.ts']]],
  links: [[['src/desk/links-cli.ts']]],
  translations: [[['src/desk/translations-cli.ts']]],
  format: [
    [['.config/schemas.ts']],
    [[...prettier, ...ignored, '--write', '--log-level', 'warn', '.', '!test/fixtures/**']],
  ],
  // Cheap checks come first, so that a slip is known before the site is built.
  test: [
    [
      [...prettier, ...ignored, '--check', '--log-level', 'warn', '.', ofStaff],
      ['astro', 'sync'],
      check,
    ],
    // The first two read the types of collections, which `astro sync` has written.
    [
      ['astro', 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
      [...eslint, '.'],
      ...(needsSite ? [['test/support/site-for-tests.ts'] as const] : []),
    ],
    [vitest],
  ],
  // What takes too long for each change: every page, every day; at night and before a release.
  'test:wide': [[[...vitest, '--project', 'wide', '--project', 'chance']]],
  bench: [[['test/bench/run.ts']]],
  mutate: [[['test/mutate/run.ts']]],
};

/** What can only be known on the day itself: whether the site can be published now. */
const stepsOfToday: readonly Step[] = [
  [check],
  [['src/publish/cli.ts', '--out', '.cakupan/today']],
];

/** What the changes since the last commit can break, but for what only a site shows that is built. */
function testsOfChange(): readonly Step[] {
  const files = changedFiles(root);
  const { format, lint, code, site, projects, leftOut } = askedBy(files);
  if (leftOut.length > 0)
    console.log(`Left out, for npm test to run: the tests in test/{${leftOut.join(',')}}.\n`);
  const formats: Command[] =
    format.length > 0
      ? [[...prettier, ...ignored, '--check', '--log-level', 'warn', '--ignore-unknown', ...format]]
      : [];
  const lints: Command[] = lint.length > 0 ? [[...eslint, ...lint]] : [];
  const named = projects.flatMap((project) => ['--project', project]);
  // Every build begins with the check.
  const judged: Command = site ? ['src/publish/cli.ts', '--out', '.cakupan/changed'] : check;
  const types: Command[] = code ? [['typescript', '--noEmit', '-p', '.'], ...lints] : [];
  return [
    [...formats, ['astro', 'sync']],
    [judged, ...types],
    ...(code ? [[[...vitest, ...named, '--passWithNoTests', '--changed', 'HEAD']] as Step] : []),
  ];
}

const environment = {
  ...process.env,
  TZ: 'UTC',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** The day every test runs for, unless a caller names another. */
const testDate = {
  SITE_DATE: process.env['SITE_DATE'] ?? '2026-11-22',
  ...(needsSite ? { CAKUPAN_SITE: '.cakupan/test-project/dist' } : {}),
};

/** Path of the script behind `tool`: ours as it is, a package's from its `bin`. */
function scriptOf(tool: string): string {
  if (tool.endsWith('.ts')) return join(root, tool);
  const folder = join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : (bin[tool] ?? Object.values(bin)[0]);
  if (!path) throw new Error(`The package ${tool} brings no command.`);
  return join(folder, path);
}

/** Signals that end a task: they are handed on, so that no child goes on alone. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command to its end and gives its status. What it prints is shown as it comes, or where other
 * commands run beside it, at its end.
 */
function run([tool, ...args]: Command, env: NodeJS.ProcessEnv, isAlone: boolean): Promise<number> {
  const child = spawn(process.execPath, [scriptOf(tool), ...args], {
    cwd: root,
    env,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => printed.push(chunk));
  const handOn = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, handOn);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (status) => {
      for (const signal of SIGNALS) process.off(signal, handOn);
      process.stdout.write(Buffer.concat(printed));
      // A command ended by a signal (Ctrl+C in `npm run dev`) has no status.
      done(status ?? 130);
    });
  });
}

const steps = tasks[task];
if (!steps) {
  console.error(`Unknown task "${task}". Known: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
const isTest = task.startsWith('test');
const ofOurs = task === 'test' ? ['--today', '--changed'] : [];
const more = args.filter((argument) => !ofOurs.includes(argument));
if (!isTest) process.exit(await runAll(steps, environment));
if (ofOurs.length > 0 && args.includes('--changed'))
  process.exit(await runAll(testsOfChange(), { ...environment, ...testDate }));
if (ofOurs.length > 0 && args.includes('--today')) {
  const status = await runAll(stepsOfToday, { ...environment, SITE_DATE: undefined }, false);
  if (status !== 0) process.exit(status);
}
process.exit(await runAll(steps, { ...environment, ...testDate }));

/**
 * Runs steps one after the other until one of them fails; gives its status. More arguments go to the
 * last of all.
 */
async function runAll(
  all: readonly Step[],
  env: NodeJS.ProcessEnv,
  endsAll = true,
): Promise<number> {
  for (const step of all) {
    const isLast = endsAll && step === all.at(-1);
    const commands = step.map((command) => (isLast ? ([...command, ...more] as Command) : command));
    const isAlone = commands.length === 1;
    const statuses = await Promise.all(commands.map((command) => run(command, env, isAlone)));
    const at = statuses.findIndex((status) => status !== 0);
    if (at === -1) continue;
    if (isTest && !isLast) {
      console.log(`\nStopped at ${step[at]?.[0] ?? ''}: the tests that come after it did not run.`);
      console.log(closingLine({ passed: 0, failed: 1, skipped: 0 }));
    }
    return statuses[at] ?? 1;
  }
  return 0;
}
