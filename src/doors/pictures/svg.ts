import {
  addresses,
  commands,
  elements,
  loading,
  namespaces,
  prefixed,
  words,
} from './svg-parts.ts';

/** Why a drawing is refused. */
export type SvgReason =
  | 'script'
  | 'handler'
  | 'page'
  | 'address'
  | 'style'
  | 'entity'
  | 'element'
  | 'metadata'
  | 'broken'
  | 'size';

/** What is wrong in a drawing, and where its text says so. */
export interface SvgFault {
  reason: SvgReason;
  /** The words at fault, as written. */
  written: string;
  offset: number;
}

/** A comment; what XML has besides elements; an end tag; a start tag with attributes; a stray sign. */
const PIECE =
  /<!--[^]*?-->|<[!?][^]*?>|<\/([^\s>]+)\s*>|<([^\s/>!?][^\s/>]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;
const SCRIPTS = /^(?:script|handler|listener)$/i;
const PAGES = /^(?:foreignObject|iframe|object|embed|html|body)$/i;

/**
 * What a drawing must not hold: it is published as it is. Read as XML, where a browser stops at the
 * first thing that is not well formed. The first fault of each reason is told.
 */
export function svgFaults(text: string): SvgFault[] {
  const faults = new Map<SvgReason, SvgFault>();
  const tell = (reason: SvgReason, written: string, offset: number) => {
    if (!faults.has(reason)) faults.set(reason, { reason, written: written.trim(), offset });
  };
  const open: string[] = [];
  let roots = 0;
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const [piece, end, start, attributes = '', closed] = match;
    readText(text.slice(last, match.index), last, open, tell);
    last = match.index + piece.length;
    if (end !== undefined) {
      if (open.pop() !== end) tell('broken', piece, match.index);
    } else if (start !== undefined) {
      if (open.length === 0) {
        roots += 1;
        readRoot(start, attributes, roots, match.index, tell);
      }
      readElement(start, match.index, tell);
      readAttributes(attributes, match.index + 1 + start.length, tell);
      if (closed === '') open.push(start);
    } else if (/^<(?:!(?!--)|\?(?!xml\s))/.test(piece)) {
      tell('entity', shortened(piece), match.index);
    } else if (piece.startsWith('<?')) {
      const isUtf8 = !/encoding/i.test(piece) || /encoding\s*=\s*["']utf-8["']/i.test(piece);
      if (!isUtf8) tell('broken', shortened(piece), match.index);
    } else if (!piece.endsWith('-->')) {
      tell('broken', shortened(text.slice(match.index, match.index + 100)), match.index);
    }
    if (faults.has('broken')) return inOrder(faults);
  }
  readText(text.slice(last), last, open, tell);
  if (open.length > 0 || roots === 0) tell('broken', `</${open.at(-1) ?? 'svg'}>`, last);
  return inOrder(faults);
}

function inOrder(faults: ReadonlyMap<SvgReason, SvgFault>): SvgFault[] {
  return [...faults.values()].sort((a, b) => a.offset - b.offset);
}

type Tell = (reason: SvgReason, written: string, offset: number) => void;

function readText(text: string, offset: number, open: readonly string[], tell: Tell): void {
  const isOutside = open.length === 0 && text.replace(/^\uFEFF/, '').trim() !== '';
  if (isOutside) tell('broken', shortened(text), offset);
  const loose = LOOSE_AMPERSAND.exec(text);
  if (loose) tell('entity', shortened(text.slice(loose.index)), offset + loose.index);
  if (open.at(-1) === 'style') readStyle(decoded(text), offset, tell);
}

function readStyle(text: string, offset: number, tell: Tell): void {
  const command = commands.exec(text);
  if (command) tell('style', command[0], offset);
  const address = loading.exec(text);
  if (address) tell('address', shortened(address[0]), offset);
}

function readRoot(name: string, attributes: string, roots: number, at: number, tell: Tell): void {
  const has = (pattern: string) => new RegExp(`(?:^|\\s)${pattern}\\s*=`).test(attributes);
  if (name !== 'svg' || roots > 1 || !has('xmlns')) tell('broken', `<${name}>`, at);
  else if (!has('viewBox') && !(has('width') && has('height'))) tell('size', '<svg>', at);
}

function readElement(name: string, at: number, tell: Tell): void {
  if (elements.has(name)) return;
  const [local = name, prefix] = name.split(':').reverse();
  if (SCRIPTS.test(local)) tell('script', `<${name}>`, at);
  else if (PAGES.test(local)) tell('page', `<${name}>`, at);
  else tell(prefix === undefined && local !== 'metadata' ? 'element' : 'metadata', `<${name}>`, at);
}

function readAttributes(attributes: string, from: number, tell: Tell): void {
  const seen = new Set<string>();
  for (const match of attributes.matchAll(ATTRIBUTE)) {
    const [written, name = '', double, single = ''] = match;
    const at = from + match.index;
    const raw = double ?? single;
    const value = decoded(raw);
    if (LOOSE_AMPERSAND.test(raw)) tell('entity', written, at);
    else if (seen.has(name)) tell('broken', written, at);
    else if (/^on/i.test(name)) tell('handler', name, at);
    else if (name.startsWith('xmlns')) {
      if (namespaces[name] !== value) tell('metadata', written, at);
    } else if (name.includes(':') && !prefixed.has(name)) tell('metadata', name, at);
    else if (addresses.has(name)) {
      if (!/^#[^\s]+$/.test(value)) tell('address', shortened(written), at);
    } else if (!words.test(name)) readStyle(value, at, tell);
    seen.add(name);
  }
}

/** Text with its references to characters resolved, as a browser reads it. */
function decoded(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
