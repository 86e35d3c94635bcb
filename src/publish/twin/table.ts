import { attributeOf, elementsIn, type Open } from '../scan.ts';
import { lineOf } from './inline.ts';

/** A table of a page with its title above; cells over several columns leave the rest empty. */
export function tableOf(table: Open, base: string): string[] {
  let title = '';
  const rows: { cells: string[]; isHead: boolean }[] = [];
  for (const element of elementsIn(table)) {
    if (element.name === 'caption') title = lineOf(element.children, base);
    if (element.name !== 'tr') continue;
    const cells = element.children.flatMap((cell) => {
      if (typeof cell === 'string' || !/^t[dh]$/.test(cell.name)) return [];
      const span = Number(attributeOf(cell, 'colspan') ?? 1);
      return [lineOf(cell.children, base), ...Array.from({ length: span - 1 }, () => '')];
    });
    if (cells.length > 0) rows.push({ cells, isHead: element.parent?.name === 'thead' });
  }
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const heads = rows.filter(({ isHead }) => isHead).map(({ cells }) => cells);
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...more] = heads;
  const body = rows.filter(({ isHead }) => !isHead).map(({ cells }) => cells);
  const lines = [
    line(head),
    line(Array.from({ length: width }, () => '---')),
    ...[...more, ...body].map(line),
  ];
  return [...(title === '' ? [] : [`**${title.replaceAll('**', '')}**`]), lines.join('\n')];
}
