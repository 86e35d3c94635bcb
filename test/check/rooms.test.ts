import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import arrows from '../../.config/arrows.json' with { type: 'json' };
import { projectRoot } from '../support/project.ts';

// The picture of the rooms is written from what the linter holds:
// `npx vitest run --config .config/vitest.config.ts --project pure test/check/rooms.test.ts -u` writes it anew.

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const mayUse: Record<string, string[]> = arrows;

/** Every room that one reaches through others, without going straight to `skipped`. */
function reachedFrom(room: string, skipped: string): Set<string> {
  const reached = new Set<string>();
  const go = (one: string) => {
    for (const next of mayUse[one] ?? []) {
      if ((one === room && next === skipped) || reached.has(next)) continue;
      reached.add(next);
      go(next);
    }
  };
  go(room);
  return reached;
}

it('the README draws the rooms as the linter holds them', async () => {
  const lines = Object.entries(mayUse)
    .toReversed()
    .flatMap(([room, used]) =>
      used.filter((one) => !reachedFrom(room, one).has(one)).map((one) => `  ${room} --> ${one}\n`),
    );
  const picture = /(?<=\n```mermaid\nflowchart TD\n)(?: .*\n)*/;
  expect(readme).toMatch(picture);
  const path = join(projectRoot, 'README.md');
  await expect(readme.replace(picture, () => lines.join(''))).toMatchFileSnapshot(path);
});

test('arrows never come back to a room', () => {
  for (const room of Object.keys(mayUse)) expect(reachedFrom(room, '')).not.toContain(room);
});

test('the linter and the README know every room and every loose file of src/', () => {
  const src = readdirSync(join(projectRoot, 'src'), { withFileTypes: true });
  const [, map = ''] = /\nsrc\/\n([^]*?)\ntest\/ /.exec(readme) ?? [];
  const named = new Set(map.match(/[a-z0-9-]+(?:\.[a-z.]+|\/)/g) ?? []);
  const rooms = src.filter((one) => one.isDirectory()).map(({ name }) => name);
  for (const room of rooms) expect(named).toContain(`${room}/`);
  for (const { name } of src.filter((one) => one.isFile())) expect(named).toContain(name);
  expect(rooms.filter((room) => room !== 'styles').toSorted()).toEqual(
    Object.keys(mayUse).toSorted(),
  );
});

test.each(['check', 'components', 'desk', 'doors', 'i18n', 'jamsostek', 'publish'])(
  'the README says what each part of %s/ is for',
  (room) => {
    const parts = readdirSync(join(projectRoot, 'src', room), { withFileTypes: true });
    const names = parts.filter((part) => part.isDirectory()).map(({ name }) => name);
    expect(names.filter((name) => !readme.includes(` ${name}/`))).toEqual([]);
  },
);
