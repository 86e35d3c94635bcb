import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Program } from '../../src/schema/index.ts';
import { recordRoot } from './record.ts';
import { stampFolder } from './stamped.ts';

/** Folder of this project. */
export const projectRoot = join(import.meta.dirname, '../..');

/** What builds a site, without what it says. */
const machine = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The project in `folder` with the record of the tests, so that it can be built. */
export async function copyProject(folder: string): Promise<void> {
  await linkModules(folder);
  await copyParts(folder, projectRoot, machine);
  await copyParts(folder, recordRoot, ['content', 'data']);
}

/**
 * A project in `folder` that can be built in a few seconds: the small site of the fixtures, with what
 * calculators and calls need of the tests' record (laws, their sources, ways to get in touch).
 */
export async function copySmallProject(folder: string): Promise<void> {
  await linkModules(folder);
  await copyParts(folder, projectRoot, machine);
  await copyParts(folder, recordRoot, ['data/programs', 'data/laws', 'data/channels.json']);
  const small = join(projectRoot, 'test/fixtures/small-site');
  await cp(small, folder, {
    recursive: true,
    filter: (path) => !/\/data\/(?:programs|laws|channels\.json)/.test(path.slice(small.length)),
  });
  await fitPrograms(folder);
  // What the small site has of its own stays.
  for (const part of ['data/sources', 'data/people']) {
    await cp(join(recordRoot, part), join(folder, part), { recursive: true, force: false });
  }
}

/** Takes out of programmes what is said to readers that the small site does not have, or otherwise than there. */
async function fitPrograms(folder: string): Promise<void> {
  const read = async <T>(path: string) => JSON.parse(await readFile(path, 'utf8')) as T;
  const { audiences } = await read<{ audiences: { id: string }[] }>(
    join(folder, 'data/audiences.json'),
  );
  const known = new Set(audiences.map(({ id }) => id));
  const programs = join(folder, 'data/programs');
  for (const name of await readdir(programs)) {
    const path = join(programs, name);
    const program = await read<Program>(path);
    // The small site says "from" and "less than" of contributions, which are no bounds.
    const rules = program.rules.map((rule) => {
      const kept = { ...rule };
      if (rule.kind === 'contribution') delete kept.limit;
      return kept;
    });
    const events = program.events
      ?.map((event) => ({ ...event, audiences: event.audiences.filter((id) => known.has(id)) }))
      .filter((event) => event.audiences.length > 0);
    const kept = { ...program, rules, events };
    if (!events?.length) Reflect.deleteProperty(kept, 'events');
    await writeFile(path, JSON.stringify(kept, null, 2));
  }
}

async function copyParts(folder: string, from: string, parts: readonly string[]): Promise<void> {
  for (const part of parts) {
    await cp(join(from, part), join(folder, part), { recursive: true });
  }
}

/**
 * Gives `folder` the packages of the project: a folder of links, so that what tools write beside the
 * packages stays there.
 */
export async function linkModules(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'), { recursive: true });
  const modules = join(projectRoot, 'node_modules');
  for (const name of await readdir(modules)) {
    // Dot folders are caches, `.bin` apart, which a build does not need.
    if (name.startsWith('.')) continue;
    await symlink(join(modules, name), join(folder, 'node_modules', name));
  }
}

/** How a command ended and all it printed. */
export interface Ended {
  status: number | null;
  output: string;
}

/**
 * Runs `npm run build` in the copy, all its texts read, or in the project itself; waits if another build
 * holds the lock. Whoever has changed the languages of a copy has it stamped by itself.
 */
export async function buildProject(
  folder: string,
  args: string[] = [],
  env: Record<string, string> = {},
  stampIn: (folder: string) => Promise<void> = stampFolder,
): Promise<Ended> {
  if (folder !== projectRoot) await stampIn(folder);
  for (let attempt = 0; ; attempt += 1) {
    const ended = await runNode(folder, ['src/publish/cli.ts', ...args], env);
    if (ended.status !== BUSY || attempt === 30) return ended;
    await new Promise((resume) => setTimeout(resume, 2000));
  }
}

/** Renews every stamp of a copy by the copy's own code, which may know more languages than this one. */
export async function stampByItself(folder: string): Promise<void> {
  const stamped = pathToFileURL(join(projectRoot, 'test/support/stamped.ts')).href;
  const door = pathToFileURL(join(folder, 'src/check/index.ts')).href;
  const script = `
    const { stampFolder } = await import(${JSON.stringify(stamped)});
    await stampFolder('.', await import(${JSON.stringify(door)}));
  `;
  const { status, output } = await runNode(folder, ['--input-type=module', '--eval', script]);
  if (status !== 0) throw new Error(`The copy could not be stamped:\n${output}`);
}

/** Status of a build that found another one running. */
const BUSY = 75;

/** Runs a script of the project with this Node. */
export function runNode(
  folder: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...withoutVitest(process.env), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.once('error', fail);
    child.once('close', (status) => {
      done({ status, output });
    });
  });
}

/** Vitest marks its environment, which would make Astro believe that it builds for a test. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(?:NODE_ENV|NODE_OPTIONS|VITEST.*)$/.test(name),
  );
  return Object.fromEntries(kept);
}
