import { describe, expect, test } from 'vitest';
import { kindOfBytes, promisedKind } from '../../src/doors/kind.ts';
import { pictureFaults, readers } from '../../src/doors/pictures/judge.ts';
import fc, { tries } from '../support/chance.ts';
import { avif, box, chunk, jpeg, png, pngChunk, segment, svg, webp } from './pictures.ts';

const kinds = {
  png: { make: png, read: readers.png },
  jpeg: { make: jpeg, read: readers.jpeg },
  webp: { make: () => webp(), read: readers.webp },
  avif: { make: avif, read: readers.avif },
} as const;

describe.each(Object.entries(kinds))('%s', (kind, { make, read }) => {
  test('a whole one is known by its bytes and read', () => {
    const bytes = make();
    expect(kindOfBytes(bytes)).toBe(kind);
    expect(read?.(bytes)).toMatchObject({ moves: false, metadata: false });
    expect(pictureFaults(kind as keyof typeof kinds, bytes)).toEqual([]);
  });

  test('one cut short anywhere is not whole', () => {
    const bytes = make();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(read?.(bytes.subarray(0, length)) ?? null, `${length} bytes`).toBeNull();
    }
  });

  test('reading never throws, whatever bytes stand in it', () => {
    const bytes = make();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.uint8Array({ maxLength: 8 }), (at, scrap) => {
        const damaged = Buffer.from(bytes);
        damaged.set(scrap.subarray(0, bytes.length - at), at);
        expect(() => read?.(damaged)).not.toThrow();
      }),
      { numRuns: tries(500) },
    );
  });
});

test.each([
  ['png', png(640, 480), { width: 640, height: 480 }],
  ['jpeg', jpeg(640, 480), { width: 640, height: 480 }],
  ['webp', webp(), { width: 1, height: 1 }],
  [
    'webp',
    webp(chunk('VP8X', Buffer.from([0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]))),
    { width: 640, height: 480 },
  ],
  ['avif', avif(640, 480), { width: 640, height: 480 }],
  ['png', png(2, 2, pngChunk('eXIf', Buffer.from('GPS'))), { metadata: true }],
  ['png', png(2, 2, pngChunk('tEXt', Buffer.from('Author\0A'))), { metadata: true }],
  ['jpeg', jpeg(2, 2, segment(0xe1, Buffer.from('Exif\0\0'))), { metadata: true }],
  ['jpeg', jpeg(2, 2, segment(0xfe, Buffer.from('note'))), { metadata: true }],
  // The profile of its colours says nothing of who took it where.
  ['jpeg', jpeg(2, 2, segment(0xe2, Buffer.from('ICC_PROFILE\0'))), { metadata: false }],
  ['webp', webp(chunk('XMP ', Buffer.from('<x/>'))), { metadata: true }],
  ['avif', avif(2, 2, 'avif', box('iinf', Buffer.from('Exif'))), { metadata: true }],
  ['png', png(2, 2, pngChunk('acTL', Buffer.alloc(8))), { moves: true }],
  ['webp', webp(chunk('ANIM', Buffer.alloc(6))), { moves: true }],
  ['avif', avif(2, 2, 'avis'), { moves: true }],
] as const)('a %s tells of itself', (kind, bytes, facts) => {
  expect(readers[kind]?.(bytes)).toMatchObject(facts);
});

test('what a telephone writes behind the end of a JPEG is no damage', () => {
  expect(readers.jpeg?.(Buffer.concat([jpeg(), Buffer.from('ftypmp42')]))).not.toBeNull();
});

test('a PNG whose pixels were changed on the way is damaged', () => {
  const bytes = png();
  const at = bytes.indexOf('IDAT') + 6;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  expect(pictureFaults('png', bytes)).toEqual([{ code: 'picture-broken', args: { kind: 'png' } }]);
});

const limit = { side: 10_000, pixels: 64_000_000 };
test.each([
  ['10,000 a side', 10_000, 6_400, []],
  ['a pixel too wide', 10_001, 1, [{ width: 10_001, height: 1, ...limit }]],
  ['a row too many', 10_000, 6_401, [{ width: 10_000, height: 6_401, ...limit }]],
  ['a bomb', 16_000, 16_000, [{ width: 16_000, height: 16_000, ...limit }]],
])('a picture of %s', (_, width, height, faults) => {
  expect(pictureFaults('png', png(width, height))).toEqual(
    faults.map((args) => ({ code: 'picture-pixels', args })),
  );
});

test.each([
  ['<!doctype html><title>A</title>', 'html'],
  ['\uFEFF  <html>', 'html'],
  ['<script>go()</script><svg/>', 'html'],
  ['<!-- a --><svg/>', 'svg'],
  ['<?xml version="1.0"?>\n<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>', 'svg'],
  ['<svg:svg/>', 'svg'],
  ['<p>svg</p>', 'html'],
  ['svg', 'text'],
  ['', 'empty'],
  ['GIF89a', 'gif'],
  ['%PDF-1.7', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\0\0\0\x18ftypheic', 'heic'],
  ['MZ\0\0', 'unknown'],
] as const)('%j is %s', (text, kind) => {
  expect(kindOfBytes(Buffer.from(text))).toBe(kind);
});

test.each([
  ['DSC_0001.JPG', 'jpeg'],
  ['a/b.c/foto.jpeg', 'jpeg'],
  ['foto.Png', 'png'],
  ['foto.svg', 'svg'],
  ['foto.gif', null],
  ['.png', null],
  ['png', null],
  ['foto.png.html', null],
] as const)('the name %s promises %s', (path, kind) => {
  expect(promisedKind(path)).toBe(kind);
});

test('a drawing is told of line by line', () => {
  const text = svg('\n<script/>\n<a/>');
  expect(pictureFaults('svg', Buffer.from(text))).toEqual([
    {
      code: 'unsafe-svg',
      args: { reason: 'script', written: '<script>' },
      place: { line: 2, column: 1 },
    },
    {
      code: 'unsafe-svg',
      args: { reason: 'element', written: '<a>' },
      place: { line: 3, column: 1 },
    },
  ]);
});
