import type { ReaderTexts } from '../language.ts';

export const plots: ReaderTexts['plots'] = {
  line: (count: string) =>
    `A line chart with ${count} points; time runs to the right, numbers start at zero`,
  multiples: (count: string) =>
    `${count} small line charts with one axis for all; time runs to the right, numbers start at zero`,
  dots: (count: string) => `A dot plot with ${count} rows; its axis starts at zero`,
  target: 'The result as a bar from zero, targets as diamonds on the same axis',
  slope: (count: string) =>
    `A slope chart with ${count} lines between two times; its axis does not start at zero`,
  groups: (count: string) => `A grouped bar chart with ${count} bars that start at zero`,
  stacks: 'The bar of the whole cut into its parts, each part also in a row of its own',
  notFromZero: 'axis does not start at zero',
  range: (low: string, high: string) => `${low} to ${high}`,
  result: (what: string, when: string) => `${what}, ${when}`,
  aim: (what: string, when: string) => `${what} for ${when}`,
  whole: 'All',
  gap: (periods: string) => `No figure yet for ${periods}, so the line is broken.`,
  gapOf: (place: string, periods: string) =>
    `${place}: no figure yet for ${periods}, so the line is broken.`,
  territory: (before: string, after: string) =>
    `The territory changed, from ${before} to ${after}. Numbers before and after cannot be compared, so the line is broken.`,
  population: (before: string, after: string) =>
    `What it is counted out of changed, from ${before} to ${after}. Numbers before and after cannot be compared, so the line is broken.`,
  mark: (when: string, text: string, by: string) => `${when}: ${text} (according to ${by}).`,
  marked: 'On the axis of time',
};
