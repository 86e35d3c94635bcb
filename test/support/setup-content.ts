import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Reads the collections once: under Vitest they are empty until plain Node has done so. */
export function setup(): void {
  const astro = fileURLToPath(
    new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json')),
  );
  const { status, stderr } = spawnSync(process.execPath, [astro, 'sync'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`astro sync failed:\n${stderr}`);
}
