import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/publish/files.ts';
import { copyProject, linkModules, runNode } from '../support/project.ts';
import { writeBareProject } from './bare.ts';
import { addCorpus, type Size } from './corpus.ts';
import { growth, MOST_GROWTH } from './growth.ts';

/**
 * `npm run bench`: builds a generated corpus as `npm run build` does, check and policy included, and
 * beside it with a bare Astro project; prints pages a second and peak memory of both, and the ratio.
 */
const sizes: { name: string; size: Size }[] = [
  {
    name: '200 regions and 100 releases, two languages',
    size: { regions: 200, releases: 100, years: 0 },
  },
  {
    // With the 24 of South Sulawesi that the data holds: 514, and the 38 provinces.
    name: '514 regencies and cities and 38 provinces, 12 years, two languages',
    size: { regions: 490, releases: 0, years: 12 },
  },
];

/** What a build took. */
interface Cost {
  pages: number;
  seconds: number;
  /** Of the largest process, in MB. */
  memory: number;
}

/** Each process writes the most memory it ever held into a file of its own as it ends. */
const noteMemory = `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  writeFileSync(process.env.BENCH_NOTES + '/' + process.pid, String(process.resourceUsage().maxRSS));
});`;

async function measure(folder: string, script: string[]): Promise<Cost> {
  const notes = join(folder, '.cakupan/notes');
  await mkdir(notes, { recursive: true });
  const start = performance.now();
  const { status, output } = await runNode(folder, script, {
    SITE_DATE: '2026-11-22',
    BENCH_NOTES: notes,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noteMemory)}`,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build failed:\n${output}`);
  const held = (await readdir(notes)).map(async (name) =>
    Number(await readFile(join(notes, name))),
  );
  const pages = (await filesBelow(join(folder, 'dist'))).filter((path) => path.endsWith('.html'));
  const memory = Math.max(...(await Promise.all(held))) / 1024;
  return { pages: pages.length, seconds, memory };
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
    const bareCost = await measure(bare, [astro, 'build']);
    const cost = await measure(whole, ['src/publish/cli.ts']);

    console.log(name);
    console.log(line('Cakupan, with check', cost));
    console.log(line('bare Astro', bareCost));
    const ratios = [rate(bareCost) / rate(cost), cost.memory / bareCost.memory];
    const [time = '', memory = ''] = ratios.map((ratio) => ratio.toFixed(2));
    console.log(`ratio: ${time} x the time a page, ${memory} x the memory\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const rate = ({ pages, seconds }: Cost) => pages / seconds;

function line(name: string, of: Cost): string {
  return [
    name.padEnd(22),
    `${of.pages} pages`.padStart(11),
    `${of.seconds.toFixed(1)} s`.padStart(9),
    `${rate(of).toFixed(0)} pages/s`.padStart(13),
    `${of.memory.toFixed(0)} MB`.padStart(9),
  ].join('');
}

const slow = growth();
console.log('The check: how many times as long eight times as much takes');
for (const { name, times } of slow.slice(0, 5))
  console.log(`${times.toFixed(1).padStart(6)}  ${name}`);
console.log();
if (slow.some(({ times }) => times > MOST_GROWTH)) process.exitCode = 1;

for (const { name, size } of sizes) await compare(name, size);
