import { formatList } from '../i18n/formats-lists.ts';
import { monthName } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { monthOfYear, seriesOf } from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Figure, Locale } from '../schema/index.ts';
import { everyLocale, type Localized } from '../schema/locales.ts';
import { labelOf } from './answers.ts';
import type { Edition } from './edition.ts';

/** A figure on a region's page: one of the data, or one made from a series that has none. */
export interface RegionFigure {
  spec: Figure;
  /** Whether it has a page and a download of its own. */
  saved: boolean;
}

/** A page draws so many series that no editor has made a figure of, and so many of their newest points. */
const MOST_SERIES = 3;
const MOST_POINTS = 12;

/**
 * One chart for each comparable series of a region and never a mixed one. A series that the data
 * already has a figure for, with a headline of its own, is drawn by that figure.
 */
export function seriesFigures(edition: Edition, entries: readonly Entry[]): RegionFigure[] {
  const shown = new Set(entries.map(({ ref }) => ref));
  const saved = edition.records.figures
    .filter(
      ({ kind, references }) => kind === 'series' && references.every((ref) => shown.has(ref)),
    )
    .map((spec) => ({ spec, saved: true }));
  const drawn = new Set(saved.flatMap(({ spec }) => spec.references));
  // Only whole populations without rivals: anything else needs an editor's headline and note.
  const [first] = entries;
  const disputes = first ? edition.ledger.disputes(first.region.id) : [];
  const contested = new Set(disputes.flatMap(({ rivals }) => rivals.map(({ ref }) => ref)));
  const made = seriesOf(
    entries.filter(({ ref, observation }) => observation.segment === 'all' && !contested.has(ref)),
  )
    .filter((run) => run.every(({ ref }) => !drawn.has(ref)))
    .slice(0, MOST_SERIES)
    .map((run) => ({ spec: specOf(run.slice(-MOST_POINTS)), saved: false }));
  return [...saved, ...made];
}

function specOf(run: readonly Entry[]): Figure {
  const [first] = run;
  if (!first) throw new Error('a series has at least one observation');
  const { region, indicator, observation } = first;
  return {
    id: [region.id, indicator.id, observation.segment, observation.source].join('-'),
    kind: 'series',
    title: titleOf(run, first),
    references: run.map(({ ref }) => ref),
  };
}

function titleOf(run: readonly Entry[], first: Entry): Localized {
  const last = run.at(-1) ?? first;
  const years = [first, last].map(({ observation }) => observation.period.slice(0, 4)) as [
    string,
    string,
  ];
  const month = monthOfYear(first.observation.period);
  const all = [...new Set(run.map(({ observation }) => observation.period.slice(0, 4)))];
  // "Every August" would claim a year that has no value here.
  const hasGap = all.length <= Number(years[1]) - Number(years[0]);
  const title = (locale: Locale) => {
    const what = labelOf(first, locale);
    const place = first.region.name[locale];
    const t = readerTexts(locale).region;
    const isFlow = first.indicator.nature === 'flow' || month === null;
    if (hasGap) {
      const when = isFlow ? '' : `${monthName(month, locale)} `;
      return t.seriesSome(what, place, `${when}${formatList(all, locale)}`);
    }
    return isFlow
      ? t.seriesYears(what, place, ...years)
      : t.seriesMonth(what, place, monthName(month, locale), ...years);
  };
  return everyLocale(title);
}
