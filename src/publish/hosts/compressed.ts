import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TEXT_ENDINGS } from './policy.ts';

/** Smaller files travel in one packet either way. */
const LEAST = 1024;

/** Files packed at a time; Node packs outside the thread that waits for them. */
const AT_ONCE = 8;

const pack = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  async gz(bytes: Buffer) {
    const packed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
    // The system that packed it, which Node notes there, is no matter of the site: "unknown".
    packed[9] = 255;
    return packed;
  },
};

/**
 * Writes `.br` and `.gz` beside every file of text, the same bytes on every machine.
 * @param paths files of the site, from its folder on
 * @returns what was written, by path
 */
export async function writeCompressed(
  folder: string,
  paths: readonly string[],
): Promise<Map<string, Buffer>> {
  const written = new Map<string, Buffer>();
  const texts = paths.filter((path) => TEXT_ENDINGS.some((ending) => path.endsWith(`.${ending}`)));
  const write = async (path: string) => {
    const bytes = await readFile(join(folder, path));
    if (bytes.length < LEAST) return;
    for (const [ending, packed] of Object.entries(pack)) {
      const small = await packed(bytes);
      written.set(`${path}.${ending}`, small);
      await writeFile(join(folder, `${path}.${ending}`), small);
    }
  };
  for (let from = 0; from < texts.length; from += AT_ONCE)
    await Promise.all(texts.slice(from, from + AT_ONCE).map(write));
  return written;
}
