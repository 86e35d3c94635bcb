import { answering } from '../../check/reading/remembered.ts';
import { attributeOf, type Open } from '../scan.ts';

/** One rule of a style sheet with what stands around it. */
export interface StyleRule {
  /** The conditions around it, as written: `@media (width<40rem)`, `@keyframes spin`. */
  within: readonly string[];
  selector: string;
  declarations: ReadonlyMap<string, string>;
  /** Which of two rules of equal weight holds: the later layer, then the later rule. */
  layer: number;
}

/**
 * The rules of a style sheet in order. It reads what our own build writes: no comments, no braces in
 * strings, rules within rules only below an `@`.
 */
export function styleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const layers: string[] = [];
  const layerOf = (name: string): number => {
    if (!layers.includes(name)) layers.push(name);
    return layers.indexOf(name);
  };
  const open: string[] = [];
  for (const [, statement = '', end = ''] of css.matchAll(/([^{};]*)([{};]|$)/g)) {
    const text = statement.trim();
    if (end === '{') {
      open.push(text);
      for (const name of layerNames(text)) layerOf(name);
    } else if (end === ';' && text.startsWith('@layer')) {
      for (const name of layerNames(text)) layerOf(name);
    } else {
      declare(text);
      if (end === '}') open.pop();
    }
  }
  return rules;

  function declare(text: string): void {
    const selector = open.at(-1) ?? '';
    const declared = /^(-{0,2}[a-z][\w-]*)\s*:\s*(.+)$/is.exec(text);
    if (!declared || selector.startsWith('@')) return;
    const [, name = '', value = ''] = declared;
    const within = open.slice(0, -1).filter((one) => !one.startsWith('@layer'));
    const layer = open.flatMap(layerNames).map(layerOf).at(-1) ?? Number.POSITIVE_INFINITY;
    rules.push({ within, selector, declarations: new Map([[name.toLowerCase(), value]]), layer });
  }
}

function layerNames(text: string): string[] {
  const names = /^@layer\s+(.+)$/.exec(text)?.[1] ?? '';
  return names.split(',').flatMap((name) => name.trim() || []);
}

/** Value a property of an element gets from the rules that `holds` lets in; undefined where none sets it. */
export function declaredValue(
  rules: readonly StyleRule[],
  element: Open,
  property: string,
  holds: (rule: StyleRule) => boolean,
): string | undefined {
  let best: { value: string; weight: readonly number[] } | undefined;
  for (const rule of rules) {
    const value = rule.declarations.get(property);
    if (value === undefined || !holds(rule)) continue;
    const matching = splitList(rule.selector).filter((one) => matches(element, one));
    if (matching.length === 0) continue;
    const weight = [rule.layer, Math.max(...matching.map(specificity))];
    if (!best || !isLess(weight, best.weight)) best = { value, weight };
  }
  return best?.value;
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const [layer = 0, weight = 0] = a;
  const [otherLayer = 0, otherWeight = 0] = b;
  return layer < otherLayer || (layer === otherLayer && weight < otherWeight);
}

const specificity = answering((selector: string): number => {
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]/g)?.length ?? 0;
  const ids = selector.match(/#[\w-]+/g)?.length ?? 0;
  return 100 * ids + 10 * classes + (/(?:^|[\s>])[a-z]/.test(selector) ? 1 : 0);
});

/** Parts of a list at its own commas, not at those in brackets. */
const splitList = answering((list: string): readonly string[] =>
  list.split(/,(?![^()]*\))/).map((one) => one.trim()),
);

/** Compounds of a selector, and `>` between those of which one is the child of the other. */
const compoundsOf = answering((selector: string): readonly string[] =>
  selector
    .replace(/\s*>\s*/g, ' > ')
    .trim()
    .split(/\s+(?![^()]*\))/),
);

const COMPOUND = /^(\*|[a-z][\w-]*)?((?:\.[\w-]+|#[\w-]+|:(?:not|is)\([^()]*\)|:root)*)$/i;

/** Whether an element is meant by a selector of types, classes, ids, `:not`, `:is`, blanks and `>`. */
export function matches(element: Open, selector: string): boolean {
  return matchesParts(element, compoundsOf(selector));
}

function matchesParts(element: Open, parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (!matchesCompound(element, last)) return false;
  const rest = parts.slice(0, -1);
  if (rest.length === 0) return true;
  const direct = rest.at(-1) === '>';
  const above = direct ? rest.slice(0, -1) : rest;
  for (let node = element.parent; node; node = node.parent) {
    if (matchesParts(node, above)) return true;
    if (direct) return false;
  }
  return false;
}

function matchesCompound(element: Open, compound: string): boolean {
  const [whole, type, simple = ''] = COMPOUND.exec(compound) ?? [];
  if (whole === undefined || whole === '') return false;
  if (type !== undefined && type !== '*' && type !== element.name) return false;
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/);
  return (simple.match(/\.[\w-]+|#[\w-]+|:(?:not|is)\([^()]*\)|:root/g) ?? []).every((one) => {
    if (one.startsWith('.')) return classes.includes(one.slice(1));
    if (one.startsWith('#')) return attributeOf(element, 'id') === one.slice(1);
    if (one === ':root') return element.name === 'html';
    const found = splitList(one.slice(one.indexOf('(') + 1, -1)).some((part) =>
      matches(element, part),
    );
    return one.startsWith(':is') === found;
  });
}
