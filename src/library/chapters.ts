const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const ID = /^<h2 id="([^"]*)"/;
const HEADING_ID = /^<(h[23])( id="[^"]*")/;
const FIRST_WITHOUT_ID = /^\s*<[a-z0-9-]+(?![^>]*\sid=)/;
const NOTE_TITLE = /<div class="t">([^]*?)<\/div>/g;
const LEAD = /<(?:p|li)>\s*<strong>([^]*?)<\/strong>/g;
const MARK = /href="#s(\d+)"/g;

/** How to claim: the first page leads there, and its steps are its answer. */
const CLAIM = '<h2 id="klaim"';

/** How the chapters of a page fold. */
export interface Folding {
  /** Numbers of the sources that may stand in a fold only if they stand outside one too. */
  due: ReadonlySet<number>;
  /** Numbers of the sources that the page has told of above its chapters. */
  told: ReadonlySet<number>;
  /** Ids of the chapters whose first answer the page has given above them. */
  answered?: ReadonlySet<string>;
  /** Whether chapters after the first fold whole behind their headings. */
  whole?: boolean;
}

/**
 * A rendered text whose chapters (`<h2>`) stand open with their first answer and fold the rest. What
 * nobody may have to look for, by `due`, stays open where it is told of for the first time, and so does
 * what has no name of its own, since no fold may hide what it does not name. A chapter that begins with
 * no sentence folds behind its heading, unless it begins with the steps of a claim; so does a chapter
 * that the page has answered above.
 * @example foldChapters('<h2 id="a">A?</h2><p>Yes.</p><p><strong>But:</strong> no.</p>', {…}) // …<p>Yes.</p><details>…
 */
export function foldChapters(
  html: string,
  { due, told, answered = new Set(), whole = false }: Folding,
): string {
  const known = new Set(told);
  return html
    .split(/(?=<h2 id=")/)
    .map((chapter, nth, all) => {
      if (!chapter.startsWith('<h2')) return chapter;
      const isFirst = all.findIndex((one) => one.startsWith('<h2')) === nth;
      return foldChapter(chapter, whole && !isFirst);
    })
    .join('');

  function foldChapter(chapter: string, isWhole: boolean): string {
    const [heading = '', ...blocks] = blocksOf(chapter);
    if (isWhole && blocks.every((block) => hiddenIn(block).length === 0))
      return fold(heading, blocks.join(''));
    const [first = '', ...rest] = unitsOf(blocks);
    // What the page opens with need not stand open twice.
    const stated = marksIn(first);
    const isRepeated = stated.length > 0 && stated.every((n) => known.has(n));
    const isSteps = heading.startsWith(CLAIM) && first.startsWith('<ol');
    const isAnswered = answered.has(ID.exec(heading)?.[1] ?? '');
    const isAnswer = !isAnswered && (isSteps || (/^<p(?! class)/.test(first) && !isRepeated));
    if (!isAnswer) return foldHeaded(heading, [first, ...rest]);
    tell(first);
    return heading + first + foldUnits(rest);
  }

  /** What a heading stands above: one fold behind it, or what is due and folds below it. */
  function foldHeaded(heading: string, units: readonly string[]): string {
    const hasParts = units.some((unit) => unit.startsWith('<h3') || isFold(unit));
    if (!hasParts && units.every((unit) => hiddenIn(unit).length === 0))
      return fold(heading, units.join(''));
    return heading + foldUnits(units);
  }

  /** Neighbours that may fold stand in one fold; what has a heading of its own in one of its own. */
  function foldUnits(units: readonly string[]): string {
    let html = '';
    let held: string[] = [];
    for (const unit of units) {
      const [heading = '', ...blocks] = unit.startsWith('<h3') ? blocksOf(unit) : [];
      if (heading === '' && !isFold(unit) && hiddenIn(unit).length === 0) {
        held.push(unit);
        continue;
      }
      html += foldRest(held);
      held = [];
      html += heading === '' ? unit : foldHeaded(heading, unitsOf(blocks));
      tell(unit);
    }
    return html + foldRest(held);
  }

  /** Units in one fold, called what they are about; those before the first that has a name stay open. */
  function foldRest(units: readonly string[]): string {
    const from = units.findIndex((unit) => namesOf(unit).length > 0);
    if (from < 0) return units.join('');
    const named = units.slice(from);
    const [only = ''] = named;
    // A note that stands alone is named by its title, which need not be said again.
    const inside = named.length === 1 ? only.replace(NOTE_TITLE, '') : named.join('');
    return units.slice(0, from).join('') + fold(named.flatMap(namesOf).join(' · '), inside);
  }

  /** What a unit must not hide and the page has not told of. */
  function hiddenIn(unit: string): number[] {
    return marksIn(unit).filter((n) => due.has(n) && !known.has(n));
  }

  function tell(unit: string): void {
    for (const n of marksIn(unit)) known.add(n);
  }
}

/** The elements of a rendered text that stand in no other. */
function blocksOf(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: tag, 1: end, 2: name = '', 3: rest = '', index } of html.matchAll(TAG)) {
    if (VOID.has(name) || rest.endsWith('/')) continue;
    if (depth === 0) from = index;
    depth += end ? -1 : 1;
    if (depth === 0) blocks.push(html.slice(from, index + tag.length));
  }
  return blocks;
}

/** Blocks that stay together: a heading with what it is about, a sentence with the list it announces. */
function unitsOf(blocks: readonly string[]): string[] {
  const units: string[] = [];
  let isHeaded = false;
  let announces = false;
  for (const block of blocks) {
    if (block.startsWith('<h3')) isHeaded = true;
    const joins = !block.startsWith('<h3') && (isHeaded || announces);
    if (joins) units.push((units.pop() ?? '') + block);
    else units.push(block);
    announces = block.startsWith('<p') && wordsOf(block).endsWith(':');
  }
  return units;
}

function isFold(unit: string): boolean {
  return unit.startsWith('<details');
}

/**
 * A fold. The id of a heading that becomes its summary moves to the first element that is folded, since
 * browsers open a fold for a link into it and not for one to its summary.
 */
function fold(name: string, html: string): string {
  const [, tag = '', id = ''] = HEADING_ID.exec(name) ?? [];
  const canMove = id !== '' && FIRST_WITHOUT_ID.test(html);
  const summary = canMove ? name.replace(HEADING_ID, `<${tag}`) : name;
  const inside = canMove ? html.replace(FIRST_WITHOUT_ID, `$&${id}`) : html;
  return `<details class="flow"><summary>${summary}</summary>${inside}</details>`;
}

/** What a unit is about: the title of a note, or its first words in bold. */
function namesOf(unit: string): string[] {
  const found = [NOTE_TITLE, LEAD].map((pattern) =>
    Array.from(unit.matchAll(pattern), ([, words = '']) => words),
  );
  const names = found.find((one) => one.length > 0) ?? [];
  // A number stands with its mark, which no summary can hold.
  return names
    .filter((name) => marksIn(name).length === 0)
    .map((name) => wordsOf(name).replace(/[.,:;]$/, ''));
}

function marksIn(html: string): number[] {
  return Array.from(html.matchAll(MARK), ([, n]) => Number(n));
}

function wordsOf(html: string): string {
  return html.replace(TAG, '').replace(/\s+/g, ' ').trim();
}
