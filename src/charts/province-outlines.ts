/**
 * The outlines of the provinces, drawn by hand and much simplified: our own work, no survey. North is up.
 * The drawing is 936 by 348 units; what lies east of 500 is a half of its own, so that a phone can set it
 * below the other.
 */
export interface Outline {
  half: 'west' | 'east';
  path: string;
  /** Stands for a province too small to be seen or met with a finger: middle and radius. */
  circle?: [x: number, y: number, radius: number];
}

/** What each half shows of the drawing. */
export const VIEWS: Readonly<Record<Outline['half'], string>> = {
  west: '0 0 500 348',
  east: '500 0 436 348',
};

/** Islands, for orientation, and where their names stand. */
export const ISLANDS = [
  { half: 'west', island: 'sumatra', x: 68, y: 200 },
  { half: 'west', island: 'java', x: 356, y: 320 },
  { half: 'west', island: 'borneo', x: 354, y: 226 },
  { half: 'west', island: 'lesserSunda', x: 420, y: 340 },
  { half: 'east', island: 'sulawesi', x: 552, y: 268 },
  { half: 'east', island: 'maluku', x: 680, y: 236 },
  { half: 'east', island: 'papua', x: 872, y: 138 },
] as const;

/** By the id of the province. */
export const OUTLINES: Readonly<Record<string, Outline>> = {
  aceh: {
    half: 'west',
    path: 'M12 16l16 7l20 1l12 6l12 12l-6 12l-4 14l8 14l-6 2l-16-20l-16-14l-14-18zM26 70l10 10l-6 0z',
  },
  'sumatera-utara': {
    half: 'west',
    path: 'M72 42l12 12l16 10l14 12l2 8l-4 12l-2 14l-10 8l-8 6l-6-28l-12-8l-4-6l-8-14l4-14zM50 100l10 6l6 10l-10-4z',
  },
  riau: {
    half: 'west',
    path: 'M116 84l12 0l10 12l14 4l16 16l16 16l-6 14l-14 0l-18 2l-14-10l-12-12l-10-16l2-14z',
  },
  'sumatera-barat': {
    half: 'west',
    path: 'M92 124l8-6l10-8l10 16l12 12l14 10l-8 10l-4 10l-4 8l-10-16l-6-14l-10-14zM82 148l8 12l2 8l-10-10z',
  },
  jambi: { half: 'west', path: 'M178 146l14 2l4 14l-18 10l-14 8l-12 4l-18-16l4-10l8-10l18-2z' },
  bengkulu: {
    half: 'west',
    path: 'M130 176l4-8l18 16l12 16l12 16l8 10l-6 2l-14-12l-12-12l-12-16z',
  },
  'sumatera-selatan': {
    half: 'west',
    path: 'M196 162l10 12l16 4l8 12l-6 18l-18 2l-12 8l-10 8l-8-10l-12-16l-12-16l12-4l14-8z',
  },
  lampung: {
    half: 'west',
    path: 'M224 208l2 20l-2 16l-10-6l-4 6l-10-4l-2 6l-12-12l-8-6l6-2l10-8l12-8z',
  },
  'jawa-barat': {
    half: 'west',
    path: 'M248 248l18 4l10 2l4 10l6 2l-6 8l4 8l-16 2l-20-6l-10-2l-2-8l0-6l6-6l6 0z',
  },
  'jawa-tengah': {
    half: 'west',
    path: 'M286 266l14 0l14 2l6-10l8-2l4 6l10 2l-6 10l-6 4l2 8l-4 8l-4-2l0-8l-8-6l-8 8l-14-4l-10 0l-4-8z',
  },
  'jawa-timur': {
    half: 'west',
    path: 'M342 264l16 0l6 10l2 8l14 2l10-4l8 4l-2 10l2 10l-18-6l-20-2l-20 0l-12-2l4-8l-2-8l6-4zM364 268l8-4l18 2l-2 4l-22 2z',
  },
  'nusa-tenggara-barat': {
    half: 'west',
    path: 'M426 296l14-2l0 12l-14-2zM444 300l16-4l4 6l8-8l18 4l-2 6l-22 0l-18 6z',
  },
  'kalimantan-barat': {
    half: 'west',
    path: 'M288 96l12-8l8 14l10 8l18-2l16-8l16 0l20 0l-4 20l-10 14l-26 10l-12 10l-6 20l-8 14l-10-2l-4-24l-10-18l-8-16l-4-20z',
  },
  'kalimantan-tengah': {
    half: 'west',
    path: 'M322 188l8-14l6-20l12-10l26-10l10-14l20 8l10 16l8 16l-10 12l-12 8l-6 16l-16-4l-16 4l-18 2z',
  },
  'kalimantan-selatan': {
    half: 'west',
    path: 'M394 196l6-16l12-8l10-12l4 8l12 6l-4 12l-6 12l-12 8l-16 4zM430 196l6 0l-4 12z',
  },
  'kalimantan-timur': {
    half: 'west',
    path: 'M384 120l4-20l18-2l16 0l10-8l20 0l16-8l2 12l18 14l-20 2l-8 10l-2 16l-14 18l-8 8l2 12l-12-6l-4-8l-8-16l-10-16z',
  },
  'kalimantan-utara': {
    half: 'west',
    path: 'M406 98l4-16l10-14l2-18l8-8l18 0l16 4l-6 14l6 10l4 12l-16 8l-20 0l-10 8z',
  },
  'kepulauan-riau': {
    half: 'west',
    path: 'M178 108l14-4l8 4l-6 6l-14 0zM194 128l10 4l-6 4zM268 48l8 4l-6 4zM224 64l8 4l-6 4z',
  },
  'kepulauan-bangka-belitung': {
    half: 'west',
    path: 'M212 166l14-6l6 14l12 10l-4 6l-12-6l-8-12zM260 182l12 0l-2 10l-8 0z',
  },
  banten: { half: 'west', path: 'M212 262l12-6l4-10l14 2l0 8l-6 6l0 6l-12-2z' },
  jakarta: { half: 'west', path: 'M242 248l6 0l0 8l-6 0z', circle: [252, 240, 7] },
  'di-yogyakarta': { half: 'west', path: 'M308 286l8-8l8 6l0 8l-10-2z', circle: [316, 300, 7] },
  bali: { half: 'west', path: 'M398 290l14 0l10 6l-10 8l-6-6z' },
  'nusa-tenggara-timur': {
    half: 'east',
    path: 'M506 296l22 0l20 2l18-8l-2 10l-36 6l-22-2zM488 318l20-2l16 12l-12 6l-20-10zM578 332l8-14l20-10l4 8l-14 14l-14 6zM594 292l14 0l-2 4l-12 0zM574 294l10-2l-4 6z',
  },
  'sulawesi-barat': { half: 'east', path: 'M496 198l-10 2l-2-16l8-12l2-18l6-8l6 14l0 14l-6 12z' },
  'sulawesi-selatan': {
    half: 'east',
    path: 'M496 198l4-12l6-12l8-6l18 2l8 10l-10 6l-6-4l-8 10l2 16l-4 16l2 16l-16 0l-4-10l4-18zM516 246l4 2l-2 10z',
  },
  'sulawesi-tenggara': {
    half: 'east',
    path: 'M530 186l10-6l12 8l2 10l8 10l-2 8l-12 10l-8-4l-2-14zM556 222l8-2l-2 14l-6-2zM566 220l6 0l-4 18l-4 2z',
  },
  'sulawesi-tengah': {
    half: 'east',
    path: 'M500 146l4-8l0-14l6-12l16-10l12 6l-2 10l-20 0l-6 8l0 18l12 12l18-10l18 0l18 0l-10 8l-18 6l-4 8l12 14l-4 6l-12-8l-8-10l-18-2l-8 6l0-14zM566 156l12-2l-6 8z',
  },
  'sulawesi-utara': {
    half: 'east',
    path: 'M574 110l20-2l10-12l8-2l-4 10l-10 12l-6 4l-18 0zM616 54l4 6l-4 0zM642 42l4 6l-4 0z',
  },
  'maluku-utara': {
    half: 'east',
    path: 'M658 108l4-16l6-8l0 14l14 0l-10 12l-2 8l14 4l-12 2l-6 0l10 20l-10-4l-6-16zM672 76l8 2l-4 8zM656 140l10 4l-8 2zM656 156l14 4l-10 2zM596 164l18 0l14 2l-14 2z',
  },
  maluku: {
    half: 'east',
    path: 'M668 190l30-6l26 8l-2 10l-24-6l-28 0zM628 194l20-4l4 8l-14 8zM668 200l8 0l-6 4zM792 238l12 8l-6 20l-8-8zM762 240l8-2l-6 10zM732 274l8-4l-4 18zM628 284l16-2l-8 6z',
  },
  'papua-barat-daya': {
    half: 'east',
    path: 'M732 144l16-8l14 0l-2 16l-4 8l0 10l-10-8l-16-8zM718 130l14 0l-4 6l-8 0zM704 164l12 2l-8 4z',
  },
  'papua-barat': {
    half: 'east',
    path: 'M762 136l16 6l12 2l2 14l-2 14l10 12l6 12l-4 12l-20-8l-16 10l-4-14l-16-12l16-2l14-4l-10-6l-10-2l0-10l4-8z',
  },
  'papua-tengah': {
    half: 'east',
    path: 'M806 196l12 0l12-12l14 2l12 2l12 6l-6 14l-2 12l4 14l-18-8l-20-8l-24-10z',
  },
  papua: {
    half: 'east',
    path: 'M830 184l18-12l18-14l22 8l24 10l16 4l0 26l-20-6l-20-6l-20 0l-12-6l-12-2zM822 144l12 6l-8 2zM816 162l30 2l-18 2z',
  },
  'papua-pegunungan': {
    half: 'east',
    path: 'M868 194l20 0l20 6l20 6l0 22l-16 2l-18-4l-16 2l-18-8l2-12z',
  },
  'papua-selatan': {
    half: 'east',
    path: 'M864 234l-4-14l18 8l16-2l18 4l16-2l0 82l-18-20l-22 2l-2-12l-2 14l-22 2l10-18l12-10l-14-28z',
  },
  gorontalo: { half: 'east', path: 'M538 108l26 0l10 2l0 10l-18-2l-20 0z' },
};

/** The middle of the first outline of a path of relative lines. */
export function middleOf(path: string): [number, number] {
  const [first = ''] = path.slice(1).split('z');
  const numbers = (first.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  let [x = 0, y = 0] = numbers;
  let [left, right, top, bottom] = [x, x, y, y];
  for (let i = 2; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
}
