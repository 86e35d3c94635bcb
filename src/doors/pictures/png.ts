import { crc32 } from 'node:zlib';
import type { PictureFacts } from './facts.ts';

const SIGNATURE = 8;
/** Length, type and check sum around the data of a chunk. */
const AROUND = 12;
const WORDS = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt']);

/** Reads the chunks of a PNG; null where they are damaged or the last is missing. */
export function readPng(bytes: Buffer): PictureFacts | null {
  const facts: PictureFacts = { width: 0, height: 0, moves: false, metadata: false };
  let isDrawn = false;
  for (let at = SIGNATURE; at + AROUND <= bytes.length;) {
    const end = at + AROUND + bytes.readUInt32BE(at);
    if (end > bytes.length) return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if ((at === SIGNATURE) !== (type === 'IHDR')) return null;
    if (type === 'IHDR') {
      if (end - at < AROUND + 13) return null;
      facts.width = bytes.readUInt32BE(at + 8);
      facts.height = bytes.readUInt32BE(at + 12);
    }
    isDrawn ||= type === 'IDAT';
    facts.moves ||= type === 'acTL';
    facts.metadata ||= WORDS.has(type);
    if (type === 'IEND') return isDrawn ? facts : null;
    at = end;
  }
  return null;
}
