import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../src/charts/index.ts';
import { samples } from './samples.ts';

const inputs = Object.values(samples);
const drawAll = (order = inputs) =>
  new Map(order.map((input) => [input, JSON.stringify(drawFigure(input, 'id'))]));

function drawnIn(env: Record<string, string>, cwd: string): string {
  const script = join(import.meta.dirname, 'draw-all.ts');
  const run = spawnSync(process.execPath, [script], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

describe('the same figure gives the same bytes', () => {
  it('however often it is drawn', () => {
    expect(drawAll()).toEqual(drawAll());
  });

  it('in whatever order figures are drawn', () => {
    expect(drawAll(inputs.toReversed())).toEqual(drawAll());
  });

  it('in any time zone, locale, folder and with any fonts', { timeout: 60_000 }, () => {
    const here = drawnIn({ TZ: 'UTC', LANG: 'C' }, import.meta.dirname);
    expect(here.length).toBeGreaterThan(10_000);
    const elsewhere = { TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' };
    expect(drawnIn({ ...elsewhere, FONTCONFIG_FILE: '/dev/null' }, tmpdir())).toBe(here);
  });
});
