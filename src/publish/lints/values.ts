import { attributeOf, elementsIn, textOfPiece, type Open } from '../scan.ts';
import { snippet } from './tree.ts';
import type { LintedPage, Tell } from './lint-types.ts';

/**
 * Charts that say what their tables do not. The values of a chart are bold and stand behind their
 * labels; both must be those of the rows of the table in the same figure, in their order. What stands
 * behind the last value or before the first label in plain type is the axis. A picture without room for
 * every label shows some of its values, in their order; what it tells besides stands in a row of the table.
 */
export function lintValues({ elements }: LintedPage, tell: Tell): void {
  for (const figure of elements) {
    if (figure.name !== 'figure') continue;
    const parts = [...elementsIn(figure)];
    const drawn = parts.filter(({ name }) => name === 'text');
    const shown = [...drawnRows(drawn), ...largeNumbers(parts)];
    const all = parts.filter(({ name }) => name === 'tr');
    const rows = all
      .filter((row) => !isRemark(row))
      .map(cellsOf)
      .filter(hasValue);
    const isSome = parts.some(hasSome);
    let next = 0;
    for (const { label, value } of shown) {
      const agreesWith = (row: Row | undefined): boolean =>
        row?.values.includes(value) === true && (label === '' || row.label.includes(label));
      const index = isSome ? rows.findIndex((row, i) => i >= next && agreesWith(row)) : next;
      if (!agreesWith(rows[index]))
        tell('chart-value', `"${snippet(`${label} ${value}`)}"`, figure);
      next = Math.max(index, next) + 1;
    }
    if (shown.length > 0 && !isSome) {
      // A bar too few, for a bar too many has no row.
      const rest = rows.slice(shown.length).map(({ label }) => label);
      for (const label of rest) tell('chart-value', `"${snippet(label)}"`, figure);
    }
    for (const { label, value } of parts.filter(isTile).flatMap(tileOf)) {
      const row = rows.find((one) => one.label.endsWith(`(${label})`));
      const agrees = row?.values.some((one) => one.endsWith(value)) === true;
      if (!agrees) tell('chart-value', `"${label} ${value}"`, figure);
    }
    const told = all.map((row) => plain(withoutMarks(row)));
    for (const text of drawn.filter(isNote).map((one) => plain(textOfPiece(one)))) {
      if (/\d/.test(text) && !told.some((row) => row.includes(text)))
        tell('chart-value', `"${snippet(text)}"`, figure);
    }
    const ranked = parts.filter(isRanked).map(rankedOf);
    for (const { label, value } of ranked) {
      const agrees = rows.some(
        (one) => one.label === label && one.values.some((v) => v.endsWith(value)),
      );
      if (!agrees) tell('chart-value', `"${label} ${value}"`, figure);
    }
    for (const text of drawn.filter(isAxis).map((one) => plain(textOfPiece(one)))) {
      if (/\d/.test(text) && !isTick(text, [...shown, ...ranked]))
        tell('chart-value', `"${snippet(text)}"`, figure);
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

function isAxis(text: Open): boolean {
  return /(?:^|\s)f-soft(?:\s|$)/.test(attributeOf(text, 'class') ?? '');
}

/** What a picture tells besides its values. */
function isNote(text: Open): boolean {
  return /(?:^|\s)f-note(?:\s|$)/.test(attributeOf(text, 'class') ?? '');
}

/** Whether a picture has no room for the labels of all its values. */
function hasSome(part: Open): boolean {
  return part.name === 'svg' && /(?:^|\s)some(?:\s|$)/.test(attributeOf(part, 'class') ?? '');
}

/** A row that says in words what no number says. */
function isRemark(row: Open): boolean {
  return [...elementsIn(row)].some(
    (cell) => cell.name === 'td' && /(?:^|\s)none(?:\s|$)/.test(attributeOf(cell, 'class') ?? ''),
  );
}

function isBold(text: Open): boolean {
  return Number(attributeOf(text, 'font-weight') ?? '400') >= 600;
}

function drawnRows(texts: readonly Open[]): Drawn[] {
  const rows: Drawn[] = [];
  let lines: string[] = [];
  for (const text of texts) {
    if (isAxis(text) || isNote(text)) continue;
    if (!isBold(text)) lines.push(plain(textOfPiece(text)));
    else {
      rows.push({ label: lines.join(' '), value: plain(textOfPiece(text)) });
      lines = [];
    }
  }
  // A label without its value says a number of its own, if any.
  const rest = lines.join(' ');
  return /\d/.test(rest) ? [...rows, { label: '', value: rest }] : rows;
}

/** Numbers set large beside a picture. */
function largeNumbers(parts: readonly Open[]): Drawn[] {
  return parts
    .filter((part) => part.name === 'b' && attributeOf(part, 'class') === 'big')
    .map((part) => ({ label: '', value: plain(textOfPiece(part)) }));
}

function isTile(part: Open): boolean {
  return part.name === 'li' && /(?:^|\s)tile(?:\s|$)/.test(attributeOf(part, 'class') ?? '');
}

/** The short name of a tile, by which the table tells its rows apart, and its number, if it has one. */
function tileOf(tile: Open): Drawn[] {
  const parts = [...elementsIn(tile)];
  const link = parts.find(({ name }) => name === 'a');
  const short = link?.children.filter((child) => typeof child === 'string');
  // "About" is one sign on a tile and a word in the table.
  return parts
    .filter(({ name }) => name === 'data')
    .map((one) => ({
      label: plain((short ?? []).join('')),
      value: plain(textOfPiece(one)).replace(/^≈/, ''),
    }));
}

function isRanked(part: Open): boolean {
  return part.name === 'li' && /(?:^|\s)rank(?:\s|$)/.test(attributeOf(part, 'class') ?? '');
}

/** The name and the number of a row of a ranked list. */
function rankedOf(row: Open): Drawn {
  const parts = [...elementsIn(row)];
  const textOf = (wanted: string): string =>
    parts
      .filter(({ name }) => name === wanted)
      .map((one) => plain(textOfPiece(one)))
      .join(' ');
  // "About" is one sign in a row and a word in the table.
  return { label: textOf('a'), value: textOf('data').replace(/^≈/, '') };
}

/** The cells of a row, the marks of their sources left out. */
function cellsOf(row: Open): Row {
  const cells = [...elementsIn(row)];
  const text = (cell: Open): string => plain(withoutMarks(cell));
  return {
    label: cells
      .filter(({ name }) => name === 'th')
      .map(text)
      .join(' '),
    values: cells.filter(({ name }) => name === 'td').map(text),
  };
}

function hasValue({ values }: Row): boolean {
  return values.length > 0;
}

function withoutMarks(element: Open): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return attributeOf(child, 'class') === 'mark' ? '' : withoutMarks(child);
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
