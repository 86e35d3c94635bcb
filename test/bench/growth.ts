import { addressFault } from '../../src/check/addresses/addresses.ts';
import { misleading } from '../../src/check/addresses/link-words.ts';
import { characterFaults } from '../../src/check/characters/characters.ts';
import { svgFaults } from '../../src/doors/pictures/svg.ts';

/** How much longer eight times as much of a text may take: what grows with the square takes 64 times. */
export const MOST_GROWTH = 24;

/**
 * Milliseconds that a processor worked, the least of five times: others on the machine make work longer,
 * never shorter.
 */
function least(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const addresses = [
  ...['a.', 'a-', ':1', '1.', '@'].map((piece) => ['https://', piece]),
  ['https://a.example/', '%e2%80'],
  ['mailto:', 'a.'],
  ['mailto:a@', 'b.'],
  ['mailto:a@b.org?', 'body=&'],
  ['tel:', '1-'],
  ['', ' '],
  ['', 'a+'],
] as const;
const letters = ['a', '\u202E', '\u0301', 'e\u0301', '\u0430', '\u{1D7D7}', '\uFDFA', '\uD800'];
const tags = ['<', '<!--', '-->', '<?', '<a ', 'a="', "'", '&', '<![CDATA[', ' ', 'url(', '>'];

/** What is judged, and a text of a length that is hard for it. */
const judged: readonly (readonly [string, (length: number) => () => unknown])[] = [
  ...addresses.map(([start = '', piece = '']) => {
    const textOf = (length: number) => start + piece.repeat(length / piece.length);
    const judge = (length: number) => () => {
      addressFault(textOf(length), []);
      return misleading(textOf(length), textOf(length));
    };
    return [`address ${JSON.stringify(start + piece)}`, judge] as const;
  }),
  ...letters.map((piece) => {
    const judge = (length: number) => () => characterFaults(piece.repeat(length / piece.length));
    return [`characters ${JSON.stringify(piece)}`, judge] as const;
  }),
  ...tags.map((piece) => {
    const judge = (length: number) => () =>
      svgFaults(
        `<svg xmlns="http://www.w3.org/2000/svg">${piece.repeat(length / piece.length)}</svg>`,
      );
    return [`drawing ${JSON.stringify(piece)}`, judge] as const;
  }),
];

/** How much longer eight times as much takes to judge, by what is judged; the slowest first. */
export function growth(): { name: string; times: number }[] {
  return judged
    .map(([name, judge]) => {
      const [some, more] = [least(judge(25_000)), least(judge(200_000))];
      // Below a millisecond the clock says more about itself than about the work.
      return { name, times: more / Math.max(some, 1) };
    })
    .sort((a, b) => b.times - a.times);
}
