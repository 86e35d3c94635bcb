import { attribute, elementsIn, textOf, type HtmlElement } from '../html.ts';

/** The element around an element, if there is one. */
export function parentOf({ parentNode }: HtmlElement): HtmlElement | null {
  return parentNode && 'tagName' in parentNode ? parentNode : null;
}

/** Whether an element stands in one of that name. */
export function isWithin(element: HtmlElement, names: ReadonlySet<string>): boolean {
  for (let node: HtmlElement | null = element; node; node = parentOf(node)) {
    if (names.has(node.tagName)) return true;
  }
  return false;
}

/** Language of an element: its own, or that of the nearest element around it that has one. */
export function languageOf(element: HtmlElement): string {
  for (let node: HtmlElement | null = element; node; node = parentOf(node)) {
    const lang = attribute(node, 'lang');
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
export function nameOf(element: HtmlElement, elements: readonly HtmlElement[]): string {
  const labels = (attribute(element, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .filter((id) => id !== '');
  if (labels.length > 0)
    return labels
      .map((id) => textById(id, elements))
      .join(' ')
      .trim();
  const label = attribute(element, 'aria-label') ?? attribute(element, 'alt');
  if (label !== undefined) return label.trim();
  if (element.tagName === 'svg') return firstText(element, 'title');
  if (element.tagName === 'table') return firstText(element, 'caption');
  const parts = [...elementsIn(element)].filter(({ tagName }) => /^(?:img|svg)$/.test(tagName));
  const inner = parts.map((part) => (isHidden(part) ? '' : nameOf(part, elements)));
  return [textOf(element), ...inner].join(' ').trim();
}

function textById(id: string, elements: readonly HtmlElement[]): string {
  const found = elements.find((element) => attribute(element, 'id') === id);
  return found ? textOf(found).trim() : '';
}

function firstText(element: HtmlElement, tagName: string): string {
  const found = [...elementsIn(element)].find((inner) => inner.tagName === tagName);
  return found ? textOf(found).trim() : '';
}

/** Whether an element, or one around it, is kept from those who do not see it. */
export function isHidden(element: HtmlElement): boolean {
  for (let node: HtmlElement | null = element; node; node = parentOf(node)) {
    if (attribute(node, 'aria-hidden') === 'true') return true;
  }
  return false;
}
