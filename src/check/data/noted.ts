import type { Data } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** What a note can say of its own number that "bound" or "approximate" must say too. */
type Said = 'over' | 'under' | 'about';

/** Only words of this number itself, or of its source in quotation marks: "above the target" is of another. */
const SAYS: readonly [Said, RegExp][] = [
  [
    'over',
    /batas bawah ini|this lower limit|“(?:lebih dari|di atas|sedikitnya|more than|over|at least)”/iu,
  ],
  [
    'under',
    /batas atas ini|this upper limit|“(?:kurang dari|di bawah|paling banyak|less than|fewer than|under|at most)”/iu,
  ],
  [
    'about',
    /^angka bulat|^a round figure|“(?:sekitar|kira-kira|kurang lebih|about|around|roughly)”/iu,
  ],
];

/** What a note says of a plan that ends years after it was spoken of. */
const LONG_TERM = /jangka panjang|long-term/iu;

/**
 * Numbers whose note calls them a limit or about right while the record calls them exact, or the other limit; and
 * aims of a long-term plan for the year in which they were spoken of.
 */
export function checkNoted({ records }: Data, report: Report): void {
  const sources = new Map(records.sources.map(({ record }) => [record.id, record]));
  const kinds = new Map(records.indicators.map(({ record }) => [record.id, record.kind]));
  for (const { record, file, place } of records.observations) {
    const { note, bound, approximate, period, indicator } = record;
    if (note === undefined) continue;
    const told = sources.get(record.source)?.published?.slice(0, 4);
    const isNow = told !== undefined && period.slice(0, 4) <= told;
    if (
      isNow &&
      kinds.get(indicator) === 'target' &&
      (LONG_TERM.test(note.id) || LONG_TERM.test(note.en))
    ) {
      report('note-says', file, place('period'), { said: 'later' });
      continue;
    }
    const said = SAYS.find(([, words]) => words.test(note.id) || words.test(note.en))?.[0];
    if (said === undefined) continue;
    const isHeld = said === 'about' ? approximate || bound !== undefined : bound === said;
    if (!isHeld) report('note-says', file, place('note'), { said });
  }
}
