import { attributeOf, type Open } from '../scan.ts';
import { declaredValue, type StyleRule } from './css.ts';

/** The two looks of the site. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Whether a rule holds on a screen of that scheme, whatever its width. */
export function holdsIn(scheme: Scheme): (rule: StyleRule) => boolean {
  return ({ within }) =>
    within.every((condition) => {
      if (/prefers-color-scheme/.test(condition)) {
        return new RegExp(`prefers-color-scheme:\\s*${scheme}`).test(condition);
      }
      return /^@media\s*(?:all|screen)$/.test(condition);
    });
}

/** Tokens of the site in one scheme: custom properties of `:root`. */
export function tokensIn(rules: readonly StyleRule[], scheme: Scheme): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const holds = holdsIn(scheme);
  const roots = rules.filter((rule) => rule.selector === ':root' && holds(rule));
  // What a scheme sets goes over what holds for both.
  for (const rule of roots.toSorted((a, b) => a.within.length - b.within.length)) {
    for (const [name, value] of rule.declarations)
      if (name.startsWith('--')) tokens.set(name, value);
  }
  return tokens;
}

/**
 * A colour as red, green and blue, or null where it cannot be told.
 * @example rgbOf('#b5432a', new Map()) // [181, 67, 42]
 */
export function rgbOf(colour: string, tokens: ReadonlyMap<string, string>): number[] | null {
  const token = /^var\((--[\w-]+)\)$/.exec(colour.trim())?.[1];
  if (token !== undefined) {
    const value = tokens.get(token);
    return value === undefined
      ? null
      : rgbOf(value, new Map([...tokens].filter(([n]) => n !== token)));
  }
  const named = ({ black: '#000', white: '#fff', currentcolor: 'var(--ink)' } as const)[
    colour.trim().toLowerCase() as 'black'
  ] as string | undefined;
  if (named !== undefined) return rgbOf(named, tokens);
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim())?.[1];
  if (hex === undefined) return null;
  const pairs = hex.length === 3 ? hex.split('').map((one) => one + one) : (hex.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

/**
 * Contrast of two colours as WCAG 2 defines it, from 1 to 21.
 * @example contrast([0, 0, 0], [255, 255, 255]) // 21
 */
export function contrast(a: readonly number[], b: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * What a shape or letter is painted with: its own, or that of the nearest group around it.
 * @param rules those that hold in the scheme
 */
export function paintOf(
  rules: readonly StyleRule[],
  element: Open,
  property: 'fill' | 'stroke',
): string {
  for (let node: Open | null = element; node; node = node.parent) {
    const value = declaredValue(rules, node, property, () => true) ?? attributeOf(node, property);
    if (value !== undefined) return value;
  }
  return property === 'fill' ? 'black' : 'none';
}
