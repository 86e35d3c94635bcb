import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** A colour as its red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** How well the rows are packed: more takes twice the time and saves a twentieth. */
const LEVEL = 3;

/**
 * A picture of at most 16 colours as PNG. The packing is plain JavaScript, so that the bytes are the
 * same on every machine.
 * @param pixels red, green, blue and cover of each pixel, row by row
 * @param palette 16 colours; each pixel gets the nearest
 */
export function encodePng(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  palette: readonly Colour[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, each the number of a colour.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', zlibSync(rowsOf(pixels, width, height, palette), { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Two pixels a byte, each row behind a byte that says it is written as it is. */
function rowsOf(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  palette: readonly Colour[],
): Uint8Array {
  const nearest = nearestIn(palette);
  const whole = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = new Uint8Array(height * (width / 2 + 1));
  let at = 0;
  let last = -1;
  let lastColour = 0;
  const colourAt = (index: number): number => {
    const pixel = whole[index] ?? 0;
    // Most pixels are like the one before.
    if (pixel === last) return lastColour;
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 4, index * 4 + 3);
    last = pixel;
    lastColour = nearest(red, green, blue);
    return lastColour;
  };
  for (let row = 0; row < height; row += 1) {
    rows[at++] = 0;
    for (let x = row * width; x < (row + 1) * width; x += 2)
      rows[at++] = (colourAt(x) << 4) | colourAt(x + 1);
  }
  return rows;
}

/** The number of the nearest colour, looked up once for each of 4,096 kinds. */
function nearestIn(palette: readonly Colour[]) {
  const known = new Int8Array(4096).fill(-1);
  return (red: number, green: number, blue: number): number => {
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const found = known[key] ?? -1;
    if (found !== -1) return found;
    const distances = palette.map(
      ([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2,
    );
    const nearest = distances.indexOf(Math.min(...distances));
    known[key] = nearest;
    return nearest;
  };
}
