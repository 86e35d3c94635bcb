import type { PictureFacts } from './facts.ts';

interface Box {
  type: string;
  data: Buffer;
}

/** Boxes that hold boxes, and how many bytes stand before the first. */
const HOLDERS: Partial<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };

/** Reads the boxes of an AVIF picture; null where they are damaged or cut short. */
export function readAvif(bytes: Buffer): PictureFacts | null {
  const top = boxesIn(bytes);
  if (!top?.some(({ type }) => type === 'mdat' || type === 'idat')) return null;
  const facts: PictureFacts = { width: 0, height: 0, moves: false, metadata: false };
  for (const box of top) {
    if (box.type === 'ftyp') facts.moves = box.data.toString('latin1', 0, 4) === 'avis';
    if (box.type === 'meta') {
      facts.metadata = ['Exif', 'application/rdf+xml'].some((word) => box.data.includes(word));
    }
    if (!readSizes(box, facts)) return null;
  }
  return facts.width > 0 ? facts : null;
}

/** Takes the largest size that a box or one inside it gives; false where boxes inside are damaged. */
function readSizes({ type, data }: Box, facts: PictureFacts): boolean {
  if (type === 'ispe' && data.length >= 12) {
    facts.width = Math.max(facts.width, data.readUInt32BE(4));
    facts.height = Math.max(facts.height, data.readUInt32BE(8));
  }
  const skipped = HOLDERS[type];
  if (skipped === undefined) return true;
  const inner = boxesIn(data.subarray(skipped));
  return inner?.every((box) => readSizes(box, facts)) ?? false;
}

/** The boxes that `bytes` are, one after the other; null where the last is cut short. */
function boxesIn(bytes: Buffer): Box[] | null {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) return null;
    const written = bytes.readUInt32BE(at);
    const isLong = written === 1;
    if (isLong && at + 16 > bytes.length) return null;
    const head = isLong ? 16 : 8;
    // A size of nought means: up to the end.
    const size =
      written === 0 ? bytes.length - at : isLong ? Number(bytes.readBigUInt64BE(at + 8)) : written;
    if (size < head || at + size > bytes.length) return null;
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + head, at + size),
    });
    at += size;
  }
  return boxes;
}
