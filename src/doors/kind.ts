/** What a file holds, by its first bytes and not by its name. */
export type BytesKind = keyof typeof MAGIC | 'svg' | 'html' | 'text' | 'empty' | 'unknown';

/** Pictures a page may show, and the endings their names may have. */
export const pictureEndings = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif'],
  svg: ['.svg'],
} as const satisfies Partial<Record<BytesKind, readonly string[]>>;

/** A kind of picture that a page may show. */
export type PictureKind = keyof typeof pictureEndings;

/** How files of a kind begin, the first that fits counting; `?` stands for any byte. */
const MAGIC = {
  png: ['\x89PNG\r\n\x1A\n'],
  jpeg: ['\xFF\xD8\xFF'],
  gif: ['GIF8'],
  webp: ['RIFF????WEBP'],
  avif: ['????ftypavif', '????ftypavis'],
  heic: ['????ftyphei', '????ftyphev', '????ftypmif1', '????ftypmsf1'],
  tiff: ['II*\0', 'MM\0*'],
  bmp: ['BM????\0\0\0\0'],
  icon: ['\0\0\x01\0'],
  woff2: ['wOF2'],
  pdf: ['%PDF-'],
  zip: ['PK\x03\x04'],
} as const;

/** What `bytes` hold. */
export function kindOfBytes(bytes: Buffer): BytesKind {
  if (bytes.length === 0) return 'empty';
  const start = bytes.toString('latin1', 0, 16);
  for (const [kind, magics] of Object.entries(MAGIC)) {
    if (magics.some((magic) => fits(start, magic))) return kind as BytesKind;
  }
  const text = textOfBytes(bytes);
  return text === null ? 'unknown' : kindOfText(text);
}

function fits(start: string, magic: string): boolean {
  if (start.length < magic.length) return false;
  return magic.split('').every((byte, index) => byte === '?' || byte === start[index]);
}

/** The text in UTF-8 that `bytes` are, or null. */
export function textOfBytes(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What may stand before the first element of a document. */
const PROLOG =
  /^(?:\s+|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE(?!\s+html\b)[^>[]*(?:\[[^\]]*\]\s*)?>)+/i;

function kindOfText(text: string): BytesKind {
  const body = text.replace(PROLOG, '');
  if (/^<(?:\w+:)?svg\b/i.test(body)) return 'svg';
  return /^<(?:!doctype|[a-z])/i.test(body) ? 'html' : 'text';
}

/** The kind of picture a name promises, or null; `DSC_0001.JPG` promises a JPEG. */
export function promisedKind(path: string): PictureKind | null {
  const ending = endingOf(path).toLowerCase();
  const found = Object.entries(pictureEndings).find(([, endings]) =>
    (endings as readonly string[]).includes(ending),
  );
  return found ? (found[0] as PictureKind) : null;
}

/**
 * The ending of a file's name as written, with its dot; empty where there is none.
 * @example endingOf('content/press/x/DSC_0001.JPG') // '.JPG'
 */
export function endingOf(path: string): string {
  return /[^/](\.[^./]+)$/.exec(path)?.[1] ?? '';
}
