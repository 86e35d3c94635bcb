import type { Pictogram } from '../schema/index.ts';

/** Strokes of one width, and the one solid part that is the point; on a grid of 24. */
interface Drawing {
  line: string;
  solid: string;
  /** Strokes broken into dashes: what is missing. */
  missing?: string;
}

const drawings: Readonly<Record<Pictogram, Drawing>> = {
  // Somebody who slips.
  accident: {
    line: 'M13 9 8 13l5 2 1.5 5M8 13l-3 4M12.5 9.5l5 2.5M3 21.5h18',
    solid: 'M15.5 3a2.2 2.2 0 1 0 .01 0z',
  },
  // One is left, one is missing.
  'accident-death': {
    line: '',
    missing: 'M7 4a2.5 2.5 0 1 0 .01 0zM2.5 21v-5a4.5 4.5 0 0 1 9 0v5z',
    solid: 'M17.5 6a2.5 2.5 0 1 0 .01 0zM13 21v-4a4.5 4.5 0 0 1 9 0v4z',
  },
  // A candle.
  death: {
    line: 'M9 21V12h6v9M5 21h14M12 12v-2',
    solid: 'M12 2c2 2.5 2.5 3.6 2.5 4.7a2.5 2.5 0 0 1-5 0c0-1.1.500-2.2 2.5-4.7z',
  },
  // A bag, and the sign of what is taken away.
  layoff: {
    line: 'M13 19H3V8h18v4M9 8V5h6v3',
    solid: 'M18 13a5 5 0 1 0 .01 0zM15.5 17.2h5v1.6h-5z',
  },
  // Somebody old, with a stick.
  savings: {
    line: 'M10 8v7l-2.5 6.5M10 15l3 6.5M10 9.5l5 3.5M15 21.5v-8a1.5 1.5 0 0 1 3 0v8M3 21.5h18',
    solid: 'M10 2a2.2 2.2 0 1 0 .01 0z',
  },
  // The sun goes down.
  pension: {
    line: 'M2 19.5h20M12 4v3M4 8l2 2M20 8l-2 2',
    solid: 'M6 16a6 6 0 0 1 12 0z',
  },
  // A helmet.
  helmet: {
    line: 'M4 16v-1a8 8 0 0 1 16 0v1M9.5 7.5V12M14.5 7.5V12',
    solid: 'M2 16h20v3H2z',
  },
  // An umbrella.
  umbrella: {
    line: 'M12 12v8a2 2 0 0 0 4 0M12 2v1.5',
    solid: 'M2 12a10 8.5 0 0 1 20 0z',
  },
  // A jar, half full.
  jar: {
    line: 'M7 4h10M8 4v3C6 8 5 10 5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7c0-2-1-4-3-5V4',
    solid: 'M5 13h14v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2z',
  },
  // A day of every month.
  calendar: {
    line: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
    solid: 'M12 12.5a3 3 0 1 0 .01 0z',
  },
  // Somebody on a bridge.
  bridge: {
    line: 'M2 15h4v6M22 15h-4v6M6 15c1.5-4.5 10.5-4.5 12 0M12 11.5V6.5M12 8l3 2',
    solid: 'M12 1.5a2 2 0 1 0 .01 0z',
  },
};

/**
 * The drawing of an event or a programme, in the colour of the words beside it. It never stands without
 * them: listeners and those who do not see it miss nothing.
 * @example pictogram('umbrella') // <svg class="pic" …><path d="M12 12v8…"/><path class="f" d="M2 12…"/></svg>
 */
export function pictogram(name: Pictogram): string {
  const { line, missing, solid } = drawings[name];
  const strokes = line && `<path d="${line}"/>`;
  const dashes = missing ? `<path stroke-dasharray="2 2.5" d="${missing}"/>` : '';
  return (
    '<svg class="pic" viewBox="0 0 24 24" aria-hidden="true">' +
    `${strokes}${dashes}<path class="f" d="${solid}"/></svg>`
  );
}
