import { limits } from '../schema/limits.ts';

/** Texts and comments of code that hold no curly bracket. */
const SIMPLE = /"[^"\\\n{}]*"|'[^'\\\n{}]*'|\/\*[^*{}]*\*\//g;
/** Brackets left open that the parser can be handed: each costs it a walk to the end. */
const MOST_OPEN = 50;

/**
 * The offset of curly brackets that the parser of code must not be handed, because it breaks on code
 * that goes deep; null where all are short. Code is refused in any case: this only says so earlier.
 */
export function excessiveCode(source: string): number | null {
  const { open, pairs } = curlyBrackets(source);
  const last = source.lastIndexOf('}');
  for (const [start, end] of pairs) {
    // In a text or comment of code, a bracket closes nothing: the end is known only without them.
    const isPlain = !/["'`/\\]/.test(source.slice(start, end).replace(SIMPLE, ''));
    if ((isPlain ? end : last) - start > limits.code) return start;
  }
  const [first] = open;
  if (first === undefined) return null;
  return open.length > MOST_OPEN || last - first > limits.code ? first : null;
}

/** Offsets of the brackets that are never closed, and of the outermost pairs. */
function curlyBrackets(source: string): { open: number[]; pairs: [number, number][] } {
  const open: number[] = [];
  const pairs: [number, number][] = [];
  for (const { 0: sign, index } of source.matchAll(/\\.|[{}]/gs)) {
    if (sign === '{') open.push(index);
    if (sign !== '}') continue;
    const start = open.pop();
    if (start === undefined) continue;
    while ((pairs.at(-1)?.[0] ?? -1) > start) pairs.pop();
    pairs.push([start, index]);
  }
  return { open, pairs };
}

/**
 * The offset of the first line that the parser would read as an import or export, and that goes on
 * until it makes sense as code; null where there is none. A line that goes on a sentence of the line
 * above it is none, but in doubt a line is taken for code.
 */
export function firstModuleLine(source: string): number | null {
  let before = '';
  let offset = 0;
  for (const line of source.split('\n')) {
    if (/^(?:import|export)[ \t{*]/.test(line) && !/^\p{L}.*[^\s>}]\s*$/u.test(before)) {
      return offset;
    }
    before = line;
    offset += line.length + 1;
  }
  return null;
}
