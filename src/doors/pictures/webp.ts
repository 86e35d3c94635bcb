import type { PictureFacts } from './facts.ts';

const HEAD = 12;

/** Reads the chunks of a WebP picture; null where they are damaged or cut short. */
export function readWebp(bytes: Buffer): PictureFacts | null {
  if (bytes.length < HEAD) return null;
  const end = bytes.readUInt32LE(4) + 8;
  if (end > bytes.length) return null;
  const facts: PictureFacts = { width: 0, height: 0, moves: false, metadata: false };
  let isDrawn = false;
  for (let at = HEAD; at + 8 <= end;) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return null;
    const data = bytes.subarray(at + 8, at + 8 + size);
    const [width, height] = sizeIn(type, data);
    facts.width = Math.max(facts.width, width);
    facts.height = Math.max(facts.height, height);
    isDrawn ||= ['VP8 ', 'VP8L', 'ANMF'].includes(type);
    facts.moves ||= type === 'ANIM' || type === 'ANMF';
    facts.metadata ||= type === 'EXIF' || type === 'XMP ';
    at = next;
  }
  return isDrawn && facts.width > 0 ? facts : null;
}

/** Width and height as a chunk gives them; zeros where it gives none. */
function sizeIn(type: string, data: Buffer): readonly [number, number] {
  if (type === 'VP8X' && data.length >= 10) {
    return [data.readUIntLE(4, 3) + 1, data.readUIntLE(7, 3) + 1];
  }
  if (type === 'VP8 ' && data.length >= 10) {
    return [data.readUInt16LE(6) & 0x3fff, data.readUInt16LE(8) & 0x3fff];
  }
  if (type === 'VP8L' && data.length >= 5) {
    const bits = data.readUInt32LE(1);
    return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
  }
  return [0, 0];
}
