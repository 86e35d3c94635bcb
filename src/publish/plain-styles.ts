import { selectorsOf, statements } from './css-statements.ts';

/**
 * The style sheets of a page as one without layers: what stands in a later layer comes later, and what
 * stands in none comes last, as the cascade has it. Phones of some years ago ignore all that stands in a
 * layer. Weights count again then, so a rule of a later layer must be no weaker than what it overrules.
 * @example withoutLayers('@layer a,b;@layer b{p{top:0}}@layer a{p{top:1px}}') // 'p{top:1px}p{top:0}'
 */
export function withoutLayers(css: string): string {
  const layers = new Map<string, string>();
  const layer = (name: string): string => layers.get(name) ?? '';
  let ahead = '';
  let rest = '';
  for (const { prelude, block } of statements(css)) {
    const names = /^@layer\s+(.+)$/.exec(prelude)?.[1]?.split(',') ?? [];
    if (block === null) {
      if (names.length === 0) ahead += `${prelude};`;
      for (const name of names) layers.set(name.trim(), layer(name.trim()));
    } else if (names[0] !== undefined) {
      layers.set(names[0].trim(), layer(names[0].trim()) + block);
    } else {
      rest += `${prelude}{${block}}`;
    }
  }
  return ahead + [...layers.values()].join('') + rest;
}

/**
 * Spacing and borders of both sides, one side at a time: the bundler leaves the short form, which the
 * oldest browsers do not know, where its value is a token.
 * @example withLonghands('p{padding-block:var(--s4) 0}') // 'p{padding-block-start:var(--s4);padding-block-end:0}'
 */
export function withLonghands(css: string): string {
  return css.replaceAll(
    /(?<=[{;])(padding|margin|border)-(block|inline):([^;}]+)/g,
    (_, property: string, axis: string, value: string) => {
      const [start, end = start] = property === 'border' ? [value] : partsOf(value);
      return `${property}-${axis}-start:${String(start)};${property}-${axis}-end:${String(end)}`;
    },
  );
}

/** Parts of a value at its own blanks, not at those in brackets. */
function partsOf(value: string): string[] {
  return value.trim().split(/\s+(?![^()]*(?:\([^()]*\)[^()]*)*\))/);
}

/** What the bundler writes for browsers that know neither of two ways to choose: none knows only this one. */
const DEAD = /:has\(.*:-webkit-any\(/;

/**
 * A style sheet without the rules whose classes or elements no page has and no script may make.
 * @param isUsed asked of each name, classes with their dot
 * @example onlyUsed('.a{top:0}.b,p{top:0}', (name) => name !== '.b') // '.a{top:0}p{top:0}'
 */
export function onlyUsed(css: string, isUsed: (name: string) => boolean): string {
  let kept = '';
  for (const { prelude, block } of statements(css)) {
    if (block === null) kept += `${prelude};`;
    else if (/^@(?:media|supports|container)/.test(prelude)) {
      const inner = onlyUsed(block, isUsed);
      if (inner !== '') kept += `${prelude}{${inner}}`;
    } else if (prelude.startsWith('@')) {
      kept += `${prelude}{${block}}`;
    } else {
      const selectors = selectorsOf(prelude).filter(
        (one) => !DEAD.test(one) && namesOf(one).every(isUsed),
      );
      if (selectors.length > 0) kept += `${selectors.join(',')}{${block}}`;
    }
  }
  return kept;
}

/**
 * Classes and elements without which nothing matches a selector; what brackets hold may be one of several,
 * or none.
 */
function namesOf(selector: string): readonly string[] {
  const names = known.get(selector) ?? namedIn(selector);
  known.set(selector, names);
  return names;
}

/** The names of each selector: thousands of pages share a few hundred. */
const known = new Map<string, readonly string[]>();

function namedIn(selector: string): string[] {
  let bare = selector.replace(/\[[^\]]*\]/g, '');
  while (/\([^()]*\)/.test(bare)) bare = bare.replace(/\([^()]*\)/g, '');
  bare = bare.replace(/::?[\w-]+/g, '');
  return bare.match(/(?:\.|(?<![\w#.-]))[A-Za-z_][\w-]*/g) ?? [];
}

/**
 * A style sheet without the tokens that it sets and neither it nor `body` uses, and without the rules that
 * then say nothing.
 * @example withoutIdle('p{--a:0;--b:1;top:var(--b)}q{--a:0}', '') // 'p{--b:1;top:var(--b)}'
 */
export function withoutIdle(css: string, body: string): string {
  return withoutEmpty(withoutUnused(css, tokensUsedIn(body)));
}

function withoutEmpty(css: string): string {
  const without = css.replace(/(?<=^|[{};])[^{};]+\{\}/g, '');
  // A query is empty where all its rules were.
  return without === css ? css : withoutEmpty(without);
}

function withoutUnused(css: string, elsewhere: ReadonlySet<string>): string {
  const used = tokensUsedIn(css);
  const without = css.replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (declared, name: string) =>
    used.has(name) || elsewhere.has(name) ? declared : '',
  );
  // What only they used is idle now.
  return without === css ? css : withoutUnused(without, elsewhere);
}

function tokensUsedIn(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name));
}

/** Classes that elements of a page have, with their dots, and what elements they are. */
function namesIn(html: string): Set<string> {
  return new Set([
    ...[...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(/\s+/).map((name) => `.${name}`),
    ),
    ...[...html.matchAll(/<([a-zA-Z][\w-]*)/g)].flatMap(([, name]) => name ?? []),
  ]);
}

/** A script that a browser runs, and no data for search engines. */
const RUNS = /<script(?![^>]*\btype="?application\/(?:ld\+)?json)/i;

/** Style sheets by what pages hold, as most pages share theirs. */
const plain = new Map<string, string>();

/**
 * A page whose style elements are one, without layers and without what it has no use for.
 * @param scripted words of the scripts, which may give elements classes of their own
 */
export function withPlainStyles(html: string, scripted: ReadonlySet<string>): string {
  const found = [...html.matchAll(/<style>([^]*?)<\/style>/g)];
  const [first] = found;
  if (!first) return html;
  const css = found.map(([, text = '']) => text).join('');
  const whole = plain.get(css) ?? withLonghands(withoutLayers(css));
  plain.set(css, whole);
  const body = html.replaceAll(/<style>[^]*?<\/style>/g, (_, at: number) =>
    at === first.index ? '<style></style>' : '',
  );
  const names = namesIn(body);
  const isScripted = RUNS.test(body);
  const used = onlyUsed(
    whole,
    (name) => names.has(name) || (isScripted && scripted.has(name.replace('.', ''))),
  );
  return body.replace('<style></style>', () => `<style>${withoutIdle(used, body)}</style>`);
}
