import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import { filesBelow } from '../../src/publish/files.ts';

/** An empty folder that is gone when the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cakupan-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Content of every file below `folder` by path, byte for byte (as latin1 text, one character a byte). */
export async function bytesOf(folder: string): Promise<Record<string, string>> {
  const paths = await filesBelow(folder);
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path), 'latin1')));
  return Object.fromEntries(paths.map((path, index) => [path, contents[index] ?? '']));
}

/** The same with every file that stands packed in one of them, by both paths: nothing hides in an archive. */
export async function openedFilesOf(folder: string): Promise<Record<string, string>> {
  const files = await bytesOf(folder);
  const packed = Object.entries(files).flatMap(([path, bytes]) =>
    /\.(?:xlsx|zip)$/.test(path)
      ? Object.entries(unzipSync(Buffer.from(bytes, 'latin1'))).map(
          ([inner, content]) =>
            [`${path}!${inner}`, Buffer.from(content).toString('latin1')] as const,
        )
      : [],
  );
  return { ...files, ...Object.fromEntries(packed) };
}
