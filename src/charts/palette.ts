/** The colours a chart draws with: CSS colours for a live chart, names for a drawn one. */
export interface Palette {
  /** Marks. */
  fill: string;
  /** Labels. */
  ink: string;
  /** Labels of the axis. */
  soft: string;
  /** The line the bars start from. */
  edge: string;
  /** Grid lines. */
  line: string;
  /** Text on a mark. */
  onFill: string;
  /** What the picture says besides its values: held to the table beside it. */
  note: string;
}

/**
 * The names of the colours instead of the colours. The recorder turns them into classes, which
 * `src/styles/charts.css` colours for light, dark, forced colours and print.
 */
export const namedPalette: Palette = {
  fill: 'fill',
  ink: 'ink',
  soft: 'soft',
  edge: 'edge',
  line: 'line',
  onFill: 'on-fill',
  note: 'note',
};
