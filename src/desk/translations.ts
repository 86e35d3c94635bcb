import { checkFiles, type Files, type Problem } from '../check/index.ts';
import { pairsIn, pairState, readStamps, stampFileOf, STAMPS } from '../check/pairs/data-stamps.ts';
import { partnersIn } from '../check/pairs/partners.ts';
import { readingOf, readingState, translationIn } from '../check/pairs/translation.ts';
import { pagesOf } from '../check/reading/content-folder.ts';
import { readJson } from '../check/reading/json-places.ts';

/** How both languages of a page or of a data file stand to one another. */
export type State = 'missing' | 'draft' | 'stale' | 'unequal' | 'current';

/** A page or a data file. */
export interface Row {
  /** The translation, or the data file. */
  file: string;
  state: State;
  /** Which texts of a data file are stale, by their keys. */
  keys: string[];
  /** Where its languages do not say the same. */
  problems: Problem[];
}

/** Problems that a pair of languages has with one another. */
const UNEQUAL = /^(?:unequal-.*|untranslated|wrong-language)$/;

/**
 * Every page and every data file with texts, and how their languages stand to one another, by path.
 * @param on the day the site speaks for, `YYYY-MM-DD`
 */
export function translationsOf(files: Files, on: string): Row[] {
  const found = checkFiles(files, { on });
  const problems = Map.groupBy(
    found.filter(({ code }) => UNEQUAL.test(code)),
    ({ file }) => ownerOf(file),
  );
  const missing = new Set(
    found.filter(({ code }) => code === 'missing-partner').map(({ file }) => file),
  );
  const rows = [...pageRows(files), ...dataRows(files)].map((row): Row => {
    const own = problems.get(ownerOf(row.file)) ?? [];
    const isUnequal = row.state === 'current' && own.length > 0;
    return { ...row, state: isUnequal ? 'unequal' : row.state, problems: own };
  });
  const alone = [...missing].map((file): Row => ({
    file,
    state: 'missing',
    keys: [],
    problems: [],
  }));
  return [...rows, ...alone].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The folder of a page, or a data file itself. */
function ownerOf(file: string): string {
  return file.startsWith('content/') ? file.slice(0, file.lastIndexOf('/')) : file;
}

function pageRows(files: Files): Row[] {
  return partnersIn(pagesOf(files)).map(([first, second]): Row => {
    const pair = translationIn(first, second);
    const { file, matter } = pair.translated;
    const now = readingOf(pair);
    const isDraft = first.draft || second.draft;
    const isStale = now !== null && readingState(matter['translationOf'], now) !== 'current';
    return {
      file,
      state: isDraft ? 'draft' : isStale ? 'stale' : 'current',
      keys: [],
      problems: [],
    };
  });
}

function dataRows(files: Files): Row[] {
  return [...files].flatMap(([path, text]): Row[] => {
    if (!/^data\/.*\.json$/.test(path) || path.startsWith(STAMPS)) return [];
    const reading = readJson(path, text);
    const pairs = reading.ok ? pairsIn(reading.file) : [];
    if (pairs.length === 0) return [];
    const told = files.get(stampFileOf(path)) ?? '{}';
    const stamps =
      readStamps(stampFileOf(path), told, () => undefined) ?? new Map<string, string>();
    const keys = pairs
      .filter((pair) => pairState(pair, stamps).is !== 'current')
      .map(({ key }) => key);
    return [{ file: path, state: keys.length > 0 ? 'stale' : 'current', keys, problems: [] }];
  });
}
