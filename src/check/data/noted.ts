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

/** Numbers whose note calls them a limit or about right while the record calls them exact, or the other limit. */
export function checkNoted({ records }: Data, report: Report): void {
  for (const { record, file, place } of records.observations) {
    const { note, bound, approximate } = record;
    if (note === undefined) continue;
    const said = SAYS.find(([, words]) => words.test(note.id) || words.test(note.en))?.[0];
    if (said === undefined) continue;
    const isHeld = said === 'about' ? approximate || bound !== undefined : bound === said;
    if (!isHeld) report('note-says', file, place('note'), { said });
  }
}
