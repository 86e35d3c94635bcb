import { attribute, elementsIn, textOf, type HtmlElement } from '../html.ts';
import { snippet } from './tree.ts';
import type { LintedPage, Tell } from './types.ts';

/**
 * Charts that say what their tables do not. The values of a chart are bold and stand behind their
 * labels; both must be those of the rows of the table in the same figure, in their order. What stands
 * behind the last value or before the first label in plain type is the axis.
 */
export function lintValues({ elements }: LintedPage, tell: Tell): void {
  for (const figure of elements) {
    if (figure.tagName !== 'figure') continue;
    const parts = [...elementsIn(figure)];
    const drawn = parts.filter(({ tagName }) => tagName === 'text');
    const shown = [...drawnRows(drawn), ...largeNumbers(parts)];
    const rows = parts
      .filter(({ tagName }) => tagName === 'tr')
      .map(cellsOf)
      .filter(hasValue);
    for (const [index, { label, value }] of shown.entries()) {
      const row = rows[index];
      const agrees =
        row?.values.includes(value) === true && (label === '' || row.label.includes(label));
      if (!agrees) tell('chart-value', `"${snippet(`${label} ${value}`)}"`);
    }
    if (shown.length > 0) {
      // A bar too few, for a bar too many has no row.
      const rest = rows.slice(shown.length).map(({ label }) => label);
      for (const label of rest) tell('chart-value', `"${snippet(label)}"`);
    }
    for (const { label, value } of parts.filter(isTile).flatMap(tileOf)) {
      const row = rows.find((one) => one.label.endsWith(`(${label})`));
      const agrees = row?.values.some((one) => one.endsWith(value)) === true;
      if (!agrees) tell('chart-value', `"${label} ${value}"`);
    }
    for (const text of drawn.filter(isAxis).map((one) => plain(textOf(one)))) {
      if (/\d/.test(text) && !isTick(text, shown)) tell('chart-value', `"${snippet(text)}"`);
    }
  }
}

interface Drawn {
  label: string;
  value: string;
}

interface Row {
  label: string;
  values: string[];
}

/** White space as one blank, also where it must not break. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function isAxis(text: HtmlElement): boolean {
  return /(?:^|\s)f-soft(?:\s|$)/.test(attribute(text, 'class') ?? '');
}

function isBold(text: HtmlElement): boolean {
  return Number(attribute(text, 'font-weight') ?? '400') >= 600;
}

function drawnRows(texts: readonly HtmlElement[]): Drawn[] {
  const rows: Drawn[] = [];
  let lines: string[] = [];
  for (const text of texts) {
    if (isAxis(text)) continue;
    if (!isBold(text)) lines.push(plain(textOf(text)));
    else {
      rows.push({ label: lines.join(' '), value: plain(textOf(text)) });
      lines = [];
    }
  }
  // A label without its value says a number of its own, if any.
  const rest = lines.join(' ');
  return /\d/.test(rest) ? [...rows, { label: '', value: rest }] : rows;
}

/** Numbers set large beside a picture. */
function largeNumbers(parts: readonly HtmlElement[]): Drawn[] {
  return parts
    .filter((part) => part.tagName === 'b' && attribute(part, 'class') === 'big')
    .map((part) => ({ label: '', value: plain(textOf(part)) }));
}

function isTile(part: HtmlElement): boolean {
  return part.tagName === 'li' && /(?:^|\s)tile(?:\s|$)/.test(attribute(part, 'class') ?? '');
}

/** The short name of a tile, by which the table tells its rows apart, and its number, if it has one. */
function tileOf(tile: HtmlElement): Drawn[] {
  const parts = [...elementsIn(tile)];
  const link = parts.find(({ tagName }) => tagName === 'a');
  const short = link?.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf);
  // "About" is one sign on a tile and a word in the table.
  return parts
    .filter(({ tagName }) => tagName === 'data')
    .map((one) => ({
      label: plain((short ?? []).join('')),
      value: plain(textOf(one)).replace(/^≈/, ''),
    }));
}

/** The cells of a row, the marks of their sources left out. */
function cellsOf(row: HtmlElement): Row {
  const cells = [...elementsIn(row)];
  const text = (cell: HtmlElement): string => plain(withoutMarks(cell));
  return {
    label: cells
      .filter(({ tagName }) => tagName === 'th')
      .map(text)
      .join(' '),
    values: cells.filter(({ tagName }) => tagName === 'td').map(text),
  };
}

function hasValue({ values }: Row): boolean {
  return values.length > 0;
}

function withoutMarks(element: HtmlElement): string {
  return element.childNodes
    .map((child) => {
      if (!('tagName' in child)) return textOf(child);
      return attribute(child, 'class') === 'mark' ? '' : withoutMarks(child);
    })
    .join('');
}

/** Whether a number of an axis is of the unit in which the values are printed. */
function isTick(text: string, shown: readonly Drawn[]): boolean {
  const unit = (value: string): string => value.replace(/[\d.,\s≈]+/gu, ' ').trim();
  const words = unit(text)
    .split(' ')
    .filter((word) => word !== '');
  return shown.some(({ value }) => words.every((word) => unit(value).split(' ').includes(word)));
}
