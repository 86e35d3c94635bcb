/**
 * The style sheets of a page as one without layers: what stands in a later layer comes later, and what
 * stands in none comes last, as the cascade has it. Phones of some years ago ignore all that stands in a
 * layer. Weights count again then, so a rule of a later layer must be no weaker than what it overrules:
 * a test holds the two side by side. It reads what our own build writes: no comments, no braces in strings.
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

const done = new Map<string, string>();

/** A page whose style elements are one, without layers. */
export function withPlainStyles(html: string): string {
  const found = [...html.matchAll(/<style>([^]*?)<\/style>/g)];
  const [first] = found;
  if (!first) return html;
  const css = found.map(([, text = '']) => text).join('');
  const plain = done.get(css) ?? withLonghands(withoutLayers(css));
  done.set(css, plain);
  return html.replaceAll(/<style>[^]*?<\/style>/g, (_, at: number) =>
    at === first.index ? `<style>${plain}</style>` : '',
  );
}

interface Statement {
  prelude: string;
  /** What stands between its braces; null where it has none. */
  block: string | null;
}

/** The statements of a style sheet that stand in no other. */
function* statements(css: string): Generator<Statement> {
  let from = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (sign === '}') {
      depth -= 1;
      if (depth > 0) continue;
      yield { prelude: css.slice(from, open).trim(), block: css.slice(open + 1, at) };
      from = at + 1;
    } else if (sign === ';' && depth === 0) {
      yield { prelude: css.slice(from, at).trim(), block: null };
      from = at + 1;
    }
  }
}
