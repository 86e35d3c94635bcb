import { localeParam, pathWord, type Route } from '../i18n/addresses.ts';
import type { Contents, Use } from '../mdx/mdx-types.ts';
import type { Locale, ProgramEvent } from '../schema/index.ts';
import { contentPages, routeOf, type ContentPage } from './content.ts';
import { claimsOfEvents } from './events.ts';
import { claimsOfUses, pageContext, type PageContext, type Placed } from './page-context.ts';
import type { Edition } from './edition.ts';

/** The leaflet of a guide: its page of two sheets. */
export function leafletRoute(edition: Edition, name: string, locale: Locale): Route {
  const guide = routeOf(edition, 'explainers', name, locale);
  const item = 'item' in guide ? guide.item : name;
  return { page: 'explainers', item: `${item}/${pathWord('leaflet', locale)}` };
}

/** One leaflet for each published guide. */
export async function leafletPaths(edition: Edition) {
  const published = await contentPages(edition, 'explainers');
  return published.map((source) => {
    const { name, locale } = source;
    const guide = routeOf(edition, 'explainers', name, locale);
    return {
      params: {
        locale: localeParam(locale),
        explainers: pathWord('explainers', locale),
        audience: 'item' in guide ? guide.item : name,
        leaflet: pathWord('leaflet', locale),
      },
      props: { source, published },
    };
  });
}

/**
 * The context of a leaflet. It prints some sections of its guide: what the others claim is known, since
 * Astro renders them before they are thrown away, but has no source. A link within the guide leads there.
 * @param before what is claimed above the table of events
 */
export function leafletContext(
  edition: Edition,
  { locale, name, entry, contents }: ContentPage<'explainers'>,
  before: readonly Placed[],
  events: readonly ProgramEvent[],
): PageContext {
  const date = edition.siteDate;
  const shown = entry.data.leaflet;
  const placed = contents.uses.flatMap((use) => {
    const section = sectionOf(use, contents);
    const isShown = section !== null && shown.includes(section);
    return claimsOfUses(edition, [use], date, locale).map((claim) =>
      isShown ? { ...claim, place: blockOf(claim, section) } : { ...claim, hidden: true },
    );
  });
  const page = pageContext(edition, {
    locale,
    date,
    claims: [...before, ...claimsOfEvents(edition, events, date, locale), ...placed],
    from: { folder: 'explainers', name },
  });
  const own = `${locale}.mdx`;
  return { ...page, link: (to) => page.link(to.startsWith('#') ? own + to : to) };
}

/** A block with an id of its own keeps it; text is led back to by its section. */
function blockOf({ place }: Placed, section: string): Placed['place'] {
  return typeof place === 'string' ? { block: section } : place;
}

/** The section that an element stands in; null before the first. */
function sectionOf({ place }: Use, { headings }: Contents): string | null {
  const above = headings.filter(
    (heading) => heading.depth === 2 && heading.place.line < place.line,
  );
  return above.at(-1)?.id ?? null;
}

/** Sections of a rendered guide, by the ids of their headings, in the order asked for. */
export function sectionsIn(html: string, ids: readonly string[]): string {
  const sections = html.split(/(?=<h2 id=")/);
  return ids.map((id) => sections.find((one) => one.startsWith(`<h2 id="${id}"`)) ?? '').join('');
}

/** The first rule among a page's sources to end, and its last day; null where none has one. */
export function firstEnd(
  edition: Edition,
  { sources }: PageContext,
): { day: string; rule: string } | null {
  const ends = sources.flatMap(({ claim }) => {
    if (claim.kind !== 'rule') return [];
    const at = edition.rules.at(claim.ref, claim.date);
    return at.state === 'in-force' && at.row.to ? [{ day: at.row.to, rule: claim.ref }] : [];
  });
  return ends.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))[0] ?? null;
}
