/** What a kind of figure asks of the numbers it shows, and of the page on which it stands. */
export interface FigureKind {
  /** What it shows, for those who make one. */
  shows: string;
  /** Set where its numbers share an axis or a scale: each must be comparable with the first. */
  isCompared?: true;
  /** Set where it draws shares of a whole: of as many as there are, or of one, which is at most 100%. */
  shares?: 'any' | 'one';
  /** The other key of a figure that this kind must have, and no kind without it may. */
  needs?: 'statement' | 'grid' | 'table';
  /** Set where it shows all rows of a whole table on a map: shares as classes, counts as circles. */
  maps?: 'shares' | 'counts';
  /** Set where its picture says all without a page around it. */
  isPlain?: true;
  /** Set where its numbers belong together in another way than by one axis, which `src/charts/fits.ts` knows. */
  isFitted?: true;
  /** Set where time runs along an axis, so that what happened meanwhile can be marked there. */
  hasTime?: true;
}

/**
 * Every kind of figure. A new one is declared here and drawn in `src/charts/draw.ts`; the check, the JSON
 * Schema and the pages read what they must know of it from here.
 */
export const figureKinds = {
  series: { shows: 'one axis, comparable values only', isCompared: true, isPlain: true },
  people: { shows: '100 people', shares: 'one', isPlain: true },
  statement: { shows: 'a comparison someone made', shares: 'any', needs: 'statement' },
  tiles: {
    shows: 'comparable values in a schematic grid of regions',
    isCompared: true,
    needs: 'grid',
  },
  line: {
    shows: 'one thing over time, its line broken where base or territory changed',
    isFitted: true,
    isPlain: true,
    hasTime: true,
  },
  dots: {
    shows: 'values on one axis, those of one place and time as a range; bounds as open arrows',
    isFitted: true,
    isPlain: true,
  },
  target: { shows: 'one result and what it was to be', isFitted: true, isPlain: true },
  slope: {
    shows: 'the same places at two times',
    isCompared: true,
    isFitted: true,
    isPlain: true,
  },
  groups: {
    shows: 'bars side by side, told apart by two things',
    isCompared: true,
    isFitted: true,
    isPlain: true,
  },
  stacks: { shows: 'parts that add up to their whole', isFitted: true, isPlain: true },
  multiples: {
    shows: 'several places over time, one axis for all',
    isCompared: true,
    isFitted: true,
    isPlain: true,
    hasTime: true,
  },
  choropleth: {
    shows: 'the shares of a whole table, on a map in few classes and as a ranked list',
    isCompared: true,
    needs: 'table',
    maps: 'shares',
  },
  circles: {
    shows: 'the counts of a whole table, on a map as circles and as a ranked list',
    isCompared: true,
    needs: 'table',
    maps: 'counts',
  },
} as const satisfies Record<string, FigureKind>;

export type FigureKindName = keyof typeof figureKinds;

/** What is declared of a kind of figure. */
export function figureKind(name: FigureKindName): FigureKind {
  return figureKinds[name];
}

/** The names of all kinds. */
export const figureKindNames = Object.keys(figureKinds) as [FigureKindName, ...FigureKindName[]];
