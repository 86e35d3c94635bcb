import { attributeOf, elementsIn, textOfPiece, type Open } from '../scan.ts';

/** Whether an element stands in one of that name. */
export function isWithin(element: Open, names: ReadonlySet<string>): boolean {
  for (let node: Open | null = element; node; node = node.parent) {
    if (names.has(node.name)) return true;
  }
  return false;
}

/** Language of an element: its own, or that of the nearest element around it that has one. */
export function languageOf(element: Open): string {
  for (let node: Open | null = element; node; node = node.parent) {
    const lang = attributeOf(node, 'lang');
    if (lang !== undefined) return lang;
  }
  return '';
}

/** White space collapsed, shortened to what a line of a report holds. */
export function snippet(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** What names an element to those who do not see it. */
export function elementName(element: Open, elements: readonly Open[]): string {
  const labels = (attributeOf(element, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .filter((id) => id !== '');
  if (labels.length > 0)
    return labels
      .map((id) => textById(id, elements))
      .join(' ')
      .trim();
  const label = attributeOf(element, 'aria-label') ?? attributeOf(element, 'alt');
  if (label !== undefined) return label.trim();
  if (element.name === 'svg') return firstText(element, 'title');
  if (element.name === 'table') return firstText(element, 'caption');
  const parts = [...elementsIn(element)].filter(({ name }) => /^(?:img|svg)$/.test(name));
  const inner = parts.map((part) => (isHidden(part) ? '' : elementName(part, elements)));
  return [textOfPiece(element), ...inner].join(' ').trim();
}

function textById(id: string, elements: readonly Open[]): string {
  const found = elements.find((element) => attributeOf(element, 'id') === id);
  return found ? textOfPiece(found).trim() : '';
}

function firstText(element: Open, tagName: string): string {
  const found = [...elementsIn(element)].find((inner) => inner.name === tagName);
  return found ? textOfPiece(found).trim() : '';
}

/** Whether an element, or one around it, is kept from those who do not see it. */
export function isHidden(element: Open): boolean {
  for (let node: Open | null = element; node; node = node.parent) {
    if (attributeOf(node, 'aria-hidden') === 'true') return true;
  }
  return false;
}
