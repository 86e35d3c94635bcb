import { parseTree, type Node } from 'jsonc-parser';

/** A piece of a JSON file that is itself JSON, with the words in which it was written. */
export interface JsonText {
  text: string;
  node: Node;
}

/** The whole of a JSON text that is known to be sound. @throws Error where it is not */
export function wholeOf(text: string): JsonText {
  const node = parseTree(text);
  if (!node) throw new Error('There is no JSON.');
  return { text, node };
}

/** The keys of an object, in the order in which they stand. */
export function keysOf({ node }: JsonText): string[] {
  return node.type === 'object' ? propertiesOf(node).map((property) => nameOf(property)) : [];
}

/** The value of a key of an object; undefined where it has none. */
export function valueOf({ text, node }: JsonText, key: string): JsonText | undefined {
  if (node.type !== 'object') return undefined;
  const value = propertiesOf(node).find((property) => nameOf(property) === key)?.children?.[1];
  return value && { text, node: value };
}

/** The text that stands under a key of an object; undefined where there is none or it is no text. */
export function textUnder(written: JsonText, key: string): string | undefined {
  const value: unknown = valueOf(written, key)?.node.value;
  return typeof value === 'string' ? value : undefined;
}

/** The items of a list; undefined where it is none. */
export function itemsOf({ text, node }: JsonText): JsonText[] | undefined {
  return node.type === 'array'
    ? (node.children ?? []).map((child) => ({ text, node: child }))
    : undefined;
}

/** The 1-based line on which a piece begins. */
export function lineOf({ text, node }: JsonText): number {
  return text.slice(0, node.offset).split('\n').length;
}

/**
 * A piece as it was written, so that numbers keep their zeros and keys their order, with its lines as
 * far to the left as they can stand.
 */
export function copyOf({ text, node }: JsonText): string {
  const line = text.slice(text.lastIndexOf('\n', node.offset) + 1, node.offset);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return text
    .slice(node.offset, node.offset + node.length)
    .split(/\r?\n/)
    .map((one) => (one.startsWith(indent) ? one.slice(indent.length) : one))
    .join('\n');
}

/** A piece exactly as it stands in its text. */
export function jsonWordsOf({ text, node }: JsonText): string {
  return text.slice(node.offset, endOf(node));
}

/** The text of an object without one of its keys. */
export function without(text: string, key: string): string {
  const properties = propertiesOf(wholeOf(text).node);
  const at = properties.findIndex((property) => nameOf(property) === key);
  const [before, own, after] = [properties[at - 1], properties[at], properties[at + 1]];
  if (!own) return text;
  const [from, to] = after
    ? [own.offset, after.offset]
    : [before ? endOf(before) : own.offset, endOf(own)];
  return text.slice(0, from) + text.slice(to);
}

/**
 * The text of an object with one more key behind another, set off as the key after that one is, or that
 * one itself where it is the last.
 * @param value JSON as it is to stand there
 */
export function withKey(text: string, behind: string, key: string, value: string): string {
  const properties = propertiesOf(wholeOf(text).node);
  const at = properties.findIndex((property) => nameOf(property) === behind);
  const [before, own, after] = [properties[at - 1], properties[at], properties[at + 1]];
  if (!own) return text;
  const [from, to] = after ? [own, after] : [before, own];
  const between = from ? text.slice(endOf(from), to.offset) : ', ';
  return `${text.slice(0, endOf(own))}${between}"${key}": ${value}${text.slice(endOf(own))}`;
}

/** How wide a line of a data file may be. */
const WIDTH = 100;

/**
 * A value as people write it in data files: on one line what has room there, all else line by line.
 * @param before how many characters stand before it on its line
 */
export function jsonOf(value: unknown, indent = '', before = indent.length): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close, gap] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  const items = Object.entries(value).map(([key, item]: [string, unknown]) => ({
    name: isList ? '' : `"${key}": `,
    item,
  }));
  const isFlat = items.every(({ item }) => typeof item !== 'object');
  const line = items.map(({ name, item }) => name + jsonOf(item)).join(', ');
  const flat = open + gap + line + gap + close;
  // A comma may follow.
  if (isFlat && before + flat.length < WIDTH) return flat;
  const deeper = `${indent}  `;
  const lines = items.map(
    ({ name, item }) => deeper + name + jsonOf(item, deeper, deeper.length + name.length),
  );
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** A text with other words for some pieces of it. */
export function replaced(text: string, pieces: readonly (readonly [JsonText, string])[]): string {
  return pieces
    .toSorted(([a], [b]) => b.node.offset - a.node.offset)
    .reduce(
      (now, [{ node }, words]) => now.slice(0, node.offset) + words + now.slice(endOf(node)),
      text,
    );
}

/** The text of a file that holds a list under a key. */
export function listFile(key: string, items: readonly string[]): string {
  const lines = items.map((item) => item.replaceAll(/^/gm, '    '));
  return `{\n  "${key}": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function propertiesOf({ children = [] }: Node): Node[] {
  return children;
}

function nameOf({ children = [] }: Node): string {
  return String(children[0]?.value);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
