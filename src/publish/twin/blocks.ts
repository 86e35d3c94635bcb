import { attributeOf, elementsIn, hasClass, type Open } from '../scan.ts';
import { isInline, isLeftOut, lineOf, textIn } from './inline.ts';
import { tableOf } from './table.ts';

/** Marks where a page says that a table is not ours to pass on, and where to get it. */
const WITHHELD = 'data-withheld';

/** Blocks of Markdown from what stands in an element. */
export function blocksIn(element: Open, base: string): string[] {
  const blocks: string[] = [];
  let line: (Open | string)[] = [];
  const endLine = () => {
    const text = lineOf(line, base);
    if (text !== '') blocks.push(startEscaped(text));
    line = [];
  };
  for (const child of element.children) {
    if (isInline(child)) line.push(child);
    else {
      endLine();
      if (typeof child !== 'string') blocks.push(...blocksOf(child, base));
    }
  }
  endLine();
  return blocks;
}

function blocksOf(element: Open, base: string): string[] {
  if (isLeftOut(element)) return [];
  const { name, children } = element;
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const text = lineOf(children, base);
      return text === '' ? [] : [`${'#'.repeat(Number(name[1]))} ${text}`];
    }
    case 'ul':
      return list(element, base, () => '- ');
    case 'ol':
      return list(element, base, (n) => `${n}. `);
    case 'dl':
      return pairs(element, base);
    case 'table':
      return tableOf(element, base);
    case 'figure':
      return isTableOfOthers(element) ? wordsAbout(element, base) : blocksIn(element, base);
    case 'section': {
      const blocks = blocksIn(element, base);
      // Where all of it was left out, a heading of nothing is left out too.
      return blocks.every((block) => /^#+ /.test(block)) ? [] : blocks;
    }
    case 'pre':
      return [['```', textIn(element).trim(), '```'].join('\n')];
    case 'summary': {
      const text = lineOf(children, base);
      return text === '' ? [] : [`**${text.replaceAll('**', '')}**`];
    }
    case 'blockquote':
      return [blocksIn(element, base).join('\n\n').replace(/^/gm, '> ')];
    case 'hr':
      return ['---'];
    default:
      return blocksIn(element, base);
  }
}

/** Whether an element is a picture which says that its table is to be had elsewhere. */
export function isTableOfOthers(figure: Open): boolean {
  if (figure.name !== 'figure') return false;
  for (const element of elementsIn(figure))
    if (attributeOf(element, WITHHELD) !== undefined) return true;
  return false;
}

/** What a picture of a table of others says besides its numbers: its title, its notes, and whom to ask. */
function wordsAbout(figure: Open, base: string): string[] {
  const words: Open[] = [];
  for (const element of elementsIn(figure)) {
    const isNote = element.name === 'div' && hasClass(element, 'small');
    if (element.name === 'figcaption' || isNote) words.push(element);
  }
  return words.flatMap((element) => blocksIn(element, base));
}

/** Whether a list holds a source that only a picture of a table of others leads to. */
function isOfWithheld(item: Open): boolean {
  for (const element of elementsIn(item)) {
    const back = hasClass(element, 'shut') ? attributeOf(element, 'href') : undefined;
    if (!back?.startsWith('#fig-')) continue;
    let page = item;
    while (page.parent) page = page.parent;
    for (const figure of elementsIn(page))
      if (attributeOf(figure, 'id') === back.slice(1)) return isTableOfOthers(figure);
  }
  return false;
}

function list(element: Open, base: string, mark: (n: number) => string): string[] {
  const items = element.children.flatMap((child) => {
    if (typeof child === 'string' || isLeftOut(child) || isOfWithheld(child)) return [];
    // The number by which marks find a source is that of the list.
    const [first, ...rest] = child.children;
    const number = typeof first === 'object' && hasClass(first, 'i') ? first : undefined;
    const blocks = blocksIn(number ? { ...child, children: rest } : child, base);
    return blocks.length > 0 ? [{ blocks, number: number && Number(textIn(number)) }] : [];
  });
  const isTight = items.every(({ blocks }) => blocks.length === 1);
  const lines = items.map(({ blocks, number }, index) => {
    const sign = mark(number ?? index + 1);
    const indent = ' '.repeat(sign.length);
    return sign + blocks.join('\n\n').replace(/\n(?=.)/g, `\n${indent}`);
  });
  return lines.length > 0 ? [lines.join(isTight ? '\n' : '\n\n')] : [];
}

/** Terms and what is said of each, which pages pair in a `<div>`, as a list. */
function pairs(element: Open, base: string): string[] {
  const lines: string[] = [];
  for (const part of elementsIn(element)) {
    if (part.name !== 'dt' && part.name !== 'dd') continue;
    // A blank that must not break stays one.
    const text = blocksIn(part, base)
      .join(' ')
      .replace(/[ \t\r\n\f]+/g, ' ')
      .trim();
    if (part.name === 'dt') lines.push(`- ${text}`);
    else if (text !== '') {
      const term = lines.pop() ?? '-';
      lines.push(`${term}${/[:?]$|^-$/.test(term) ? ' ' : ': '}${text}`);
    }
  }
  return lines.length > 0 ? [lines.join('\n')] : [];
}

/** A line that begins as no heading, list, quotation or rule would. */
function startEscaped(line: string): string {
  return line.replace(/^(?:[#>+-](?=\s|$|-)|(\d+)[.)](?=\s|$))/, (sign) =>
    /^\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`,
  );
}
