import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes } from '../../src/publish/budgets.ts';

/** A visit: home, a place, the guide and the calculator of those who work for themselves, the release. */
export const VISIT = [
  '/',
  '/cakupan/makassar/',
  '/panduan/pekerja-mandiri/',
  '/kalkulator/iuran/',
  '/siaran-pers/2025-03-17-makassar-audience/',
] as const;

/** The face of the letters, which is fetched once. */
export const FACE = 'fonts/plus-jakarta-sans.woff2';

/** What a visit weighs on its way: each page in brotli-11, the face as it is; calculators' scripts apart. */
export async function weightOfVisit(folder: string): Promise<{ pages: number[]; face: number }> {
  const pages = VISIT.map((path) =>
    brotliBytes(readFileSync(join(folder, path, 'index.html'), 'utf8')),
  );
  return { pages: await Promise.all(pages), face: readFileSync(join(folder, FACE)).byteLength };
}
