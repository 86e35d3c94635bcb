import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLocale } from '../i18n/command-language.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import { readBuildArguments } from './arguments.ts';
import { LINK, STRICT } from './asked.ts';
import { builtFile, standing, stateOf } from './unchanged.ts';

/**
 * `npm run build`: a name for `astro build` that knows its options. The guarantees of a build are in
 * the integration, whoever starts it. Where nothing has changed since the last one, the site stands as it is.
 * Ends with 0, with 1 when the site could not be built, with 2 when it cannot tell what is asked for, or
 * with 75 when another build is running.
 */
const args = process.argv.slice(2);

/**
 * Has the bundler give back what it no longer needs, and take memory by small pages: it read all texts at
 * once before the first page is made, and held two thirds of that to the end. It asks as it is loaded.
 */
const THRIFTY = { MIMALLOC_PURGE_DELAY: '0', MIMALLOC_ALLOW_THP: '0' };

const locale = commandLocale(args, process.env['CAKUPAN_LANG']);
const asked = readBuildArguments(args);

if (typeof asked === 'string') {
  console.error(`${t.badOption[locale](asked)} ${t.usage[locale]}`);
  process.exitCode = 2;
} else if (asked.help) {
  console.log(t.usage[locale]);
} else {
  process.env['CAKUPAN_LANG'] = locale;
  if (asked.link) process.env[LINK] = '1';
  if (asked.strict) process.env[STRICT] = '1';
  const root = fileURLToPath(new URL('../..', import.meta.url));
  process.chdir(root);
  const out = resolve(root, asked.out);
  const built = standing(builtFile(root, out), await stateNow(root), out);
  if (built) {
    console.log([built.told, t.same[locale](asked.out)].join('\n'));
  } else {
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    Object.assign(process.env, { ...THRIFTY, ...process.env });
    const astro = new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json'));
    process.argv.splice(1, process.argv.length, fileURLToPath(astro), 'build');
    process.argv.push('--outDir', asked.out, '--force');
    await import(astro.href);
  }
}

/** What a build is made from now; null where that cannot be told, and the build itself will say why. */
async function stateNow(folder: string): Promise<string | null> {
  const outside = await import('../inputs.ts').catch(() => null);
  return outside && stateOf(folder, outside.inputs, process.env);
}
