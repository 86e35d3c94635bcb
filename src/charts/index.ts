export { assertComparable } from './comparable.ts';
export { entriesCsv, toCsv } from './csv.ts';
export { drawFigure, figureCsv } from './draw.ts';
export { gridOf } from './grid.ts';
export type { Palette } from './palette.ts';
export { faceHas } from './measure.ts';
export { chartConfig } from './series.ts';
export type * from './chart-types.ts';
export { waterline } from './waterline.ts';
