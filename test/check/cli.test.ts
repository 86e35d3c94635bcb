import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCheck } from '../../src/check/command.ts';
import { stamp } from '../../src/check/index.ts';
import { changed, file, on, smallSite, textOf } from './small-site.ts';

const cli = join(import.meta.dirname, '../../src/check/cli.ts');
const run = promisify(execFile);
let folder = '';
/** How many files the small site has. */
const held = changed([]).size;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cakupan-check-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const line = (text?: string) => (text === undefined ? '' : `${text}\n`);

/** Carries the command out as the command line does, its language only from its arguments. */
async function command(...args: string[]): Promise<Ended> {
  const { code, told, refused } = await runCheck(args, undefined);
  return { code, stdout: line(told), stderr: line(refused) };
}

/** Runs the script itself, on a day of the environment. */
async function scriptOn(day: string, ...args: string[]): Promise<Ended> {
  const env = { PATH: process.env['PATH'], SITE_DATE: day };
  try {
    return { code: 0, ...(await run(process.execPath, [cli, ...args], { env })) };
  } catch (error) {
    const { code, stdout, stderr } = error as Ended;
    return { code, stdout, stderr };
  }
}

/** A copy of the small site with one file changed, both languages of it read. */
function copyWith(name: string, path: string, from: string, to: string): string {
  const root = join(folder, name);
  cpSync(smallSite, root, { recursive: true });
  for (const [one, text] of stamp(changed([[path, from, to]]))) {
    if (text !== textOf(one)) writeFileSync(join(root, one), text);
  }
  return root;
}

it('ends with 0 and one line in Indonesian where nothing is wrong', async () => {
  expect(await command('check', '--root', smallSite)).toEqual({
    code: 0,
    stdout: `Tidak ada masalah dalam ${held} berkas.\n`,
    stderr: '',
  });
});

it('ends with 1 and says in English what is wrong', async () => {
  const root = copyWith('broken', file.aboutEn, 'This site', 'Pay Rp50, this site');
  expect(await scriptOn(on, 'check', '--root', root, '--lang', 'en')).toEqual({
    code: 1,
    stdout:
      'content/pages/about/en.mdx:7:5  bare-number  The number "Rp50" is written out. If a rule sets it, use <Rule of="programme/rule" />. Money that was paid, budgeted or promised takes <Paid of="…" /> (not in the data yet? Record it with its source in data/payments/<name>.json).\n' +
      `1 problem and 0 warnings in ${held} files.\n`,
    stderr: '',
  });
});

it('ends with 0 where it only warns', async () => {
  const root = copyWith('warned', file.coverageEn, 'Some workers', 'It soared for some workers');
  const { code, stdout } = await command('--root', root, '--lang=en', '--format', 'github');
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout:
      '::warning file=content/coverage/makassar/en.mdx,line=12,col=4,title=quantity-word::"soared" compares, but its sentence holds no reference. Add <Stat>, <Rule> or <Said> to the sentence, or choose another word.\n' +
      `0 problems and 1 warning in ${held} files.\n`,
  });
});

it('warns of a rule that ends soon, for the day it is asked about', async () => {
  const on = async (day: string) => {
    const { code, stdout } = await command('--root', smallSite, '--lang', 'en', '--on', day);
    return { code, stdout };
  };
  expect(await on('2027-01-29')).toEqual({ code: 0, stdout: `No problems in ${held} files.\n` });
  expect(await on('2027-03-30')).toEqual({
    code: 0,
    stdout:
      'data/programs/bpu.json:69:17  rule-ending (warning)  The rule "bpu/discount" ends on 2027-03-31, in 1 day, and no row follows it. Add the next row once it is set; until then, run the check with --on 2027-04-01 to see what follows.\n' +
      `0 problems and 1 warning in ${held} files.\n`,
  });
});

it('with --strict fails where it would only warn', async () => {
  const args = ['--root', smallSite, '--on', '2027-03-31', '--strict', '--lang', 'en'];
  const { code, stdout } = await command('check', ...args);
  expect({ code, lines: stdout.split('\n') }).toEqual({
    code: 1,
    lines: [
      expect.stringContaining('rule-ending  The rule "bpu/discount" ends on 2027-03-31, today,'),
      `1 problem and 0 warnings in ${held} files.`,
      '',
    ],
  });
});

it('names the rules that end soon, for people and for programs', async () => {
  const args = ['--root', smallSite, '--on', '2027-03-30', '--ending', '30'];
  expect(await command('check', ...args, '--lang', 'en')).toEqual({
    code: 0,
    stdout:
      '2027-03-31  Months with a discount (bpu/discount) ends on 31 March 2027: calculators/self-employed, explainers/self-employed\n',
    stderr: '',
  });
  const { stdout } = await command('check', '--format', 'github', ...args, '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject([{ rule: 'bpu/discount', days: 1 }]);
});

it('tells how each page reads, the hardest first', async () => {
  const { code, stdout } = await command(
    'check',
    '--sentences',
    '--root',
    smallSite,
    '--lang',
    'en',
  );
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines).toHaveLength(8);
  expect(lines[0]).toBe(
    'content/explainers/self-employed/en.mdx:14:1  7.0 words on average in 5 sentences; the longest has 10',
  );
});

it('prints the digest a translation must name', async () => {
  const { code, stdout } = await command('digest', join(smallSite, file.about));
  expect({ code, stdout }).toEqual({ code: 0, stdout: '184bac9f5fc2\n' });
});

it('ends with 2 and one line where it cannot do what is asked', async () => {
  const lines = await Promise.all([
    command('check', '--lang', 'fr'),
    command('check', '--on', '2026-02-30'),
    command('check', '--colour'),
    command('check', '--strict=no'),
    command('check', '--sentences=3'),
    command('check', '--ending', 'soon'),
    command('check', '--root', join(folder, 'nowhere'), '--lang', 'en'),
    command('digest', join(folder, 'nowhere.mdx')),
  ]);
  expect(lines.map(({ code, stderr }) => [code, stderr.split('\n').length])).toEqual(
    lines.map(() => [2, 2]),
  );
  expect(lines[6].stderr).toBe(`"${join(folder, 'nowhere/content')}" cannot be read.\n`);
});

it('prints how to use it in the language asked for, and ends with 0', async () => {
  const { code, stdout, stderr } = await command('check', '--help', '--lang', 'en');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Use: check \[--fix\] \[--lang id\|en\].*\n$/);
  expect(await command('-h')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Pakai: check /) as string,
  });
});

it('refuses in the language asked for, whatever else is asked', async () => {
  const { code, stderr } = await command('check', '--colour', '--lang=en');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^The option "--colour" cannot be used\. Use: check .*\n$/);
});

it('says which setting of the environment it cannot use', async () => {
  expect(await scriptOn('tomorrow', 'check', '--root', smallSite)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'SITE_DATE must be a day written YYYY-MM-DD, not "tomorrow".\n',
  });
});

it('owns up to a fault of its own in one line, without a stack trace', async () => {
  const root = copyWith('unreadable', file.aboutEn, 'This site', 'This page');
  const page = join(root, 'content/pages/about/id.mdx');
  // More than any text can hold; a hole in the file system, which takes no room.
  truncateSync(page, 6e8);
  const { code, stdout, stderr } = await command('check', '--root', root);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^Pemeriksa ini gagal karena kesalahan kami, bukan Anda \(.*\)\..*\n$/);
});
