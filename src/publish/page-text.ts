import { DATA, EDGE, WORD } from '../check/numbers/near-words.ts';
import { firstLocale, type Locale } from '../schema/languages.ts';
import { isLocale, isRequired } from '../schema/locales.ts';
import { exemptionOf, type Exemption } from './exempt.ts';
import { attributeOf, attributesOf, hasClass, type Met, type Open } from './scan.ts';

/** Text of a page that is read in one go: between two edges of blocks, or an attribute that is read out. */
export interface PageText {
  text: string;
  /** The element that holds the character at an index. */
  holder: (index: number) => Open | null;
  /** The attribute it is the value of; null for what stands in the page. */
  attribute: string | null;
}

/** A `<data>` as the page shows it. */
export interface ShownText {
  value: string | undefined;
  text: string;
  element: Open;
  /** The block of text it stands in, counted from the first of the page. */
  block: number;
}

/** An element that is exempt and yet wrong, and what to say of it. */
export interface Wrong {
  element: Open;
  text: string;
  words: Exemption['words'];
}

/** A page as far as its numbers go. */
export interface PageNumbers {
  locale: Locale;
  texts: PageText[];
  data: ShownText[];
  /** Its title, headings of first rank and descriptions, for pages that lead to it. */
  names: PageText[];
  /** Elements that are exempt and yet wrong, with what stands in them. */
  wrong: Wrong[];
  /** What stands in elements whose numbers are worked out from rules. */
  worked: { element: Open; text: string }[];
}

/** An element whose content is not read as text of the page, and what it holds. */
interface Aside {
  element: Open;
  text: string;
  exemption: Exemption | undefined;
}

/** Elements inside a block of text. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Parts what stands before it from what stands behind it, as a dash does. */
const PAUSE = '—';
const STANDS = { word: WORD, pause: PAUSE, nothing: EDGE };
/** Attributes that are read out or shown. */
const READ = new Set(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label']);
const MAY_READ = /\b(?:alt|title|label|description|placeholder|content)\s*=/i;
const META = /^(?:description|(?:og|twitter):(?:title|description|image:alt))$/;

/** The texts of a page, with one character for each `<data>` and for each element that is exempt. */
export function numbersOn(met: readonly Met[]): PageNumbers {
  const page: PageNumbers = {
    locale: firstLocale,
    texts: [],
    data: [],
    names: [],
    wrong: [],
    worked: [],
  };
  let text = '';
  let pieces: { start: number; element: Open | null }[] = [];
  let open: Open | null = null;
  let block = 0;
  let aside = null as Aside | null;

  function edge(): void {
    const holders = pieces;
    if (hasDigit(text)) {
      const holder = (index: number) =>
        holders.findLast(({ start }) => start <= index)?.element ?? null;
      const read = { text, holder, attribute: null };
      page.texts.push(read);
      if (open && /^(?:title|h1)$/.test(open.name)) page.names.push(read);
    }
    text = '';
    pieces = [];
    block += 1;
  }

  function enter(element: Open): void {
    open = element;
    if (aside) {
      partAside(element);
      return;
    }
    const { name } = element;
    const language = name === 'html' ? attributeOf(element, 'lang') : undefined;
    if (isLocale(language)) page.locale = language;
    readAttributes(page, element);
    const exemption = exemptionOf(element);
    if (name === 'data' || name === 'time') text += DATA;
    else if (exemption) text += STANDS[exemption.shows];
    else if (!INLINE.has(name)) edge();
    else text += edgeOf(element, page.locale);
    if (name === 'data' || name === 'time' || exemption) aside = { element, text: '', exemption };
  }

  function leave(element: Open): void {
    if (aside && aside.element !== element) {
      partAside(element);
      return;
    }
    if (aside) {
      if (element.name === 'data') {
        const value = attributeOf(element, 'value');
        page.data.push({ value, text: aside.text, element, block });
      } else if (aside.exemption) setAside(aside, aside.exemption);
      aside = null;
    } else if (!INLINE.has(element.name)) edge();
    else text += edgeOf(element, page.locale);
    open = element.parent;
  }

  /** Cells and lines of what is set aside are read apart. */
  function partAside({ name }: Open): void {
    if (aside && !INLINE.has(name)) aside.text += ' ';
  }

  function setAside({ element, text }: Aside, { isRight, words, isWorked }: Exemption): void {
    if (isRight?.(element, text) === false) page.wrong.push({ element, text, words });
    if (isWorked) page.worked.push({ element, text });
  }

  for (const one of met) {
    if (one.kind === 'open') enter(one.element);
    else if (one.kind === 'close') leave(one.element);
    else if (aside) aside.text += one.text;
    else {
      pieces.push({ start: text.length, element: open });
      text += one.text;
    }
  }
  edge();
  return page;
}

/** What parts the text of an element inside a block from the text around it. */
function edgeOf(element: Open, locale: Locale): string {
  // Where one language stands in for another, a sentence is still one.
  if (!isRequired(locale) && element.name === 'span' && /^\s*lang="[a-z]+"$/.test(element.written))
    return '';
  // The sign of a number set large is part of its token.
  if (hasClass(element, 'u')) return '';
  // What is set small is a remark of its own.
  return element.name === 'small' || hasClass(element, 'small') ? PAUSE : EDGE;
}

function readAttributes(page: PageNumbers, element: Open): void {
  if (!MAY_READ.test(element.written) || hasClass(element, 'mark')) return;
  for (const [name, value] of attributesOf(element)) {
    if (!hasDigit(value)) continue;
    const isMeta = name === 'content' && META.test(metaName(element));
    if (!isMeta && !READ.has(name)) continue;
    const read = { text: value, holder: () => element, attribute: name };
    page.texts.push(read);
    if (isMeta) page.names.push(read);
  }
}

/** Whether a text holds a number in any script. */
function hasDigit(text: string): boolean {
  // Nearly all texts are told by their ASCII alone, which is far quicker.
  return /\d/.test(text) || (/[^\u0000-\u007F]/.test(text) && /\p{N}/u.test(text));
}

function metaName(element: Open): string {
  return attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '';
}
