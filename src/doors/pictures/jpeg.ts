import type { PictureFacts } from './facts.ts';

const [MARK, END, SCAN] = [0xff, 0xd9, 0xda];
/** Segments of words: Exif and XMP, Photoshop, a comment. */
const WORDS = new Set([0xe1, 0xed, 0xfe]);

/** Reads the segments of a JPEG; null where they are damaged or the picture does not come to its end. */
export function readJpeg(bytes: Buffer): PictureFacts | null {
  const facts: PictureFacts = { width: 0, height: 0, moves: false, metadata: false };
  let isScanned = false;
  for (let at = 2; at + 1 < bytes.length;) {
    if (bytes[at] !== MARK) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === MARK) {
      at += 1;
      continue;
    }
    // What stands behind the end, such as the film of a moving photo, is not looked at.
    if (marker === END) return isScanned && facts.width > 0 ? facts : null;
    if (at + 4 > bytes.length) return null;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    if (isFrame(marker) && end >= at + 9) {
      facts.height = bytes.readUInt16BE(at + 5);
      facts.width = bytes.readUInt16BE(at + 7);
    }
    facts.metadata ||= WORDS.has(marker);
    isScanned ||= marker === SCAN;
    at = marker === SCAN ? endOfScan(bytes, end) : end;
  }
  return null;
}

/** Whether a segment gives the size of the picture. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Where the next segment begins after the coded data at `from`. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(MARK, from);
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0;
    // A zero makes it data; the others only say where decoding may start again.
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
    at = bytes.indexOf(MARK, at + 2);
  }
  return bytes.length;
}
