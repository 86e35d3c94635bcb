import { describe, expect, it } from 'vitest';
import { checkFiles, stamp, type Problem } from '../../src/check/index.ts';
import { readJson } from '../../src/check/reading/json-places.ts';
import { dayOf } from '../../src/mdx/embargo.ts';
import { parseFrontMatter } from '../../src/mdx/front-matter.ts';
import { placesOf, type KeyRole, type ToldValue } from '../../src/schema/role.ts';
import { contentFolders, type ContentFolder } from '../../src/schema/index.ts';
import { keysOfDataFile, keysOfMatter } from '../../src/schema/roles.ts';
import { changed, on } from '../check/small-site.ts';
import { isWide } from '../support/ring.ts';
import { breaksInData, breaksInMatter, breaksInOne, type Break } from './breaks.ts';
import { moreRules, samples, vectors } from './samples.ts';

type Json = Record<string, unknown>;
type Path = ToldValue['path'];

/** The small site with a section on its page of text, and a page of a programme. */
const site = new Map(changed([]));
for (const language of ['id', 'en']) {
  const about = `content/pages/about/${language}.mdx`;
  const text = (site.get(about) ?? '').replace('---\n', '---\nsections:\n  - isi\n');
  site.set(about, `${text}\n## Kata\n`);
  const page = ['title: Kata', 'summary: Kata', 'program: bpu', 'lead: rule:bpu/jkm', 'who: orang'];
  site.set(
    `content/programs/bpu/${language}.mdx`,
    ['---', ...page, 'checked: 2026-11-22', 'sections:', '  - isi', '---', '', '## Kata', ''].join(
      '\n',
    ),
  );
}

/** What is told of the site, by the files that differ: most keys of a file are broken from one state. */
const problems = new Map<string, readonly Problem[]>();

/** What is told of a file: where, and what. */
function toldOf(files: ReadonlyMap<string, string>, file: string): Problem[] {
  const state = JSON.stringify([...files].filter(([name, text]) => site.get(name) !== text));
  const all = problems.get(state) ?? checkFiles(stamp(files), { on });
  problems.set(state, all);
  return all.filter((problem) => problem.file === file);
}

/** The same value with another at `path`. */
function withAt(value: unknown, [step, ...rest]: Path, inner: unknown): unknown {
  if (step === undefined) return inner;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? withAt(item, rest, inner) : item));
  }
  const object = value as Json;
  return { ...object, [step]: withAt(object[step], rest, inner) };
}

/** `value` with a key of `path` written, should it be none; and the way to it. */
function written(value: unknown, path: readonly string[]): { value: unknown; path: Path } | null {
  const found = placesOf(value, path).find((one) => one.value !== null);
  if (found) return { value, path: found.path };
  for (let end = path.length; end > 0; end -= 1) {
    const name = path[end - 1] ?? '';
    const [above] = placesOf(value, path.slice(0, end - 1));
    if (!above || !Object.hasOwn(samples, name)) continue;
    const filled = withAt(value, [...above.path, name], samples[name]);
    const [there] = placesOf(filled, path);
    if (there) return { value: filled, path: there.path };
  }
  return null;
}

interface Case {
  name: string;
  file: string;
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
  lines: [from: number, to: number];
}

/** Every data file as it is broken: with all keys that its schema knows. */
function contentOf(file: string): unknown {
  const value = JSON.parse(site.get(file) ?? '') as Json;
  if (file === 'data/vectors.json') return { vectors };
  return file.startsWith('data/programs/')
    ? { ...value, rules: [...(value['rules'] as unknown[]), ...moreRules] }
    : value;
}

function casesOfKey(file: string, { path, role }: KeyRole): Case[] | null {
  const place = written(contentOf(file), path);
  if (!place) return null;
  const print = (value: unknown) => JSON.stringify(value, null, 2);
  const [found] = placesOf(place.value, place.path.map(String));
  const value = found?.value ?? at(place.value, place.path);
  const before = new Map([...site, [file, print(place.value)] as const]);
  return breaksInData({ role, value }).map((broken) => {
    const text = print(withAt(place.value, place.path, broken.value));
    const reading = readJson(file, text);
    if (!reading.ok) throw new Error(`${file} cannot be read`);
    const { line } = reading.file.placeOf(place.path);
    return {
      name: `${path.join('.')}: ${broken.name}`,
      file,
      before,
      after: new Map([...site, [file, text]]),
      lines: [line, line + print(broken.value).split('\n').length - 1],
    };
  });
}

/**
 * The breaks of the keys of a kind: of each key one, in turn, so that between them the keys are broken in
 * every way. The wide ring tries each way on each key.
 */
