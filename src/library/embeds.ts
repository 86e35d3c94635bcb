import { sharedSubject } from '../charts/index.ts';
import { localeParam, pathWord } from '../i18n/addresses.ts';
import { spanOf } from '../ledger/period.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { figureKind } from '../schema/figure-kinds.ts';
import type { Figure, Locale, Source } from '../schema/index.ts';
import { everyLocale, locales } from '../schema/locales.ts';
import { withheldFrom } from './downloads.ts';
import { figureInput, figureSpec } from './figure-pages.ts';
import type { Route } from '../i18n/addresses.ts';
import type { Edition } from './edition.ts';

/** A figure as others set it into their pages: as it is, or for good as it was from a day on. */
export interface Embed {
  spec: Figure;
  /** The day from which on all it shows was known; null for the one that follows the record. */
  day: string | null;
}

/** One page for each figure and one for each day on which what it shows changed, in each language. */
export function embedPaths(edition: Edition) {
  return edition.records.figures
    .filter((spec) => mayEmbed(edition, spec))
    .flatMap((spec) =>
      [null, ...frozenDays(edition, spec)].flatMap((day) =>
        locales.map((locale) => ({
          params: {
            locale: localeParam(locale),
            embeds: pathWord('embeds', locale),
            embed: day === null ? spec.id : `${spec.id}/${day}`,
          },
          props: { embed: { spec: specOn(edition, spec, day), day }, locale },
        })),
      ),
    );
}

/** Whether others may set a figure into their pages: not one of a table whose owners are still to be asked. */
export function mayEmbed(edition: Edition, spec: Figure): boolean {
  return withheldFrom(figureInput(edition, spec).entries).length === 0;
}

/** Where the embed of a figure stands. */
export function embedRoute({ id }: Pick<Figure, 'id'>, day: string | null): Route {
  return { page: 'embeds', item: day === null ? id : `${id}/${day}` };
}

/** The last of the days on which what a figure shows changed. */
export function lastDay(edition: Edition, spec: Figure): string {
  return frozenDays(edition, spec).at(-1) ?? edition.siteDate;
}

/**
 * The days on which something that a figure shows became known, first to last: those of its sources, and
 * of those whose numbers they replaced. Pictures of a single number, of a statement or of numbers that belong
 * together in their own way have the last one only, as they are nothing without what they show.
 */
function frozenDays(edition: Edition, spec: Figure): string[] {
  const before = replacedIn(edition);
  const all = figureInput(edition, spec).entries.flatMap((entry) => chainOf(entry, before));
  const marked = (spec.marks ?? []).flatMap(({ source }) =>
    edition.records.sources.filter(({ id }) => id === source),
  );
  const sources = [...all.map(({ source }) => source), ...marked];
  const days = [...new Set(sources.map(knownBy))].sort();
  const { isCompared = false, isFitted = false } = figureKind(spec.kind);
  return isCompared && !isFitted ? days : days.slice(-1);
}

/**
 * A figure with what was known of it on a day: a number that came later is not there, and one that
 * replaced another is still that other. What it says of all its numbers goes where some are not there.
 */
function specOn(edition: Edition, spec: Figure, day: string | null): Figure {
  if (day === null) return spec;
  const before = replacedIn(edition);
  const { entries } = figureInput(edition, spec);
  const known = entries.flatMap(
    (entry) => chainOf(entry, before).find(({ source }) => knownBy(source) <= day) ?? [],
  );
  if (known.length === entries.length && known.every((entry, i) => entry === entries[i]))
    return spec;
  const title = everyLocale((locale) => sharedSubject(known, locale));
  return { ...spec, title, note: undefined, references: known.map(({ ref }) => ref) };
}

/**
 * The day by which a source was out for certain: one dated by a month or a year by the end of it, and any by
 * the day it was read.
 */
function knownBy({ published, read }: Source): string {
  const day = published === null ? read : spanOf(published).last;
  return day < read ? day : read;
}

/** An entry, then what it replaced, back to the first. */
function chainOf(entry: Entry, before: ReadonlyMap<string, Entry>): Entry[] {
  const replaced = before.get(entry.ref);
  return [entry, ...(replaced ? chainOf(replaced, before) : [])];
}

function replacedIn({ ledger }: Edition): ReadonlyMap<string, Entry> {
  return new Map(ledger.revisions().map(({ entry, replaced }) => [entry.ref, replaced]));
}

/** How high a frame should be that shows a figure as wide as a phone, in pixels. */
export function frameHeight(edition: Edition, id: string): number {
  const { spec, entries } = figureInput(edition, figureSpec(edition, id));
  const rows = 60 * entries.length;
  const map = 700 + 28 * entries.length;
  return {
    series: 400 + rows,
    people: 600,
    statement: 640,
    tiles: 920,
    line: 800 + rows,
    dots: 480 + 1.5 * rows,
    target: 480 + rows,
    slope: 700 + rows,
    groups: 480 + 1.5 * rows,
    stacks: 480 + 1.5 * rows,
    multiples: 700 + 1.5 * rows,
    choropleth: map,
    circles: map,
  }[spec.kind];
}

/** What to paste into a page to show a figure there. */
export function embedCode(url: string, title: string, height: number): string {
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<iframe src="${url}" title="${name}" width="100%" height="${String(height)}" loading="lazy" frameborder="0"></iframe>`;
}

/** Names of a figure's sources, each once, as its embed says them. */
export function saidIn(entries: readonly Entry[], locale: Locale): string[] {
  return [
    ...new Set(
      entries.map(({ source, speaker }) => {
        const who = speaker.attribution[locale];
        return source.kind === 'own' || who === source.publisher[locale]
          ? who
          : `${who} (${source.publisher[locale]})`;
      }),
    ),
  ];
}
