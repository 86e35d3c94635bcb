import type { ReaderTexts } from '../language.ts';

export const charts: ReaderTexts['charts'] = {
  about: (value: string) => `about ${value}`,
  named: (name: string, text: string) => `${name}: ${text}.`,
  oneBar: 'A horizontal bar chart with one bar that starts at zero',
  bars: (count: string) => `A horizontal bar chart with ${count} bars that start at zero`,
  rising: 'Each value is higher than the one before.',
  falling: 'Each value is lower than the one before.',
  people: '100 people in five rows',
  filledNone: 'Nobody is filled in',
  filled: (count: string) =>
    count === '1' ? '1 person is filled in' : `${count} people are filled in`,
  part: (share: string) => `one is filled to ${share} of a person`,
  outlined: (count: string) =>
    count === '1' ? '1 person is an outline only' : `${count} are outlines only`,
  waterlines: (count: string) =>
    `${count === '2' ? 'Two' : count} separate lines, each filled as far as its number`,
  waterline: 'One line, filled as far as its number',
  comparedBy: (attribution: string) => `Put side by side by ${attribution}, not by us.`,
  noCommonBase: 'We know of no common base for them, so no difference is computed.',
  tiles: (count: string) => `A schematic grid of ${count} tiles, one for each place; not a map`,
  tilesFilled: (count: string, all: string, what: string) =>
    `${count} of ${all} ${what} ${count === '1' ? 'has a comparable figure' : 'have comparable figures'}.`,
  without: (count: string, names: string) =>
    `No figure yet for ${count} ${count === '1' ? 'place' : 'places'}: ${names}.`,
  withoutNone: 'Every place has a figure.',
  noFigure: 'no figure yet',
  shareOf: (unit: string, whom: string) => `${unit} of ${whom}`,
  numerator: 'Covered',
  denominator: 'Out of',
  shaded: (places: string) =>
    `A map of ${places} provinces in a few classes of colour, then a list from the highest down`,
  circles: (places: string) =>
    `A map of ${places} provinces with a circle for each, then a list from the largest down`,
  classRange: (from: string, to: string, count: string) =>
    from === to ? `${from} (${count} provinces)` : `${from} to ${to} (${count} provinces)`,
  classNamed: (letter: string, text: string) => `Class ${letter}: ${text}.`,
  mapHalves: { west: 'Schematic map, western part', east: 'Schematic map, eastern part' },
  axisStart: (value: string) => `The axis starts at ${value}.`,
  what: 'Measured',
  value: 'Figure',
  where: 'Place',
  when: 'As of',
  group: 'Group',
  saidBy: 'According to',
  outOf: 'Out of whom',
};
