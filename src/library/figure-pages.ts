import { drawFigure, gridOf } from '../charts/index.ts';
import { formatPeriod } from '../i18n/formats.ts';
import { fillText } from '../i18n/text.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { DrawnFigure, FigureInput } from '../charts/chart-types.ts';
import { figureKind } from '../schema/figure-kinds.ts';
import { comparePeriods } from '../ledger/index.ts';
import type { Figure, Locale, Source, Table } from '../schema/index.ts';
import { everyLocale, type Localized } from '../schema/locales.ts';
import { printReference } from './print.ts';
import { onceFor, type Edition } from './edition.ts';

/** A figure of the data by its id. @throws Error for an unknown one */
export function figureSpec(edition: Edition, id: string): Figure {
  const spec = edition.records.figures.find((figure) => figure.id === id);
  if (!spec) throw new Error(`unknown figure ${id}`);
  return spec;
}

/** A figure with its entries looked up and its strings filled in, ready to draw. */
export function figureInput(edition: Edition, spec: Figure): FigureInput {
  const filled = (text: Localized): Localized =>
    everyLocale((locale) =>
      fillText(text[locale], (reference) =>
        printReference(edition, reference, edition.siteDate, locale),
      ),
    );
  const entries = spec.references.map((reference) => edition.ledger.get(reference));
  return {
    spec,
    entries,
    title: filled(spec.title),
    note: spec.note ? filled(spec.note) : null,
    marks: (spec.marks ?? []).map(({ at, text, source }) => ({
      at,
      text: filled(text),
      by: sourceNamed(edition, source).attribution,
    })),
    grid: gridOf(spec, edition.records),
    regions: edition.records.regions,
    contested: new Set(rivalsOf(edition, entries).map(({ entry }) => entry.ref)),
  };
}

function sourceNamed(edition: Edition, id: string): Source {
  const source = edition.records.sources.find((one) => one.id === id);
  if (!source) throw new Error(`unknown source ${id}`);
  return source;
}

/** A number of a figure, and those that other sources give for the same. */
export interface Contested {
  entry: Entry;
  rivals: Entry[];
}

/** The numbers of a figure that other sources contradict, in order. */
export function rivalsOf(edition: Edition, entries: readonly Entry[]): Contested[] {
  const places = new Set(entries.map(({ region }) => region.id));
  const disputes = [...places].flatMap((place) => edition.ledger.disputes(place));
  return entries.flatMap((entry) => {
    const all = disputes.flatMap(({ rivals }) =>
      rivals.some(({ ref }) => ref === entry.ref) ? rivals : [],
    );
    const rivals = [...new Set(all)].filter(({ ref }) => ref !== entry.ref);
    return rivals.length > 0 ? [{ entry, rivals }] : [];
  });
}

/** Figures already drawn: one stands on its own page, on a region's and in a release. */
const drawn = onceFor(() => new Map<string, DrawnFigure>());

/** A figure in one language, drawn once however many pages show it. */
export function drawnFigure(edition: Edition, input: FigureInput, locale: Locale): DrawnFigure {
  const key = JSON.stringify([locale, input.spec]);
  const known = drawn(edition);
  const figure = known.get(key) ?? drawFigure(input, locale);
  known.set(key, figure);
  return figure;
}

/** The span of time a figure covers, e.g. "Desember 2020 – Desember 2024". */
export function figureSpan(edition: Edition, spec: Figure, locale: Locale): string {
  const periods = spec.references
    .map((reference) => edition.ledger.get(reference).observation.period)
    .sort();
  const [first = '', last = first] = [periods[0], periods.at(-1)];
  const from = formatPeriod(first, locale);
  return first === last ? from : `${from} – ${formatPeriod(last, locale)}`;
}

/** Whether a figure is a picture that needs no page around it: no grid and no pair of statements. */
export function drawsItself({ kind }: Figure): boolean {
  return figureKind(kind).isPlain ?? false;
}

/** The class by which styles know a figure: its kind, or that it is plotted in another way than by bars alone. */
export function lookOf({ kind }: Figure): string {
  return figureKind(kind).isFitted ? 'plotted' : kind;
}

/** A figure that shows a whole table on a map, and that table. */
export interface MapFigure {
  spec: Figure;
  table: Table;
}

/** The figures that show whole tables on a map, the newest first. */
export function mapFigures({ records }: Edition): MapFigure[] {
  return records.figures
    .flatMap((spec) => {
      const table = records.tables.find(({ id }) => id === spec.table);
      return table ? [{ spec, table }] : [];
    })
    .toSorted((a, b) => comparePeriods(b.table.period, a.table.period));
}