function tried(ofKeys: readonly (readonly Case[] | null)[]): Case[] {
  return ofKeys.flatMap((found, index) => {
    const turn = found?.[index % found.length];
    return isWide || !turn ? (found ?? []) : [turn];
  });
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => (here as Json)[step], value);
}

function expectTold({ file, before, after, lines: [from, to] }: Case) {
  const here = (files: ReadonlyMap<string, string>) =>
    toldOf(files, file)
      .filter(({ line }) => line >= from && line <= to)
      .map(({ code, args }) => `${code} ${JSON.stringify(args)}`);
  const known = here(before);
  expect(here(after).filter((told) => !known.includes(told))).not.toEqual([]);
}

describe('every key of data, broken in each way its role forbids, is told of at its line', () => {
  const files = [...site.keys()].filter((file) => file.endsWith('.json'));
  const kinds = Map.groupBy(files, (file) => file.replace(/^data\/([a-z]+\/).*$/, 'data/$1'));
  for (const [kind, ofKind] of kinds) {
    const keys = keysOfDataFile((ofKind[0] ?? '').slice('data/'.length));
    const cases = keys.map((key) => {
      const found = ofKind.map((file) => casesOfKey(file, key)).find((some) => some !== null);
      return { name: key.path.join('.'), found };
    });
    it(`${kind} has a value for each key`, () => {
      expect(cases.filter(({ found }) => !found).map(({ name }) => name)).toEqual([]);
    });
    it.each(tried(cases.map(({ found }) => found ?? null)))(`${kind} $name`, expectTold);
  }
});

/** Front matter as YAML over several lines, so that each key has its own. */
function yaml(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) => `\n${indent}- ${yaml(item, `${indent}  `).trimStart()}`)
      .join('');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, inner]) => `\n${indent}${key}: ${yaml(inner, `${indent}  `)}`)
      .join('');
  }
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? String(value) : JSON.stringify(value);
}

function withMatter(file: string, matter: unknown): [string, string] {
  const body = (site.get(file) ?? '').replace(/^---\n[^]*?\n---\n/, '');
  return [file, `---${yaml(matter)}\n---\n${body}`];
}

/** Front matter with its days as text again. */
function matterOf(file: string): unknown {
  const days = (value: unknown): unknown => {
    if (value instanceof Date) return dayOf(value);
    if (Array.isArray(value)) return value.map(days);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, days(inner)]));
  };
  return days(parseFrontMatter(site.get(file) ?? '').matter);
}

function casesOfMatter(folder: ContentFolder, { path, role, isOptional }: KeyRole): Case[] | null {
  const [id = '', en = ''] = ['id', 'en'].map((language) =>
    [...site.keys()].find(
      (file) => file.startsWith(`content/${folder}/`) && file.endsWith(`/${language}.mdx`),
    ),
  );
  const [one, other] = [written(matterOf(id), path), written(matterOf(en), path)];
  if (!one || !other) return null;
  const before = new Map([...site, withMatter(id, one.value), withMatter(en, other.value)]);
  const broken = (name: string, change: (value: unknown) => unknown, inBoth: boolean): Case => {
    const after = new Map(before);
    const [file, text] = withMatter(en, change(other.value));
    after.set(file, text);
    if (inBoth) after.set(...withMatter(id, change(one.value)));
    const { placeOf } = parseFrontMatter(text);
    const { line } = placeOf(other.path);
    // What differs in a list is told of at the key of the list.
    const list = path.at(-1) === '*' ? other.path.slice(0, -1) : other.path;
    return {
      name: `${path.join('.')}: ${name}`,
      file,
      before,
      after,
      lines: [placeOf(list).line, line + 1],
    };
  };
  const set = ({ name, value }: Break, inBoth: boolean) =>
    broken(name, (matter) => withAt(matter, other.path, value), inBoth);
  return [
    ...breaksInMatter({ role }).map((one) => set(one, true)),
    ...breaksInOne(role).map((one) => set(one, false)),
    ...(isOptional && path.length === 1 && role.is !== 'machine'
      ? [
          broken(
            'missing in English',
            (matter) => ({ ...(matter as Json), [path[0] ?? '']: undefined }),
            false,
          ),
        ]
      : []),
  ];
}

describe('every key of front matter, broken in each way its role forbids, is told of at its line', () => {
  for (const folder of Object.keys(contentFolders) as ContentFolder[]) {
    const cases = keysOfMatter(folder).map((key) => ({
      name: key.path.join('.'),
      found: casesOfMatter(folder, key),
    }));
    it(`${folder} has a value for each key`, () => {
      expect(cases.filter(({ found }) => !found).map(({ name }) => name)).toEqual([]);
    });
    it.each(tried(cases.map(({ found }) => found ?? null)))(`${folder} $name`, expectTold);
  }
});
