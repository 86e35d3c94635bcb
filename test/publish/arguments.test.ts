import { expect, it } from 'vitest';
import { commandLocale } from '../../src/i18n/command-language.ts';
import { readBuildArguments } from '../../src/publish/arguments.ts';
import { run } from '../support/run.ts';

it.each([
  [[], { out: 'dist', link: false, strict: false, help: false }],
  [['--out', 'site'], { out: 'site', link: false, strict: false, help: false }],
  [['--out=site', '--lang=en'], { out: 'site', link: false, strict: false, help: false }],
  [['--link'], { out: 'dist', link: true, strict: false, help: false }],
  [['--strict'], { out: 'dist', link: false, strict: true, help: false }],
  [['--help'], { out: 'dist', link: false, strict: false, help: true }],
  [['-h', '--lang', 'id'], { out: 'dist', link: false, strict: false, help: true }],
])('understands %j', (args, expected) => {
  expect(readBuildArguments(args)).toEqual(expected);
});

it.each([
  [['--colour'], '--colour'],
  [['--outDir', 'site'], '--outDir'],
  [['--out'], '--out'],
  [['--out='], '--out'],
  [['--help=yes'], '--help'],
  [['--link=yes'], '--link'],
  [['--strict=no'], '--strict'],
  [['--lang'], '--lang'],
  [['--lang', 'fr'], '--lang fr'],
  [['site'], 'site'],
])('names what it cannot use in %j', (args, expected) => {
  expect(readBuildArguments(args)).toBe(expected);
});

it.each([
  [[], undefined, 'id'],
  [[], 'en', 'en'],
  [['--lang', 'id'], 'en', 'id'],
  [['--colour', '--lang=en'], undefined, 'en'],
  [['--lang', 'fr'], 'en', 'en'],
  [['--lang'], 'fr', 'id'],
])('answers %j with CAKUPAN_LANG=%s in "%s"', (args, environment, expected) => {
  expect(commandLocale(args, environment)).toBe(expected);
});

it('refuses in one line, in the language asked for', () => {
  expect(run('src/publish/cli.ts', '--colour', '--lang', 'en')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'The option "--colour" cannot be used. Use: build [--out FOLDER] [--link] [--strict] [--lang id|en].\n',
  });
  expect(run('src/publish/cli.ts', '--lang', 'fr')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'Pilihan "--lang fr" tidak dapat dipakai. Pakai: build [--out FOLDER] [--link] [--strict] [--lang id|en].\n',
  });
});

it('prints how to use it, and builds nothing', () => {
  expect(run('.config/run.ts', 'build', '--help', '--lang', 'en')).toEqual({
    status: 0,
    stdout: 'Use: build [--out FOLDER] [--link] [--strict] [--lang id|en].\n',
    stderr: '',
  });
});

it('names the tasks there are where it is given another', () => {
  const { status, stderr } = run('.config/run.ts', 'bild');
  expect({ status, lines: stderr.split('\n').length }).toEqual({ status: 2, lines: 2 });
  expect(stderr).toMatch(/^Unknown task "bild"\. Known: .*build/);
});
