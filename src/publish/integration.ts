import { fileURLToPath, pathToFileURL } from 'node:url';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import project from '../../package.json' with { type: 'json' };
import { readDoors, type Doors } from '../doors/index.ts';
import { KEPT } from '../doors/kept.ts';
import { SKIPPED } from '../doors/skipped.ts';
import { commandLocale } from '../i18n/command-language.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import { inputs } from '../inputs.ts';
import { ownSite } from '../own-site.ts';
import type { Bilingual } from '../schema/index.ts';
import { LINK, STRICT } from './asked.ts';
import { startBuild, type Build } from './build.ts';
import { dataModule } from './data-module.ts';
import { FinishError } from './finish.ts';
import { checkApart } from './check-apart.ts';
import type { Numbers } from './gate.ts';
import { BusyError } from './lock.ts';
import { ForeignLinkError } from './swap.ts';
import { renderedOf } from './rendered.ts';
import { builtFile, keepBuilt, siteOf, stateOf } from './unchanged.ts';
import { recordFiles, recordScripts, type FilesWritten } from './written.ts';

/** Exit status of a build that found another one running. */
const BUSY = 75;

/**
 * The gate that every build passes: it checks content and data before anything is written, has Astro
 * render into a folder aside, finishes the pages there, and only then puts them in the place of the
 * old site. Whatever goes wrong before that leaves the old site as it was, and ends with status 1.
 * In `astro dev` problems show in the terminal and over the page, and vanish once they are mended.
 *
 * Messages are Indonesian, or English with `--lang en` or `CAKUPAN_LANG=en`, as those of the check.
 */
export function cakupan(): AstroIntegration {
  const locale = commandLocale(process.argv.slice(2), process.env['CAKUPAN_LANG']);
  const written: FilesWritten = { files: new Map(), routes: new Map(), scripts: [] };
  let build: Build | undefined;
  let doors: Doors | undefined;
  let numbers: Numbers | null = null;
  /** What the build has said that the next one says again where nothing has changed. */
  const told: string[] = [];
  let [root, out] = ['', ''];
  let state: string | null = null;

  /** Ends the process: why, in words, and that the old site stands. */
  function stop(...lines: string[]): never {
    console.error([...lines, t.unchanged[locale]].join('\n'));
    process.exit(1);
  }

  /** Says what is too big for readers: a newsroom is not kept from publishing by a size. */
  function warn(details: Bilingual): void {
    const words = `${t.heavy[locale]}\n${details[locale]}`;
    told.push(words);
    console.warn(words);
  }

  return {
    name: 'cakupan',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        updateConfig({ vite: { plugins: [dataModule(config.root)] } });
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
        state = stateOf(root, inputs, process.env);
        out = fileURLToPath(config.outDir);
        const generator = { name: project.name, version: project.version };
        try {
          build = await startBuild({
            root,
            out,
            inputs,
            generator,
            host: ownSite.host ?? {},
            asLink: process.env[LINK] === '1',
            ...(process.env[STRICT] === '1' ? {} : { warn }),
          });
        } catch (error) {
          if (error instanceof ForeignLinkError)
            stop(t.foreignLink[locale](relative(root, out), error.target));
          if (!(error instanceof BusyError)) throw error;
          console.error(t.busy[locale]);
          process.exit(BUSY);
        }
        endWithProcess(build);
        doors = readDoors(root);
        const checked = await checkApart({ root, doors, on: inputs.siteDate, locale });
        told.push(checked.text);
        console.log(checked.text);
        if (!checked.numbers) stop(t.check[locale]);
        numbers = checked.numbers;
        // A build that begins before midnight speaks for one day throughout.
        process.env['SITE_DATE'] = inputs.siteDate;
        process.env[SKIPPED] = JSON.stringify(doors.skipped);
        process.env[KEPT] = build.kept;
        updateConfig({
          outDir: pathToFileURL(`${build.next}/`),
          vite: { plugins: [recordScripts(written)] },
        });
      },
      'astro:routes:resolved': ({ routes }) => {
        for (const { pattern, entrypoint } of routes) written.routes.set(pattern, entrypoint);
      },
      'astro:server:setup': async ({ server }) => {
        // A build has its check apart.
        const { watchProblems } = await import('./watch.ts');
        watchProblems(server, inputs.siteDate, locale);
      },
      'astro:build:done': async ({ dir, assets }) => {
        if (!build || !doors || !numbers) return;
        recordFiles(written, dir, assets);
        try {
          const { pages, files } = await build.publish(renderedOf(doors, written, numbers));
          const counts = [pages.length, Object.keys(files).length] as const;
          const folder = relative(process.cwd(), out) || '.';
          told.push(t.built[locale](...counts, folder, inputs.siteDate));
          console.log(told.at(-1));
          // What has changed meanwhile is not in this site.
          if (state !== null && state === stateOf(root, inputs, process.env))
            keepBuilt(builtFile(root, out), { state, site: siteOf(out), told: told.join('\n') });
        } catch (error) {
          if (!(error instanceof FinishError)) throw error;
          stop(t.finish[locale], error.details[locale]);
        } finally {
          build.end();
        }
      },
    },
  };
}

/** Has a build cleared away however its process ends, short of being killed outright. */
function endWithProcess(build: Build): void {
  process.once('exit', () => {
    build.end();
  });
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => process.exit(status));
}
