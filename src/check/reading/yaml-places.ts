import type { Place } from '../../mdx/types.ts';

/**
 * Where the key of a value stands in the front matter of `source`; for a missing key, the innermost
 * key that exists, and for a missing key at the top, the opening line. YAML's reader keeps no places,
 * so this follows indentation; a value written in one line (`{ }`, `[ ]`) gives the place of its key.
 * @example placeInFrontMatter('---\nevent:\n  date: x\n---', ['event', 'date']) // { line: 3, column: 3 }
 */
export function placeInFrontMatter(source: string, path: readonly PropertyKey[]): Place {
  const lines = source.split('\n');
  const end = lines.indexOf('---', 1);
  let block = { from: 1, to: end === -1 ? lines.length : end };
  let place: Place = { line: 1, column: 1 };
  for (const part of path) {
    const at =
      typeof part === 'number' ? item(lines, block, part) : key(lines, block, String(part));
    if (!at) break;
    place = at;
    block = {
      from: typeof part === 'number' ? at.line - 1 : at.line,
      to: endOf(lines, at, block.to),
    };
  }
  return place;
}

interface Block {
  /** 0-based, first line inside. */
  from: number;
  /** 0-based, first line outside. */
  to: number;
}

function key(lines: string[], { from, to }: Block, name: string): Place | null {
  for (let index = from; index < to; index += 1) {
    const match = /^([\s-]*)(["']?)([^\s:"'#]+)\2\s*:/.exec(lines[index] ?? '');
    if (match?.[3] === name) return { line: index + 1, column: (match[1] ?? '').length + 1 };
  }
  return null;
}

function item(lines: string[], { from, to }: Block, position: number): Place | null {
  let indent: number | null = null;
  let seen = -1;
  for (let index = from; index < to; index += 1) {
    const match = /^(\s*)-\s+/.exec(lines[index] ?? '');
    if (!match) continue;
    indent ??= (match[1] ?? '').length;
    if ((match[1] ?? '').length === indent) seen += 1;
    if (seen === position) return { line: index + 1, column: match[0].length + 1 };
  }
  return null;
}

/** The first line after `at` that is indented no deeper. */
function endOf(lines: string[], at: Place, limit: number): number {
  const indent = (line: string) => line.length - line.trimStart().length;
  const own = indent(lines[at.line - 1] ?? '');
  for (let index = at.line; index < limit; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || indent(line) > own) continue;
    if (indent(line) === own && line.trimStart().startsWith('- ') && !isItem(lines, at)) continue;
    return index;
  }
  return limit;
}

function isItem(lines: string[], at: Place): boolean {
  return (lines[at.line - 1] ?? '').trimStart().startsWith('- ');
}
