const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const HEADING = /<h3[^>]*>([^]*?)<\/h3>/g;
const NOTE_TITLE = /<div class="t">([^]*?)<\/div>/g;
const MARK = /href="#s(\d+)"/g;

/** How to claim: the first page leads there, and its steps are its answer. */
const CLAIM = '<h2 id="klaim"';

/** How the chapters of a page fold. */
export interface Folding {
  /** Numbers of the sources that may stand in a fold only if they stand outside one too. */
  due: ReadonlySet<number>;
  /** Numbers of the sources that the page has told of above its chapters. */
  told: ReadonlySet<number>;
  /** Whether chapters after the first fold whole behind their headings. */
  whole?: boolean;
  /** What the fold of the rest of a chapter is called, where the rest has no headings. */
  restOf: (chapter: string) => string;
}

/**
 * A rendered text whose chapters (`<h2>`) stand open with their first answer and fold the rest. What
 * nobody may have to look for, by `due`, stays open where it is told of for the first time. A chapter
 * that begins with no sentence folds behind its heading, unless it begins with the steps of a claim.
 * @example foldChapters('<h2 id="a">A?</h2><p>Yes.</p><p>But.</p>', {…}) // …<p>Yes.</p><details>…
 */
export function foldChapters(html: string, { due, told, restOf, whole = false }: Folding): string {
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
    if (isWhole && unitsOf(blocks).every(mayFold)) return fold(heading, blocks.join(''));
    const title = wordsOf(heading);
    const [first = '', ...rest] = unitsOf(blocks);
    // What the page opens with need not stand open twice.
    const stated = marksIn(first);
    const isRepeated = stated.length > 0 && stated.every((n) => known.has(n));
    const isSteps = heading.startsWith(CLAIM) && first.startsWith('<ol');
    const isAnswer = isSteps || (/^<p(?! class)/.test(first) && !isRepeated);
    const units = isAnswer ? rest : [first, ...rest];
    const groups = runsOf(units.map((unit) => ({ unit, open: !mayFold(unit) })));
    if (isAnswer) tell(first);
    const [only] = groups;
    if (!isAnswer && groups.length === 1 && only && !only.open && !isFold(only.units))
      return fold(heading, only.units.join(''));
    return (
      heading +
      (isAnswer ? first : '') +
      groups
        .map(({ units: held, open }) =>
          open || isFold(held) ? held.join('') : fold(nameOf(held, restOf(title)), held.join('')),
        )
        .join('')
    );
  }

  /** Whether all that a unit must not hide has been told of; what stays open is told of from then on. */
  function mayFold(unit: string): boolean {
    const hidden = marksIn(unit).filter((n) => due.has(n) && !known.has(n));
    if (hidden.length === 0) return true;
    tell(unit);
    return false;
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

/** Neighbours that are all open, or all to be folded. */
function runsOf(units: readonly { unit: string; open: boolean }[]) {
  const runs: { units: string[]; open: boolean }[] = [];
  for (const { unit, open } of units) {
    const last = runs.at(-1);
    if (last && last.open === open && isFold([unit]) === isFold(last.units)) last.units.push(unit);
    else runs.push({ units: [unit], open });
  }
  return runs;
}

function isFold(units: readonly string[]): boolean {
  return units.every((unit) => unit.startsWith('<details'));
}

function fold(name: string, html: string): string {
  return `<details class="flow"><summary>${name}</summary>${html}</details>`;
}

/** What is inside, by its own headings or the titles of its notes; else `rest`. */
function nameOf(units: readonly string[], rest: string): string {
  const html = units.join('');
  const names = [HEADING, NOTE_TITLE].map((pattern) =>
    Array.from(html.matchAll(pattern), ([, words = '']) => wordsOf(words)),
  );
  const found = names.find((one) => one.length > 0) ?? [];
  return found.length === 0 ? rest : found.join(' · ');
}

function marksIn(html: string): number[] {
  return Array.from(html.matchAll(MARK), ([, n]) => Number(n));
}

function wordsOf(html: string): string {
  return html.replace(TAG, '').replace(/\s+/g, ' ').trim();
}
