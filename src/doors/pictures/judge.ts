import type { Fault } from '../fault.ts';
import {
  kindOfBytes,
  pictureEndings,
  textOfBytes,
  type BytesKind,
  type PictureKind,
} from '../kind.ts';
import { pictureLimits } from '../limits.ts';
import { readAvif } from './avif.ts';
import type { PictureFacts } from './facts.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { svgFaults } from './svg.ts';
import { readWebp } from './webp.ts';

/** How the pictures are read that are made of pixels. */
export const readers: Readonly<Partial<Record<BytesKind, (bytes: Buffer) => PictureFacts | null>>> =
  {
    png: readPng,
    jpeg: readJpeg,
    webp: readWebp,
    avif: readAvif,
  };

/** The most bytes a picture of a kind may have; what has more is not read. */
export function mostBytes(kind: PictureKind): number {
  return kind === 'svg' ? pictureLimits.svgBytes : pictureLimits.bytes;
}

/**
 * What is wrong with the picture that `bytes` are: not what its name promises, damaged, moving, too
 * large, or a drawing that holds more than a drawing. One fault for one cause.
 */
export function pictureFaults(promised: PictureKind, bytes: Buffer): Fault[] {
  const found = kindOfBytes(bytes);
  if (found !== promised) {
    const endings = isPicture(found) ? pictureEndings[found] : [];
    return [{ code: 'wrong-content', args: { promised, found, endings } }];
  }
  if (promised === 'svg') return svgProblems(textOfBytes(bytes) ?? '');
  const facts = readers[promised]?.(bytes);
  if (!facts || facts.width === 0 || facts.height === 0) {
    return [{ code: 'picture-broken', args: { kind: promised } }];
  }
  const { width, height, moves } = facts;
  const { side, pixels } = pictureLimits;
  const faults: Fault[] = moves ? [{ code: 'picture-moves', args: {} }] : [];
  if (Math.max(width, height) > side || width * height > pixels) {
    faults.push({ code: 'picture-pixels', args: { width, height, side, pixels } });
  }
  return faults;
}

function isPicture(kind: BytesKind): kind is PictureKind {
  return Object.hasOwn(pictureEndings, kind);
}

function svgProblems(text: string): Fault[] {
  return svgFaults(text).map(({ reason, written, offset }) => {
    const before = text.slice(0, offset).split('\n');
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { code: 'unsafe-svg', args: { reason, written }, place };
  });
}
