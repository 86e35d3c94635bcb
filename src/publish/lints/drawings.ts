import { attributeOf, elementsIn, textOfPiece, type Open } from '../scan.ts';
import { contrast, holdsIn, paintOf, rgbOf, schemes, tokensIn } from './colours.ts';
import { declaredValue, type StyleRule } from './css.ts';
import { isHidden, elementName, snippet } from './tree.ts';
import type { LintedPage, Look, Tell } from './lint-types.ts';

/** A phone of 360 px shows a drawing 328 px wide, one of 320 px shows it 288 px wide. */
const NARROWEST = 288;
const SMALLEST_TEXT = 12;
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** Tokens of what a drawing may stand on. */
const GROUNDS = ['var(--paper)', 'var(--sheet)'];
/** The token of what text in a bar stands on; tests of the drawings hold it to its bar. */
const IN_A_BAR: Readonly<Record<string, string>> = { 'var(--on-fill)': 'var(--fill)' };
/** Guides of the eye: a picture says the same without them. */
const GUIDES = new Set(['var(--line)', 'var(--paper)']);

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line']);

/** The rules that a drawing's look depends on. */
export function paintRules(rules: readonly StyleRule[]): StyleRule[] {
  return rules.filter(
    ({ selector, declarations }) =>
      selector === ':root' ||
      ['fill', 'stroke', 'font-size'].some((name) => declarations.has(name)),
  );
}

/** The site in the light and in the dark. */
export function looksOf(rules: readonly StyleRule[]): Look[] {
  return schemes.map((scheme) => ({
    scheme,
    tokens: tokensIn(rules, scheme),
    rules: rules.filter(holdsIn(scheme)),
  }));
}

/**
 * Drawings whose text is small or faint, whose marks are faint, or told apart by colour alone. What is
 * kept from those who listen is still looked at.
 */
export function lintDrawings(
  { elements, styles: { paints, looks } }: LintedPage,
  tell: Tell,
): void {
  for (const svg of elements) {
    if (svg.name !== 'svg') continue;
    const parts = [...elementsIn(svg)];
    const marks = parts.filter(({ name }) => SHAPES.has(name));
    for (const text of parts.filter(({ name }) => /^(?:text|tspan)$/.test(name))) {
      if (textOfPiece(text).trim() !== '') lintText(text, svg, paints, looks, tell);
    }
    lintMarks(marks, looks, tell);
    if (isHidden(svg)) continue;
    const [light] = looks;
    const untold = marks.filter((mark) => isDataMark(mark) && !isTold(mark));
    const colours = untold.flatMap((mark) => fillsOf(mark, light?.rules ?? []));
    if (new Set(colours).size > 1)
      tell('colour-only', `"${snippet(elementName(svg, elements))}"`, svg);
  }
}

function lintText(
  text: Open,
  svg: Open,
  rules: readonly StyleRule[],
  looks: readonly Look[],
  tell: Tell,
): void {
  const detail = `"${snippet(textOfPiece(text))}"`;
  if (sizeOf(text, svg, rules) < SMALLEST_TEXT) tell('small-text', detail, text);
  const faint = looks.filter(({ tokens, rules: painting }) => {
    const paint = paintOf(painting, text, 'fill');
    const ground = IN_A_BAR[paint];
    return leastContrast(paint, ground ? [ground] : groundsOn(tokens), tokens) < TEXT_CONTRAST;
  });
  if (faint.length === 0) return;
  tell('weak-text', `${detail} (${faint.map(({ scheme }) => scheme).join(', ')})`, text);
}

function lintMarks(marks: readonly Open[], looks: readonly Look[], tell: Tell): void {
  for (const mark of marks) {
    for (const { scheme, tokens, rules } of looks) {
      const isFaint = (paint: string) =>
        leastContrast(paint, groundsOn(tokens), tokens) < MARK_CONTRAST;
      const strokes = [paintOf(rules, mark, 'stroke')].filter(isPaint);
      // A shape with an outline that can be seen is seen, however pale it is inside.
      const isOutlined = strokes.some((paint) => !isFaint(paint));
      const fills = isOutlined ? [] : fillsOf(mark, rules);
      for (const paint of [...fills, ...strokes]) {
        if (!isFaint(paint)) continue;
        tell('weak-mark', `<${mark.name}> ${paint} (${scheme})`, mark);
      }
    }
  }
}

/** Whether a shape stands for a value; what a pattern repeats stands for none of its own. */
function isDataMark({ parent }: Open): boolean {
  return parent?.name !== 'pattern';
}

/** Whether a text of the same group says what the colour of a shape says. */
function isTold({ parent }: Open): boolean {
  if (parent?.name !== 'g') return false;
  return [...elementsIn(parent)].some(
    (one) => one.name === 'text' && textOfPiece(one).trim() !== '',
  );
}

function fillsOf(mark: Open, rules: readonly StyleRule[]): string[] {
  return [paintOf(rules, mark, 'fill')].filter(isPaint);
}

function isPaint(paint: string): boolean {
  return paint !== 'none' && !paint.startsWith('url(') && !GUIDES.has(paint);
}

/** The grounds of a page: a token that it does not set is the ground of nothing on it. */
function groundsOn(tokens: ReadonlyMap<string, string>): readonly string[] {
  const set = GROUNDS.filter((ground) => tokens.has(ground.slice('var('.length, -1)));
  return set.length > 0 ? set : GROUNDS;
}

/** The lowest contrast with any of the grounds; none where a colour cannot be told. */
function leastContrast(
  paint: string,
  grounds: readonly string[],
  tokens: ReadonlyMap<string, string>,
): number {
  const known = contrasts.get(tokens) ?? new Map<string, number>();
  contrasts.set(tokens, known);
  const key = [paint, ...grounds].join(' ');
  const least = known.get(key) ?? contrastWith(paint, grounds, tokens);
  known.set(key, least);
  return least;
}

/** Contrasts of a few paints, by the tokens of a style sheet: thousands of marks share them. */
const contrasts = new WeakMap<ReadonlyMap<string, string>, Map<string, number>>();

function contrastWith(
  paint: string,
  grounds: readonly string[],
  tokens: ReadonlyMap<string, string>,
): number {
  const colour = rgbOf(paint, tokens);
  const each = grounds.map((ground) => {
    const behind = rgbOf(ground, tokens);
    return colour && behind ? contrast(colour, behind) : 0;
  });
  return Math.min(...each);
}

/** Size of a text in px where a drawing is narrowest; none where it cannot be told. */
function sizeOf(text: Open, svg: Open, rules: readonly StyleRule[]): number {
  const [, , width = Number.NaN] = (attributeOf(svg, 'viewbox') ?? '').split(/[\s,]+/).map(Number);
  const scale = Number.isFinite(width) ? NARROWEST / width : 1;
  for (let node: Open | null = text; node; node = node.parent) {
    // A rule for wide screens only has to keep the text as large as it is drawn.
    const ruled = declaredValue(rules, node, 'font-size', ({ within }) => within.length === 0);
    const value = ruled ?? attributeOf(node, 'font-size');
    if (value !== undefined)
      return /^\d*\.?\d+(?:px)?$/.test(value) ? Number.parseFloat(value) * scale : 0;
    if (node === svg) break;
  }
  return 0;
}
