import { ISLANDS, middleOf, OUTLINES, VIEWS, type Outline } from './province-outlines.ts';
import { escapeXml } from './svg.ts';

/** How old the newest number of a province is; never how high. */
export type Standing = 'fresh' | 'recent' | 'old' | 'none';

/** A province on the map. */
export interface MapPlace {
  id: string;
  standing: Standing;
  isContested: boolean;
  /** What the map says of it: its name and the age of its number. */
  name: string;
  href: string;
}

/** What the map says, in one language. */
export interface MapWords {
  /** Name of each half, for listeners. */
  halves: Record<Outline['half'], string>;
  islands: Record<(typeof ISLANDS)[number]['island'], string>;
}

/** Told apart by what fills them, so that neither print nor forced colours lose it. */
const FILLS: Record<Standing, string> = {
  fresh: 'class="m f-fill"',
  recent: 'class="m" fill="url(#umur-2)"',
  old: 'class="m" fill="url(#umur-3)"',
  none: 'class="m" fill="url(#umur-0)"',
};
const PATTERNS =
  '<defs>' +
  '<pattern id="umur-2" width="4" height="4" patternUnits="userSpaceOnUse"><circle class="f-fill" cx="2" cy="2" r="1.4"/></pattern>' +
  '<pattern id="umur-3" width="8" height="8" patternUnits="userSpaceOnUse"><circle class="f-fill" cx="4" cy="4" r="1.4"/></pattern>' +
  '<pattern id="umur-0" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="s-edge" d="M0 0v5"/></pattern>' +
  '</defs>';

/**
 * The map of where there is a number and how old it is, as two drawings that stand side by side or one
 * below the other. Each province is a link. It never shows what may not be compared: no number has a colour.
 */
export function drawStatusMap(places: readonly MapPlace[], words: MapWords): string[] {
  return (['west', 'east'] as const).map((half) => {
    const drawn = places.flatMap((place) => {
      const outline = OUTLINES[place.id];
      return outline?.half === half ? [drawPlace(place, outline)] : [];
    });
    const islands = ISLANDS.filter((one) => one.half === half).map(
      ({ island, x, y }) =>
        `<text class="f-soft" x="${x}" y="${y}" text-anchor="middle" aria-hidden="true">${escapeXml(words.islands[island])}</text>`,
    );
    // A drawing of links is a group: a picture would hide them from those who listen.
    const role = drawn.length > 0 ? 'group' : 'img';
    return `<svg class="map ${half}" viewBox="${VIEWS[half]}" font-size="15" role="${role}" aria-label="${escapeXml(words.halves[half])}">${half === 'west' ? PATTERNS : ''}${drawn.join('')}${islands.join('')}</svg>`;
  });
}

/** A small square filled as the map fills a standing, for its legend. */
export function standingKey(standing: Standing): string {
  return `<svg class="key" viewBox="0 0 26 24" aria-hidden="true"><path ${FILLS[standing]} d="M1 4H25V20H1z"/></svg>`;
}

function drawPlace({ name, href, standing, isContested }: MapPlace, outline: Outline): string {
  const { path, circle } = outline;
  const shapes = [
    `<path d="${path}" ${FILLS[standing]}/>`,
    ...(circle
      ? [`<circle cx="${circle[0]}" cy="${circle[1]}" r="${circle[2]}" ${FILLS[standing]}/>`]
      : []),
  ];
  const [x, y] = circle ?? middleOf(path);
  const mark = isContested
    ? `<text class="f-ink odds" x="${x}" y="${y + 5}" text-anchor="middle" font-weight="700" aria-hidden="true">!</text>`
    : '';
  return `<a href="${escapeXml(href)}"><title>${escapeXml(name)}</title>${shapes.join('')}${mark}</a>`;
}
