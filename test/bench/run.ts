import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/publish/files.ts';
import { copyProject, linkModules, runNode } from '../support/project.ts';
import { writeBareProject } from './bare.ts';
import { addCorpus, type Size } from './corpus.ts';
import { growth, MOST_GROWTH } from './growth.ts';
import { benchVisit } from './visit.ts';

/**
 * `npm run bench`: builds a generated corpus as `npm run build` does, check and policy included, and a
 * bare Astro project of the same texts and numbers, in turn (A B A B); prints what a page of each costs
 * in time and in work of the processors, the bytes of both sites and the ratios. `--small` takes a corpus
 * that is built in a minute; `--visit` weighs and times a visit of the built site instead (`visit.ts`).
 */
const small = { name: '40 regions, 20 releases, 12 years', size: sized(40, 20, 12) };
const large = [
  { name: '200 regions, 100 releases', size: sized(200, 100, 0) },
  // With the 24 of South Sulawesi that the data holds: 514, and the 38 provinces.
  { name: '514 regencies and cities, 38 provinces, 12 years', size: sized(490, 0, 12) },
];
const sizes = process.argv.includes('--small') ? [small] : large;

/** How often each of the two is built. */
const ROUNDS = 2;

function sized(regions: number, releases: number, years: number): Size {
  return { regions, releases, years };
}

/** What a build took. */
interface Cost {
  pages: number;
  seconds: number;
  /** Seconds that processors worked, all processes together. */
  work: number;
  /** Of the largest process, in MB. */
  memory: number;
  /** Of all pages, in MB. */
  html: number;
  /** Of the whole site, in MB. */
  site: number;
}

/** Each process writes what it worked and held into a file of its own as it ends. */
const noteUsage = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const note = JSON.stringify({ held: maxRSS, worked: userCPUTime + systemCPUTime });
  writeFileSync(process.env.BENCH_NOTES + '/' + process.pid, note);
});`;

async function measure(folder: string, script: string[]): Promise<Cost> {
  // From nothing each time: a build takes over what an earlier one made, or all of its site.
  for (const made of ['dist', '.cakupan', '.astro'])
    await rm(join(folder, made), { recursive: true, force: true });
  const notes = join(folder, '.cakupan/notes');
  await mkdir(notes, { recursive: true });
  const start = performance.now();
  const { status, output } = await runNode(folder, script, {
    SITE_DATE: '2026-11-22',
    BENCH_NOTES: notes,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noteUsage)}`,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  const processes = await Promise.all(
    (await readdir(notes)).map(
      async (name) =>
        JSON.parse(await readFile(join(notes, name), 'utf8')) as { held: number; worked: number },
    ),
  );
  const dist = join(folder, 'dist');
  const files = await Promise.all(
    (await filesBelow(dist)).map(async (path) => ({
      isPage: path.endsWith('.html'),
      bytes: (await stat(join(dist, path))).size,
    })),
  );
  const pages = files.filter(({ isPage }) => isPage);
  return {
    pages: pages.length,
    seconds,
    work: processes.reduce((sum, { worked }) => sum + worked, 0) / 1_000_000,
    memory: Math.max(...processes.map(({ held }) => held)) / 1024,
    html: bytesOf(pages),
    site: bytesOf(files),
  };
}

function bytesOf(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
}

async function compare(name: string, size: Size): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cakupan-bench-'));
  try {
    const [whole, bare] = [join(folder, 'whole'), join(folder, 'bare')];
    await copyProject(whole);
    await addCorpus(whole, size);
    await writeBareProject(bare, whole);
    await linkModules(bare);

    const astro = fileURLToPath(
      new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json')),
    );
    const costs: { ours: Cost; bares: Cost }[] = [];
    console.log(name);
    for (let round = 0; round < ROUNDS; round += 1) {
      const ours = await measure(whole, ['src/publish/cli.ts']);
      console.log(line('Cakupan, with check', ours));
      const bares = await measure(bare, [astro, 'build']);
      console.log(line('bare Astro', bares));
      costs.push({ ours, bares });
    }
    for (const [what, of] of ratios) {
      const each = costs.map(({ ours, bares }) => of(ours) / of(bares));
      console.log(`  ${what}: ${each.map((ratio) => `${ratio.toFixed(2)} x`).join(', ')}`);
    }
    console.log();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is held beside bare Astro, round by round. */
const ratios: readonly (readonly [string, (of: Cost) => number])[] = [
  ['time a page', ({ pages, seconds }) => seconds / pages],
  ['work a page', ({ pages, work }) => work / pages],
  ['work a MB of the site', ({ site, work }) => work / site],
  ['bytes a page', ({ pages, html }) => html / pages],
  ['memory', ({ memory }) => memory],
];

function line(name: string, of: Cost): string {
  return [
    name.padEnd(22),
    `${of.pages} pages`.padStart(11),
    `${of.seconds.toFixed(1)} s`.padStart(9),
    `${of.work.toFixed(1)} s work`.padStart(14),
    `${((1000 * of.work) / of.pages).toFixed(1)} ms work a page`.padStart(22),
    `${of.memory.toFixed(0)} MB held`.padStart(13),
    `${of.html.toFixed(1)} of ${of.site.toFixed(1)} MB in pages`.padStart(26),
  ].join('');
}

if (process.argv.includes('--visit')) {
  await benchVisit(fileURLToPath(new URL('../../dist', import.meta.url)));
  process.exit();
}

const slow = growth();
console.log('The check: how many times as long eight times as much takes');
for (const { name, times } of slow.slice(0, 5))
  console.log(`${times.toFixed(1).padStart(6)}  ${name}`);
console.log();
if (slow.some(({ times }) => times > MOST_GROWTH)) process.exitCode = 1;

for (const { name, size } of sizes) await compare(name, size);
