import type { FrontMatterError } from '../../mdx/front-matter.ts';
import type { MdxLimitError } from '../../mdx/limits.ts';
import type { MdxSyntaxError } from '../../mdx/read.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import type { YamlSlip } from '../../mdx/yaml.ts';
import { elementNamed } from '../../vocabulary/index.ts';
import { isHtml } from '../content/elements.ts';
import { lineOf, offsetAt } from './files.ts';
import type { Report } from '../reports/problem.ts';

/** Puts a fault of the front matter into our words. */
export function tellFrontMatterError(error: FrontMatterError, file: string, report: Report): void {
  const { place, reason, detail } = error;
  switch (reason) {
    case 'opening-line': {
      report('front-matter-opening', file, place, { found: detail });
      return;
    }
    case 'closing-line': {
      report('front-matter-closing', file, place, { found: detail });
      return;
    }
    case 'unclosed': {
      report('front-matter-unclosed', file, place, {});
      return;
    }
    case 'yaml': {
      report('front-matter-yaml', file, place, { slip: detail as YamlSlip });
      return;
    }
    case 'nesting': {
      report('nesting', file, place, { where: 'yaml' });
      return;
    }
    case 'not-a-mapping': {
      report('front-matter-shape', file, place, {});
      return;
    }
    default: {
      report('front-matter-sign', file, place, { sign: reason, found: detail });
    }
  }
}

/** Puts what a page holds too much of into our words. */
export function tellLimit({ limit, found, place }: MdxLimitError, file: string, report: Report) {
  switch (limit) {
    case 'page': {
      report('page-size', file, place, { bytes: found });
      return;
    }
    case 'depth': {
      report('nesting', file, place, { where: 'mdx' });
      return;
    }
    case 'matter':
    case 'paragraph': {
      report('long-text', file, place, { text: limit, characters: found });
      return;
    }
    case 'tags': {
      report('many-tags', file, place, { tags: found });
    }
  }
}

/**
 * Puts what the parser of MDX stopped at into our words.
 * @returns the source with the slip blanked out, positions unchanged; null if reading on would only
 * report consequences
 */
export function tellSyntaxError(
  error: MdxSyntaxError,
  source: string,
  file: string,
  report: Report,
): string | null {
  const { place } = error;
  const offset = offsetAt(source, place);
  const rest = source.slice(offset);
  const blank = (length: number) => blanked(source, offset, offset + length);

  if (error.fault === 'module') {
    report('code-line', file, place, { word: /^\w+/.exec(rest)?.[0] ?? '' });
    const end = rest.search(/\n[ \t]*\n/);
    return blank(end === -1 ? rest.length : end);
  }
  if (rest.startsWith('<!--')) {
    report('comment', file, place, {});
    const end = rest.indexOf('-->');
    return blank(end === -1 ? 4 : end + 3);
  }
  const address = /^<((?:https?|mailto|tel):[^\s>]*)>?/.exec(rest);
  if (address) {
    report('angle-link', file, place, { address: address[1] ?? '' });
    return blank(address[0].length);
  }
  if (error.fault === 'brace' || error.fault === 'expression') {
    report('curly-brace', file, place, { stops: error.fault !== 'brace' });
    return error.fault === 'brace' ? blank(1) : null;
  }
  const tag = /^<\/?\s*([A-Za-z][\w.:-]*)/.exec(rest)?.[1];
  if (tag !== undefined && (error.fault === 'unclosed-element' || error.fault === 'closing-tag')) {
    const stray = strayTag(error, tag);
    if (isHtml(stray.tag)) return tellHtml(stray, source, file, report);
    report('unclosed-tag', file, place, { tag });
    return null;
  }
  if (tag !== undefined && (elementNamed(tag) || /^[^\n]*>/.test(rest))) {
    if (isHtml(tag)) return tellHtml({ tag, place }, source, file, report);
    const line = lineOf(source, place.line).slice(place.column - 1);
    report('broken-tag', file, place, { source: shortened(line), curly: curlyQuotes(line) });
    return null;
  }
  if (rest.startsWith('<')) {
    report('less-than', file, place, { source: /^<\S*(?: \S+)?/.exec(rest)?.[0] ?? '<' });
    return blank(1);
  }
  report('mdx-syntax', file, place, { detail: error.reason });
  return null;
}

interface StrayTag {
  tag: string;
  place: Place;
}

/** The tag without its partner: where two do not fit, the one that is HTML. */
function strayTag({ place, reason }: MdxSyntaxError, tag: string): StrayTag {
  const opened = /closing tag for `<([^`>]+)>` \((\d+):(\d+)\)/.exec(reason);
  const [, other = tag, line = place.line, column = place.column] = opened ?? [];
  return isHtml(other)
    ? { tag: other, place: { line: Number(line), column: Number(column) } }
    : { tag, place };
}

/**
 * Tells of HTML whose tags do not even fit together: advice on closing it would only lead to the next problem.
 * @returns the source without the tag and its closing tag; of a script or style also without its content
 */
function tellHtml({ tag, place }: StrayTag, source: string, file: string, report: Report): string {
  const start = offsetAt(source, place);
  const rest = source.slice(start);
  report('raw-html', file, place, { tag: rest.startsWith('</') ? `/${tag}` : tag });
  const end = start + (/^<[^<>]*>/.exec(rest) ?? /^<\/?\s*[\w.:-]*/.exec(rest) ?? [''])[0].length;
  const holdsCode = /^(?:script|style)$/.test(tag);
  const closing = source.indexOf(`</${tag}>`, end);
  if (closing === -1 || rest.startsWith('</')) {
    return blanked(source, start, holdsCode ? lineEnd(source, end) : end);
  }
  const after = closing + tag.length + '</>'.length;
  if (holdsCode) return blanked(source, start, after);
  return blanked(blanked(source, start, end), closing, after);
}

/** The text with a stretch of it turned into spaces, so that all places stay. */
function blanked(source: string, start: number, end: number): string {
  return (
    source.slice(0, start) + source.slice(start, end).replace(/[^\n]/g, ' ') + source.slice(end)
  );
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}

/** The curly quotation marks of a tag that has them where straight ones must stand, each once. */
function curlyQuotes(line: string): string {
  const tag = line.replace(/>.*$/s, '');
  if (!/=\s*[“”„‘’«»]/u.test(tag)) return '';
  return [...new Set(tag.match(/[“”„‘’«»]/gu))].join(' ');
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
