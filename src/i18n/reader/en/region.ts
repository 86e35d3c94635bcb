import type { ReaderTexts } from '../language.ts';

export const region: ReaderTexts['region'] = {
  level: (level: string) =>
    ({ country: 'Country', province: 'Province', regency: 'Regency', city: 'City' })[level] ??
    level,
  title: (name: string) => `Jamsostek coverage in ${name}`,
  description: (value: string, what: string, name: string, when: string) =>
    `${what} in ${name}, ${when}: ${value}. Who says so, out of how many, and figures that differ.`,
  descriptionNone: (name: string) => `There is no figure of Jamsostek coverage for ${name} yet.`,
  leadShare: (name: string, when: string) =>
    `That is the share of workers in ${name} said to be covered by Jamsostek ${when}.`,
  leadCount: (name: string, when: string) =>
    `That is how many active Jamsostek members ${name} had ${when}.`,
  without: {
    limit: 'only a limit or a range of its coverage',
    'left-out': 'its coverage figure is not recorded',
    none: 'no coverage figure yet',
  },
  hasFigure: 'has a figure',
  why: 'Why this number?',
  mind: 'What to keep in mind?',
  noFigureText:
    'That does not mean that nobody is covered. The figure was not published, or is not in our record yet.',
  leftOutText: 'That does not mean that nobody is covered. Why is the figure not recorded?',
  leftOut: (name: string) =>
    `We have found a coverage figure for ${name} but have not recorded it.`,
  descriptionLeftOut: (name: string) =>
    `We have found a figure of Jamsostek coverage for ${name} but have not recorded it.`,
  descriptionLimit: (name: string) =>
    `For ${name} only a limit or a range of Jamsostek coverage has been stated, and no figure.`,
  noFigure: (name: string) => `There is no coverage figure for ${name} yet.`,
  above: 'Figures of the areas it belongs to',
  series: 'From year to year',
  seriesMonth: (what: string, place: string, month: string, from: string, to: string) =>
    `${what}, ${place}, each ${month} from ${from} to ${to}`,
  seriesSome: (what: string, place: string, when: string) => `${what}, ${place}, ${when}`,
  seriesYears: (what: string, place: string, from: string, to: string) =>
    `${what}, ${place}, from ${from} to ${to}`,
  neighbours: 'Figures for places nearby',
  peersOne: 'These figures can be compared: same date, same kind of base, same source.',
  peersMany:
    'These figures are of one date and one kind of base. Their sources differ, and so may the way they count.',
  peersSome:
    'Only places whose figures are comparable and ours to pass on are shown, so this is not a ranking.',
  peersAll: 'Every place here has a figure for that date.',
  peersCaption: (what: string, when: string) => `${what}, ${when}`,
  tableOf: (what: string, count: number) =>
    `${what} (${count}\u00a0${count === 1 ? 'figure' : 'figures'})`,
  place: 'Place',
  refusedText:
    'Do not compare the following figures with the one above. The reason stands over each group.',
  refusedCaption: (name: string) => `Figures around ${name} that are not comparable`,
  gaps: 'What has no figure here yet',
  gapsLeftOut: 'Figures that we have found but not recorded, and why',
  askWhom:
    'Ask the regional office of BPJS Ketenagakerjaan, the local labour office, or Statistics Indonesia (BPS). If you have the document, please send it to us.',
  compared: 'Comparisons that others made',
  comparedText: 'These are statements of their sources, not our calculations.',
  values: 'Every figure we recorded',
  valuesHint: 'Do not read figures from different months, denominators or methods as a trend.',
  newestValues: 'The newest numbers we hold',
  newestHint:
    'A row whose name is a link opens all numbers on that thing, by programme and by year.',
  targets: 'Targets and forecasts',
  targetsText: 'A target or forecast is not a result. We never draw them together.',
  caption: (what: string, name: string) => `${what}, ${name}, and who stated it`,
  mixedValues: 'Figures of several kinds',
  otherValues: 'Other figures',
  tables: 'Tables by place',
  tablesTitle: 'Figures by place, each table from one source',
  tableWhole: 'This table is whole: every place it speaks of is in it.',
  tablePartial:
    'This table is not whole, so it is no ranking. The source does not name the places that are not in it.',
  olderValues: 'Older figures on the same thing',
  what: 'What, when, stated by',
  asOf: 'As of',
  value: 'Figure',
  saidBy: 'Stated by',
  disputes: 'Contested figures',
  disputesAbove: 'Coverage figures in dispute are marked in the table above.',
  disputesText:
    'Figures that do not agree are in circulation, mostly for the same time. We show all of them and choose none.',
  figuresCount: (count: number) => `${count} ${count === 1 ? 'figure' : 'figures'}`,
  valuesCount: (count: number) => `${count} ${count === 1 ? 'number' : 'numbers'}`,
  tablesCount: (count: number) => `${count} ${count === 1 ? 'table' : 'tables'}`,
  disputesCount: (count: number) => `${count} ${count === 1 ? 'dispute' : 'disputes'}`,
  disputeOf: (what: string, when: string) => `${what}, ${when}`,
  statementsCount: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
  moreStatements: (count: number) => `${count} more ${count === 1 ? 'statement' : 'statements'}`,
  plans: 'What is planned',
  risks: 'Who and what is at risk',
  newestOfRecord: 'The newest',
  onRecord: 'The full record',
  onRecordText: 'This page holds the newest. The rest stands on the page',
  recordTitle: (name: string) => `Figures and statements on ${name}`,
  recordDescription: (name: string) =>
    `Figures, disputes, targets and statements that we hold on Jamsostek coverage in ${name}, each with its source.`,
  recordLead: 'These are the figures and statements we hold, each with its source.',
  recordBack: (name: string) => `The page of ${name} sums them up`,
  story: 'Behind the figures',
  storyTitle: (name: string) => `The coverage figures of ${name} explained`,
  chapters: (count: number) => `is a page of its own, in ${count} chapters:`,
  doNow: 'What you can do now',
  doNowText:
    'The figures above do not decide your rights. What decides is whether you are registered and your contributions are paid.',
  doCheck: 'Check your membership through an official channel.',
  doRead: 'The guide for your situation',
  releases: 'Reports about this place',
  peersCount: (count: number) => `${count} places that can be compared`,
  refusedCount: (count: number) =>
    count === 1 ? '1 place that does not compare' : `${count} places that do not compare`,
  withinCount: (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`,
  within: 'Places within it',
  revisions: 'Figures that were replaced',
  take: 'Download the data',
  cite: 'How to cite',
  citation: (name: string, what: string, url: string, date: string) =>
    `Cakupan, “${name}: ${what}”, ${url}, read ${date}.`,
};

export const territory: ReaderTexts['territory'] = {
  title: 'Borders',
  divided: (name: string, when: string) =>
    `${name} has not been one region since ${when}. Its territory is now:`,
  since: (name: string, when: string) => `${name} has had its present borders since ${when}.`,
  refused:
    'Do not compare figures of the former region with those of today’s: their area and people differ.',
  formerly: 'The former region:',
  law: (name: string) => `It rests on ${name}.`,
  lawUnread: 'We have not read the law that changed them.',
};
