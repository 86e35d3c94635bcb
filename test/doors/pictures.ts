import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a RIFF file. */
export function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** A WebP picture of one pixel, as far as its chunks tell, with more chunks behind. */
export function webp(...more: Buffer[]): Buffer {
  const body = Buffer.concat([chunk('VP8L', Buffer.from([0x2f, 0, 0, 0, 0])), ...more]);
  const head = Buffer.from('RIFF    WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

/** A chunk of a PNG with its check sum. */
export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length);
  around.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** A grey PNG, with more chunks before its pixels; those of a large one are left out. */
export function png(width = 2, height = 2, ...more: Buffer[]): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  size[8] = 8;
  const pixels = Buffer.alloc(width * height > 1e6 ? 1 : (width + 1) * height);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    pngChunk('IHDR', size),
    ...more,
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A segment of a JPEG. */
export function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A JPEG as far as its segments tell, with more segments at its start. */
export function jpeg(width = 2, height = 2, ...more: Buffer[]): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  // In the coded data: a stuffed FF and a mark for starting again.
  const data = Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...more,
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    data,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** A box of an AVIF picture. */
export function box(type: string, ...parts: Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, data]);
}

/** An AVIF picture as far as its boxes tell, with more boxes in its `meta`. */
export function avif(width = 2, height = 2, brand = 'avif', ...more: Buffer[]): Buffer {
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  const properties = box('iprp', box('ipco', box('ispe', size)));
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}mif1`, 'latin1')),
    box('meta', Buffer.alloc(4), properties, ...more),
    box('mdat', Buffer.from([1, 2, 3])),
  ]);
}

/** A drawing with `inner` in it. */
export function svg(inner = '<rect width="4" height="3"/>', attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"${attributes}>${inner}</svg>`;
}
