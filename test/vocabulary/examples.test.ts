import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { checkFiles, readFiles, stamp } from '../../src/check/index.ts';
import { subject } from '../../src/jamsostek/subject.ts';
import { stringAttributes } from '../../src/mdx/tree.ts';
import type { Locale } from '../../src/schema/index.ts';
import { elementNames, type ElementName } from '../../src/vocabulary/index.ts';
import { namesOfUse } from '../../src/vocabulary/names.ts';
import { projectRoot } from '../support/project.ts';
import { record, recordRoot } from '../support/record.ts';
import { declared, shownIn } from './tags.ts';

type Bodies = Record<'id' | 'en', string>;

const places = record().regions.map(({ id }) => id);
const data = [...readFiles(recordRoot)].filter(([path]) => path.startsWith('data/'));

/**
 * The codes of the problems of pages with these bodies, by their names, each code once. Each is the page
 * of a place of its own, so that one check judges as many as there are places.
 */
function codesOf(bodies: readonly [name: string, Bodies][]): Map<string, string[]> {
  const [now, later] = [bodies.slice(0, places.length), bodies.slice(places.length)];
  const pages = now.flatMap(([, body], index) => {
    const place = places[index] ?? '';
    return (['id', 'en'] as const).map(
      (locale) =>
        [`content/coverage/${place}/${locale}.mdx`, pageOf(place, locale, body[locale])] as const,
    );
  });
  const problems = checkFiles(stamp(new Map([...data, ...pages])), { on: '2026-11-22' });
  const codes = now.map(([name], index): [string, string[]] => {
    const own = problems.filter(({ file }) => file.split('/')[2] === places[index]);
    return [name, [...new Set(own.map(({ code }) => code))]];
  });
  return new Map([...codes, ...(later.length > 0 ? codesOf(later) : [])]);
}

const titles = { id: 'Contoh kata', en: 'An example of words' };

function pageOf(region: string, locale: 'id' | 'en', body: string): string {
  const stamped = locale === 'en' ? ["translationOf: '000000000000'"] : [];
  const matter = [
    `title: ${titles[locale]}`,
    `summary: ${titles[locale]}.`,
    ...stamped,
    `region: ${region}`,
    'sections: []',
  ];
  return `---\n${matter.join('\n')}\n---\n\n${body}\n`;
}

/** The example of an element with a change made to both languages. */
function changed(name: ElementName, change: (body: string, locale: Locale) => string): Bodies {
  const { id, en } = declared(name).example;
  return { id: change(id, 'id'), en: change(en, 'en') };
}

/** A value that fits no form, and what the check then says. */
const refusals = {
  observation: 'malformed-reference',
  rule: 'unknown-rule',
  record: 'unknown-record',
  table: 'bad-choice',
  choice: 'bad-choice',
  date: 'bad-form',
  absent: 'bad-form',
  text: 'bare-number',
};

function withValue(name: ElementName, attribute: string): Bodies {
  return changed(name, (body) =>
    body
      .replace(new RegExp(` ${attribute}="[^"]*"`), '')
      .replace(`<${name}`, `<${name} ${attribute}="99 tidak ada"`),
  );
}

/** Whether an element is held as its declaration says: what its example with more, less or no text is. */
function withOtherText(name: ElementName): Bodies {
  return changed(name, (body, locale) => {
    const { tag, inside, close } = shownIn(name, locale);
    return declared(name).holds === 'nothing'
      ? body.replace(tag, `${tag.replace(/\s*\/>$/, '>')}teks</${name}>`)
      : body.replace(`${tag}${inside}${close}`, `${tag}${close}`);
  });
}

const codes = codesOf(
  elementNames.flatMap((name): [string, Bodies][] => [
    [name, changed(name, (body) => body)],
    [`${name} in a sentence`, changed(name, (body) => `A ${body.replace(/\n+/g, ' ')} b.`)],
    [`${name} with other text`, withOtherText(name)],
    [`${name} lain`, changed(name, (body) => body.replace(`<${name}`, `<${name} lain="x"`))],
    ...Object.keys(declared(name).attributes).map((attribute): [string, Bodies] => [
      `${name} ${attribute}`,
      withValue(name, attribute),
    ]),
  ]),
);

describe.each(elementNames)('<%s>', (name) => {
  const element = declared(name);
  const shown = stringAttributes(shownIn(name, 'id').node);

  it('is shown by a page that the check accepts, with all that it needs', () => {
    expect(codes.get(name)).toEqual([]);
    const required = Object.entries(element.attributes).filter(([, { optional }]) => !optional);
    for (const [attribute] of required) expect(Object.keys(shown)).toContain(attribute);
  });

  it('stands, and holds, only what its declaration says', () => {
    const inSentence = codes.get(`${name} in a sentence`)?.includes('block-in-sentence');
    expect(inSentence).toBe(element.stands === 'alone');
    const refused = element.holds === 'nothing' ? 'children-refused' : 'children-missing';
    expect(codes.get(`${name} with other text`)).toContain(refused);
    expect(codes.get(`${name} lain`)).toContain('unknown-attribute');
  });

  test.each(Object.entries(element.attributes))('refuses another form of "%s"', (key, { is }) => {
    expect(codes.get(`${name} ${key}`)).toContain(refusals[is]);
  });

  it('names attributes that there are', () => {
    const { condition, stamped = [], attributes, states } = element;
    const against = Object.values(attributes).flatMap((form) =>
      form.is === 'observation' && form.against !== undefined ? [form.against] : [],
    );
    // What states something is found by the attribute that `Statement` tells of.
    const key = states ? [states === 'table' ? 'for' : 'of'] : [];
    const named = [...stamped, ...against, ...key, ...(condition ? [condition.attribute] : [])];
    for (const attribute of named) expect(Object.keys(attributes)).toContain(attribute);
  });

  it('cannot name another record in one language unseen', () => {
    const names = namesOfUse({ name, attributes: shown }, subject.tables);
    const isHeld = element.compared === 'attributes' || element.stamped !== undefined;
    expect(names.length === 0 || isHeld).toBe(true);
  });

  it('has a component of its name', () => {
    const components = readdirSync(join(projectRoot, 'src/components/content'));
    expect(components).toContain(`${name}.astro`);
  });
});
