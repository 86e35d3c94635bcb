/**
 * Kinds of page by what their addresses are called in `data/site.json`: those with a page a record,
 * single pages that are made from records, and what stands below one of them.
 */
export const pathKinds = [
  ...(['coverage', 'explainers', 'programs', 'press', 'figures', 'calculators', 'data'] as const),
  ...(['glossary', 'questions', 'search', 'feeds'] as const),
] as const;
export type PathKind = (typeof pathKinds)[number];

/** Kinds of page that only the pages of others show, in a frame: without an index, and no link leads there. */
export const framedKinds = ['embeds'] as const;
export type FramedKind = (typeof framedKinds)[number];

/**
 * Words below a kind of page: two calculators, the leaflet of a guide, all that is recorded of a place
 * and its long story, and among the data the rules of a programme, the laws, the tags for editors, what is
 * missing, what offices were asked for, what was paid, budgeted or promised, and the files of each year.
 */
export const lowerPaths = [
  ...([
    'contributions',
    'benefits',
    'rules',
    'laws',
    'tags',
    'missing',
    'requests',
    'payments',
    'files',
    'leaflet',
    'record',
    'story',
  ] as const),
] as const;
export type LowerPath = (typeof lowerPaths)[number];
