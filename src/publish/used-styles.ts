/** The scripts of a page, and what one needs to set a class that nothing in the page has yet. */
const SCRIPT = /<script([^>]*)>(.*?)<\/script>/gis;
const DATA = /\btype="?application\/(?:ld\+)?json/i;
const CHANGES =
  /\bsrc=|className|classList|innerHTML|outerHTML|insertAdjacent|createElement|cloneNode/;
const STYLE = /(<style[^>]*>)(.*?)(<\/style>)/gs;
/** A rule without rules in it, and a block that nothing is left in. */
const RULE = /([^{};]+)\{([^{}]*)\}/g;
const EMPTY = /@(?:media|container|supports|layer)[^{};]*\{\s*\}/g;

/**
 * The page with those rules of its inline styles that can match something in it: a layout brings the
 * styles of all its parts, and a page holds few of them. A rule goes only if every one of its selectors
 * asks, outside of parentheses, for a class that nothing in the page has. A page whose
 * scripts may set classes stays whole.
 * @example withUsedStyles('<style>.a{top:0}.b{top:1px}</style><p class="a">') // '<style>.a{top:0}</style><p class="a">'
 */
export function withUsedStyles(html: string): string {
  const mayChange = [...html.matchAll(SCRIPT)].some(
    ([, attributes = '', text = '']) =>
      !DATA.test(attributes) && CHANGES.test(`${attributes} ${text}`),
  );
  if (mayChange) return html;
  const classes = new Set(
    [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
  );
  return html.replace(STYLE, (_, start: string, css: string, end: string) => {
    return `${start}${prune(css, classes)}${end}`;
  });
}

function prune(css: string, classes: ReadonlySet<string>): string {
  let left = css.replace(RULE, (rule, selectors: string) => {
    // What stands in a page or a step of an animation, and not for an element.
    if (selectors.includes('@')) return rule;
    return selectorsIn(selectors).some((one) => canMatch(one, classes)) ? rule : '';
  });
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(EMPTY, '');
  }
  return left;
}

/** The selectors of a list, at its own commas. */
function selectorsIn(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors.push(`${selectors.pop() ?? ''}${sign}`);
  }
  return selectors;
}

/** Whether a page has every class that a selector asks for outright. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
  let outside = selector;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/g, '');
  }
  return [...outside.matchAll(/\.([a-z][\w-]*)/gi)].every(([, name = '']) => classes.has(name));
}
