export { savedPicture } from './saved.ts';
export { tilePicture } from './tile-picture.ts';
export { sharedSubject } from './describe.ts';
export { assertComparable } from './comparable.ts';
export {
  claimsStrip,
  voiceOf,
  type ClaimLine,
  type ClaimMark,
  type ClaimsStrip,
  type Voice,
} from './claims.ts';
export { isPlain, isYearOnly, keyOf, legendOf, type LegendKey } from './claims-marks.ts';
export { drawClaims } from './claims-svg.ts';
export { entriesCsv, toCsv } from './csv.ts';
export { drawStatusMap, standingKey, type Standing } from './status-map.ts';
export { tinyStrip } from './tiny.ts';
export { drawFigure, figureCsv } from './draw.ts';
export { gridOf } from './grid.ts';
export { hasOutline } from './choropleth.ts';
export { pictogram } from './pictograms.ts';
export { qrCode } from './qr.ts';
export type { Palette } from './palette.ts';
export { faceHas } from './measure.ts';
export { barConfig, type BarChart, type Sheet } from './bars.ts';
export { misfitsOf, type MisfitFault } from './fits.ts';
export { placesOn, plotConfig, plotHeight, type Plot } from './plots.ts';
export { plottedFigure } from './plotted.ts';
export { barChart } from './series.ts';
export { liveFigure, type LiveFigure } from './live.ts';
export { thumbnail } from './thumbnail.ts';
export type * from './chart-types.ts';
export { rangeLine, waterline } from './waterline.ts';
