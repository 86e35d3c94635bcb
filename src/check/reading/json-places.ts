import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Place } from '../../mdx/mdx-types.ts';
import type { JsonSlip } from '../../i18n/desk/check-json.ts';
import { limits } from '../../schema/limits.ts';
import { fileStart, placeAt } from './files.ts';
import { printedNumber } from './json-numbers.ts';
import { slipAt } from './json-slips.ts';

/** The way to a value inside a JSON file: keys and 0-based positions. */
export type JsonPath = readonly (string | number)[];

/** A JSON file whose every value can be asked where it stands. */
export interface JsonFile {
  path: string;
  text: string;
  value: unknown;
  /** Where the value at `path` stands; where it is missing, the innermost value that holds it. */
  placeOf: (path: JsonPath) => Place;
  /** Where the key of the value at `path` stands. */
  keyPlaceOf: (path: JsonPath) => Place;
  /** Keys written more than once in one object, each with the place of the first. */
  repeatedKeys: { key: string; place: Place; first: Place }[];
  /** Texts of more characters than a text may have. */
  longTexts: { characters: number; place: Place }[];
  /** Numbers that a machine reads as another: as written, and as it would be read. */
  changedNumbers: { written: string; read: string; place: Place }[];
}

/** What was read, or why nothing was; `reason` is what the parser says, or `too-deep`. */
export type JsonReading =
  { ok: true; file: JsonFile } | { ok: false; place: Place; reason: string; slip: JsonSlip | null };

/** Reads strict JSON: comments and trailing commas are refused. Only the first fault is told, later ones follow from it. */
export function readJson(path: string, text: string): JsonReading {
  const deep = firstTooDeep(text);
  if (deep !== null) {
    return { ok: false, place: placeAt(text, deep), reason: 'too-deep', slip: null };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) return brokenAt(error, text);
  if (!tree) return { ok: false, place: fileStart, reason: 'ValueExpected', slip: null };
  const at = (node: Node) => placeAt(text, node.offset);
  return {
    ok: true,
    file: {
      path,
      text,
      value: valueOf(tree),
      placeOf: (place) => at(innermost(treeOf(text), place)),
      keyPlaceOf: (place) => at(keyNode(treeOf(text), place)),
      repeatedKeys: repeated(tree).map(([key, node, first]) => ({
        key,
        place: at(node),
        first: at(first),
      })),
      longTexts: leavesOf(tree, 'string')
        .filter(({ length }) => length > limits.text)
        .map((node) => ({ characters: node.length - 2, place: at(node) })),
      changedNumbers: leavesOf(tree, 'number').flatMap((node) => {
        const written = text.slice(node.offset, node.offset + node.length);
        const read = printedNumber(written);
        return read === null ? [] : [{ written, read, place: at(node) }];
      }),
    },
  };
}

/** How many trees are kept: places are asked of one file after another. */
const KEPT = 8;

/** The trees asked last, by text. */
const trees = new Map<string, Node>();

/**
 * The tree of a text that is JSON. It takes five times the memory of its text, and hardly any file is asked
 * for a place: it is read again for those that are.
 */
function treeOf(text: string): Node {
  const tree = trees.get(text) ?? parseTree(text);
  if (!tree) throw new Error('A text that has been read as JSON is none.');
  trees.delete(text);
  trees.set(text, tree);
  for (const [oldest] of trees) if (trees.size > KEPT) trees.delete(oldest);
  return tree;
}

/** The offset of the first bracket that lies too deep inside others; the parser breaks on thousands of them. */
function firstTooDeep(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[[\]{}]/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > limits.depth) return index;
  }
  return null;
}

/** The value of a tree. Every key becomes the object's own, `__proto__` too: none stands out of sight. */
function valueOf(node: Node): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    children.map(({ children: [key, value] = [] }) => [key?.value, value && valueOf(value)]),
  );
}

/** Every value of a type, keys of objects included. */
function leavesOf(node: Node, type: 'string' | 'number'): Node[] {
  if (node.type === type) return [node];
  return (node.children ?? []).flatMap((one) => leavesOf(one, type));
}

function brokenAt(error: ParseError, text: string): JsonReading {
  const reason = reasonOf(error, text);
  const slip = slipAt(text, error.offset, reason);
  return { ok: false, place: placeAt(text, slip?.offset ?? error.offset), reason, slip };
}

function reasonOf(error: ParseError, text: string): string {
  const closes = /^[}\]]/.test(text.slice(error.offset));
  const afterComma = /,\s*$/.test(text.slice(0, error.offset));
  return closes && afterComma ? 'TrailingComma' : printParseErrorCode(error.error);
}

function innermost(tree: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function keyNode(tree: Node, path: JsonPath): Node {
  const property = findNodeAtLocation(tree, [...path])?.parent;
  return property?.type === 'property' && property.children?.[0]
    ? property.children[0]
    : innermost(tree, path);
}

function repeated(node: Node): [string, Node, Node][] {
  const first = new Map<string, Node>();
  return (node.children ?? []).flatMap((child): [string, Node, Node][] => {
    const inside = repeated(child);
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (!key) return inside;
    const name = String(key.value);
    const before = first.get(name);
    if (before) return [...inside, [name, key, before]];
    first.set(name, key);
    return inside;
  });
}
