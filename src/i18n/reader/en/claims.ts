import type { ReaderTexts } from '../language.ts';

export const claims: ReaderTexts['claims'] = {
  title: 'Everything ever stated',
  caption: (name: string) => `All coverage figures we hold for ${name}, the latest first`,
  legend: 'What the marks mean',
  voices: {
    bpjs: 'BPJS Ketenagakerjaan',
    local: 'Regional government',
    ministry: 'Central government',
    report: 'A report that names no speaker',
    other: 'Somebody else',
    own: 'Our calculation',
  },
  marks: {
    year: 'Only the year is given',
    contested: 'Disputed: there is another figure for the same time',
    superseded: 'Replaced since',
    target: 'Target',
    forecast: 'Forecast',
    bound: 'Only a bound is given',
  },
  short: {
    contested: 'disputed',
    superseded: 'replaced',
    target: 'target',
    forecast: 'forecast',
    over: 'lower bound',
    under: 'upper bound',
    domicile: 'by identity card',
  },
  notJoined:
    'These marks are not joined on purpose: their base, month or source differs or is not given.',
  joined: 'A line only joins figures of one source, one month and one definition.',
  broken: 'A broken line means that the base changed.',
  unit: 'Per cent of workers who are members.',
  from: (lowest: string) => `The axis starts at ${lowest}, not at zero.`,
  description: (count: string, name: string, from: string, to: string) =>
    `${count} about ${name}, from ${from} to ${to}.`,
  ofYear: (count: string, name: string, year: string) => `${count} about ${name}, of ${year}.`,
  lowest: (value: string, when: string) => `Lowest ${value} ${when}`,
  highest: (value: string, when: string) => `highest ${value} ${when}.`,
  contested: (count: number) => `${count} of them disputed.`,
  targets: (count: number) => `${count} of them targets or forecasts, not results.`,
  below: 'All of it stands in the table below the picture.',
  table: (count: string) => `Table: ${count}`,
  elsewhere: 'All of it stands in the table on the page of the record.',
  newest: (count: string) => `Table: ${count}, the newest, the lowest and the highest`,
  newestCaption: (name: string) =>
    `The newest, the lowest and the highest coverage figures for ${name}, latest first`,
  all: (count: string) => `The whole table: ${count}`,
  beyond: (year: string) => `for ${year}`,
  outOf: 'Out of how many',
};
